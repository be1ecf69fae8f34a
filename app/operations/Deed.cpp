// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Deed.h"

namespace operations {

forms::Result<void> record(store::Connection &db, const store::AuditChain &audit, const cases::PersonId &actor,
    const QDateTime &when, const Deed &deed)
{
    return audit.append(db,
        {.when = when.toUTC(), .actor = actor, .action = deed.action, .object = deed.object, .details = deed.details});
}

forms::Result<void> carryOut(VaultSession &session, const Deed &deed, store::Writer::Command command)
{
    const auto telling = [command = std::move(command), deed](store::Connection &db) -> forms::Result<QString> {
        TRY(command(db));
        return deed.details;
    };
    return carryOut(session, deed, TellingCommand(telling));
}

forms::Result<void> carryOut(VaultSession &session, const Deed &deed, TellingCommand command)
{
    const store::AuditChain *const audit = &session.vault().audit();
    const cases::PersonId actor = session.person().id;
    const QDateTime when = session.vault().now();
    TRY(session.save()); // also what was held up: a deed is not to fail for what has room again
    return session.vault().writer().write(
        [command = std::move(command), deed, audit, actor, when](store::Connection &db) -> forms::Result<void> {
            Deed done = deed;
            TRY_ASSIGN(done.details, command(db));
            return record(db, *audit, actor, when, done);
        });
}

} // namespace operations
