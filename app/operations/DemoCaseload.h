// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace operations {

struct DemoPlan
{
    QString folder;
    int clients = 60;
    int families = 0; ///< beside them: with children, in all the steps of a child's case
    quint32 seed = 1;
    QDate today; ///< the caseload ends here; the same bytes of answers for the same seed and day
    QString passphrase
        = QStringLiteral("practice makes perfect"); ///< of the social workers; a practice vault holds no secrets
    /// Of the supervisor: whoever looks around can sit at both chairs.
    QString supervisorPassphrase = QStringLiteral("four eyes see more than two");
    QString administratorPassphrase = QStringLiteral("the keys hang where they should");
    std::function<bool(int done, int of)> progress; ///< false cancels
};

/// A made-up caseload in a practice vault: clients, baselines and follow-ups over three years, drop-outs, missing
/// answers, an assessment in every state; a social worker, a second one and a supervisor. Seeded and believable.
forms::Result<void> makeDemoCaseload(const DemoPlan &plan);

} // namespace operations
