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
constexpr auto repeats = "repeats are not supported yet"_L1;
constexpr auto places = "maps and places are not supported yet"_L1;
constexpr auto moments = "moments with a time zone are not supported yet: use date(...) and time(...)"_L1;
constexpr auto nodes = "paths and sets of nodes are not supported: write ${name} for another item's answer"_L1;

constexpr RefusedFunction refusedFunctions[] = {
    {"random"_L1, pure},
    {"uuid"_L1, pure},
    {"randomize"_L1, pure},
    {"now"_L1, "it changes while the interview goes on: use today(), or an item of type time"_L1},
    {"count"_L1, "it counts the instances of a repeat, and repeats are not supported yet: use count-non-empty(...)"_L1},
    {"position"_L1, repeats},
    {"last"_L1, repeats},
    {"indexed-repeat"_L1, repeats},
    {"current"_L1, nodes},
    {"instance"_L1, nodes},
    {"local-name"_L1, nodes},
    {"name"_L1, nodes},
    {"namespace-uri"_L1, nodes},
    {"id"_L1, nodes},
    {"lang"_L1, nodes},
    {"pulldata"_L1, "tables beside a form are not supported yet"_L1},
    {"jr:choice-name"_L1, "a choice's label depends on the language it is shown in: compare with its name"_L1},
    {"jr:itext"_L1, "texts depend on the language they are shown in"_L1},
    {"date-time"_L1, moments},
    {"format-date-time"_L1, moments},
    {"base64-decode"_L1, "encoded data does not occur in answers"_L1},
    {"extract-signed"_L1, "signed data from outside is not supported"_L1},
    {"area"_L1, places},
    {"distance"_L1, places},
    {"geofence"_L1, places},
    {"intersects"_L1, places},
};

std::vector<Function> gathered()
{
    std::vector<Function> all;
    for (const auto group : {logicFunctions(), textFunctions(), numberFunctions(), dateFunctions()})
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
