// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoSurveys.h"

#include "app/keys/SealingKey.h"
#include "app/operations/DemoRandom.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/operations/Survey.h"
#include "app/operations/SurveyResults.h"
#include "app/store/DefinitionTable.h"
#include "app/store/SurveyTable.h"
#include "app/store/Vault.h"
#include "app/summary/PrepareRelease.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Result;

namespace operations {
namespace {

constexpr int answeredEarlier = 120;
constexpr int answeredNow = 14;
constexpr double declines = 0.2;

/// Mostly content, some not, a few who cannot say: enough of each to be counted.
SurveyAnswers someAnswers(const forms::FormDefinition &form, DemoRandom &random)
{
    SurveyAnswers given{.variant = form.variants[std::size_t(random.weighted({0.6, 0.2, 0.2}))].name, .answers = {}};
    for (const forms::Item &item : form.items) {
        const forms::ChoiceList *const list = form.choiceList(item);
        if (!item.isInput() || !item.isAskedIn(given.variant) || !list)
            continue;
        const int last = int(list->choices.size()) - 1; // the list goes from best to worst
        const int place = random.weighted({0.3, 0.33, 0.2, 0.17});
        if (place == 3)
            given.answers.insert(item.name, forms::Missing{u"X"_s});
        else
            given.answers.insert(item.name, forms::Chosen{list->choices[std::size_t(std::min(place, last))].name});
    }
    return given;
}

struct DemoRows
{
    std::vector<store::SealedSurvey> rows;
    int declined = 0;
};

Result<void> add(DemoRows &made, const forms::FormDefinition &form, const QString &period, const QByteArray &publicKey,
    DemoRandom &random)
{
    store::SealedSurvey row{.key = QByteArray(16, 0),
        .instrument = form.id,
        .structure = form.structureFingerprint,
        .period = period,
        .unit = {},
        .sealed = {}};
    const keys::SecretBytes key = keys::SecretBytes::random(std::size_t(row.key.size()));
    std::ranges::copy(key.bytes(), row.key.begin());
    TRY_ASSIGN(row.sealed, keys::seal(someAnswers(form, random).bytes(), SurveyAnswers::paddedSize, publicKey));
    made.rows.push_back(std::move(row));
    return {};
}

/// The running period, and the latest before it that can be opened.
struct DemoPeriods
{
    QString now;
    QString earlier;
};

DemoPeriods periodsAt(const QString &kind, QDate today)
{
    const auto now = summary::periodOf(kind, today);
    if (!now)
        return {};
    auto earlier = summary::periodOf(kind, now->from.addDays(-1));
    if (earlier && today < earlier->releasableFrom())
        earlier = summary::periodOf(kind, earlier->from.addDays(-1));
    return {.now = now->name, .earlier = earlier ? earlier->name : QString()};
}

Result<DemoRows> someRows(const forms::FormDefinition &form, const QString &period, int count,
    const QByteArray &publicKey, DemoRandom &random)
{
    DemoRows made;
    for (int i = 0; i < count; ++i) {
        TRY(add(made, form, period, publicKey, random));
        made.declined += random.chance(declines) ? 1 : 0;
    }
    return made;
}

Result<void> write(store::Connection &db, const DemoRows &made)
{
    store::SurveyTable table(db);
    for (const store::SealedSurvey &row : made.rows)
        TRY(table.insert(row));
    for (int i = 0; i < int(made.rows.size()) + made.declined; ++i)
        TRY(table.countOffer(made.rows.front().instrument, made.rows.front().period, {}));
    return {};
}

Result<store::SurveyKey> preparedKey(VaultSession &session, const QString &passphrase)
{
    SurveyResults results(session);
    TRY_ASSIGN(const auto preparing, results.prepare());
    QByteArray words = passphrase.toUtf8();
    TRY_ASSIGN(store::SurveyKey key, preparing.run(keys::SecretBytes::takeFrom(words)));
    TRY(results.keep(key));
    return key;
}

} // namespace

Result<void> makeDemoSurveys(VaultSession &session, const DemoPlan &plan)
{
    TRY_ASSIGN(const auto form, Instruments::find(u"user_survey"_s));
    TRY_ASSIGN(const store::SurveyKey key, preparedKey(session, plan.passphrase));
    const DemoPeriods periods = periodsAt(surveyPeriodKind(*form), plan.today);
    if (periods.earlier.isEmpty())
        return {};
    DemoRandom random(plan.seed);
    TRY_ASSIGN(const DemoRows before, someRows(*form, periods.earlier, answeredEarlier, key.publicKey, random));
    TRY_ASSIGN(const DemoRows lately, someRows(*form, periods.now, answeredNow, key.publicKey, random));
    const auto enter = [=, definition = storedDefinition(*form)](store::Connection &db) -> Result<void> {
        TRY(store::DefinitionTable(db).insert(definition));
        TRY(write(db, before));
        return write(db, lately);
    };
    return session.vault().writer().write(enter);
}

} // namespace operations
