// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// What is written when it is triggered triggers in turn what follows it: taken away from the ends, only circles and
/// what lies between two of them remain.
class TriggerCircles
{
public:
    explicit TriggerCircles(const FormDefinition &form)
        : m_form(form)
        , m_followers(form.items.size())
        , m_before(form.items.size(), 0)
        , m_after(form.items.size(), 0)
    {
        for (const Item &item : form.items) {
            for (const Slot trigger : item.triggers) {
                m_followers[size_t(trigger)].push_back(item.slot);
                ++m_before[size_t(item.slot)];
                ++m_after[size_t(trigger)];
            }
        }
    }

    std::vector<Slot> slotsInCircles()
    {
        std::vector<bool> isLeft(m_form.items.size(), true);
        strip(isLeft, m_before, [this](Slot slot) { return m_followers[size_t(slot)]; });
        strip(isLeft, m_after, [this](Slot slot) { return m_form.items[size_t(slot)].triggers; });
        std::vector<Slot> left;
        for (const Item &item : m_form.items) {
            if (isLeft[size_t(item.slot)])
                left.push_back(item.slot);
        }
        return left;
    }

private:
    template <typename Next> void strip(std::vector<bool> &isLeft, std::vector<int> counts, const Next &next) const
    {
        std::vector<Slot> ends;
        for (const Item &item : m_form.items) {
            if (counts[size_t(item.slot)] == 0)
                ends.push_back(item.slot);
        }
        while (!ends.empty()) {
            const Slot slot = ends.back();
            ends.pop_back();
            isLeft[size_t(slot)] = false;
            for (const Slot further : next(slot)) {
                if (--counts[size_t(further)] == 0)
                    ends.push_back(further);
            }
        }
    }

    const FormDefinition &m_form;
    std::vector<std::vector<Slot>> m_followers;
    std::vector<int> m_before;
    std::vector<int> m_after;
};

} // namespace

void lintTriggers(Lint &lint)
{
    const FormDefinition &form = lint.form();
    for (const Item &item : form.items) {
        for (const Slot slot : item.triggers) {
            if (form.items[size_t(slot)].type == ItemType::Note)
                lint.report("trigger-never-fires"_L1, item.position,
                    u"%1 waits for %2, a note: it is never answered"_s.arg(item.name, form.items[size_t(slot)].name));
        }
    }
    const std::vector<Slot> circle = TriggerCircles(form).slotsInCircles();
    if (circle.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < circle.size() && i < 20; ++i)
        names += form.items[size_t(circle[i])].name;
    lint.report("trigger-cycle"_L1, form.items[size_t(circle.front())].position,
        u"%1 trigger each other: each writing sets off the next"_s.arg(names.join(u", "_s)));
}

} // namespace forms
