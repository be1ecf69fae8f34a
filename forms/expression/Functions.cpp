// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Functions.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr auto pure = "an expression must give the same value each time it is computed"_L1;
constexpr auto places = "places need a sensor: a laptop in an office has none"_L1;
constexpr auto nodes = "an expression works on answers, not on how the form is written as XML"_L1;

constexpr RefusedFunction refusedFunctions[] = {
    {"random"_L1, pure},
    {"uuid"_L1, pure},
    {"randomize"_L1, "the order of choices is a matter of the item: parameters { randomize: true, seed: 7 }"_L1},
    {"local-name"_L1, nodes},
    {"name"_L1, nodes},
    {"namespace-uri"_L1, nodes},
    {"id"_L1, nodes},
    {"lang"_L1, nodes},
    {"jr:itext"_L1, "texts depend on the language they are shown in"_L1},
    {"extract-signed"_L1, "signed data from outside is not supported"_L1},
    {"area"_L1, places},
    {"distance"_L1, places},
    {"geofence"_L1, places},
    {"intersects"_L1, places},
};

std::vector<Function> gathered()
{
    std::vector<Function> all;
    for (const auto group : {logicFunctions(), textFunctions(), numberFunctions(), dateFunctions(), nodeFunctions()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QHash<QString, const Function *> byName()
{
    QHash<QString, const Function *> found;
    for (const Function &function : functions())
        found.insert(QString(function.name), &function);
    return found;
}

} // namespace

std::span<const Function> functions()
{
    static const std::vector<Function> all = gathered();
    return all;
}

const Function *findFunction(const QString &name)
{
    static const QHash<QString, const Function *> found = byName();
    return found.value(name, nullptr);
}

const RefusedFunction *findRefusedFunction(const QString &name)
{
    const auto found
        = std::ranges::find_if(refusedFunctions, [&](const auto &refused) { return name == refused.name; });
    return found == std::end(refusedFunctions) ? nullptr : found;
}

const QStringList &functionNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Function &function : functions())
            all.append(QString(function.name));
        return all;
    }();
    return names;
}

} // namespace forms
