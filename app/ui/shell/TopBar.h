// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace ui {

class ElidedLabel;
class FindingMark;

/// The one thin bar over the pages of an open vault: where one can be, who sits here, and the lock.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Caseload, Release, People, Instruments, Team };

    explicit TopBar(QWidget *parent = nullptr);
    void setPerson(const cases::Person &person, cases::VaultKind kind);
    void setPlace(Place place);
    void showPlace(Place place, bool isShown); ///< some are for some roles

Q_SIGNALS:
    void placeAsked(ui::TopBar::Place place);
    void lockAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    int roomWanted() const;
    void fit(); ///< smaller text where all of it has no room: chrome gives way, and no word is cut

    cases::Person m_person;
    QButtonGroup *m_places;
    FindingMark *m_practice;
    ElidedLabel *m_who;
    QToolButton *m_lock;
};

} // namespace ui
