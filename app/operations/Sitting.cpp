// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Sitting.h"

namespace operations {

forms::Result<void> Sitting::type(forms::Slot slot, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return answer(slot, forms::Unanswered{});
    TRY_ASSIGN(const forms::Answer read, entry().read(slot, typed));
    return answer(slot, read);
}

} // namespace operations
