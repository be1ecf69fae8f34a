// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <cstddef>
#include <initializer_list>
#include <span>

namespace operations {

/// Numbers that are the same on every machine for the same seed (Steele, Lea and Flood's SplitMix64): the standard
/// library's distributions are not. Only additions and multiplications of doubles, so that no rounding differs.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }

    double unit() { return double(next() >> 11U) * (1.0 / 9007199254740992.0); } ///< [0, 1)
    bool chance(double probability) { return unit() < probability; }
    int between(int lowest, int highest) { return lowest + int(unit() * (highest - lowest + 1)); }

    /// Near enough to a normal one: the sum of twelve.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

    /// An index, each as likely as its weight.
    int weighted(std::span<const double> weights)
    {
        double all = 0;
        for (const double weight : weights)
            all += weight;
        double at = unit() * all;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            if (at < weights[i])
                return int(i);
            at -= weights[i];
        }
        return int(weights.size()) - 1;
    }
    int weighted(std::initializer_list<double> weights) { return weighted(std::span(weights.begin(), weights.size())); }

    template <typename List> auto pick(const List &list)
    {
        return list[decltype(std::size(list))(between(0, int(std::size(list)) - 1))];
    }

    /// A version 7 UUID of that moment.
    QUuid uuid(const QDateTime &when)
    {
        const auto milliseconds = quint64(when.toMSecsSinceEpoch());
        const quint64 a = next();
        const quint64 b = next();
        const auto byte = [b](unsigned shift) { return uchar(b >> shift); };
        return {uint(milliseconds >> 16U), ushort(milliseconds & 0xffffU), ushort(0x7000U | (a & 0x0fffU)),
            uchar(0x80U | ((a >> 12U) & 0x3fU)), uchar(a >> 20U), byte(0), byte(8), byte(16), byte(24), byte(32),
            byte(40)};
    }

private:
    quint64 m_state;
};

} // namespace operations
