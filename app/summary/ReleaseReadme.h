// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"

#include <QByteArray>

namespace summary {

/// What a release is and how to check it, in plain Swedish and English, for whoever opens the folder.
QByteArray releaseReadme(const Release &release);

} // namespace summary
