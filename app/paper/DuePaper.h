// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"

#include <vector>

namespace paper {

/// What is to be done by a day, as one line of a list.
struct DueLine
{
    QDate due;
    bool isLate = false;
    QString who; ///< the client as a list may show them: a name, or "protected identity" with the case number
    QString caseNumber;
    QString what; ///< "Follow-up of ASI", "Investigation ready"
    QString owner; ///< whose client it is
    QString reason; ///< why it is late, where that is told
};

/// A list on paper of what is due: what is late first, then day by day. heading: who made it and when.
forms::Result<QByteArray> dueList(const std::vector<DueLine> &lines, QDate by, const Heading &heading);

} // namespace paper
