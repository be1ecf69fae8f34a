// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Transaction.h"

#include "app/store/Connection.h"

namespace store {

forms::Result<void> Transaction::commit()
{
    TRY(m_open->run("COMMIT")); // a commit that failed is still ours to roll back
    [[maybe_unused]] const Connection *const committed = m_open.release();
    return {};
}

void Transaction::Rollback::operator()(Connection *db) const
{
    db->rollback();
}

} // namespace store
