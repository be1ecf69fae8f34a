// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;
using Weight = Difference::Weight;

namespace {

struct Place
{
    Slot before = -1;
    Slot after = -1;
};

QString groupOf(const FormDefinition &form, const Item &item)
{
    return item.group < 0 ? QString() : form.groups[item.group].name;
}

/// The items that keep their order: as many as can, so that one that moves past many is one that moves.
std::vector<char> keepingOrder(const std::vector<Place> &places)
{
    std::vector<int> tails; // the place that ends the best sequence of each length
    std::vector<int> previous(places.size(), -1);
    for (int place = 0; place < int(places.size()); ++place) {
        const auto found = std::lower_bound(tails.begin(), tails.end(), place,
            [&](int tail, int other) { return places[tail].after < places[other].after; });
        if (found != tails.begin())
            previous[place] = *(found - 1);
        if (found == tails.end())
            tails.push_back(place);
        else
            *found = place;
    }
    std::vector<char> isKept(places.size(), 0);
    for (int place = tails.empty() ? -1 : tails.back(); place >= 0; place = previous[place])
        isKept[place] = 1;
    return isKept;
}

QString precededBy(const FormDefinition &form, Slot slot)
{
    return slot == 0 ? u"first"_s : u"after %1"_s.arg(form.items[slot - 1].name);
}

} // namespace

void compareOrder(Differences &differences)
{
    const FormDefinition &before = differences.before();
    const FormDefinition &after = differences.after();
    std::vector<Place> places;
    for (const Item &item : before.items) {
        const ItemMapping mapping = differences.mapping().items.value(item.name);
        const Item *const same = mapping.isDropped ? nullptr : after.find(differences.named(item.name));
        if (!same)
            continue;
        const QString group = groupOf(before, item);
        const QString groupThere = groupOf(after, *same);
        if (differences.namedRepeat(group) == groupThere)
            places.push_back({item.slot, same->slot});
        else
            differences.moved({u"item"_s, item.name}, "group"_L1, Weight::Rule, group, groupThere);
    }
    const std::vector<char> isKept = keepingOrder(places);
    for (std::size_t place = 0; place < places.size(); ++place) {
        const auto [old, now] = places[place];
        if (!isKept[place])
            differences.moved({u"item"_s, before.items[old].name}, "order"_L1, Weight::Wording, precededBy(before, old),
                precededBy(after, now));
    }
}

} // namespace forms
