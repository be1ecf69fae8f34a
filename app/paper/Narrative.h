// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QString>

#include <vector>

namespace paper {

/// What the answers say, section by section, in plain sentences made of the items' and the answers' own labels. Says
/// nothing that was not answered, and leaves out what names a person and free text.
struct NarrativeParagraph
{
    QString heading;
    QString text;
};
std::vector<NarrativeParagraph> narrative(const forms::FormEntry &entry, const QString &language);

} // namespace paper
