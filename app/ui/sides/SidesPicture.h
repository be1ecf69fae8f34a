// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Sides.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace ui {

class SidesDetails;
class SidesLegend;
class SidesView;

/// A person's situation, now and at an earlier time beside it: rings, what the signs mean, the area at hand in words,
/// and the same as a table one key away. It fits itself into the room there is, and scrolls only up and down.
class SidesPicture : public QWidget
{
    Q_OBJECT

public:
    explicit SidesPicture(QWidget *parent = nullptr);

    /// The earlier times there are to choose among; the first entry of the box is none. Chosen: -1 none.
    void setTimes(const QStringList &times, int chosen);
    void setSituation(charts::SidesData now, std::optional<charts::SidesData> before, bool mayOpen);
    void focusRing();
    void setArea(const QString &name); ///< at hand
    void showTable(bool on); ///< F8 where it stands: a page has the key, and so has an interview, for more than this
    bool isTable() const;
    void retranslate();

Q_SIGNALS:
    void opened(const QString &area);
    void timeChosen(int time); ///< -1: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QBoxLayout *buildTop();
    QWidget *buildPicture();
    void fillTable();
    void arrange();
    void follow(const SidesView *from, int field);
    void bring(const SidesView *ring);
    void showDetails(const charts::SidesData &told, int field);

    charts::SidesData m_now;
    std::optional<charts::SidesData> m_before;
    bool m_mayOpen = true;
    QLabel *m_timeLabel;
    QComboBox *m_times;
    QToolButton *m_tableSwitch;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    SidesView *m_earlier;
    SidesView *m_ring;
    SidesLegend *m_legend;
    SidesDetails *m_details;
    QTableWidget *m_table;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_across = nullptr; ///< the rings
    QWidget *m_rings = nullptr;
};

} // namespace ui
