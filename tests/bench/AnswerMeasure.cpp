// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Forms.h"
#include "bench/Measure.h"
#include "forms/entry/FormEntry.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

constexpr int rounds = 50000;
constexpr int passes = 11;

/// What an interviewer might type there, as the entry reads it.
std::vector<Answer> possibleAnswers(const FormEntry &entry, const Item &item)
{
    std::vector<Answer> answers;
    const ChoiceList *const list = entry.definition().choiceList(item);
    QStringList typed{u"0"_s, u"1"_s, u"12"_s, u"X"_s, u"2026-03-14"_s};
    if (list != nullptr) {
        for (const Choice &choice : list->choices)
            typed.append(choice.name);
    }
    for (const QString &text : typed) {
        if (const Result<Answer> answer = entry.read(item.slot, text))
            answers.push_back(*answer);
    }
    return answers;
}

struct Typing
{
    Slot slot;
    Answer answer;
};

/// Random answers to random items: the order of an interview would flatter the caches.
std::vector<Typing> typings(const FormEntry &entry)
{
    std::vector<std::pair<Slot, std::vector<Answer>>> items;
    for (const Item &item : entry.definition().items) {
        if (!item.isInput() || item.readOnly)
            continue;
        if (auto answers = possibleAnswers(entry, item); !answers.empty())
            items.emplace_back(item.slot, std::move(answers));
    }
    std::mt19937 random(1); // the same each run
    std::vector<Typing> all;
    for (int i = 0; i < rounds; ++i) {
        const auto &[slot, answers] = items[random() % items.size()];
        all.push_back({slot, answers[random() % answers.size()]});
    }
    return all;
}

Spread onePass(FormEntry &entry, const std::vector<Typing> &all)
{
    std::vector<double> times;
    times.reserve(all.size());
    for (const Typing &typing : all) {
        const Answer justTyped = typing.answer; // what was just typed is at hand
        const auto begin = Clock::now();
        (void)entry.setAnswer(typing.slot, justTyped);
        times.push_back(microseconds(Clock::now() - begin));
    }
    return spreadOf(std::move(times));
}

/// A form being answered over and over.
class Answering
{
public:
    explicit Answering(const std::shared_ptr<const FormDefinition> &definition)
        : m_entry(definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)})
        , m_typings(typings(m_entry))
    {
        (void)onePass(m_entry, m_typings); // warm, and with an interview's worth of answers
    }

    void pass() { m_passes.push_back(onePass(m_entry, m_typings)); }

    /// The pass that other programs disturbed least: on a shared machine the others measure its caches.
    Spread least() const
    {
        return *std::min_element(m_passes.begin(), m_passes.end(), [](Spread a, Spread b) { return a.mean < b.mean; });
    }

private:
    FormEntry m_entry;
    std::vector<Typing> m_typings;
    std::vector<Spread> m_passes;
};

void add(std::vector<Line> &lines, const QString &form, Spread spread, double factor)
{
    lines.push_back({u"one answer, %1, mean"_s.arg(form), spread.mean, u"us"_s, 5 * factor, {}});
    lines.push_back({u"one answer, %1, p99"_s.arg(form), spread.p99, u"us"_s, 50 * factor, {}});
}

} // namespace

std::vector<Line> measureAnswers()
{
    std::vector<Line> lines;
    const auto asi = asiDefinition();
    const auto thousand = syntheticDefinition(1000);
    const auto tenThousand = syntheticDefinition(10000);
    if (!thousand || !tenThousand)
        return {{u"one answer"_s, 0, {}, {}, u"the synthetic form could not be read"_s}};
    Answering small(thousand);
    Answering large(tenThousand);
    Answering real(asi ? asi : thousand);
    for (int pass = 0; pass < passes; ++pass) { // in turn, so that a slow moment meets all
        small.pass();
        large.pass();
        real.pass();
    }
    if (asi)
        add(lines, u"ASI (%1 items)"_s.arg(asi->items.size()), real.least(), 1);
    else
        lines.push_back({u"one answer, ASI"_s, 0, {}, {}, u"instruments/asi could not be read"_s});
    add(lines, u"1 000 items"_s, small.least(), 1);
    add(lines, u"10 000 items"_s, large.least(), 1.5);
    lines.push_back(
        {u"one answer, 10 000 to 1 000 items"_s, large.least().mean / small.least().mean, u"times"_s, 1.5, {}});
    return lines;
}

} // namespace bench
