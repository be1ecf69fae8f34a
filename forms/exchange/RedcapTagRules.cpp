// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapItem.h"

#include <QDate>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Applying
{
    Written &item;
    QStringList &constraints;
    const PreparedField &prepared;
    RedcapWriting &writing;

    QString place() const { return prepared.field.place(u"Field Annotation"_s); }
    void dropped(const QString &what) const { writing.notes.push_back({Note::Kind::Dropped, place(), what}); }
    bool isA(QStringView type) const { return item.find(u"type"_s)->text() == type; }
    bool takesAnswer() const { return !isA(u"note") && !isA(u"calculate") && !isA(u"hidden"); }
};

void setParameter(Written &item, const QString &word, const QString &value)
{
    if (!item.find(u"parameters"_s))
        item.set(u"parameters"_s, Written::map());
    item.find(u"parameters"_s)->set(word, value);
}

std::optional<int> wholeOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

/// The codes in the definition of "1" or of "1,3"; "" when one is none of its choices.
QString codesOf(const PreparedField &prepared, const QString &value)
{
    QStringList codes;
    for (const QString &written : value.split(u',')) {
        const auto found = std::ranges::find(prepared.choices, written.trimmed(), &RedcapChoice::written);
        if (found == prepared.choices.end())
            return {};
        codes += found->code;
    }
    return codes.join(u' ');
}

bool isNumber(const QString &text)
{
    bool is = false;
    text.toDouble(&is);
    return is;
}

/// "" when it is no value of the item's type.
QString literal(const Applying &at, const QString &value)
{
    if (!at.prepared.choices.empty())
        return codesOf(at.prepared, value);
    if (at.isA(u"integer") || at.isA(u"decimal") || at.isA(u"range"))
        return isNumber(value) ? value : QString();
    if (at.isA(u"date"))
        return QDate::fromString(value, Qt::ISODate).isValid() ? value : QString();
    return at.isA(u"text") && !value.contains(u'(') && !value.contains(u'$') ? value : QString();
}

void setDefault(const Applying &at, const RedcapTag &tag)
{
    if (!at.takesAnswer()) {
        at.dropped(u"%1: what takes no answer has no default"_s.arg(tag.name));
        return;
    }
    const QString value = literal(at, tag.value);
    if (value.isEmpty())
        at.dropped(u"%1=\"%2\" is no plain value of its type; write the default into the definition"_s.arg(
            tag.name, tag.value.left(50)));
    else
        at.item.set(u"default"_s, value);
}

void setToday(const Applying &at, const RedcapTag &tag)
{
    const bool fits = at.isA(u"date") && tag.name == u"@TODAY"_s;
    const bool isMoment = at.isA(u"dateTime") && tag.name == u"@NOW"_s;
    if (fits || isMoment)
        at.item.set(u"default"_s, fits ? u"today()"_s : u"now()"_s);
    else
        at.dropped(u"%1: only a date has today's date for a default, and a moment now"_s.arg(tag.name));
}

void setReadOnly(const Applying &at, const RedcapTag &)
{
    at.item.set(u"read_only"_s, u"true"_s);
}

void limitChecked(const Applying &at, const RedcapTag &tag)
{
    const std::optional<int> most = wholeOf(tag.value);
    if (most && at.isA(u"select_multiple"))
        at.constraints += u"count-selected(.) <= %1"_s.arg(*most);
    else
        at.dropped(u"@MAXCHECKED needs a whole number, and a checkbox"_s);
}

void limitCharacters(const Applying &at, const RedcapTag &tag)
{
    const std::optional<int> most = wholeOf(tag.value);
    if (most && *most <= 100'000 && at.isA(u"text"))
        setParameter(at.item, u"max_length"_s, QString::number(*most));
    else
        at.dropped(u"@CHARLIMIT needs a whole number, and a text"_s);
}

void randomize(const Applying &at, const RedcapTag &)
{
    if (at.prepared.choices.empty())
        at.dropped(u"@RANDOMORDER: it has no choices"_s);
    else
        setParameter(at.item, u"randomize"_s, u"true"_s);
}

void taken(const Applying &, const RedcapTag &) { } // by RedcapItem.cpp and RedcapChoices.cpp

struct Rule
{
    QLatin1StringView tag;
    void (*apply)(const Applying &at, const RedcapTag &tag);
};

constexpr Rule rules[] = {
    {"@DEFAULT"_L1, setDefault},
    {"@TODAY"_L1, setToday},
    {"@NOW"_L1, setToday},
    {"@READONLY"_L1, setReadOnly},
    {"@MAXCHECKED"_L1, limitChecked},
    {"@CHARLIMIT"_L1, limitCharacters},
    {"@RANDOMORDER"_L1, randomize},
    {"@HIDDEN"_L1, taken},
    {"@CALCTEXT"_L1, taken},
    {"@CALCDATE"_L1, taken},
    {"@NONEOFTHEABOVE"_L1, taken},
};

} // namespace

void applyRedcapTags(Written &item, QStringList &constraints, const PreparedField &prepared, RedcapWriting &writing)
{
    const Applying at{item, constraints, prepared, writing};
    for (const RedcapTag &tag : prepared.annotation.tags) {
        const auto rule = std::ranges::find_if(rules, [&](const Rule &known) { return tag.name == known.tag; });
        if (rule != std::end(rules))
            rule->apply(at, tag);
        else
            at.dropped(u"the action tag %1 has no counterpart"_s.arg(tag.name.left(50)));
    }
    if (!prepared.annotation.rest.isEmpty())
        at.dropped(u"the author's own note beside the action tags is left out; a form keeps such in its SOURCE.md"_s);
}

} // namespace forms::exchange
