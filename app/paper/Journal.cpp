// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Journal.h"

#include "app/paper/AnswerWords.h"
#include "app/paper/NarrativePaper.h"
#include "app/paper/ResultProfile.h"
#include "app/paper/Sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

struct Named
{
    const char *name;
    const char *words;
};

template <size_t N> QString wordsFor(const Named (&table)[N], const QString &name, const Words &words)
{
    for (const Named &row : table) {
        if (name == QLatin1StringView(row.name))
            return words(row.words);
    }
    return name;
}

QString sentencesOf(const QStringList &sentences)
{
    QStringList said;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            said << sentence;
    }
    return said.join(u' ');
}

/// How the interview came about, as it is recorded.
QString occasion(const JournalSource &source, const Heading &heading, const Words &words)
{
    const FormDefinition &definition = source.entry.definition();
    const cases::InterviewRecord &record = source.record;
    const QString title = definition.title.in(words.language(), definition.languages.value(0));
    const QString what = heading.variantLabel.isEmpty() ? title : u"%1, %2"_s.arg(title, small(heading.variantLabel));
    const QString contact = contactWords(record.contactMode, words);
    return sentencesOf({
        contact.isEmpty() ? u"%1, %2."_s.arg(what, words.date(heading.date))
                          : u"%1, %2, %3."_s.arg(what, words.date(heading.date), contact),
        heading.interviewer.isEmpty() ? QString()
                                      : words(QT_TRANSLATE_NOOP("paper", "Interviewer: %1.")).arg(heading.interviewer),
        record.present.isEmpty()
            ? QString()
            : words(QT_TRANSLATE_NOOP("paper", "Also present: %1.")).arg(record.present.simplified()),
        interpreterWords(record, words),
        record.informationGiven ? words(QT_TRANSLATE_NOOP("paper",
                                      "Information was given about the purpose and how answers are put together."))
                                : QString(),
        record.toldVoluntary ? words(QT_TRANSLATE_NOOP("paper", "The client was told that it is voluntary."))
                             : QString(),
    });
}

QString findings(const JournalSource &source, const Words &words)
{
    const FormDefinition &definition = source.entry.definition();
    QStringList lines;
    for (const Caution &caution : resultCautions(source.entry, source.earlier, words.language())) {
        if (caution.kind != Caution::Kind::Note)
            lines << caution.words;
    }
    if (source.earlier)
        lines << words(QT_TRANSLATE_NOOP("paper", "Compared with %1.")).arg(words.date(source.earlier->date));
    for (const ScoreDefinition &score : definition.scores)
        lines << u"%1: %2"_s.arg(score.label.in(words.language(), definition.languages.value(0)),
            areaWords(source.entry, score, source.earlier, words));
    if (definition.scores.empty())
        lines << words(QT_TRANSLATE_NOOP("paper", "The form has no scores; the answers stand in it."));
    const QString edition = definition.shownAs.in(words.language(), definition.languages.value(0));
    if (!edition.isEmpty())
        lines << u"(%1)"_s.arg(edition);
    return lines.join(u'\n');
}

QString safety(const JournalSource &source, const Words &words)
{
    if (source.safety.empty())
        return words(QT_TRANSLATE_NOOP("paper", "No answer called for anything to be done at once."));
    QStringList lines;
    for (const SafetyNotice &notice : source.safety)
        lines << safetyWords(notice, source.entry.definition(), words);
    return lines.join(u'\n');
}

struct StepWords
{
    cases::AssessmentState state;
    const char *words;
};
constexpr StepWords nextSteps[] = {
    {cases::AssessmentState::Planned, QT_TRANSLATE_NOOP("paper", "The interview is to be held.")},
    {cases::AssessmentState::UnderWay, QT_TRANSLATE_NOOP("paper", "The interview is to be completed.")},
    {cases::AssessmentState::Held, QT_TRANSLATE_NOOP("paper", "The result is to be gone through with the client.")},
    {cases::AssessmentState::Rated, QT_TRANSLATE_NOOP("paper", "The result is to be gone through with the client.")},
    {cases::AssessmentState::FedBack, QT_TRANSLATE_NOOP("paper", "The interview is to be handed over for review.")},
    {cases::AssessmentState::Sent, QT_TRANSLATE_NOOP("paper", "The interview is waiting for review.")},
    {cases::AssessmentState::Returned, QT_TRANSLATE_NOOP("paper", "The interview is to be completed after review.")},
};

QString nextStep(const JournalSource &source, const Words &words)
{
    QStringList sentences;
    if (source.record.fedBackOn.isValid())
        sentences << words(QT_TRANSLATE_NOOP("paper", "The result was gone through with the client on %1."))
                         .arg(words.date(source.record.fedBackOn));
    for (const StepWords &step : nextSteps) {
        const bool isDone = source.record.fedBackOn.isValid()
            && (step.state == cases::AssessmentState::Held || step.state == cases::AssessmentState::Rated);
        if (step.state == source.state && !isDone)
            sentences << words(step.words);
    }
    sentences << (source.followUpDue.isValid()
            ? words(QT_TRANSLATE_NOOP("paper", "A follow-up is due by %1.")).arg(words.date(source.followUpDue))
            : words(QT_TRANSLATE_NOOP("paper", "No follow-up is due.")));
    return sentences.join(u' ');
}

} // namespace

