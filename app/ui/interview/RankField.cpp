// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/RankField.h"

#include "app/ui/interview/ChoiceBoard.h"
#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int keepAfter = 1000; // ms of rest
constexpr int usualWidth = 400;
constexpr int narrowestRow = 280;
constexpr int rowGap = 2;
constexpr int rowStep = metrics::control + rowGap;
} // namespace

RankField::RankField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_list(about.definition.choiceList(about.item))
    , m_words(new WrapLabel({}, this, Role::Secondary))
{
    for (const int index : offeredChoices(about))
        addRow(m_list->choices[size_t(index)]);
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const std::optional<QString> codes = pending())
            Q_EMIT given(*codes, Then::Stay);
    });
    retranslate();
}

void RankField::addRow(const forms::Choice &choice)
{
    auto *const row = new RankRow(choice.name, this);
    row->setLabel(inWords(choice.label));
    row->setEnabled(!m_about.isReadOnly);
    row->show();
    row->installEventFilter(this);
    connect(row, &RankRow::clicked, this, [this, row] { toggle(row->code()); });
    connect(row, &RankRow::dragged, this, [this, row](int y) {
        const int place = std::clamp(y / rowStep, 0, int(m_rows.size()) - 1);
        if (place != order().indexOf(row->code()) || m_ranked.isEmpty())
            moveTo(row->code(), place);
    });
    m_rows.push_back(row);
}

void RankField::retranslate()
{
    for (RankRow *const row : m_rows)
        row->setLabel(inWords(m_list->find(row->code())->label));
    say();
    arrange();
    updateGeometry();
}

void RankField::showAnswer(const forms::Answer &answer)
{
    const auto *const several = std::get_if<forms::Several>(&answer);
    m_rest.stop();
    m_shown = several ? several->codes : QStringList();
    for (const QString &code : m_shown) { // what was ranked is seen, also when it is not offered any more
        const bool isSeen = std::ranges::any_of(m_rows, [&](const RankRow *row) { return row->code() == code; });
        if (const forms::Choice *const choice = m_list ? m_list->find(code) : nullptr; choice && !isSeen)
            addRow(*choice);
    }
    mark(m_shown);
}

void RankField::showTyped(const QString &)
{
    mark(m_shown); // nothing unreadable can be typed here
}

std::optional<QString> RankField::pending() const
{
    return m_about.isReadOnly || m_ranked == m_shown ? std::nullopt : std::optional(m_ranked.join(u' '));
}

QStringList RankField::order() const
{
    QStringList all = m_ranked;
    for (const RankRow *const row : m_rows) {
        if (!m_ranked.contains(row->code()))
            all << row->code();
    }
    return all;
}

void RankField::mark(const QStringList &ranked)
{
    m_ranked = ranked;
    arrange();
    say();
}

void RankField::change(const QStringList &ranked)
{
    QStringList now = ranked;
    if (now.size() == int(m_rows.size()) - 1 && now.size() > m_ranked.size()) {
        m_ranked = now;
        now = order(); // only one place is left for the last one
    }
    mark(now);
    m_rest.start();
    Q_EMIT edited();
}

void RankField::toggle(const QString &code)
{
    QStringList ranked = m_ranked;
    if (ranked.removeAll(code) == 0)
        ranked << code;
    change(ranked);
    focusRow(int(order().indexOf(code)));
}

void RankField::moveTo(const QString &code, int place)
{
    QStringList all = order();
    const int last = int(all.size()) - 1;
    all.move(all.indexOf(code), std::clamp(place, 0, last));
    change(all);
    focusRow(int(all.indexOf(code)));
}

int RankField::rowAtHand() const
{
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(), [](const RankRow *row) { return row->hasFocus(); });
    return focused == m_rows.end() ? 0 : int(order().indexOf((*focused)->code()));
}

void RankField::focusRow(int place)
{
    const QStringList all = order();
    const QString code = all.value(std::clamp(place, 0, int(all.size()) - 1));
    for (RankRow *const row : m_rows) {
        if (row->code() == code)
            row->setFocus(Qt::OtherFocusReason);
    }
}

