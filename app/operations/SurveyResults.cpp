// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/SurveyResults.h"

#include "app/keys/SealingKey.h"
#include "app/operations/Deed.h"
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/Survey.h"
#include "app/operations/VaultSession.h"
#include "app/store/DefinitionTable.h"
#include "app/store/SurveyTable.h"
#include "app/store/Vault.h"
#include "app/summary/Withholding.h"
#include "forms/scoring/Score.h"

#include <QMap>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {
namespace {

constexpr int fewest = summary::lowestFewestPersons; // facts/sweden.md 6: ten answers

/// The secret half is bound to this vault and to being a survey's key: it is no slot of the vault's.
keys::SlotBinding surveyBinding(const store::Vault &vault)
{
    keys::SlotBinding binding = vault.binding();
    binding.vaultKind = u"survey of "_s + binding.vaultKind;
    return binding;
}

Result<void> refuseUnlessExporter(const VaultSession &session)
{
    if (isMethodsLead(session)) // the same roles make releases
        return {};
    return Error{Error::Code::Refused, u"role"_s, u"a supervisor or an administrator does this"_s};
}

Error tooFew()
{
    return {Error::Code::Refused, u"survey-few"_s, u"fewer than %1 answers are never opened"_s.arg(fewest)};
}

std::shared_ptr<const forms::FormDefinition> stored(VaultSession &session, const QString &structure)
{
    const store::DefinitionTable table(session.vault().reader());
    const auto all = table.all();
    if (!all)
        return nullptr;
    for (const store::StoredDefinition &each : *all) {
        if (each.structureFingerprint != structure)
            continue;
        const auto found = table.definition(structure, each.wordingFingerprint);
        if (!found || !*found)
            continue;
        forms::DefinitionText text{.file = each.instrument + u".yaml"_s, .bytes = (*found)->definition, .overlays = {}};
        for (const store::DefinitionFile &overlay : (*found)->overlays)
            text.overlays.insert(overlay.name, overlay.bytes);
        if (const auto form = Instruments::read(text))
            return *form;
    }
    return nullptr;
}

/// One survey as a count reads any record. Each stands for a person of its own: nobody can tell that two are one's.
summary::CountedAssessment counted(
    const std::shared_ptr<const forms::FormDefinition> &form, const SurveyAnswers &given, const summary::Period &period)
{
    forms::FormEntry entry(form, {.variant = given.variant, .settings = {}, .today = period.from});
    for (auto answer = given.answers.begin(); answer != given.answers.end(); ++answer) {
        if (const forms::Item *const item = form->find(answer.key()))
            (void)entry.setAnswer(item->slot, *answer); // what the form does not take was sealed by no program of ours
    }
    summary::CountedAssessment one{.person = QUuid::createUuid().toString(),
        .interviewDate = period.from,
        .variant = given.variant,
        .sex = u"unknown"_s,
        .age = {},
        .scores = {},
        .structureFingerprint = form->structureFingerprint,
        .moneyRule = {}};
    for (const forms::ScoreDefinition &score : form->scores)
        one.scores.insert({score.name, forms::computeScore(score, entry.context()).value});
    return one;
}

SurveyResults::PeriodState::State stateOf(const summary::Period &period, int answered, QDate today)
{
    using State = SurveyResults::PeriodState::State;
    if (today < period.to)
        return State::Running;
    if (answered < fewest)
        return State::TooFew;
    return today < period.releasableFrom() ? State::Waiting : State::Ready;
}

} // namespace

bool SurveyResults::isPrepared() const
{
    const auto key = store::SurveyKeyTable(m_session.vault().reader()).key();
    return key && key->has_value();
}

Result<SurveyResults::Preparing> SurveyResults::prepare() const
{
    TRY(refuseUnlessExporter(m_session));
    if (isPrepared())
        return Error{Error::Code::Conflict, u"survey-prepared"_s, u"there is a key already"_s};
    const bool isReal = m_session.kind() == cases::VaultKind::Real; // in practice everybody has the same words
    return Preparing{.binding = surveyBinding(m_session.vault()),
        .policy = m_session.vault().newKeyPolicy(),
        .isTaken = isReal ? m_session.vault().anyPassphrase() : nullptr};
}

Result<store::SurveyKey> SurveyResults::Preparing::run(const keys::SecretBytes &passphrase) const
{
    if (isTaken && isTaken(passphrase))
        return Error{Error::Code::Refused, u"passphrase-taken"_s, u"it opens the vault; choose one of its own"_s};
    const keys::SealingKey made = keys::SealingKey::create();
    TRY_ASSIGN(keys::KeySlot slot,
        keys::wrapKey(binding, {.kind = keys::SlotKind::Passphrase, .person = {}, .created = {}}, made.secretKey,
            passphrase, policy));
    return store::SurveyKey{.publicKey = made.publicKey, .secret = std::move(slot)};
}

