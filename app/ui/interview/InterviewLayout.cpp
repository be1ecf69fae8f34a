// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How InterviewPage is put together, folds at narrow widths, and says its texts.
#include "app/ui/interview/InterviewPage.h"

#include "app/ui/interview/InterviewHeader.h"
#include "app/ui/interview/ItemPanel.h"
#include "app/ui/interview/ObstacleList.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/interview/SectionList.h"
#include "app/ui/interview/ShowCard.h"
#include "app/ui/interview/TimePanel.h"
#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/Tr.h"
#include "app/ui/parts/WrapButtons.h"
#include "app/ui/sides/SidesPicture.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int leftWidth = 312;
constexpr int rightWidth = 288;
constexpr int leftPerCent = 26; ///< of the window, at most
constexpr int rightPerCent = 26;
constexpr int dropDownBelow = 1100;
constexpr int foldRightBelow = 940;
constexpr int smallestWidth = 620;
constexpr int smallestHeight = 400;

QPushButton *quietButton(const QString &objectName, const QString &iconName, Role role, QWidget *parent)
{
    auto *const button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName, role));
    button->setProperty("quiet", true);
    return button;
}
} // namespace

void InterviewPage::build()
{
    m_header = new InterviewHeader(m_conduct, m_interview, this);
    m_bar = new ErrorBar(this);
    auto *const body = new QHBoxLayout;
    body->setSpacing(0);
    m_left = buildLeft();
    body->addWidget(m_left);
    body->addWidget(buildMiddle(), 1);
    m_rightEdge = new Hairline(Qt::Vertical, this);
    body->addWidget(m_rightEdge);
    body->addWidget(buildRight());
    m_sections->showIn(m_sectionBox);
    m_palette = new CommandPalette(this);
    m_card = new ShowCard(m_conduct, this);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    setMinimumSize(smallestWidth, smallestHeight); // the parts fold below what they ask for
    fold();
}

QWidget *InterviewPage::buildLeft()
{
    auto *const left = new QWidget(this);
    m_sections = new SectionList(m_conduct, left);
    m_settle[0] = quietButton(u"settle"_s, u"emblem-warning"_s, Role::Warning, left);
    m_goTo[0] = quietButton(u"goTo"_s, u"edit-find"_s, Role::Text, left);
    m_finish[0] = new WrapPushButton(left);
    m_finish[0]->setObjectName(u"finish"_s);
    auto *const buttons = new QVBoxLayout;
    buttons->setContentsMargins(metrics::related, metrics::related, metrics::related, metrics::group);
    buttons->setSpacing(metrics::related);
    for (QPushButton *const button : {m_settle[0], m_goTo[0], m_finish[0]})
        buttons->addWidget(button, 0, button == m_finish[0] ? Qt::Alignment() : Qt::AlignLeft);
    auto *const column = new QVBoxLayout;
    column->setContentsMargins(0, metrics::group, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sections, 1);
    column->addLayout(buttons);
    auto *const row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(new Hairline(Qt::Vertical, left));
    return left;
}

QWidget *InterviewPage::buildMiddle()
{
    auto *const middle = new QWidget(this);
    m_strip = new QWidget(middle);
    m_sectionBox = new QComboBox(m_strip);
    m_sectionBox->setObjectName(u"sectionBox"_s);
    m_settle[1] = quietButton(u"settleNarrow"_s, u"emblem-warning"_s, Role::Warning, m_strip);
    m_goTo[1] = quietButton(u"goToNarrow"_s, u"edit-find"_s, Role::Text, m_strip);
    m_finish[1] = new WrapPushButton(m_strip);
    m_finish[1]->setObjectName(u"finishNarrow"_s);
    auto *const row = new QHBoxLayout(m_strip);
    row->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    row->setSpacing(metrics::related);
    row->addWidget(m_sectionBox, 1);
    for (QPushButton *const button : {m_settle[1], m_goTo[1], m_finish[1]})
        row->addWidget(button);
    m_column = new SectionColumn(m_conduct, middle);
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_column, 1);
    m_picture = new SidesPicture(middle);
    m_picture->setContentsMargins(metrics::margin, metrics::group, metrics::margin, 0);
    m_picture->hide();
    column->addWidget(m_picture, 1);
    return middle;
}

QWidget *InterviewPage::buildRight()
{
    m_right = new QStackedWidget(this);
    m_panel = new ItemPanel(m_conduct, m_right);
    m_obstacles = new ObstacleList(m_conduct, m_right);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_obstacles);
    m_time = new TimePanel(m_conduct, m_interview, m_right);
    m_right->addWidget(m_time);
    return m_right;
}

void InterviewPage::fold()
{
    // The sides grow with the text as long as the questions keep the most of the window
    const auto grown = [this](int usual, int perCent) {
        return std::clamp(width() * perCent / 100, usual, std::max(usual, scaled(usual)));
    };
    m_left->setFixedWidth(grown(leftWidth, leftPerCent) + 1);
    m_right->setFixedWidth(grown(rightWidth, rightPerCent));
    const bool isNarrow = width() < dropDownBelow;
    m_left->setVisible(!isNarrow);
    m_strip->setVisible(isNarrow);
    const bool showsRight = width() >= foldRightBelow || m_isPanelCalled;
    m_right->setVisible(showsRight);
    m_rightEdge->setVisible(showsRight);
}

void InterviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void InterviewPage::showObstacles(bool on)
{
    if (on) {
        m_obstacles->refresh();
        m_isPanelCalled = true;
    }
    showRight(on ? static_cast<QWidget *>(m_obstacles) : m_panel);
}

void InterviewPage::showRight(QWidget *part)
{
    m_right->setCurrentWidget(part);
    fold();
}

void InterviewPage::showCounts()
{
    m_sections->refresh();
    m_obstacles->refresh();
    const int left = m_obstacles->toSettle();
    for (QPushButton *const button : m_settle) {
        button->setText(Tr::tr("%n to settle", nullptr, left));
        button->setVisible(left > 0);
    }
    if (m_column->slot() >= 0)
        m_header->showItem(m_column->slot());
}

void InterviewPage::retranslate()
{
    m_header->retranslate();
    m_column->retranslate();
    m_panel->retranslate();
    m_obstacles->retranslate();
    m_sections->setAccessibleName(Tr::tr("Sections"));
    nameBox(m_sectionBox, Tr::tr("Section"));
    const bool isHeld = m_interview.assessment().state == cases::AssessmentState::Held;
    for (int i = 0; i < 2; ++i) {
        m_goTo[i]->setText(i == 0 ? Tr::tr("Go to …  Ctrl+K") : Tr::tr("Go to …"));
        m_finish[i]->setText(isHeld ? Tr::tr("Ratings are done") : Tr::tr("End the interview"));
        m_finish[i]->setVisible(!m_conduct.interview.isReadOnly());
    }
    if (!m_palette->isHidden())
        m_palette->fill(paletteEntries(), Tr::tr("Go to an item by its code, or do something: a word of it"));
    showCounts();
}

void InterviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
