// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"
#include "forms/base/LocalText.h"
#include "forms/expression/Expression.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace forms {

/// What of an area is counted. Of several choices each chosen one that does not stand alone ("none of these") is one,
/// under its own words; of one choice the item is one, under the item's words, when its code is among these.
struct PictureCount
{
    std::vector<Slot> items;
    QStringList codes; ///< those that count; empty: all of several choices
};

/// A field of the picture. Items in repeats are none of it: an area has one answer.
struct PictureArea
{
    QString name; ///< what it is found by in another assessment's picture
    LocalText label;
    LocalText shortLabel; ///< where there is little room; empty: the label
    Slot need = -1; ///< a choice among Picture::levels
    PictureCount strengths;
    PictureCount risks;
    PictureCount protection;
    Slot change = -1; ///< a choice that says how it went since last time; -1: none
    Position position;
};

struct PictureSide
{
    QString name;
    LocalText label;
    std::vector<PictureArea> areas; ///< one to mostAreas
    Position position;
};

/// A person's situation as one drawing: a ring of sides with areas in each, the person in the middle. It changes no
/// value and no count: it belongs to the wording.
struct Picture
{
    static constexpr int mostSides = 6;
    static constexpr int mostAreas = 8; ///< of a side
    static constexpr int mostLevels = 6;

    LocalText title;
    LocalText middle; ///< who stands in the middle
    QStringList levels; ///< the codes of every area's need, the lightest first; their words are the choices' own
    QStringList better; ///< codes of an area's change; every code is in one of the three
    QStringList same;
    QStringList worse;
    std::vector<PictureSide> sides; ///< one to mostSides
    Position position;
};

} // namespace forms