bool RankField::typeCode(const QString &character)
{
    QStringList codes;
    for (const RankRow *const row : m_rows)
        codes << row->code();
    std::optional<CodeMatch> found = matchCode(codes, m_typed + character);
    m_typed = found ? m_typed + character : character;
    if (!found)
        found = matchCode(codes, character);
    if (!found || found->code.isEmpty()) {
        m_typed = found ? m_typed : QString();
        return found.has_value();
    }
    const QString typed = found->mayGrow ? m_typed : QString();
    const bool isNew = !m_ranked.contains(found->code);
    if (found->mayGrow || !isNew)
        focusRow(int(order().indexOf(found->code))); // certain with the space bar; or to the place it has
    else
        toggle(found->code);
    m_typed = typed; // a row that gets the focus begins a new code
    return true;
}

/// What changes the order: not for one who may only read it.
bool RankField::isChangeKey(const QKeyEvent *press)
{
    const bool isAlt
        = press->modifiers() == Qt::AltModifier || press->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    const bool isDown = press->key() == Qt::Key_Down;
    if (isAlt && (isDown || press->key() == Qt::Key_Up)) {
        moveTo(order().value(rowAtHand()), rowAtHand() + (isDown ? 1 : -1));
        return true;
    }
    if (press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (press->key() == Qt::Key_Backspace && !m_ranked.isEmpty()) {
        change(m_ranked.mid(0, m_ranked.size() - 1));
        return true;
    }
    if (press->key() == Qt::Key_Delete) {
        m_rest.stop();
        Q_EMIT given(QString(), Then::Stay);
        return true;
    }
    const QString text = press->text();
    return text.size() == 1 && text[0].isLetterOrNumber() && typeCode(text);
}

bool RankField::beforeKey(QKeyEvent *press)
{
    if (m_about.isReadOnly || m_rows.empty())
        return false;
    const bool isPlain = !(press->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
        focusRow(rowAtHand() + (press->key() == Qt::Key_Down ? 1 : -1));
        return true;
    }
    return isChangeKey(press);
}

bool RankField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_typed.clear();
    return AnswerField::eventFilter(watched, event);
}

void RankField::setAccessible(const QString &name, const QString &description)
{
    m_name = name;
    setAccessibleName(name);
    setAccessibleDescription(description);
    say();
}

QWidget *RankField::focusTarget()
{
    const QStringList all = order();
    const auto first
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const RankRow *row) { return row->code() == all.front(); });
    return first == m_rows.end() ? static_cast<QWidget *>(this) : *first;
}

void RankField::say()
{
    for (RankRow *const row : m_rows) {
        const int rank = int(m_ranked.indexOf(row->code())) + 1;
        //: a screen reader's name of a thing that is not ranked yet
        const QString place = rank > 0 ? QString::number(rank) : Tr::tr("not ranked");
        row->setAccessibleName(QString(m_name + u": "_s + place + u". "_s + row->code() + u' ' + row->label()));
        row->setAccessibleDescription(Tr::tr("Alt and the arrows move it."));
    }
    if (m_ranked.isEmpty())
        m_words->setText(Tr::tr("Write the codes in order, or move with Alt+Up and Alt+Down."));
    else if (m_ranked.size() < int(m_rows.size()))
        //: how much of a list is ranked
        m_words->setText(Tr::tr("%1 of %2 are ranked.").arg(m_ranked.size()).arg(m_rows.size()));
    else
        m_words->setText(Tr::tr("All are ranked."));
}

void RankField::arrange()
{
    int codeWidth = 0;
    for (const RankRow *const row : m_rows)
        codeWidth = std::max(codeWidth, row->codeWidth());
    int widest = narrowestRow;
    for (const RankRow *const row : m_rows)
        widest = std::max(widest, row->wholeWidth(codeWidth));
    const QStringList all = order();
    for (RankRow *const row : m_rows) {
        row->setRank(int(m_ranked.indexOf(row->code())) + 1, codeWidth);
        const QRect place(0, int(all.indexOf(row->code())) * rowStep, std::min(width(), widest), metrics::control);
        row->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    const int below = int(m_rows.size()) * rowStep + rowGap;
    m_words->setGeometry(0, below, width(), m_words->heightForWidth(width()));
}

int RankField::heightForWidth(int width) const
{
    return int(m_rows.size()) * rowStep + rowGap + m_words->heightForWidth(width);
}

QSize RankField::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void RankField::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace ui
