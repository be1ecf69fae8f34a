// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Answering.h"

#include <QStringList>

#include <random>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

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

} // namespace

std::vector<Answerable> answerable(const FormEntry &entry)
{
    std::vector<Answerable> all;
    for (const Item &item : entry.definition().items) {
        const std::vector<Cell> cells = entry.cellsOf(item.slot);
        if (!item.isInput() || item.readOnly || item.isComputed() || cells.empty())
            continue;
        if (auto answers = possibleAnswers(entry, item); !answers.empty())
            all.push_back({cells.front(), std::move(answers)});
    }
    return all;
}

/// Random answers to random items: the order of an interview would flatter the caches.
std::vector<Typing> typings(const FormEntry &entry, int count)
{
    const std::vector<Answerable> items = answerable(entry);
    std::mt19937 random(1); // the same each run
    std::vector<Typing> all;
    for (int i = 0; i < count; ++i) {
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

Answering::Answering(const std::shared_ptr<const FormDefinition> &definition)
    : m_entry(definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)})
    , m_typings(typings(m_entry, 50000))
{
    (void)onePass(m_entry, m_typings); // warm, and with an interview's worth of answers
}

void Answering::pass()
{
    m_passes.push_back(onePass(m_entry, m_typings));
}

Spread Answering::least() const
{
    return *std::min_element(m_passes.begin(), m_passes.end(), [](Spread a, Spread b) { return a.mean < b.mean; });
}

} // namespace bench
