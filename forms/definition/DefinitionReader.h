// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <memory>

namespace forms {

/// A definition's text and the overlays (texts.<lang>.yaml) that stand beside it.
struct DefinitionText
{
    QString file; ///< shown in findings
    QByteArray bytes;
    QHash<QString, QByteArray> overlays; ///< file name to bytes
};

/// Among the overlays: the page of the content pack that they belong to. Then there are no others beside its own.
inline const QString packFile = QStringLiteral("pack.yaml");

struct ReadDefinition
{
    std::shared_ptr<const FormDefinition> definition; ///< null when a finding is an error
    std::vector<DefinitionFinding> findings; ///< all of them, in the order of the text
};

/// Definitions are hostile input: limits on size (20 MB), depth (64), items (20 000), choices and expression cost; no
/// YAML aliases, anchors, tags or duplicate keys; an unknown word is an error that suggests the nearest known one.
ReadDefinition readDefinition(const DefinitionText &text);

/// The same for its author: with what is allowed and hardly meant (LintRules.h), and fixes where they are safe. What is
/// lent to an interview does not need it.
ReadDefinition readAndLint(const DefinitionText &text);

/// <folder>/<folder name>.yaml with its overlays, or a single .yaml file.
Result<DefinitionText> loadDefinitionText(const QString &path);

} // namespace forms
