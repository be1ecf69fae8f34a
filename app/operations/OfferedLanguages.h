// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace operations {

class VaultSession;

/// The languages that a person may be asked in here: the definition's own, and those whose overlay a methods lead has
/// approved in this vault (rules.md 5). What is approved is the overlay's very bytes: one that was changed since waits
/// again.
QStringList offeredLanguages(const VaultSession &session, const forms::FormDefinition &form);

/// The form as it may be asked here: itself, or where a language was approved a copy that offers it too. Its
/// fingerprints are the same: nothing of what it asks is another.
std::shared_ptr<const forms::FormDefinition> withApprovedLanguages(
    const VaultSession &session, std::shared_ptr<const forms::FormDefinition> form);

/// A language whose overlay says "approved: false".
struct UnreviewedLanguage
{
    QString language;
    bool isApproved = false; ///< here
};
std::vector<UnreviewedLanguage> unreviewedLanguages(const VaultSession &session, const forms::FormDefinition &form);

/// Who answers for the methods: a supervisor or an administrator; anybody where everything is practice.
bool isMethodsLead(const VaultSession &session);

/// Switches a language on, or off again; it is entered in the audit trail. Refused ("role"); NotFound when no overlay
/// of that language waits.
forms::Result<void> approveLanguage(
    VaultSession &session, const forms::FormDefinition &form, const QString &language, bool isApproved = true);

} // namespace operations
