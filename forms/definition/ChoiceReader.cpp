// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

const Word<Choice> choiceWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.name = r.text(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.label = r.localText(n); }},
    {"hint"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.hint = r.localText(n); }},
};

/// A code is typed, stored and counted: it has no white space, and names one choice.
void checkCode(Reading &reading, const QString &code, const YamlNode &entry, QSet<QString> &codes)
{
    if (std::any_of(code.begin(), code.end(), [](QChar c) { return c.isSpace() || c == u'\''; }))
        reading.error("bad-name"_L1, entry.position(), u"\"%1\" holds white space; a code is one word"_s.arg(code));
    if (codes.contains(code))
        reading.error("duplicate-name"_L1, entry.position(), u"choice %1 stands twice; rename one"_s.arg(code));
    codes.insert(code);
}

int readList(Reading &reading, const YamlNode &node)
{
    ChoiceList list;
    list.name = node.keyText();
    reading.positions.insert(u"list:"_s + list.name, node.keyPosition());
    QSet<QString> codes;
    for (const YamlNode &entry : node) {
        Choice choice;
        readWords(reading, entry, choice, choiceWords, "a choice"_L1);
        requireWords(reading, entry, {"name"}, "a choice"_L1);
        if (!choice.name.isEmpty())
            checkCode(reading, choice.name, entry, codes);
        reading.positions.insert(u"choice:%1/%2"_s.arg(list.name, choice.name), entry.position());
        list.choices.push_back(std::move(choice));
    }
    if (list.choices.empty())
        reading.error("empty-list"_L1, node.keyPosition(), u"choice list %1 has no choices"_s.arg(list.name));
    const int count = int(list.choices.size());
    reading.form.choices.insert(list.name, std::move(list));
    return count;
}

} // namespace

void readChoices(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("choices");
    if (!node || !isMap(reading, node, "choices"_L1))
        return;
    int count = 0;
    for (const YamlNode &list : node) {
        if (!isList(reading, list, "a choice list"_L1))
            continue;
        count += list.size();
        if (count > Reading::mostChoices) {
            reading.error("too-many-choices"_L1, list.keyPosition(), u"more than 100 000 choices; split the form"_s);
            return;
        }
        readList(reading, list);
    }
}

} // namespace forms
