// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace documents {

/// What an assessment can be put on paper as.
enum class PaperKind { Form, Empty, Result, Narrative, Findings, Feedback, Journal, Meeting, Picture };

/// "form", "empty", "result", ...: as the command line and the audit trail name it.
QString paperName(PaperKind kind);
std::optional<PaperKind> paperFromName(const QString &name);
QStringList paperNames();

} // namespace documents
