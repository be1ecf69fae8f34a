// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class SidesView;

/// Lets a screen reader find every field of the ring as a thing of its own, with its name, its place and its opening.
void installSidesSpoken();

/// The ring has other fields now: what was told of the old ones is told no more.
void forgetSidesSpoken(SidesView *view);

} // namespace ui
