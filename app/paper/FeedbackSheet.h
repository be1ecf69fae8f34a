// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FeedbackAreas.h"

namespace paper {

/// One page for the client to take home: area by area what works and what is hard, own words, change since last time,
/// and lines to write on what one wants. What does not fit is shortened, and said to stand in the form; it is one page
/// whatever was answered. The heading's language is the client's.
forms::Result<QByteArray> feedbackSheet(const FeedbackSource &source, const Heading &heading);

/// The language of a client's sheet: the client's own where the definition and the program's words have it, else the
/// other one given.
QString feedbackLanguage(const forms::FormDefinition &definition, const QString &clients, const QString &otherwise);

} // namespace paper
