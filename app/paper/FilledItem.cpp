// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/AnswerMarks.h"
#include "app/paper/AnswerWords.h"
#include "app/paper/ItemBlocks.h"
#include "forms/entry/CellOrder.h"
#include "forms/entry/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr double codeWidth = 13; ///< millimetres, as all here
constexpr double answerWidth = 78;
constexpr double gap = 4;
constexpr double bar = 0.7;

class FilledItem
{
public:
    FilledItem(const Sheet &sheet, const Filling &filling, Cell cell)
        : m_ink(sheet.ink())
        , m_width(sheet.width())
        , m_entry(filling.entry)
        , m_definition(filling.entry.definition())
        , m_cell(cell)
        , m_item(filling.entry.item(cell))
        , m_note(filling.notes.value(cell))
        , m_words(sheet.words())
        , m_maker(sheet.ink())
    { }

    std::vector<Block> blocks()
    {
        const QColor &text = m_ink.colors().text;
        const double left = m_ink.mm(codeWidth);
        const double answerLeft = m_width - m_ink.mm(answerWidth);
        const double questionWidth
            = isLongText() || m_item.type == ItemType::Note ? m_width - left : answerLeft - m_ink.mm(gap) - left;
        m_maker.text(
            0, 0, m_ink.mm(codeWidth - 1), {Style::SmallStrong, m_ink.colors().accent}, cellCode(m_entry, m_cell));
        double bottom = m_maker.text(left, 0, questionWidth, {Style::Body, text}, local(m_item.label));
        bottom = m_maker.text(left, bottom, questionWidth, {Style::Small, m_ink.colors().secondary}, frame());
        if (m_item.type != ItemType::Note && !isLongText())
            bottom = qMax(bottom, placeAnswer(answerLeft));
        std::vector<Block> blocks;
        if (isLongText())
            addText(blocks, std::get<Text>(m_entry.answer(m_cell)).text, {Style::Body, text}, 0);
        if (!m_note.isEmpty())
            addText(blocks, m_words(QT_TRANSLATE_NOOP("paper", "Note: %1")).arg(m_note),
                {Style::Small, m_ink.colors().secondary}, bar);
        finish(blocks);
        return blocks;
    }

private:
    QString local(const LocalText &text) const
    {
        const QString written = text.in(m_words.language(), m_definition.languages.value(0));
        return worded(
            written, m_entry, m_entry.instances().instanceOf(m_cell), [this](const Item &item, const Answer &answer) {
                return answerWords(m_definition, item, answer, m_words);
            });
    }
    QString frame() const { return timeFrameWords(m_definition.timeFrame(m_item, m_entry.options().variant), m_words); }

    bool isLongText() const
    {
        const Answer answer = m_entry.answer(m_cell);
        const Text *text = std::get_if<Text>(&answer);
        return text && m_ink.lines(Style::Strong, text->text, m_ink.mm(answerWidth)).size() > 2;
    }

    QStringList codes() const
    {
        QStringList codes;
        if (const ChoiceList *list = m_definition.choiceList(m_item))
            for (const Choice &choice : list->choices)
                codes << choice.name;
        const bool hasRow = !codes.isEmpty() && m_item.type != ItemType::Rank && m_item.type != ItemType::Acknowledge;
        return hasRow ? codes + m_item.missingCodes : QStringList(); // the words of the others say it all
    }

    QStringList chosen(const Answer &answer) const
    {
        if (const auto *const several = std::get_if<Several>(&answer))
            return several->codes;
        return {answerCode(answer, m_words)};
    }

    double placeAnswer(double left)
    {
        const Answer answer = m_entry.answer(m_cell);
        const double width = m_ink.mm(answerWidth);
        double bottom = m_entry.isRelevant(m_cell) || isAnswered(answer)
            ? placeStanding(left, width, answer)
            : m_maker.text(left, 0, width, {Style::Body, m_ink.colors().secondary},
                  m_words(QT_TRANSLATE_NOOP("paper", "not relevant here")));
        if (m_entry.standing(m_cell) == ItemStanding::Recorded)
            bottom = m_maker.text(left, bottom, width, {Style::Small, m_ink.colors().secondary},
                m_words(QT_TRANSLATE_NOOP("paper", "follows from another answer")));
        if (m_entry.isSetAside(m_cell)) {
            const QString given = answerWords(m_definition, m_item, m_entry.given(m_cell), m_words);
            bottom = m_maker.text(left, bottom, width, {Style::Small, m_ink.colors().warning},
                m_words(QT_TRANSLATE_NOOP("paper", "Set aside: %1")).arg(given));
        }
        return bottom;
    }

    double placeStanding(double left, double width, const Answer &answer)
    {
        const QColor &text = m_ink.colors().text;
        const QStringList boxes = codes();
        const double rowWidth = codeRowWidth(m_ink, boxes);
        const QString words = isAnswered(answer) ? answerWords(m_definition, m_item, answer, m_words)
                                                 : m_words(QT_TRANSLATE_NOOP("paper", "not answered"));
        const Style style = isAnswered(answer) ? Style::Strong : Style::Body;
        const QColor &color = isAnswered(answer) ? text : m_ink.colors().warning;
        if (boxes.isEmpty() || rowWidth <= 0 || rowWidth > width)
            return m_maker.text(left, 0, width, {style, color}, words);
        const double row = placeCodeRow(m_maker, left, 0, boxes, chosen(answer));
        const double beside = width - rowWidth - m_ink.mm(2.5);
        const double line = m_ink.lineHeight(style);
        if (m_ink.width(style, words) <= beside)
            return qMax(row,
                m_maker.text(
                    left + rowWidth + m_ink.mm(2.5), (row - line) / 2, beside + m_ink.mm(1), {style, color}, words));
        return m_maker.text(left, row + m_ink.mm(0.9), width, {style, color}, words);
    }

    /// Under the question; what is too long for this block goes on in blocks of its own.
    void addText(std::vector<Block> &blocks, const QString &text, const Script &script, double barWidth)
    {
        const double indent = barWidth > 0 ? m_ink.mm(barWidth + 1.5) : 0;
        const double left = m_ink.mm(codeWidth) + indent;
        const QStringList lines = m_ink.lines(script.style, text, m_width - left);
        const double top = m_maker.height() + m_ink.mm(0.8);
        const double bottom
            = m_maker.text(left, top, m_width - left, script, lines.mid(0, mostLinesInBlock).join(u'\n'));
        if (barWidth > 0)
            m_maker.fill(QRectF(left - indent, top, m_ink.mm(barWidth), bottom - top), m_ink.colors().hairline);
        const QString rest = lines.mid(mostLinesInBlock).join(u'\n');
        if (!rest.isEmpty())
            for (Block &block : textBlocks(m_ink, left, m_width - left, script, rest))
                blocks.push_back(std::move(block));
    }

    void finish(std::vector<Block> &blocks) { blocks.insert(blocks.begin(), m_maker.block(m_item.name)); }

    const Ink &m_ink;
    double m_width;
    const FormEntry &m_entry;
    const FormDefinition &m_definition;
    Cell m_cell;
    const Item &m_item;
    QString m_note;
    const Words &m_words;
    BlockMaker m_maker;
};

} // namespace

std::vector<Block> filledItem(const Sheet &sheet, const Filling &filling, Cell cell)
{
    return FilledItem(sheet, filling, cell).blocks();
}

} // namespace paper
