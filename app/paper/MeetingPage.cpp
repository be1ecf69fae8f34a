// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/MeetingPage.h"

#include "app/paper/Prose.h"
#include "app/paper/ResultProfile.h"
#include "app/paper/Sentence.h"
#include "forms/entry/CellOrder.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

/// How much is said; the first that keeps to a page is taken.
struct Measure
{
    size_t unanswered;
    int safetyLines; ///< of each notice
    size_t notices;
    size_t areas;
};
constexpr Measure measures[] = {
    {60, 12, 20, 100},
    {30, 6, 20, 100},
    {20, 4, 12, 100},
    {12, 3, 10, 30},
    {6, 2, 8, 20},
    {3, 1, 8, 12},
    {0, 1, 6, 6},
    {0, 1, 3, 0},
    {0, 1, 0, 0},
};

class MeetingBlocks
{
public:
    MeetingBlocks(const Sheet &sheet, const MeetingSource &source, const Heading &heading)
        : m_sheet(sheet)
        , m_words(sheet.words())
        , m_source(source)
        , m_heading(heading)
    { }

    std::vector<Block> blocks(const QString &title) const
    {
        Prose prose(m_sheet);
        for (const Measure &measure : measures) {
            prose = Prose(m_sheet);
            prose.title(title, local(m_source.definition.shownAs), m_heading);
            addTerms(prose);
            addSafety(prose, measure);
            addGoals(prose, measure);
            addResult(prose, measure);
            addUnanswered(prose, measure);
            if (prose.isOnePage())
                break;
        }
        return prose.take();
    }

private:
    QString local(const LocalText &text) const
    {
        return text.in(m_words.language(), m_source.definition.languages.value(0));
    }

    void addTerms(Prose &prose) const
    {
        const QString language = m_source.clientLanguage.isEmpty()
            ? QString()
            : capital(QLocale(m_source.clientLanguage).nativeLanguageName());
        const QString interpreter = interpreterWords(m_source.record, m_words);
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "For the meeting")));
        prose.runIn(m_words(QT_TRANSLATE_NOOP("paper", "Language")),
            language.isEmpty() ? m_words(QT_TRANSLATE_NOOP("paper", "nothing is noted")) : language);
        prose.runIn(m_words(QT_TRANSLATE_NOOP("paper", "Interpreter")),
            interpreter.isEmpty() ? m_words(QT_TRANSLATE_NOOP("paper", "none is noted")) : interpreter);
        if (m_source.minutes)
            prose.runIn(m_words(QT_TRANSLATE_NOOP("paper", "Time needed")),
                m_words(QT_TRANSLATE_NOOP("paper", "about %1 minutes")).arg(*m_source.minutes));
    }

    void addSafety(Prose &prose, const Measure &measure) const
    {
        if (!m_source.last)
            return;
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Safety, last time")));
        if (m_source.safety.empty())
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "No answer called for anything to be done at once.")));
        size_t told = 0;
        for (const SafetyNotice &notice : m_source.safety) {
            if (told++ < measure.notices)
                prose.paragraph(clipped(safetyWords(notice, m_source.definition, m_words), measure.safetyLines), 1.2);
        }
        addRest(prose, m_source.safety.size(), measure.notices);
    }

    QString followedWords(const cases::Goal &goal) const
    {
        static constexpr const char *words[] = {
            QT_TRANSLATE_NOOP("paper", "set %1, fully reached"),
            QT_TRANSLATE_NOOP("paper", "set %1, partly reached"),
            QT_TRANSLATE_NOOP("paper", "set %1, not reached"),
            QT_TRANSLATE_NOOP("paper", "set %1, not applicable any more"),
            QT_TRANSLATE_NOOP("paper", "set %1, not followed up"),
        };
        const char *const word = goal.followed.empty() ? QT_TRANSLATE_NOOP("paper", "set %1, not looked at yet")
                                                       : words[size_t(goal.followed.back().outcome)];
        return m_words(word).arg(m_words.date(goal.setOn));
    }

    void addGoals(Prose &prose, const Measure &measure) const
    {
        if (m_source.goals.empty())
            return;
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Goals")));
        size_t told = 0;
        size_t open = 0;
        for (const cases::Goal &goal : m_source.goals) {
            if (!goal.isOpen())
                continue;
            ++open;
            if (told == measure.areas)
                continue;
            ++told;
            prose.paragraph(u"%1 (%2)"_s.arg(clipped(goal.text, measure.safetyLines), followedWords(goal)), 1.2);
        }
        if (open == 0)
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "Every goal that was set is reached.")));
        addRest(prose, open, told);
    }

    void addResult(Prose &prose, const Measure &measure) const
    {
        if (!m_source.last) {
            prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Last result")));
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "This is the first interview.")));
            return;
        }
        const QString compared = m_source.beforeLast
            ? m_words(QT_TRANSLATE_NOOP("paper", "Change since %1.")).arg(m_words.date(m_source.beforeLast->date))
            : QString();
        prose.section(
            m_words(QT_TRANSLATE_NOOP("paper", "Last result, %1")).arg(m_words.date(m_source.lastDate)), compared);
        addCautions(prose);
        const std::vector<ScoreDefinition> &scores = m_source.last->definition().scores;
        size_t told = 0;
        for (const ScoreDefinition &score : scores) {
            if (told++ < measure.areas)
                prose.runIn(local(score.label), areaWords(*m_source.last, score, m_source.beforeLast, m_words));
        }
        addRest(prose, scores.size(), measure.areas);
        if (scores.empty())
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "The form has no scores; the answers stand in it.")));
    }

    void addCautions(Prose &prose) const
    {
        for (const Caution &caution : resultCautions(*m_source.last, m_source.beforeLast, m_words.language())) {
            if (caution.kind != Caution::Kind::Note)
                prose.small(caution.words);
        }
    }

    void addUnanswered(Prose &prose, const Measure &measure) const
    {
        if (!m_source.last)
            return;
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Never answered last time")));
        if (m_source.neverAnswered.empty())
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "Every question that was asked has an answer.")));
        QStringList told;
        for (const Cell cell : m_source.neverAnswered) {
            if (size_t(told.size()) < measure.unanswered)
                told << u"%1 %2"_s
                            .arg(cellCode(*m_source.last, cell), small(questionWords(*m_source.last, cell, m_words)))
                            .trimmed();
        }
        if (!told.isEmpty())
            prose.paragraph(told.join(u"; "_s) + u'.');
        addRest(prose, m_source.neverAnswered.size(), measure.unanswered);
    }

    void addRest(Prose &prose, size_t all, size_t told) const
    {
        if (all > told)
            prose.small(m_words(QT_TRANSLATE_NOOP("paper", "And %1 more, in the form.")).arg(all - told));
    }

    QString clipped(const QString &text, int lines) const
    {
        const QStringList all = m_sheet.ink().lines(Style::Body, text, m_sheet.width() - m_sheet.ink().mm(4));
        return all.size() <= lines ? text : all.mid(0, lines).join(u' ') + u"\u2026"_s;
    }

    const Sheet &m_sheet;
    const Words &m_words;
    const MeetingSource &m_source;
    const Heading &m_heading;
};

} // namespace

Result<QByteArray> meetingPage(const MeetingSource &source, const Heading &heading)
{
    const Words words(heading.language);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "Before the meeting: %1"))
                              .arg(source.definition.title.in(heading.language, source.definition.languages.value(0)));
    Sheet sheet(furniture(title, source.definition, heading, words), words);
    return sheet.print(MeetingBlocks(sheet, source, heading).blocks(title));
}

} // namespace paper