Result<void> SurveyResults::keep(const store::SurveyKey &key)
{
    TRY(refuseUnlessExporter(m_session));
    const Deed deed{.action = u"survey-prepared"_s, .object = QString::fromLatin1(key.publicKey.toHex())};
    return carryOut(m_session, deed, [key](store::Connection &db) { return store::SurveyKeyTable(db).insert(key); });
}

std::vector<SurveyResults::PeriodState> SurveyResults::periods() const
{
    const auto counts = store::SurveyTable(m_session.vault().reader()).counts();
    QMap<std::pair<QString, QString>, std::pair<int, int>> sums; // the vault's units together
    if (counts) {
        for (const store::SurveyCount &count : *counts) {
            auto &[offered, answered] = sums[{count.instrument, count.period}];
            offered += count.offered;
            answered += count.answered;
        }
    }
    std::vector<PeriodState> all;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const auto period = summary::Period::parse(sum.key().second);
        if (!period)
            continue;
        const auto [offered, answered] = *sum;
        const PeriodState::State state = stateOf(*period, answered, m_session.clock().today());
        const bool isTold = state == PeriodState::State::Waiting || state == PeriodState::State::Ready;
        all.push_back({.instrument = sum.key().first,
            .period = *period,
            .state = state,
            .offered = offered,
            .answered = isTold ? std::optional(answered) : std::nullopt});
    }
    std::ranges::sort(all, [](const PeriodState &a, const PeriodState &b) {
        return std::tie(b.period.from, a.instrument) < std::tie(a.period.from, b.instrument);
    });
    return all;
}

Result<SurveyResults::Opening> SurveyResults::open(const QString &instrument, const QString &period)
{
    TRY(refuseUnlessExporter(m_session));
    store::Connection &db = m_session.vault().reader();
    TRY_ASSIGN(auto key, store::SurveyKeyTable(db).key());
    if (!key)
        return Error{Error::Code::Refused, u"survey-unprepared"_s, u"there is no key, and so nothing sealed"_s};
    const std::optional<summary::Period> named = summary::Period::parse(period);
    if (!named || m_session.clock().today() < named->releasableFrom())
        return Error{Error::Code::Refused, u"survey-period"_s, u"opened 60 days after the period's end"_s};
    TRY_ASSIGN(const std::vector<store::SealedSurvey> rows, store::SurveyTable(db).of(instrument, named->name));
    QMap<QString, int> structures;
    for (const store::SealedSurvey &row : rows)
        ++structures[row.structure];
    const auto most = std::max_element(structures.cbegin(), structures.cend());
    if (most == structures.cend() || *most < fewest)
        return tooFew();
    Opening opening{.form = stored(m_session, most.key()),
        .request = {.period = *named,
            .today = m_session.clock().today(),
            .earlier = {},
            .reportingBody = {},
            .isPractice = m_session.kind() == cases::VaultKind::Practice,
            .moneyRule = {}},
        .sealed = {},
        .key = *std::move(key),
        .binding = surveyBinding(m_session.vault()),
        .policy = m_session.vault().newKeyPolicy(),
        .ofOtherForm = int(rows.size()) - *most};
    if (!opening.form)
        return Error{Error::Code::Corrupt, instrument, u"the definition it was answered with is not in the vault"_s};
    for (const store::SealedSurvey &row : rows) {
        if (row.structure == most.key())
            opening.sealed.push_back(row.sealed);
    }
    for (const PeriodState &state : periods())
        opening.offered += state.instrument == instrument && state.period == *named ? state.offered : 0;
    TRY(m_session.recordAccess(QString::fromLatin1(store::SurveyTable::openedAction), instrument, named->name));
    return opening;
}

Result<SurveyResults::Opened> SurveyResults::Opening::run(const keys::SecretBytes &passphrase) const
{
    auto secret = keys::unwrapKey(binding, key.secret, passphrase, policy);
    if (!secret)
        return secret.error().code == Error::Code::WrongKey
            ? Error{Error::Code::WrongKey, u"survey-passphrase"_s, u"this does not open the surveys"_s}
            : secret.error();
    TRY_ASSIGN(const keys::SealingKey pair, keys::SealingKey::fromSecret(std::move(secret).value()));
    if (pair.publicKey != key.publicKey) // somebody put a key of their own in its place
        return Error{Error::Code::Corrupt, u"survey-key"_s, u"the public key is not the secret one's"_s};
    Opened opened{.release = {},
        .offered = offered,
        .answered = int(sealed.size()) + ofOtherForm,
        .ofOtherForm = ofOtherForm,
        .unreadable = 0};
    std::vector<summary::CountedAssessment> all;
    for (const QByteArray &box : sealed) {
        const auto plain = keys::openSealed(box, pair);
        const auto read = plain
            ? SurveyAnswers::read({reinterpret_cast<const char *>(plain->bytes().data()), qsizetype(plain->size())})
            : std::nullopt;
        if (read)
            all.push_back(counted(form, *read, request.period));
        else
            ++opened.unreadable;
    }
    if (int(all.size()) < fewest)
        return tooFew();
    TRY_ASSIGN(opened.release, summary::countRelease(*form, all, request));
    return opened;
}

} // namespace operations
