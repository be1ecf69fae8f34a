// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Nearest.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace forms {

namespace {

constexpr qsizetype longestWord = 64; // longer names are not slips of the fingers
constexpr int mostSlips = 3;

using Word = QVarLengthArray<char16_t, longestWord>;

Word lowerCase(QStringView text)
{
    Word word;
    for (const QChar c : text)
        word.append(c.toLower().unicode());
    return word;
}

/// Slips between two words (optimal string alignment), or more than most as soon as that is sure. Only a band along
/// the diagonal is filled in: what lies outside it has more slips than are asked about.
int slips(const Word &a, const Word &b, int most)
{
    using Row = QVarLengthArray<int, longestWord + 1>;
    const qsizetype size = b.size();
    Row before(size + 1, most + 1);
    Row above(size + 1, most + 1);
    Row row(size + 1, most + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(1, i - most);
        const qsizetype last = std::min(size, i + most);
        row[first - 1] = first == 1 ? int(i) : most + 1;
        int fewest = row[first - 1];
        for (qsizetype j = first; j <= last; ++j) {
            const int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            fewest = std::min(fewest, row[j]);
        }
        if (last < size)
            row[last + 1] = most + 1;
        if (fewest > most)
            return most + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[size];
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.size() > longestWord)
        return {};
    const Word lower = lowerCase(word);
    int fewest = (word.size() < 2 ? 0 : std::clamp(int(word.size()) / 3, 1, mostSlips)) + 1;
    QString best;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestWord || std::abs(candidate.size() - word.size()) >= fewest)
            continue;
        const int count = slips(lower, lowerCase(candidate), fewest - 1);
        if (count < fewest) {
            fewest = count;
            best = candidate;
        }
        if (fewest == 0)
            break;
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString near = nearest(word, candidates);
    return near.isEmpty() ? QString() : QStringLiteral(": did you mean %1?").arg(near);
}

} // namespace forms
