// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"

using namespace Qt::StringLiterals;

forms::Result<int> cli::instrumentApprove(const QCommandLineParser &call, Console &console)
{
    const bool isApproved = !call.isSet(u"withdraw"_s);
    const QString language = call.value(u"language"_s);
    TRY_ASSIGN(const auto form, operations::Instruments::find(call.positionalArguments().constFirst()));
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY(operations::approveLanguage(*session, *form, language, isApproved));
    console.out() << (isApproved ? Tr::tr("%1 is offered in %2 here from now on.")
                                 : Tr::tr("%1 is no longer offered in %2 here."))
                         .arg(form->id, language)
                  << '\n';
    return Done;
}
