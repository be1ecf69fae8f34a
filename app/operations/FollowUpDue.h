// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"

namespace operations {

/// The day by which the client's next follow-up with this instrument is due; invalid when none is.
forms::Result<QDate> followUpDue(VaultSession &session, const cases::ClientId &client, const QString &instrument);

} // namespace operations
