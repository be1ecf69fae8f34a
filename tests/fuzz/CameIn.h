// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallForm.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/definition/YamlTree.h"
#include "forms/entry/FormEntry.h"
#include "forms/exchange/Exchange.h"

#include <algorithm>
#include <ranges>

/// An interview is held with the form: what each item may be answered with, and one instance of each repeat.
inline void hold(forms::FormEntry &entry)
{
    const forms::FormDefinition &form = entry.definition();
    for (int group = 0; group < int(form.groups.size()); ++group) {
        if (form.groups[group].isRepeat && form.repeatAround(group) < 0)
            (void)entry.addInstance(group); // refused or added, it must not break
    }
    constexpr std::size_t enough = 50; // of a form of thousands: what one item does, the next does too
    for (const forms::Item &item : form.items | std::views::take(enough)) {
        for (const QString &typed : {QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("2026-03-14")}) {
            const forms::Result<forms::Answer> answer = entry.read(item.slot, typed);
            for (const forms::Cell cell : answer ? entry.cellsOf(item.slot) : std::vector<forms::Cell>())
                (void)entry.setAnswer(cell, *answer); // the same
        }
    }
}

/// What must hold of a form that came in: an error that says where and what, or a definition that is sound YAML and is
/// read, or refused with its reasons.
inline void mustBeAForm(const forms::Result<forms::exchange::Imported> &imported)
{
    if (!imported) {
        must(!imported.error().where.isEmpty() && !imported.error().detail.isEmpty());
        return;
    }
    for (const forms::exchange::Note &note : imported->notes)
        must(!note.where.isEmpty() && !note.what.isEmpty());
    must(forms::YamlTree::parse(imported->definition, QStringLiteral("f.yaml")).tree.has_value());
    const forms::ReadDefinition read
        = forms::readDefinition({QStringLiteral("f.yaml"), imported->definition, imported->overlays});
    const bool isWrong = std::ranges::any_of(read.findings,
        [](const forms::DefinitionFinding &finding) { return finding.severity == forms::Severity::Error; });
    must(isWrong == !read.definition);
    if (!read.definition)
        return;
    forms::FormEntry entry(read.definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    hold(entry);
}
