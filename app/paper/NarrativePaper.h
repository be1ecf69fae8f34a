// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"
#include "app/paper/Narrative.h"
#include "app/paper/Prose.h"

namespace paper {

/// The narrative as a paper of its own. What somebody has written in it is marked, and never passes for the program's.
forms::Result<QByteArray> narrativePaper(const forms::FormDefinition &definition,
    const std::vector<NarrativeParagraph> &paragraphs, bool isEdited, const Heading &heading);

/// A text that was edited by hand: an empty line ends a paragraph.
std::vector<NarrativeParagraph> paragraphsOf(const QString &text);

void addParagraphs(Prose &prose, const std::vector<NarrativeParagraph> &paragraphs);
QString narrativeOrigin(const Words &words, bool isEdited); ///< who put it together, as a sentence

} // namespace paper
