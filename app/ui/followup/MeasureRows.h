// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Measure.h"
#include "forms/base/Result.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace operations {
class VaultSession;
}

namespace ui {

class MeasureForm;
class TextLabel;

/// A client's measures, what goes on first, each with a way to end or correct it; under them a way to tell a new one.
class MeasureRows : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureRows(operations::VaultSession &session, QWidget *parent = nullptr);

    void setClient(const cases::ClientId &client);
    void reload();
    QSize minimumSizeHint() const override { return {160, 0}; } ///< its height is asked with heightForWidth
    const std::vector<cases::Measure> &measures() const { return m_measures; }
    void goTo(const QString &measure); ///< puts the focus on its row; an id

Q_SIGNALS:
    void failed(const forms::Error &error);
    void arranged(); ///< its rows are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const cases::Measure &measure);
    void edit(const cases::Measure &measure, bool isEnding);
    void save();
    void withdraw();
    void close(const QString &focusName); ///< the form goes, what was asked for is there

    operations::VaultSession &m_session;
    cases::ClientId m_client;
    std::vector<cases::Measure> m_measures;
    cases::Measure m_edited;
    QVBoxLayout *m_rows;
    TextLabel *m_nothing;
    QPushButton *m_add;
    MeasureForm *m_form;
};

} // namespace ui
