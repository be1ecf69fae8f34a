// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/documents/AssessmentPapers.h"
#include "app/operations/Interview.h"

using namespace Qt::StringLiterals;
using documents::PaperKind;
using operations::Interview;

namespace cli {

forms::Result<int> assessmentPrint(const QCommandLineParser &call, Console &console)
{
    const QString otherwise = documents::paperName(call.isSet(u"result"_s) ? PaperKind::Result : PaperKind::Form);
    const QString name = call.isSet(u"paper"_s) ? call.value(u"paper"_s) : otherwise;
    const std::optional<PaperKind> kind = documents::paperFromName(name);
    if (!kind)
        return console.complain(Tr::tr("--paper is one of %1.").arg(documents::paperNames().join(u", "_s)), WrongUse);
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const auto interview, Interview::open(*session, id));
    const bool isLanguageAsked = call.isSet(u"language"_s);
    const QString language = isLanguageAsked ? call.value(u"language"_s) : console.language();
    const documents::AssessmentPapers papers(*session, *interview, language, isLanguageAsked);
    TRY_ASSIGN(const QByteArray pdf, papers.make(*kind));
    TRY(papers.record(*kind));
    TRY(writeNewFile(call.value(u"out"_s), pdf));
    return Done;
}

} // namespace cli
