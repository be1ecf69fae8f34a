// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/StoredDefinition.h"

store::StoredDefinition operations::storedDefinition(const forms::FormDefinition &form)
{
    store::StoredDefinition definition{.structureFingerprint = form.structureFingerprint,
        .wordingFingerprint = form.wordingFingerprint,
        .instrument = form.id,
        .version = form.version,
        .definition = form.source,
        .overlays = {}};
    QStringList names = form.overlays.keys();
    names.sort();
    for (const QString &name : names)
        definition.overlays.push_back({.name = name, .bytes = form.overlays.value(name)});
    return definition;
}

forms::DefinitionText operations::definitionText(const store::StoredDefinition &stored)
{
    forms::DefinitionText text{
        .file = stored.instrument + QStringLiteral(".yaml"), .bytes = stored.definition, .overlays = {}};
    for (const store::DefinitionFile &overlay : stored.overlays)
        text.overlays.insert(overlay.name, overlay.bytes);
    return text;
}
