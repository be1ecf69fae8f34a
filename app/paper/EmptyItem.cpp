// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/AnswerMarks.h"
#include "app/paper/AnswerWords.h"
#include "app/paper/ItemBlocks.h"
#include "forms/base/NamedAnswers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr double codeWidth = 13; ///< millimetres, as all here
constexpr double answerWidth = 66;
constexpr double gap = 4;
constexpr int digitsWhenUnstated = 6;
constexpr int longTextFrom = 40; ///< a text that may be longer gets lines of its own

class EmptyItem
{
public:
    EmptyItem(const Sheet &sheet, const FormDefinition &definition, const Item &item)
        : m_ink(sheet.ink())
        , m_width(sheet.width())
        , m_definition(definition)
        , m_item(item)
        , m_words(sheet.words())
        , m_maker(sheet.ink())
    { }

    Block block(const QString &variant)
    {
        const bool wide = isWide();
        const double questionLeft = m_ink.mm(codeWidth);
        const double answerLeft = m_width - m_ink.mm(answerWidth);
        const double questionWidth = wide ? m_width - questionLeft : answerLeft - m_ink.mm(gap) - questionLeft;
        m_maker.text(0, 0, m_ink.mm(codeWidth - 1), {Style::SmallStrong, m_ink.colors().accent},
            m_definition.shownCode(m_item.name));
        double bottom
            = m_maker.text(questionLeft, 0, questionWidth, {Style::Body, m_ink.colors().text}, local(m_item.label));
        bottom = m_maker.text(
            questionLeft, bottom, questionWidth, {Style::Small, m_ink.colors().secondary}, underQuestion(variant));
        if (wide)
            placeAnswer(questionLeft, bottom + m_ink.mm(0.8), m_width - questionLeft);
        else
            placeAnswer(answerLeft, 0, m_ink.mm(answerWidth));
        return m_maker.block(m_item.name);
    }

private:
    /// What is answered by hand is not known yet: words that name an answer leave room for it.
    QString local(const LocalText &text) const
    {
        return withAnswers(text.in(m_words.language(), m_definition.languages.value(0)),
            [this](const QString &name) { return m_definition.find(name) ? u"…"_s : QString(); });
    }

    QString underQuestion(const QString &variant) const
    {
        QStringList parts;
        const QString frame = m_definition.timeFrame(m_item, variant);
        if (!frame.isEmpty())
            parts << timeFrameWords(frame, m_words);
        if (!m_item.hint.isEmpty())
            parts << local(m_item.hint);
        if (m_item.type == ItemType::SelectMultiple)
            parts << m_words(QT_TRANSLATE_NOOP("paper", "several may be ticked"));
        if (m_item.type == ItemType::Rank)
            parts << m_words(QT_TRANSLATE_NOOP("paper", "write 1 at what comes first, 2 at what comes next"));
        if (m_item.afterInterview)
            parts << m_words(QT_TRANSLATE_NOOP("paper", "filled in after the interview"));
        return parts.join(u"  \u00B7  "_s);
    }

    std::vector<TickBox> choices() const
    {
        std::vector<TickBox> boxes;
        if (const ChoiceList *list = m_definition.choiceList(m_item))
            for (const Choice &choice : list->choices)
                boxes.push_back({choice.name, local(choice.label)});
        return boxes;
    }

    std::vector<TickBox> specialCodes() const
    {
        std::vector<TickBox> boxes;
        for (const QString &code : m_item.missingCodes)
            boxes.push_back({code, {}});
        return boxes;
    }

    std::vector<TickBox> everyBox() const
    {
        std::vector<TickBox> boxes = choices();
        for (TickBox &code : specialCodes())
            boxes.push_back(std::move(code));
        return boxes;
    }

    bool isWide() const
    {
        switch (m_item.holds()) {
        case AnswerKind::Choice:
        case AnswerKind::Choices:
            return tickRowWidth(m_ink, everyBox()) > m_ink.mm(answerWidth);
        case AnswerKind::Text:
            return m_item.longest == 0 || m_item.longest > longTextFrom;
        case AnswerKind::None:
            return true;
        case AnswerKind::Whole:
        case AnswerKind::Decimal:
        case AnswerKind::Date:
        case AnswerKind::Time:
        case AnswerKind::Moment:
        case AnswerKind::Any:
            return false;
        case AnswerKind::File:
            return true;
        }
        return false;
    }

