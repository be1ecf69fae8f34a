// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// What else the list says of a choice: a choice_filter reads it by its bare name, as it reads name and label.
void readColumns(Reading &reading, const YamlNode &node, Choice &choice)
{
    if (!isMap(reading, node, "columns"_L1)
        || !isWithin(reading, node, Reading::mostChoiceColumns, "columns of a choice"_L1))
        return;
    for (const YamlNode &entry : node) {
        const QString name = entry.keyText();
        if (name == u"name"_s || name == u"label"_s || !isName(name))
            reading.error("bad-name"_L1, entry.keyPosition(),
                u"\"%1\" cannot be a column; use a letter, then letters, digits, _, - or ., and neither name nor label"_s
                    .arg(name.left(100)));
        else
            choice.columns.insert(name, reading.text(entry));
    }
}

const Word<Choice> choiceWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.name = r.text(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.label = r.localText(n); }},
    {"hint"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.hint = r.localText(n); }},
    {"exclusive"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.isExclusive = r.flag(n); }},
    {"media"_L1, [](Reading &r, const YamlNode &n, Choice &c) { c.media = readMedia(r, n); }},
    {"columns"_L1, readColumns},
};

/// A code is typed, stored and counted: it has no white space, and names one choice.
void addChoice(Reading &reading, ChoiceList &list, Choice choice, Position position)
{
    const QString &code = choice.name;
    if (std::any_of(code.begin(), code.end(), [](QChar c) { return c.isSpace() || c == u'\''; }))
        reading.error("bad-name"_L1, position,
            u"\"%1\" holds white space or an apostrophe; a code is one word"_s.arg(code.left(100)));
    if (!code.isEmpty() && list.byCode.contains(code))
        reading.error("duplicate-name"_L1, position, u"choice %1 stands twice; rename one"_s.arg(code));
    list.byCode.insert(code, int(list.choices.size()));
    reading.positions.insert(u"choice:%1/%2"_s.arg(list.name, code), position);
    list.choices.push_back(std::move(choice));
}

void readList(Reading &reading, const YamlNode &node)
{
    ChoiceList list;
    list.name = node.keyText();
    for (const YamlNode &entry : node) {
        Choice choice;
        readWords(reading, entry, choice, choiceWords, "a choice"_L1);
        requireWords(reading, entry, {"name"}, "a choice"_L1);
        addChoice(reading, list, std::move(choice), entry.position());
    }
    if (list.choices.empty())
        reading.error("empty-list"_L1, node.keyPosition(), u"choice list %1 has no choices"_s.arg(list.name));
    reading.form.choices.insert(list.name, list);
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

QStringList choiceWordNames()
{
    return namesOf(choiceWords);
}

} // namespace forms
