// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/OfferedLanguages.h"

#include "app/operations/Deed.h"
#include "app/operations/InstrumentTexts.h"
#include "app/operations/VaultSession.h"
#include "app/store/PolicyTable.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {
namespace {

const QString approvedValue = u"1"_s;

QByteArray overlayOf(const forms::FormDefinition &form, const QString &language)
{
    return form.overlays.value(u"texts.%1.yaml"_s.arg(language));
}

/// The rule that approves this overlay, and no other: of this form, and these bytes.
QString ruleOf(const forms::FormDefinition &form, const QString &language)
{
    const QByteArray digest = QCryptographicHash::hash(overlayOf(form, language), QCryptographicHash::Sha256);
    return u"approved_language:%1:%2:%3"_s.arg(form.id, language, QString::fromLatin1(digest.toHex()));
}

} // namespace

std::vector<UnreviewedLanguage> unreviewedLanguages(const VaultSession &session, const forms::FormDefinition &form)
{
    std::vector<UnreviewedLanguage> all;
    for (const QString &language : languagesOf(form)) {
        if (!form.languages.contains(language) && !overlayOf(form, language).isEmpty())
            all.push_back({language, session.policy(ruleOf(form, language)) == approvedValue});
    }
    return all;
}

QStringList offeredLanguages(const VaultSession &session, const forms::FormDefinition &form)
{
    QStringList offered = form.languages;
    for (const UnreviewedLanguage &waiting : unreviewedLanguages(session, form)) {
        if (waiting.isApproved)
            offered << waiting.language;
    }
    return offered;
}

std::shared_ptr<const forms::FormDefinition> withApprovedLanguages(
    const VaultSession &session, std::shared_ptr<const forms::FormDefinition> form)
{
    const QStringList offered = offeredLanguages(session, *form);
    if (offered == form->languages)
        return form;
    auto wider = std::make_shared<forms::FormDefinition>(*form);
    wider->languages = offered;
    return wider;
}

bool isMethodsLead(const VaultSession &session)
{
    return session.kind() == cases::VaultKind::Practice || session.person().role != cases::Role::SocialWorker;
}

Result<void> approveLanguage(
    VaultSession &session, const forms::FormDefinition &form, const QString &language, bool isApproved)
{
    if (!isMethodsLead(session))
        return Error{Error::Code::Refused, u"role"_s, u"a methods lead approves languages"_s};
    const std::vector<UnreviewedLanguage> waiting = unreviewedLanguages(session, form);
    const auto isIt = [&](const UnreviewedLanguage &one) { return one.language == language; };
    if (std::ranges::none_of(waiting, isIt))
        return Error{
            Error::Code::NotFound, u"language "_s + language, u"no texts of this language wait for approval"_s};
    const Deed deed{.action = isApproved ? u"language-approved"_s : u"language-withdrawn"_s,
        .object = form.id,
        .details = u"%1 %2 %3"_s.arg(form.version, language, ruleOf(form, language).section(u':', -1))};
    return carryOut(session, deed, [rule = ruleOf(form, language), isApproved](store::Connection &db) {
        return store::PolicyTable(db).put(rule, isApproved ? approvedValue : QString());
    });
}

} // namespace operations