    void placeAnswer(double left, double top, double width)
    {
        switch (m_item.holds()) {
        case AnswerKind::Choices:
            if (m_item.type == ItemType::Rank) {
                placeRanking(left, top, width);
                return;
            }
            [[fallthrough]];
        case AnswerKind::Choice:
            placeTickColumns(m_maker, left, top, width, everyBox());
            return;
        case AnswerKind::Whole:
        case AnswerKind::Decimal:
            placeNumber(left, top);
            return;
        case AnswerKind::Date:
            placeWithCodes(left, top, dateCells(), u"-"_s, {});
            return;
        case AnswerKind::Time:
            placeWithCodes(left, top, {2, 2}, u":"_s, {});
            return;
        case AnswerKind::Moment:
            placeMoment(left, top);
            return;
        case AnswerKind::Text:
        case AnswerKind::File: // what it is called, and where the paper is kept
            placeText(left, top, width);
            return;
        case AnswerKind::None:
        case AnswerKind::Any:
            return;
        }
    }

    std::vector<int> dateCells() const
    {
        if (m_item.appearance.contains("month-year"_L1))
            return {4, 2};
        return m_item.appearance.contains("year"_L1) ? std::vector<int>{4} : std::vector<int>{4, 2, 2};
    }

    void placeMoment(double left, double top)
    {
        const std::vector<int> day{4, 2, 2};
        placeCells(m_maker, left, top, day, u"-"_s);
        placeWithCodes(left + cellsWidth(m_ink, day) + m_ink.mm(gap), top, {2, 2}, u":"_s, {});
    }

    void placeRanking(double left, double top, double width)
    {
        const double bottom = placeRankCells(m_maker, left, top, width, choices());
        if (!specialCodes().empty())
            placeTickRow(m_maker, left, bottom + m_ink.mm(1), specialCodes());
    }

    int digits() const
    {
        if (!m_item.maximum)
            return digitsWhenUnstated;
        const int whole = int(QString::number(qint64(*m_item.maximum)).size());
        return qMin(whole, 9);
    }

    QString range() const
    {
        QString unit = unitWords(m_item.unit, 0, m_words);
        if (!m_item.minimum || !m_item.maximum || *m_item.maximum >= 1000)
            return unit;
        const QString limits = u"%1\u2013%2"_s.arg(
            m_words.typed(QString::number(*m_item.minimum)), m_words.typed(QString::number(*m_item.maximum)));
        return unit.isEmpty() ? limits : u"%1 (%2)"_s.arg(unit, limits);
    }

    void placeNumber(double left, double top)
    {
        std::vector<int> groups{digits()};
        if (m_item.holds() == AnswerKind::Decimal)
            groups.push_back(2);
        placeWithCodes(left, top, groups, m_words.typed(u"."_s), range());
    }

    /// Cells, what they hold, and at the right end the special codes to tick instead.
    void placeWithCodes(
        double left, double top, const std::vector<int> &groups, const QString &between, const QString &after)
    {
        placeCells(m_maker, left, top, groups, between);
        const double line = m_ink.lineHeight(Style::Body);
        const double middle = top + (cellHeight(m_ink) - line) / 2;
        const double wordsLeft = left + cellsWidth(m_ink, groups) + m_ink.mm(1.5);
        const double codes = specialCodes().empty() ? 0 : tickRowWidth(m_ink, specialCodes());
        m_maker.text(wordsLeft, middle, m_width - codes - m_ink.mm(2) - wordsLeft,
            {Style::Small, m_ink.colors().secondary}, after);
        if (codes > 0)
            placeTickRow(m_maker, m_width - codes, middle, specialCodes());
    }

    void placeText(double left, double top, double width)
    {
        const double codes = specialCodes().empty() ? 0 : tickRowWidth(m_ink, specialCodes()) + m_ink.mm(3);
        const int lines = m_item.longest == 0 || m_item.longest > 200 ? 3 : m_item.longest > longTextFrom ? 2 : 1;
        double bottom = top;
        for (int i = 0; i < lines; ++i)
            bottom = m_maker.line(left, bottom + m_ink.mm(6), width - (i == 0 ? codes : 0), m_ink.colors().edge);
        if (codes > 0)
            placeTickRow(m_maker, m_width - codes + m_ink.mm(3), top + m_ink.mm(2), specialCodes());
    }

    const Ink &m_ink;
    double m_width;
    const FormDefinition &m_definition;
    const Item &m_item;
    const Words &m_words;
    BlockMaker m_maker;
};

} // namespace

Block emptyItem(const Sheet &sheet, const FormDefinition &definition, const Item &item, const QString &variant)
{
    return EmptyItem(sheet, definition, item).block(variant);
}

} // namespace paper
