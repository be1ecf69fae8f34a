// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/BlockMaker.h"
#include "app/paper/Sheet.h"

namespace paper {

/// A paper that is mostly words: what is added stands one below the other, and a heading never ends a page.
class Prose
{
public:
    explicit Prose(const Sheet &sheet)
        : m_sheet(&sheet)
    { }

    void title(const QString &title, const QString &edition, const Heading &heading);
    void section(const QString &text, const QString &under = {});
    void group(const QString &text);
    void paragraph(const QString &text, double millimetresBefore = 0.4);
    void small(const QString &text, double millimetresBefore = 0.8);
    void warning(const QString &text); ///< in a bar, to be read before the rest
    /// A narrow column with the label, and beside it the text; what is quiet stands under the text.
    void row(const QString &label, const QString &text, const QString &quiet = {}, double millimetresBefore = 1.2);
    /// The label begins the text's first line: read aloud, it comes right before what it is about.
    void runIn(const QString &label, const QString &text, double millimetresBefore = 1.2);
    void penLines(int count); ///< to write on by hand
    void add(Block block, double millimetresBefore);

    size_t size() const { return m_blocks.size(); }
    Block &last() { return m_blocks.back(); }
    bool isOnePage() const;
    double roomLeft() const; ///< of the page on which it ends, in millimetres
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    const Ink &ink() const { return m_sheet->ink(); }

    const Sheet *m_sheet; ///< outlives this
    std::vector<Block> m_blocks;
};

constexpr double penLine = 8; ///< millimetres

} // namespace paper
