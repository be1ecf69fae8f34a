// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Nearest.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace forms {

namespace {

constexpr qsizetype longestWord = 64; // longer names are not slips of the fingers

/// Slips between two words (optimal string alignment), or more than most as soon as that is sure.
int slips(QStringView a, QStringView b, int most)
{
    using Row = QVarLengthArray<int, longestWord + 1>;
    Row before(b.size() + 1);
    Row above(b.size() + 1);
    Row row(b.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most)
            return most + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.size() > longestWord)
        return {};
    const QString lower = word.toLower();
    int fewest = (word.size() < 2 ? 0 : std::max(1, int(word.size()) / 3)) + 1;
    QString best;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestWord || std::abs(candidate.size() - word.size()) >= fewest)
            continue;
        const int count = slips(lower, candidate.toLower(), fewest - 1);
        if (count < fewest) {
            fewest = count;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString near = nearest(word, candidates);
    return near.isEmpty() ? QString() : QStringLiteral(": did you mean %1?").arg(near);
}

} // namespace forms
