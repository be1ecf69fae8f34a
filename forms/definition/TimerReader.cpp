// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3660;
constexpr int mostMonths = 120;
constexpr int mostWays = 20; ///< in which one may be met

/// A date that stands once: in a repeat there would be many of it.
bool isOneDate(Reading &reading, Slot slot, const YamlNode &node, QLatin1StringView word)
{
    const Item &item = reading.form.items[slot];
    const bool isDate = item.holds() == AnswerKind::Date || item.holds() == AnswerKind::Moment;
    if (!isDate)
        reading.error("wrong-type"_L1, node.position(), u"%1 names an item of type date"_s.arg(word));
    else if (item.repeat >= 0)
        reading.error("wrong-type"_L1, node.position(), u"%1 names a date outside every repeat"_s.arg(word));
    return isDate && item.repeat < 0;
}

Slot dateSlot(Reading &reading, const YamlNode &node, QLatin1StringView word)
{
    const std::optional<Slot> slot = reading.slot(node);
    return slot && isOneDate(reading, *slot, node, word) ? *slot : -1;
}

void readWays(Reading &reading, const YamlNode &node, Timer &timer)
{
    timer.metBy = reading.texts(node);
    if (timer.metBy.isEmpty() || timer.metBy.size() > mostWays)
        reading.error("bad-value"_L1, node.position(), u"met_by names one to %1 dates"_s.arg(mostWays));
    for (const YamlNode &entry : node) {
        const QString name = reading.text(entry);
        if (name.contains(u'.')) // another form's: this one cannot know whether it is there
            continue;
        if (const std::optional<Slot> slot = reading.slotNamed(name, entry))
            isOneDate(reading, *slot, entry, "met_by"_L1);
    }
}

const Word<Timer> timerWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.label = r.localText(n); }},
    {"from"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.from = dateSlot(r, n, "from"_L1); }},
    {"days"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.days = r.whole(n, 0, mostDays); }},
    {"months"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.months = r.whole(n, 0, mostMonths); }},
    {"moved_to"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.movedTo = dateSlot(r, n, "moved_to"_L1); }},
    {"met_by"_L1, readWays},
    {"source"_L1, [](Reading &r, const YamlNode &n, Timer &t) { t.source = r.text(n); }},
};

void readTimer(Reading &reading, const YamlNode &entry, QSet<QString> &names)
{
    Timer timer;
    timer.position = entry.position();
    readWords(reading, entry, timer, timerWords, "a timer"_L1);
    requireWords(reading, entry, {"name", "label", "from", "met_by", "source"}, "a timer"_L1);
    if (!entry.find("days") && !entry.find("months"))
        reading.error("missing-word"_L1, entry.position(),
            u"timer %1 says neither days nor months; write days: 0 for the same day"_s.arg(timer.name));
    if (!timer.name.isEmpty() && names.contains(timer.name))
        reading.error("duplicate-name"_L1, entry.position(), u"timer %1 stands twice; rename one"_s.arg(timer.name));
    names.insert(timer.name);
    if (timer.from >= 0)
        reading.form.timers.push_back(std::move(timer));
}

} // namespace

void readTimers(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("timers");
    if (!node || !isList(reading, node, "timers"_L1) || !isWithin(reading, node, Reading::mostTimers, "timers"_L1))
        return;
    QSet<QString> names;
    for (const YamlNode &entry : node)
        readTimer(reading, entry, names);
}

QStringList timerWordNames()
{
    return namesOf(timerWords);
}

} // namespace forms
