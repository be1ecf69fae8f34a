// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

/// With "_" for every character that a name here cannot have.
QString fitting(const QString &given)
{
    static const QRegularExpression other(uR"([^\p{L}\p{N}_.-])"_s);
    QString name = given;
    name.replace(other, u"_"_s);
    if (!name.isEmpty() && !name[0].isLetter() && name[0] != u'_')
        name.prepend(u'_');
    return name.left(longestName - 10); // room for what makes it unique
}

} // namespace

Names::Names(XlsFormReading &reading, Outline &outline)
    : m_reading(reading)
    , m_outline(outline)
{
    for (const bool isKept : {true, false}) { // what is dropped takes no name from what is kept
        for (std::size_t node = 1; node < outline.size(); ++node) {
            if (outline[node].type.refused.isEmpty() == isKept)
                give(int(node));
        }
    }
}

void Names::give(int index)
{
    OutlineNode &node = m_outline[index];
    const QString where = m_reading.survey.where(*node.row, u"name"_s);
    if (node.given.isEmpty()) {
        node.name = u"%1_row_%2"_s.arg(fitting(node.type.word)).arg(node.row->number);
        if (node.type.refused.isEmpty())
            m_reading.approximated(where, u"there is no name; it is called %1"_s.arg(node.name));
    } else {
        node.name = fitting(node.given);
    }
    if (!node.given.isEmpty() && node.name != node.given)
        m_reading.approximated(where,
            u"the name \"%1\" holds what a name here cannot have; it is called %2"_s.arg(
                node.given.left(longestName), node.name));
    claim(index, where);
    m_byGiven[node.given].push_back(index);
    if (node.name != node.given)
        m_renamed.insert(node.given, node.name);
}

/// Within a group is enough for XLSForm; here a name is one item's in the whole definition.
void Names::claim(int index, const QString &where)
{
    OutlineNode &node = m_outline[index];
    const auto isTaken = [this](const QString &name) { return m_byName.contains(name); };
    QString name = node.name;
    if (isTaken(name) && m_outline[node.parent].row)
        name = m_outline[node.parent].name + u'_' + node.name;
    const QString base = name.left(longestName - 10);
    for (int &number = m_numbers[base]; isTaken(name); ++number) // from where the last of this name left off
        name = u"%1_%2"_s.arg(base).arg(number + 2);
    if (name != node.name && node.type.refused.isEmpty())
        m_reading.approximated(where,
            u"%1 already stands on row %2, and names are unique in a definition; it is called %3"_s.arg(node.name)
                .arg(m_outline[m_byName.value(node.name)].row->number)
                .arg(name));
    node.name = name;
    m_byName.insert(name, index);
    if (node.type.orOther)
        m_byName.insert(name + u"_other"_s, index);
}

bool Names::isWithin(int node, int group) const
{
    while (node > 0 && node != group)
        node = m_outline[node].parent;
    return node == group;
}

/// Of several items of one name the one that is nearest: alone in the innermost group that holds both.
int Names::target(const QString &given, int from, const QString &where)
{
    const auto all = m_byGiven.constFind(given);
    if (all == m_byGiven.constEnd())
        return -1;
    constexpr std::size_t mostTold = 100; // so many of one name are no form, but a way to spend our time
    if (all->size() == 1 || all->size() > mostTold)
        return all->front();
    for (int group = from; group >= 0; group = m_outline[group].parent) {
        std::vector<int> inside;
        std::ranges::copy_if(*all, std::back_inserter(inside), [&](int node) { return isWithin(node, group); });
        if (inside.empty())
            continue;
        if (inside.size() > 1)
            m_reading.approximated(where,
                u"${%1} may mean any of %2 rows; the first is taken, so see that it is meant"_s.arg(given).arg(
                    inside.size()));
        return inside.front();
    }
    return -1;
}

QString Names::rewritten(const QString &text, int from, const QString &word)
{
    static const QRegularExpression reference(uR"(\$\{\s*([^}\s]+)\s*\})"_s);
    const bool isSpaced = text.contains(u"${ "_s) || text.contains(u" }"_s);
    if (m_renamed.isEmpty() && !isSpaced)
        return text;
    const QString where = m_reading.survey.where(*m_outline[from].row, word);
    QString result;
    qsizetype at = 0;
    for (auto all = reference.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const int node = target(match.captured(1), from, where);
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += u"${%1}"_s.arg(node < 0 ? match.captured(1) : m_outline[node].name);
        at = match.capturedEnd();
    }
    result += QStringView(text).mid(at);
    notePaths(text, where);
    return result;
}

void Names::notePaths(const QString &text, const QString &where)
{
    if (!text.contains(u'/'))
        return;
    static const QRegularExpression step(uR"(/([\w.-]+))"_s);
    for (auto all = step.globalMatch(text); all.hasNext();) {
        const QString given = all.next().captured(1);
        if (m_renamed.contains(given))
            m_reading.approximated(where,
                u"a path names %1, of which one is called %2 here; see that the right one is meant"_s.arg(
                    given, m_renamed.value(given)));
    }
}

} // namespace forms::exchange
