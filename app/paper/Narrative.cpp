// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Narrative.h"

#include "app/paper/AnswerWords.h"
#include "app/paper/Sentence.h"
#include "app/paper/Words.h"
#include "forms/base/NamedAnswers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr int mostStatements = 12; ///< of a section: a summary that says everything is the form again

class Narrator
{
public:
    Narrator(const FormEntry &entry, const QString &language)
        : m_entry(entry)
        , m_definition(entry.definition())
        , m_words(language)
    {
        for (const ScoreDefinition &score : m_definition.scores) {
            for (const Slot slot : {score.clientRating, score.clientNeed, score.interviewerRating})
                if (slot >= 0)
                    m_ratings.insert(slot);
            m_telling.insert(score.inputs.begin(), score.inputs.end());
        }
    }

    std::vector<NarrativeParagraph> paragraphs()
    {
        std::vector<NarrativeParagraph> paragraphs;
        for (const int section : m_definition.sections) {
            m_statements.clear();
            m_yes.clear();
            m_grids.clear();
            m_ratingStatements.clear();
            m_lacking = 0;
            tell(m_definition.groups[size_t(section)]);
            const QString text = sentences();
            if (!text.isEmpty())
                paragraphs.push_back({local(m_definition.groups[size_t(section)].label), text});
        }
        return paragraphs;
    }

private:
    /// Words that name an answer leave room for it: it may be a name.
    QString local(const LocalText &text) const
    {
        return withAnswers(text.in(m_words.language(), m_definition.languages.value(0)),
            [this](const QString &name) { return m_definition.find(name) ? u"…"_s : QString(); });
    }

    void tell(const Group &group)
    {
        if (group.isGrid) {
            for (size_t column = 0; column < group.columns.size(); ++column)
                tellColumn(group, column);
            return;
        }
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Group)
                tell(m_definition.groups[size_t(child.index)]);
            else
                tellItem(m_definition.items[size_t(child.index)]);
        }
    }

    /// A grid's column is one statement: "Use of substances (days, last 30): alcohol 7, heroin 10".
    void tellColumn(const Group &grid, size_t column)
    {
        QStringList rows;
        for (const GridRow &row : grid.rows) {
            const Slot slot = column < row.cells.size() ? row.cells[column] : -1;
            if (slot < 0 || !isTold(m_definition.items[size_t(slot)]) || !isTelling(m_definition.items[size_t(slot)]))
                continue;
            const Item &cell = m_definition.items[size_t(slot)];
            const Answer answer = m_entry.answer(slot);
            const QString code = answerCode(answer, m_words);
            if (!isAnswered(answer) || std::holds_alternative<Missing>(answer))
                ++m_lacking;
            else if (isYesNo(cell) && code != "0"_L1)
                rows << small(local(row.label));
            else if (!isYesNo(cell) && code != "0"_L1)
                rows << small(local(row.label)) + u' '
                        + (cell.holds() == AnswerKind::Choice ? small(answerWords(m_definition, cell, answer, m_words))
                                                              : code);
        }
        if (!rows.isEmpty())
            m_grids << u"%1 (%2): %3."_s.arg(
                capital(local(grid.label)), small(local(grid.columns[column].label)), rows.join(u"; "_s));
    }

    /// What names a person, free text, dates and what the interviewer notes about the interview itself are not told.
    bool isTold(const Item &item) const
    {
        return item.isInput() && !item.identifier && !item.neverSummarised && item.role != "confidence"_L1
            && (item.holds() == AnswerKind::Choice || item.holds() == AnswerKind::Whole
                || item.holds() == AnswerKind::Decimal)
            && m_entry.isRelevant(item.slot);
    }

    /// What a score rests on and the last 30 days; where nothing is scored, every choice.
    bool isTelling(const Item &item) const
    {
        if (m_definition.scores.empty())
            return item.holds() == AnswerKind::Choice;
        return m_telling.contains(item.slot)
            || m_definition.timeFrame(item, m_entry.options().variant) == "last_30_days"_L1;
    }

    void tellItem(const Item &item)
    {
        if (!isTold(item))
            return;
        const Answer answer = m_entry.answer(item.slot);
        const bool isRating = m_ratings.contains(item.slot) || item.role.endsWith("_rating"_L1);
        if (!isRating && !isTelling(item))
            return;
        if (!isAnswered(answer) || std::holds_alternative<Missing>(answer)) {
            ++m_lacking;
            return;
        }
        const QString label = capital(local(item.label));
        if (isRating) {
            m_ratingStatements << u"%1: %2 (%3)."_s.arg(
                label, small(answerWords(m_definition, item, answer, m_words)), answerCode(answer, m_words));
            return;
        }
        if (answerCode(answer, m_words) == "0"_L1) // none, never, no: what is there is told
            return;
        if (isYesNo(item))
            m_yes << label;
        else
            m_statements << u"%1: %2"_s.arg(label, inSentence(item, answer));
    }

    QString inSentence(const Item &item, const Answer &answer) const
    {
        const QString words = answerWords(m_definition, item, answer, m_words);
        return item.holds() == AnswerKind::Choice ? small(words) : words;
    }

    bool isYesNo(const Item &item) const { return paper::isYesNo(m_definition, item); }

    QString sentences() const
    {
        QStringList sentences;
        const QStringList told = m_statements.mid(0, mostStatements);
        if (!told.isEmpty())
            sentences << told.join(u"; "_s) + u'.';
        sentences << m_grids;
        if (!m_yes.isEmpty())
            sentences
                << m_words(QT_TRANSLATE_NOOP("paper", "Yes to: %1.")).arg(m_yes.mid(0, mostStatements).join(u"; "_s));
        const qsizetype more = qMax<qsizetype>(0, m_statements.size() - mostStatements)
            + qMax<qsizetype>(0, m_yes.size() - mostStatements);
        if (more > 0)
            sentences << m_words(QT_TRANSLATE_NOOP("paper", "Further answers in the form: %1.")).arg(more);
        if (sentences.isEmpty() && !m_ratingStatements.isEmpty())
            sentences << m_words(QT_TRANSLATE_NOOP("paper", "No problems were stated."));
        sentences << m_ratingStatements;
        if (m_lacking > 0)
            sentences << m_words(QT_TRANSLATE_NOOP("paper", "Questions without an answer: %1.")).arg(m_lacking);
        return sentences.join(u' ');
    }

    const FormEntry &m_entry;
    const FormDefinition &m_definition;
    Words m_words;
    std::set<Slot> m_ratings;
    std::set<Slot> m_telling;
    QStringList m_statements;
    QStringList m_yes;
    QStringList m_grids; ///< whole sentences
    QStringList m_ratingStatements;
    int m_lacking = 0;
};

} // namespace

std::vector<NarrativeParagraph> narrative(const FormEntry &entry, const QString &language)
{
    return Narrator(entry, language).paragraphs();
}

} // namespace paper
