// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What the screen that is handed over says besides the survey's own texts. It is read in the language of who answers
/// and not in the window's, so it is no text of the interface: a table of its own, with the languages of the surveys
/// that come with the program. Arabic, Finnish and Somali were written without a reviewer: a methods lead who approves
/// a survey's language approves these with it.
enum class KioskWord {
    Language, ///< a label before the languages
    Promise, ///< voluntary, nobody sees, cannot be found: where the survey has no words of its own for it
    NotKept, ///< what is not handed in is kept nowhere; it cannot be seen who answered
    Begin,
    Decline,
    Back,
    Next,
    NoAnswer,
    Progress, ///< %1 of %2
    Stop,
    StopTitle,
    StopText,
    GoOn,
    StopYes,
    ReadyTitle,
    ReadyText,
    HandIn,
    Thanks,
    ThanksText,
    StillThere,
    NotStored,
    TryAgain,
};

/// In the language, else in English.
QString kioskWord(KioskWord word, const QString &language);
/// Whether every word is there in it.
bool hasKioskWords(const QString &language);

} // namespace ui
