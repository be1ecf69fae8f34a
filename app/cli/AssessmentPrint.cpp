// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/operations/Caseload.h"
#include "app/operations/Interview.h"
#include "app/paper/FormPaper.h"

using namespace Qt::StringLiterals;
using operations::Interview;

namespace cli {
namespace {

forms::Result<paper::Heading> heading(
    operations::VaultSession &session, const Interview &interview, const QString &language)
{
    TRY_ASSIGN(const cases::Client client, operations::Caseload(session).client(interview.assessment().client));
    paper::Heading head;
    head.client = client.isProtected ? QString() : client.name; // a protected person never leaves by name
    head.caseNumber = client.caseNumber;
    for (const cases::Person &person : session.people()) {
        if (person.id == interview.assessment().interviewer)
            head.interviewer = person.name;
    }
    head.date = interview.assessment().interviewDate;
    for (const forms::Variant &variant : interview.definition().variants) {
        if (variant.name == interview.assessment().variant)
            head.variantLabel = variant.label.in(language);
    }
    head.isPractice = session.kind() == cases::VaultKind::Practice;
    head.language = language;
    return head;
}

std::optional<paper::EarlierResult> earlierResult(const Interview &interview)
{
    const std::optional<cases::Assessment> before = interview.earlierAssessment();
    if (!before)
        return std::nullopt;
    paper::EarlierResult earlier;
    earlier.date = before->interviewDate;
    earlier.variant = before->variant;
    earlier.settings = before->settings;
    for (const forms::ScoreDefinition &score : interview.definition().scores) {
        if (const auto earlierScore = interview.earlierScore(score.name))
            earlier.scores.insert(score.name, *earlierScore);
    }
    for (const forms::Item &item : interview.definition().items) {
        if (!item.role.isEmpty())
            earlier.answers.insert(item.name, interview.earlierAnswer(item.slot));
    }
    return earlier;
}

} // namespace

forms::Result<int> assessmentPrint(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const auto interview, Interview::open(*session, id));
    const QString language = call.isSet(u"language"_s) ? call.value(u"language"_s) : console.language();
    TRY_ASSIGN(const paper::Heading head, heading(*session, *interview, language));
    const bool isResult = call.isSet(u"result"_s);
    TRY_ASSIGN(const QByteArray pdf,
        isResult ? paper::resultPaper(interview->entry(), earlierResult(*interview), head)
                 : paper::filledForm(interview->entry(), interview->notesForPaper(), head));
    TRY(interview->recordPrint(isResult ? u"result"_s : u"form"_s));
    TRY(writeNewFile(call.value(u"out"_s), pdf));
    return Done;
}

} // namespace cli
