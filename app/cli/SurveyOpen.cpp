// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exporter's two: the key that surveys are sealed to, and the tables of a closed period.
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/SurveyResults.h"
#include "app/summary/ReleaseFiles.h"
#include "app/summary/Withholding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

forms::Result<keys::SecretBytes> surveyPassphrase(const QCommandLineParser &call, Console &console)
{
    if (call.isSet(u"survey-passphrase-file"_s))
        return readSecretFile(call.value(u"survey-passphrase-file"_s));
    return console.askSecret(Tr::tr("The survey's passphrase:"));
}

/// As for a new vault: long, and from a terminal written twice.
forms::Result<void> checkNew(const keys::SecretBytes &secret, const QCommandLineParser &call, Console &console)
{
    constexpr std::size_t shortest = 14; // length over composition
    if (secret.size() < shortest)
        return forms::Error{forms::Error::Code::Type, u"passphrase"_s,
            u"it has fewer than 14 characters; five words that do not belong together make a good one"_s};
    if (call.isSet(u"survey-passphrase-file"_s))
        return {};
    TRY_ASSIGN(const keys::SecretBytes again, console.askSecret(Tr::tr("The same again:")));
    if (!std::ranges::equal(secret.bytes(), again.bytes()))
        return forms::Error{
            forms::Error::Code::Type, u"passphrase"_s, u"the two were not the same; nothing was made"_s};
    return {};
}

void print(const summary::Table &table, const QString &language, QTextStream &out)
{
    if (table.state == summary::TableState::Withdrawn || table.dimensions.size() != 1) {
        out << table.name << '\t' << u"withdrawn"_s << '\t' << summary::publishedRule(table) << '\n';
        return;
    }
    for (const summary::Cell &cell : table.cells) {
        const summary::Category &category = table.dimensions.front().categories[std::size_t(cell.categories.front())];
        out << table.name << '\t' << category.label.in(language) << '\t' << cell.persons << '\n';
    }
}

} // namespace

forms::Result<int> surveyPrepare(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    operations::SurveyResults results(*session);
    TRY_ASSIGN(const auto preparing, results.prepare());
    TRY_ASSIGN(const keys::SecretBytes secret, surveyPassphrase(call, console));
    TRY(checkNew(secret, call, console));
    TRY_ASSIGN(const operations::SurveyResults::Key key, preparing.run(secret));
    TRY(results.keep(key));
    console.out() << Tr::tr("The survey is prepared. Without its passphrase nobody can ever open the answers.") << '\n';
    return Done;
}

forms::Result<int> surveyOpen(const QCommandLineParser &call, Console &console)
{
    const QString period = call.value(u"period"_s);
    if (!summary::Period::parse(period))
        return console.complain(Tr::tr("\"%1\" is no period; write it as 2026-H1.").arg(period), WrongUse);
    const QString instrument = call.isSet(u"instrument"_s) ? call.value(u"instrument"_s) : u"user_survey"_s;
    TRY_ASSIGN(const auto session, openStore(call, console));
    TRY_ASSIGN(const auto opening, operations::SurveyResults(*session).open(instrument, period));
    TRY_ASSIGN(const keys::SecretBytes secret, surveyPassphrase(call, console));
    TRY_ASSIGN(const auto opened, opening.run(secret));
    if (opened.release.isPractice)
        console.out() << summary::practiceMark() << '\n';
    console.out() << opened.release.plan << ' ' << period << '\t'
                  << Tr::tr("offered: %1, answered: %2").arg(opened.offered).arg(opened.answered) << '\n';
    if (opened.ofOtherForm > 0 || opened.unreadable > 0)
        console.err() << Tr::tr("Not counted: %1 of another version of the questions, %2 that could not be opened.")
                             .arg(opened.ofOtherForm)
                             .arg(opened.unreadable)
                      << '\n';
    for (const summary::Table &table : opened.release.tables)
        print(table, console.language(), console.out());
    return Done;
}

} // namespace cli
