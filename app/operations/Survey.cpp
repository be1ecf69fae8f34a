// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Survey.h"

#include "app/keys/SealingKey.h"
#include "app/operations/InstrumentShelf.h"
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/StoredDefinition.h"
#include "app/operations/VaultSession.h"
#include "app/store/DefinitionTable.h"
#include "app/store/SurveyKeyTable.h"
#include "app/store/SurveyTable.h"
#include "app/store/Vault.h"
#include "app/summary/PrepareRelease.h"
#include "forms/definition/Survey.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {
namespace {

constexpr qsizetype keyBytes = 16;

bool isAsked(const forms::Item &item, const QString &variant)
{
    return item.isInput() && (variant.isEmpty() || item.isAskedIn(variant));
}

/// What the longest answers would take, sealed or not.
QByteArray longest(const forms::FormDefinition &form, const QString &variant)
{
    SurveyAnswers all{.variant = variant, .answers = {}};
    for (const forms::Item &item : form.items) {
        if (!isAsked(item, variant))
            continue;
        QString code;
        if (const forms::ChoiceList *const list = form.choiceList(item)) {
            for (const forms::Choice &choice : list->choices)
                code = choice.name.size() > code.size() ? choice.name : code;
        }
        for (const QString &missing : item.missingCodes)
            code = missing.size() > code.size() ? missing : code;
        all.answers.insert(item.name, forms::Missing{code});
    }
    return all.bytes();
}

Result<void> checkQuestions(const forms::FormDefinition &form, const QString &variant)
{
    if (!forms::isSurvey(form))
        return Error{Error::Code::Refused, u"not-a-survey"_s, u"it is begun for a client, in the caseload"_s};
    const bool isKnown = variant.isEmpty()
        ? form.variants.empty()
        : std::ranges::any_of(form.variants, [&](const forms::Variant &one) { return one.name == variant; });
    if (!isKnown)
        return Error{Error::Code::NotFound, variant, u"the survey has no such variant"_s};
    const auto isFree = [&](const forms::Item &item) {
        return isAsked(item, variant) && (item.holds() != forms::AnswerKind::Choice || item.repeat >= 0);
    };
    const bool fits = longest(form, variant).size() < SurveyAnswers::paddedSize;
    if (std::ranges::any_of(form.items, isFree) || !fits)
        return Error{Error::Code::Refused, u"survey-questions"_s,
            u"a sealed survey asks single choices, and not more than fit in %1 bytes"_s.arg(SurveyAnswers::paddedSize)};
    return {};
}

/// Somebody has turned the clock: what is answered now would come into a period that was opened, or may have been, and
/// could be told from what was there before.
Result<void> checkClock(VaultSession &session, const forms::FormDefinition &form, const QString &period)
{
    const store::SurveyTable table(session.vault().reader());
    TRY_ASSIGN(const bool wasOpened, table.wasOpened(form.id, period));
    if (wasOpened)
        return Error{Error::Code::Refused, u"clock"_s, u"the period that runs has been opened"_s};
    TRY_ASSIGN(const auto counts, table.counts());
    const auto now = summary::Period::parse(period);
    const auto isLater = [&](const store::SurveyCount &count) {
        const auto other = summary::Period::parse(count.period);
        return count.instrument == form.id && other && now && other->from > now->from;
    };
    if (std::ranges::any_of(counts, isLater))
        return Error{Error::Code::Refused, u"clock"_s, u"there are answers of a later period"_s};
    return {};
}

} // namespace

std::function<bool(const keys::SecretBytes &)> ownPassphrase(VaultSession &session)
{
    return session.vault().ownPassphrase();
}

QStringList surveyVariants(const forms::FormDefinition &form)
{
    QStringList names;
    for (const forms::Variant &variant : form.variants)
        names << variant.name;
    return names.isEmpty() ? QStringList{QString()} : names;
}

QString surveyPeriodKind(const forms::FormDefinition &form)
{
    return form.plan ? form.plan->period : u"half_year"_s;
}

Survey::Survey(VaultSession &session, std::shared_ptr<const forms::FormDefinition> form, QString variant)
    : m_session(session)
    , m_form(std::move(form))
    , m_variant(std::move(variant))
{
    forget();
}

Survey::~Survey() = default;

