// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/ChoiceOrder.h"

namespace forms {

namespace {

/// Park and Miller's minimal standard generator, with the multiplier and the beginning that ODK's programs share.
class ParkMiller
{
public:
    explicit ParkMiller(quint64 seed)
        : m_state(seed % modulus == 0 ? modulus - 1 : seed % modulus)
    { }

    /// From 0 up to, and not with, 1.
    double next()
    {
        m_state = m_state * 16'807 % modulus;
        return double(m_state - 1) / double(modulus - 1);
    }

private:
    static constexpr quint64 modulus = 2'147'483'647;
    quint64 m_state;
};

} // namespace

/// Fisher and Yates's shuffle from the inside out, as JavaRosa and ODK Web Forms do it: begun from the other end the
/// same numbers give another order.
std::vector<int> randomized(const std::vector<int> &choices, quint64 seed)
{
    ParkMiller random(seed);
    std::vector<int> order;
    order.reserve(choices.size());
    for (const int choice : choices) {
        const auto place = std::size_t(random.next() * double(order.size() + 1));
        order.push_back(choice);
        order.back() = order[place];
        order[place] = choice;
    }
    return order;
}

} // namespace forms
