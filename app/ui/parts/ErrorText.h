// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/ErrorWords.h"

namespace ui {

using operations::ErrorWords;

ErrorWords errorWords(const forms::Error &error); ///< with the file or place, where the sentence does not tell it
QString errorText(const forms::Error &error); ///< both in one line

} // namespace ui
