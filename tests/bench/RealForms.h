// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Answering.h"

#include <QLatin1StringView>

#include <span>

namespace bench {

/// A form that somebody works with, in the corpora that lie beside the sources.
struct RealFile
{
    QLatin1StringView folder;
    QLatin1StringView file;
    QLatin1StringView title;
};
std::span<const RealFile> realFiles();

/// As the importer of its format reads it.
forms::Result<std::shared_ptr<const forms::FormDefinition>> readRealForm(const RealFile &file);

/// A form opened with one instance in each repeat that the interviewer adds to, as the other engines begin.
std::unique_ptr<forms::FormEntry> openRealForm(const std::shared_ptr<const forms::FormDefinition> &definition);

/// Random answers, the same each run, each to an item that is shown when its turn comes; leaves them in the entry.
std::vector<Typing> shownTypings(forms::FormEntry &entry, int count);

} // namespace bench
