// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/TopBar.h"

#include "app/models/Words.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlaceWord
{
    const char *name;
    TopBar::Place place;
    const char *text;
};
constexpr PlaceWord placeWords[] = {
    {"placeCaseload", TopBar::Place::Caseload, QT_TRANSLATE_NOOP("ui::TopBar", "Caseload")},
    {"placeTeam", TopBar::Place::Team, QT_TRANSLATE_NOOP("ui::TopBar", "Follow-up")},
    {"placeRelease", TopBar::Place::Release, QT_TRANSLATE_NOOP("ui::TopBar", "Release")},
    {"placePeople", TopBar::Place::People, QT_TRANSLATE_NOOP("ui::TopBar", "People and rules")},
    {"placeInstruments", TopBar::Place::Instruments, QT_TRANSLATE_NOOP("ui::TopBar", "Instruments")},
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_practice(new FindingMark(u"flag"_s, Role::Warning, QString()))
    , m_who(new ElidedLabel({}, nullptr, Role::Secondary))
    , m_lock(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::group, 4, metrics::margin, 4);
    layout->setSpacing(4);
    for (const PlaceWord &word : placeWords) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1StringView(word.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(metrics::control);
        button->setFocusPolicy(Qt::TabFocus);
        m_places->addButton(button, int(word.place));
        layout->addWidget(button);
    }
    m_lock->setObjectName(u"lock"_s);
    m_lock->setAutoRaise(true);
    m_lock->setIcon(icon(u"object-locked"_s));
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setMinimumHeight(metrics::control);
    m_lock->setFocusPolicy(Qt::TabFocus);
    layout->addStretch(1);
    layout->addWidget(m_practice);
    layout->addSpacing(metrics::group);
    layout->addWidget(m_who);
    layout->addSpacing(metrics::related);
    layout->addWidget(m_lock);
    connect(m_places, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT placeAsked(Place(id)); });
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockAsked);
    retranslate();
}

void TopBar::setPerson(const cases::Person &person, cases::VaultKind kind)
{
    m_person = person;
    m_practice->setVisible(kind == cases::VaultKind::Practice);
    retranslate();
}

void TopBar::setPlace(Place place)
{
    m_places->button(int(place))->setChecked(true);
}

void TopBar::showPlace(Place place, bool isShown)
{
    m_places->button(int(place))->setVisible(isShown);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) // no changeEvent tells of it
        fit();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::fit()
{
    constexpr double smallest = 0.5;
    constexpr double step = 0.05;
    constexpr int fewestSigns = 8; ///< of a name that is shortened
    const QFont usual = QApplication::font(); // the parent may be told later than we are
    for (double scale = 1; scale >= smallest; scale -= step) {
        QFont smaller = usual;
        smaller.setPointSizeF(usual.pointSizeF() * scale);
        setFont(smaller);
        if (roomWanted() <= width() || width() <= 0)
            break;
    }
    m_who->setVisible(width() - roomWanted() >= fewestSigns * fontMetrics().averageCharWidth()); // no "Ce…"
}

int TopBar::roomWanted() const
{
    int wanted = 2 * metrics::margin + metrics::group + metrics::related;
    for (const QWidget *const part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part != m_who && !part->isHidden()) // a name may be shortened
            wanted += part->sizeHint().width() + metrics::related;
    }
    return wanted;
}

void TopBar::retranslate()
{
    for (const PlaceWord &word : placeWords)
        m_places->button(int(word.place))->setText(tr(word.text));
    //: a mark on every page of a practice vault
    m_practice->show(u"flag"_s, Role::Warning, tr("PRACTICE"));
    m_who->setText(u"%1, %2"_s.arg(m_person.name, models::roleWord(m_person.role).toLower()));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    fit();
}

} // namespace ui
