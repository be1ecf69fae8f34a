// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/TeamView.h"

namespace documents {

/// What a list says is to be done: "Investigation ready (Child 4: investigation)", "Follow-up of ASI".
QString dueWords(const operations::DueItem &item, const QString &language);

/// What is due by a day as a list on paper, in the interface's language; protected clients by their case number only.
forms::Result<QByteArray> dueListPaper(operations::VaultSession &session, const std::vector<operations::DueItem> &items,
    QDate by, const QString &language);

} // namespace documents
