// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/Reading.h"

namespace forms {

template <typename Target, std::size_t count> QStringList namesOf(const Word<Target> (&words)[count])
{
    QStringList names;
    for (const Word<Target> &word : words)
        names += word.name;
    return names;
}

// What each context's table knows; defined beside the table.
QStringList choiceWordNames();
QStringList checkWordNames();
QStringList rowWordNames();
QStringList settingWordNames();
QStringList missingCodeWordNames();
QStringList variantWordNames();
QStringList formWordNames();
QStringList outcomeWordNames();
QStringList restrictionWordNames();
QStringList setWordNames();
QStringList parameterWordNames();
QStringList itemWordNames();
QStringList mediaWordNames();
QStringList timerWordNames();
QStringList pictureWordNames();
QStringList pictureChangeWordNames();
QStringList pictureSideWordNames();
QStringList pictureAreaWordNames();
QStringList pictureCountWordNames();
QStringList tableWordNames();
QStringList planWordNames();
QStringList bandWordNames();
QStringList reliabilityWordNames();
QStringList scoreWordNames();
QStringList groupWordNames();

} // namespace forms
