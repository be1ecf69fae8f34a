// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Variant.h"
#include "app/documents/AssessmentPapers.h"
#include "app/operations/Instruments.h"

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<int> instrumentPreview(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto form, operations::Instruments::find(call.positionalArguments().first()));
    const QString variant = call.value(u"variant"_s);
    if (const QString wrong = wrongVariant(*form, variant); !wrong.isEmpty())
        return console.complain(wrong, WrongUse);
    const QString language = call.isSet(u"language"_s) ? call.value(u"language"_s) : console.language();
    TRY_ASSIGN(const QByteArray pdf, documents::emptyPaper(*form, variant, language));
    TRY(writeNewFile(call.value(u"out"_s), pdf));
    return Done;
}

} // namespace cli
