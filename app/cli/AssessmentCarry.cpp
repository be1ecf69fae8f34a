// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/CarryAssessment.h"
#include "app/operations/Instruments.h"
#include "app/operations/Interview.h"

using namespace Qt::StringLiterals;
using Fate = forms::CarriedAnswer::Fate;

namespace cli {
namespace {

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return Tr::tr("kept");
    case Fate::Moved:
        return Tr::tr("moved");
    case Fate::Recoded:
        return Tr::tr("recoded");
    case Fate::Dropped:
        return Tr::tr("dropped");
    case Fate::DoesNotFit:
        return Tr::tr("does not fit");
    }
    return {};
}

/// What changes, by name and never with an answer; what is kept is only counted.
void printPreview(const operations::CarryAssessment &carry, QTextStream &out)
{
    const forms::CarryOver &preview = carry.preview();
    out << carry.before().id << ' ' << carry.before().version << " -> " << carry.after().version << '\n';
    QHash<int, int> counts;
    for (const forms::CarriedAnswer &answer : preview.answers) {
        ++counts[int(answer.fate)];
        if (answer.fate == Fate::Kept)
            continue;
        const QString to = answer.to < 0 ? QString() : u" -> "_s + carry.after().items[size_t(answer.to)].name;
        const QString why = answer.reason.isEmpty() ? QString() : u": "_s + answer.reason;
        out << carry.before().items[size_t(answer.from)].name << to << u" ("_s << fateWord(answer.fate) << u')' << why
            << '\n';
    }
    for (const forms::CarriedInstance &instance : preview.instances) {
        if (instance.to < 0)
            out << Tr::tr("%1: an instance with %n answer(s) has no place", nullptr, instance.answers)
                       .arg(carry.before().groups[size_t(instance.from)].name)
                << u": "_s << instance.reason << '\n';
    }
    for (const Fate fate : {Fate::Kept, Fate::Moved, Fate::Recoded, Fate::Dropped, Fate::DoesNotFit}) {
        if (counts.value(int(fate)) > 0)
            out << fateWord(fate) << u": "_s << counts.value(int(fate)) << '\n';
    }
    out << Tr::tr("newly asked: %1").arg(preview.newlyAsked.size()) << '\n';
}

forms::Result<forms::ReadMapping> mappingOf(
    const QString &file, const forms::FormDefinition &before, const forms::FormDefinition &after)
{
    if (file.isEmpty())
        return forms::mapByName(before, after);
    TRY_ASSIGN(const QByteArray bytes, readFile(file));
    return forms::readMapping(bytes, file, before, after);
}

} // namespace

/// Shows what would become of every answer; with --yes it is done. Ends with Findings when an answer has no place.
forms::Result<int> assessmentCarry(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto after, operations::Instruments::find(call.value(u"to"_s)));
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    std::shared_ptr<const forms::FormDefinition> before;
    {
        TRY_ASSIGN(const auto interview, operations::Interview::open(*session, id));
        before = interview->entry().sharedDefinition();
    }
    if (before->id != after->id) // before anybody is asked for a mapping between them
        return forms::Error{forms::Error::Code::Refused, u"other-instrument"_s, u"a version of another instrument"_s};
    TRY_ASSIGN(const forms::ReadMapping mapping, mappingOf(call.value(u"mapping"_s), *before, *after));
    printFindings(mapping.findings, console.out());
    if (!mapping.mapping)
        return console.complain(
            Tr::tr("A mapping has to say where these answers go; without one the assessment stays as it is."),
            Findings);
    TRY_ASSIGN(auto carry, operations::CarryAssessment::look(*session, id, after, *mapping.mapping));
    printPreview(carry, console.out());
    if (call.isSet(u"yes"_s)) {
        TRY(carry.carry());
        console.out() << Tr::tr("Carried over.") << '\n';
    }
    return carry.withoutPlace() > 0 ? Findings : Done;
}

} // namespace cli
