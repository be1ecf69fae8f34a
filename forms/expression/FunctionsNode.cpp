// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr std::array<Kind, 3> any{Kind::Any, Kind::Any, Kind::Any};

/// Repeats and numbers by turns, from the outside in; a repeat around that is not named is the one stood in.
Value indexedRepeat(Call &call)
{
    Instance within = theForm;
    for (int pair = 1; pair + 1 < call.count(); pair += 2) {
        const int repeat = call.groupOf(pair);
        const std::vector<Instance> instances = call.context().instancesOf(repeat, within);
        const double place = call.number(pair + 1);
        if (!(place >= 1 && place <= double(instances.size())) || !call.charge(1))
            return Blank{};
        within = instances[size_t(place) - 1];
    }
    return call.context().value(call.slot(0), within);
}

/// The column of the first row whose key is this one, as the ODK documentation has it for a file beside the form.
Value pulldata(Call &call)
{
    const QString list = call.text(0);
    const QString column = call.text(1);
    const QString keyColumn = call.text(2);
    const QString key = call.text(3);
    const int count = call.context().choiceCount(list);
    for (int row = 0; row < count && call.charge(1); ++row) {
        if (call.context().choiceField(list, row, keyColumn) == key)
            return call.context().choiceField(list, row, column);
    }
    return QString();
}

Value choiceName(Call &call)
{
    return call.context().choiceLabel(call.itemOfText(), call.text(0));
}

constexpr Function table[] = {
    {"count"_L1, 1, 1, any, Kind::Number, [](Call &call) -> Value { return double(call.nodes(0).size()); },
        "count(${repeat}) or count(path): how many there are that are relevant"_L1, Form::SetOfNodes},
    {"position"_L1, 0, 1, any, Kind::Number, [](Call &call) -> Value { return double(call.position()); },
        "position(..): the instance's place in its repeat, from 1; in a predicate position() is the candidate's"_L1},
    {"last"_L1, 0, 0, any, Kind::Number, [](Call &call) -> Value { return double(call.last()); },
        "last(): in a predicate, how many candidates there are"_L1},
    {"indexed-repeat"_L1, 3, 7, any, Kind::Any, indexedRepeat,
        "indexed-repeat(${name}, ${repeat}, number): the answer in that instance of the repeat, from 1"_L1,
        Form::IndexedRepeat},
    {"pulldata"_L1, 4, 4, {Kind::Text, Kind::Text, Kind::Any}, Kind::Text, pulldata,
        "pulldata('list', 'column', 'key column', key): from the choice list's row with that key"_L1, Form::ListName},
    {"jr:choice-name"_L1, 2, 2, any, Kind::Text, choiceName,
        "jr:choice-name(code, '${name}'): the label of that item's choice, in the form's first language"_L1,
        Form::ChoiceOf},
};

} // namespace

std::span<const Function> nodeFunctions()
{
    return table;
}

} // namespace forms
