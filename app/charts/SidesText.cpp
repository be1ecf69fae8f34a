// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SidesText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

/// The number of words in each line of this width.
std::vector<int> wordsInLines(const SidesWords &words, double width)
{
    std::vector<int> lines;
    double used = 0;
    for (const double wide : words.widths) {
        if (!lines.empty() && used + words.space + wide <= width) {
            ++lines.back();
            used += words.space + wide;
        } else {
            lines.push_back(1);
            used = wide;
        }
    }
    return lines;
}

} // namespace

double SidesWords::widest() const
{
    return widths.empty() ? 0 : *std::max_element(widths.begin(), widths.end());
}

int SidesWords::linesFor(double width) const
{
    return int(wordsInLines(*this, width).size());
}

SidesWords SidesText::measured(const QString &text) const
{
    SidesWords made;
    made.words = text.split(u' ', Qt::SkipEmptyParts);
    made.space = m_metrics.horizontalAdvance(u' ');
    for (const QString &word : made.words)
        made.widths.push_back(m_metrics.horizontalAdvance(word));
    return made;
}

std::vector<SidesLine> SidesText::broken(const SidesWords &words, double width, int most) const
{
    std::vector<SidesLine> made;
    qsizetype from = 0;
    for (const int count : wordsInLines(words, width)) {
        if (int(made.size()) == most)
            break;
        const bool isLast = int(made.size()) == most - 1; // the rest has to go there
        const QString line = words.words.mid(from, isLast ? -1 : count).join(u' ');
        const QString shown = m_metrics.elidedText(line, Qt::ElideRight, width + 0.5);
        made.push_back({.where = {}, .text = shown, .isStrong = m_isStrong, .isElided = shown != line});
        from += count;
    }
    return made;
}

std::vector<SidesLine> SidesText::placed(const SidesWords &words, const QRectF &room, int most) const
{
    const int fitting = std::clamp(int(room.height() / m_lineHeight), 1, most);
    std::vector<SidesLine> lines = broken(words, room.width(), fitting);
    double top = room.center().y() - m_lineHeight * double(lines.size()) / 2;
    for (SidesLine &line : lines) {
        line.where = QRectF(room.left(), top, room.width(), m_lineHeight);
        top += m_lineHeight;
    }
    return lines;
}

} // namespace charts
