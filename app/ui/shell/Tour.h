// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace ui {

/// Takes the whole job through the real window with keys and clicks, on whatever display there is, in practice vaults
/// of its own, and leaves pictures, papers and a release in the folder. 0 when every step worked; else it says which
/// did not and gives 1.
int runTour(QApplication &application, const QString &folder);

} // namespace ui