QString contactWords(const QString &contactMode, const Words &words)
{
    static constexpr Named modes[] = {
        {"in-person", QT_TRANSLATE_NOOP("paper", "in person")},
        {"telephone", QT_TRANSLATE_NOOP("paper", "by telephone")},
        {"from-paper", QT_TRANSLATE_NOOP("paper", "entered from paper")},
    };
    return wordsFor(modes, contactMode, words);
}

QString interpreterWords(const cases::InterviewRecord &record, const Words &words)
{
    if (record.interpreter.isEmpty())
        return {};
    static constexpr Named ways[] = {
        {"present", QT_TRANSLATE_NOOP("paper", "present")},
        {"telephone", QT_TRANSLATE_NOOP("paper", "by telephone")},
    };
    const QString way = wordsFor(ways, record.interpreter, words);
    return record.interpreterLanguage.isEmpty()
        ? words(QT_TRANSLATE_NOOP("paper", "Interpreter: %1.")).arg(way)
        : words(QT_TRANSLATE_NOOP("paper", "Interpreter: %1, %2.")).arg(way, record.interpreterLanguage);
}

QString recordWords(const SafetyNotice &notice, const Words &words)
{
    if (notice.what.isEmpty())
        return words(QT_TRANSLATE_NOOP("paper", "What was done is not recorded yet."));
    return notice.when.isValid()
        ? words(QT_TRANSLATE_NOOP("paper", "Done: %1 (%2, %3)"))
              .arg(notice.what.simplified(), words.date(notice.when), notice.who.simplified())
        : words(QT_TRANSLATE_NOOP("paper", "Done: %1 (%2)")).arg(notice.what.simplified(), notice.who.simplified());
}

QString safetyWords(const SafetyNotice &notice, const FormDefinition &definition, const Words &words)
{
    const QString message = notice.message.in(words.language(), definition.languages.value(0)).simplified();
    // The first sentence says what it is about; the rest tells the interviewer what to do.
    const qsizetype end = message.indexOf(u". "_s);
    return (end < 0 ? message : message.left(end + 1)) + u' ' + recordWords(notice, words);
}

QString areaWords(const FormEntry &entry, const ScoreDefinition &score, const std::optional<EarlierResult> &earlier,
    const Words &words)
{
    const FormDefinition &definition = entry.definition();
    const Score now = computeScore(score, entry.context());
    QString value = now.value ? words.number(*now.value, score.decimals)
                              : words(QT_TRANSLATE_NOOP("paper", "cannot be computed"));
    if (const int band = now.value ? bandOf(score, *now.value) : -1; band >= 0)
        value += u" (%1)"_s.arg(
            small(score.bands[size_t(band)].label.in(words.language(), definition.languages.value(0))));
    QStringList parts{value};
    if (const QString change = changeWords(entry, score, earlier, words.language()); !change.isEmpty())
        parts << change;
    const std::pair<Slot, const char *> ratings[] = {
        {score.clientRating, QT_TRANSLATE_NOOP("paper", "bothered %1")},
        {score.clientNeed, QT_TRANSLATE_NOOP("paper", "wish for help %1")},
        {score.interviewerRating, QT_TRANSLATE_NOOP("paper", "interviewer's rating %1")},
    };
    for (const auto &[slot, said] : ratings) {
        if (slot < 0 || !entry.isRelevant(slot))
            continue;
        if (const Answer answer = entry.answer(slot); isAnswered(answer))
            parts << words(said).arg(answerCode(answer, words));
    }
    return parts.join(u"; "_s);
}

std::vector<NarrativeParagraph> journalNote(const JournalSource &source, const Heading &heading)
{
    const Words words(heading.language);
    return {
        {words(QT_TRANSLATE_NOOP("paper", "The interview")), occasion(source, heading, words)},
        {words(QT_TRANSLATE_NOOP("paper", "Result")), findings(source, words)},
        {words(QT_TRANSLATE_NOOP("paper", "Safety")), safety(source, words)},
        {words(QT_TRANSLATE_NOOP("paper", "Next step")), nextStep(source, words)},
    };
}

QString journalText(const JournalSource &source, const Heading &heading)
{
    QStringList parts;
    if (heading.isPractice)
        parts << u"ÖVNING / PRACTICE"_s; // in every format (rules.md 5)
    for (const NarrativeParagraph &paragraph : journalNote(source, heading))
        parts << paragraph.heading.toUpper() + u'\n' + paragraph.text;
    return parts.join(u"\n\n"_s) + u'\n';
}

Result<QByteArray> journalPaper(const JournalSource &source, const Heading &heading)
{
    const FormDefinition &definition = source.entry.definition();
    const Words words(heading.language);
    const QString otherwise = definition.languages.value(0);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "Note to the journal: %1"))
                              .arg(definition.title.in(heading.language, otherwise));
    Sheet sheet(furniture(title, definition, heading, words), words);
    Prose prose(sheet);
    prose.title(title, definition.shownAs.in(heading.language, otherwise), heading);
    addParagraphs(prose, journalNote(source, heading));
    return sheet.print(prose.take());
}

} // namespace paper
