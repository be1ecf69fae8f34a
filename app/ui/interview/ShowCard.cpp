// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ShowCard.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Tr.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr double largest = 44; // points
constexpr double smallest = 14;
constexpr double step = 2;
constexpr int margin = 64;
constexpr double ofQuestion = 0.8; // what a choice is beside its question
constexpr int words = int(Qt::TextWordWrap) | int(Qt::AlignLeading) | int(Qt::AlignTop);
} // namespace

ShowCard::ShowCard(const Conduct &conduct, QWidget *page)
    : QWidget(page, Qt::Window)
    , m_conduct(conduct)
    , m_page(page)
{
    setObjectName(u"showCard"_s);
    setMinimumSize(400, 300);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void ShowCard::open()
{
    QScreen *const own = m_page->screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [own](const QScreen *screen) { return screen != own; });
    const bool isBeside = other != screens.end();
    setAttribute(Qt::WA_ShowWithoutActivating, isBeside); // the keyboard stays with who asks
    setWindowTitle(Tr::tr("Show card"));
    setGeometry((isBeside ? *other : own)->geometry());
    showFullScreen();
    if (!isBeside)
        activateWindow();
}

void ShowCard::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void ShowCard::showItem(forms::Slot slot)
{
    m_slot = slot;
    refresh();
}

void ShowCard::refresh()
{
    m_content = content();
    setLayoutDirection(m_content.direction);
    setAccessibleName(m_content.question);
    update();
}

QString ShowCard::text(const forms::LocalText &text) const
{
    const QString fallback = m_conduct.definition().languages.value(0);
    const QString language = m_language.isEmpty() ? m_conduct.texts.language() : m_language;
    return m_conduct.worded(text.in(language, fallback), m_conduct.interview.entry().instances().instanceOf(m_slot));
}

/// The interviewer's own ratings and observations are not shown to the client.
bool ShowCard::isForClient() const
{
    if (m_slot < 0)
        return false;
    const forms::Item &item = m_conduct.item(m_slot);
    const bool isTheirs = item.informant.isEmpty() || item.informant == "client"_L1;
    return isTheirs && !item.afterInterview && item.role != "confidence"_L1 && item.role != "interviewer_rating"_L1;
}

ShowCard::Content ShowCard::content() const
{
    Content card;
    const QString language = m_language.isEmpty() ? m_conduct.texts.language() : m_language;
    card.direction = QLocale(language).textDirection();
    if (!isForClient())
        return card;
    const forms::Item &item = m_conduct.item(m_slot);
    card.question = text(item.label);
    QStringList below;
    for (const QString &part : {m_conduct.texts.timeFrame(item), m_conduct.texts.bounds(item)}) {
        if (!part.isEmpty() && language == m_conduct.texts.language()) // these are the interface's words
            below << part;
    }
    card.below = below.join(u" · "_s);
    if (const forms::ChoiceList *const list = m_conduct.definition().choiceList(item)) {
        for (const int choice : m_conduct.interview.entry().offeredChoices(m_slot)) {
            const forms::Choice &offered = list->choices[size_t(choice)];
            bool isNumber = false;
            (void)offered.name.toDouble(&isNumber);
            card.lines.push_back({isNumber ? offered.name : QString(), text(offered.label)});
        }
    }
    return card;
}

int ShowCard::place(const Content &content, double points, QPainter *painter) const
{
    QFont large = textFont(TextSize::Body, TextWeight::Strong);
    large.setPointSizeF(points);
    QFont plain = textFont(TextSize::Body);
    plain.setPointSizeF(points * ofQuestion);
    const QFontMetrics plainMetrics(plain);
    int codes = 0;
    for (const Line &line : content.lines)
        codes = std::max(codes, plainMetrics.horizontalAdvance(line.code));
    const int indent = codes > 0 ? codes + plainMetrics.height() : 0;
    const int room = std::max(width() - 2 * margin, 100);
    int y = margin;
    const auto put = [&](const QFont &font, int left, const QString &text, Role role) {
        if (text.isEmpty())
            return 0;
        const QRect area(0, 0, room - left, 100000);
        const int height = QFontMetrics(font).boundingRect(area, words, text).height();
        if (painter) {
            const QRect line(margin + left, y, room - left, height);
            painter->setFont(font);
            painter->setPen(colour(palette(), role));
            painter->drawText(QStyle::visualRect(layoutDirection(), rect(), line), words, text);
        }
        return height;
    };
    y += put(large, 0, content.question, Role::Text);
    y += put(plain, 0, content.below, Role::Secondary) + plainMetrics.height() / 2;
    for (const Line &line : content.lines) {
        (void)put(plain, 0, line.code, Role::Accent);
        y += std::max(put(plain, indent, line.label, Role::Text), plainMetrics.height()) + plainMetrics.height() / 3;
    }
    return y + margin;
}

void ShowCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    double points = largest;
    while (points > smallest && place(m_content, points, nullptr) > height())
        points -= step;
    place(m_content, points, &painter);
}

void ShowCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F9) {
        close();
        m_page->window()->activateWindow();
        return;
    }
    // With one screen it lies over the interview: the answer is typed as if it did not.
    if (QWidget *const field = m_page->window()->focusWidget(); field && m_page->isAncestorOf(field))
        QCoreApplication::sendEvent(field, event);
}

} // namespace ui
