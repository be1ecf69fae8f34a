// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/KioskPage.h"

#include "app/ui/parts/FocusOrder.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/WrapButtons.h"
#include "app/ui/survey/KioskChoice.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 860;
constexpr int progressHeight = 8;
constexpr int progressWidth = 180;
constexpr double titleFactor = 1.8;
constexpr double titlePoints = 28;
constexpr double textFactor = 1.3;
constexpr double textPoints = 21;
constexpr double screenHeight = 720; // what the factors are made for
constexpr double mostOfScreen = 1.5;

/// A larger screen stands further away.
double screenFactor()
{
    const QScreen *const screen = QGuiApplication::primaryScreen();
    return std::clamp(screen ? screen->geometry().height() / screenHeight : 1.0, 1.0, mostOfScreen);
}

} // namespace

QFont kioskFont(double factor, double mostPoints, bool isStrong)
{
    QFont font = QApplication::font();
    const double larger = screenFactor();
    font.setPointSizeF(std::max(std::min(font.pointSizeF() * factor, mostPoints) * larger, font.pointSizeF()));
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont kioskTextFont()
{
    return kioskFont(textFactor, textPoints);
}

KioskPage::KioskPage(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_ways(new QHBoxLayout)
{
    setLayoutDirection(QLocale(language).textDirection());
    setLocale(QLocale(language)); // what a screen reader is told it is
    auto *const column = new QWidget;
    column->setMaximumWidth(int(columnWidth * screenFactor()));
    column->setLayout(m_column);
    m_column->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::related);
    m_column->setSpacing(metrics::related + 2);
    auto *const middle = new QWidget;
    auto *const across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    m_top->setContentsMargins(metrics::margin, metrics::group, metrics::margin, 0);
    m_top->setSpacing(metrics::group);
    m_ways->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    m_ways->setSpacing(metrics::group);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_ways);
}

void KioskPage::setProgress(int at, int of, const QString &words)
{
    auto *const label = new WrapLabel(words, this, Role::Secondary);
    label->setObjectName(u"kioskProgress"_s);
    label->setFont(kioskTextFont());
    auto *const bar = new QProgressBar;
    bar->setRange(0, of);
    bar->setValue(at);
    bar->setTextVisible(false);
    bar->setFixedHeight(progressHeight);
    bar->setFixedWidth(progressWidth);
    bar->setAccessibleName(words);
    m_top->addWidget(bar, 0, Qt::AlignVCenter);
    m_top->addWidget(label, 1, Qt::AlignVCenter);
}

void KioskPage::setStop(const QString &words, std::function<void()> run)
{
    if (m_top->count() == 0)
        m_top->addStretch(1);
    auto *const button = new WrapPushButton(words);
    button->setObjectName(u"kioskStop"_s);
    button->setFont(kioskTextFont());
    button->setProperty("quiet", true);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_top->addWidget(button, 0, Qt::AlignVCenter);
}

void KioskPage::addTitle(const QString &words)
{
    m_title = words;
    auto *const label = new WrapLabel(words);
    label->setObjectName(u"kioskTitle"_s);
    label->setFont(kioskFont(titleFactor, titlePoints, true));
    m_column->addWidget(label);
    m_column->addSpacing(metrics::related);
}

void KioskPage::addText(const QString &words)
{
    auto *const label = new WrapLabel(words);
    label->setFont(kioskTextFont());
    m_column->addWidget(label);
    m_column->addSpacing(metrics::related);
}

KioskChoice *KioskPage::addChoice(const QString &words, bool isChosen, std::function<void()> run)
{
    auto *const choice = new KioskChoice(words);
    choice->setFont(kioskTextFont());
    choice->setAccessibleDescription(m_title);
    choice->setChecked(isChosen);
    connect(choice, &KioskChoice::toggled, this, [run = std::move(run)](bool isOn) {
        if (isOn)
            run();
    });
    m_column->addWidget(choice);
    if (!m_first || isChosen)
        m_first = choice;
    return choice;
}

void KioskPage::addRow(QWidget *row) const
{
    auto *const across = new QHBoxLayout; // a layout counts heights for the width it has, not for the row's widest
    across->addWidget(row, 1);
    across->addStretch(0);
    m_column->addLayout(across);
}

void KioskPage::addWay(const char *name, const QString &words, std::function<void()> run)
{
    auto *const button = new WrapPushButton(words);
    button->setObjectName(QLatin1StringView(name));
    button->setFont(kioskTextFont());
    button->setMinimumHeight(2 * metrics::target);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_ways->addWidget(button);
}

void KioskPage::addMainWay(const char *name, const QString &words, std::function<void()> run)
{
    m_ways->addStretch(1);
    addWay(name, words, std::move(run));
    m_main = static_cast<QPushButton *>(m_ways->itemAt(m_ways->count() - 1)->widget());
    m_main->setProperty("primary", true);
    m_main->setAccessibleDescription(m_title);
}

void KioskPage::begin()
{
    m_column->addStretch(1);
    orderFocus(this);
    if (QWidget *const first = m_first ? m_first : m_main)
        first->setFocus();
}

bool KioskPage::goOn()
{
    if (!m_main)
        return false;
    m_main->click();
    return true;
}

} // namespace ui
