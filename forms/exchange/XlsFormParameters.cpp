// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qulonglong largestSeed = 2'000'000'000; // a definition's own limit

bool isSeed(const QString &text)
{
    bool isWhole = false;
    const qulonglong seed = text.toULongLong(&isWhole);
    return isWhole && seed > 0 && seed <= largestSeed;
}

/// Our word for it, or "" where it has no meaning.
QString wordFor(const XlsFormType &type, const QString &name, const QString &value)
{
    static const QHash<QString, QString> ofRange{{u"start"_s, u"min"_s}, {u"end"_s, u"max"_s}, {u"step"_s, u"step"_s}};
    if (type.word == u"range")
        return ofRange.value(name);
    const bool fits = (name == u"randomize" && truthOf(value)) || (name == u"seed" && isSeed(value));
    return fits && !type.list.isEmpty() ? name : QString();
}

} // namespace

void writeParameters(XlsFormReading &reading, const OutlineNode &node, Written &item)
{
    const QString where = reading.survey.where(*node.row, u"parameters"_s);
    Written parameters = Written::map();
    if (!node.type.maximum.isEmpty())
        parameters.set(u"min"_s, node.type.minimum).set(u"max"_s, node.type.maximum);
    if (node.type.word == u"range") // pyxform's own, where none are given
        parameters.set(u"min"_s, u"1"_s).set(u"max"_s, u"10"_s).set(u"step"_s, u"1"_s);
    for (const auto &[name, value] : parametersOf(reading.survey.text(*node.row, u"parameters"_s))) {
        const QString word = wordFor(node.type, name, value);
        if (word.isEmpty())
            reading.dropped(where, u"%1=%2 has no meaning for %3 here"_s.arg(name, value.left(100), node.type.word));
        else
            parameters.set(word, word == u"randomize" ? (*truthOf(value) ? u"true"_s : u"false"_s) : value);
    }
    const Written *const isRandom = parameters.find(u"randomize"_s);
    if (isRandom && isRandom->text() == u"true" && !parameters.find(u"seed"_s))
        reading.approximated(where, u"without a seed the choices stand in one mixed order, the same for everyone"_s);
    if (!parameters.entries().empty())
        item.set(u"parameters"_s, std::move(parameters));
}

/// The column says how many lines are shown.
void writeRows(XlsFormReading &reading, const OutlineNode &node, Written &item)
{
    const QString rows = reading.survey.text(*node.row, u"rows"_s);
    if (rows.isEmpty())
        return;
    const QString where = reading.survey.where(*node.row, u"rows"_s);
    const QString standing = item.find(u"appearance"_s) ? item.find(u"appearance"_s)->text() : QString();
    if (node.type.word != u"text" || rows.toDouble() <= 1) {
        reading.dropped(where, u"how many lines are shown is only known of a text"_s);
        return;
    }
    if (!standing.contains(u"multiline"_s))
        item.set(u"appearance"_s, (standing + u" multiline"_s).trimmed());
    reading.approximated(where, u"the number of lines is left out; the text is multiline"_s);
}

} // namespace forms::exchange