Result<std::unique_ptr<Survey>> Survey::begin(VaultSession &session, const QString &instrument, const QString &variant)
{
    TRY_ASSIGN(const auto form, Instruments::find(instrument));
    if (InstrumentShelf::isRetired(form->id, form->version))
        return Error{Error::Code::Refused, u"retired"_s, u"choose another version"_s};
    TRY(checkQuestions(*form, variant));
    TRY_ASSIGN(const auto key, store::SurveyKeyTable(session.vault().reader()).key());
    if (!key)
        return Error{Error::Code::Refused, u"survey-unprepared"_s, u"there is no key to seal answers to"_s};
    std::unique_ptr<Survey> begun(new Survey(session, form, variant));
    begun->m_publicKey = key->publicKey;
    TRY(checkClock(session, *form, begun->period()));
    return begun;
}

/// By the day it is finished on; the day itself is kept nowhere.
QString Survey::period() const
{
    const auto period = summary::periodOf(surveyPeriodKind(*m_form), m_session.clock().today());
    return period ? period->name : QString();
}

QStringList Survey::languages() const
{
    return offeredLanguages(m_session, *m_form);
}

const forms::Item &Survey::item(forms::Slot slot) const
{
    return m_form->items[std::size_t(slot)];
}

std::vector<forms::Slot> Survey::notes() const
{
    std::vector<forms::Slot> all;
    for (const forms::Item &item : m_form->items) {
        if (item.isInput() && isAsked(item, m_variant))
            break;
        if (item.type == forms::ItemType::Note && (m_variant.isEmpty() || item.isAskedIn(m_variant)))
            all.push_back(item.slot);
    }
    return all;
}

std::vector<forms::Slot> Survey::questions() const
{
    std::vector<forms::Slot> all;
    for (const forms::Item &item : m_form->items) {
        if (isAsked(item, m_variant) && m_entry->isRelevant(item.slot))
            all.push_back(item.slot);
    }
    return all;
}

std::vector<int> Survey::choices(forms::Slot slot) const
{
    return m_entry->offeredChoices(slot);
}

forms::Answer Survey::answer(forms::Slot slot) const
{
    return m_entry->answer(slot);
}

void Survey::give(forms::Slot slot, const forms::Answer &answer)
{
    if (!m_isOver)
        (void)m_entry->setAnswer(slot, answer); // only the item's own choices are offered
}

void Survey::forget()
{
    const QDate first = summary::periodOf(surveyPeriodKind(*m_form), m_session.clock().today())
                            .value_or(summary::Period())
                            .from; // no expression reads the day
    m_entry = std::make_unique<forms::FormEntry>(
        m_form, forms::FormEntry::Options{.variant = m_variant, .settings = {}, .today = first});
}

Result<void> Survey::finish()
{
    if (m_isOver)
        return Error{Error::Code::Refused, u"survey-over"_s, u"it has been handed in"_s};
    SurveyAnswers given{.variant = m_variant, .answers = {}};
    for (const forms::Slot slot : questions()) {
        if (const forms::Answer answer = m_entry->answer(slot); forms::isAnswered(answer))
            given.answers.insert(item(slot).name, answer);
    }
    store::SealedSurvey row{.key = QByteArray(keyBytes, 0),
        .instrument = m_form->id,
        .structure = m_form->structureFingerprint,
        .period = period(),
        .unit = m_session.policy(surveyUnitPolicy),
        .sealed = {}};
    const keys::SecretBytes random = keys::SecretBytes::random(keyBytes);
    std::ranges::copy(random.bytes(), row.key.begin());
    TRY_ASSIGN(row.sealed, keys::seal(given.bytes(), SurveyAnswers::paddedSize, m_publicKey));
    const auto keep = [row, definition = storedDefinition(*m_form)](store::Connection &db) -> Result<void> {
        TRY(store::DefinitionTable(db).insert(definition));
        TRY(store::SurveyTable(db).insert(row));
        return store::SurveyTable(db).countOffer(row.instrument, row.period, row.unit);
    };
    TRY(m_session.vault().writer().write(keep));
    m_isOver = true;
    forget();
    return {};
}

Result<void> Survey::decline()
{
    if (m_isOver)
        return Error{Error::Code::Refused, u"survey-over"_s, u"it has been handed in"_s};
    forget();
    TRY(m_session.vault().writer().write(
        [id = m_form->id, period = period(), unit = m_session.policy(surveyUnitPolicy)](
            store::Connection &db) { return store::SurveyTable(db).countOffer(id, period, unit); }));
    m_isOver = true;
    return {};
}

} // namespace operations
