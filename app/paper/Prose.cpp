// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Prose.h"

#include "app/paper/FormBlocks.h"

namespace paper {

namespace {

constexpr double labelWidth = 34; ///< millimetres
constexpr double labelGap = 2;
constexpr double runInIndent = 4;

} // namespace

void Prose::add(Block block, double millimetresBefore)
{
    block.before = ink().mm(millimetresBefore);
    m_blocks.push_back(std::move(block));
}

void Prose::title(const QString &title, const QString &edition, const Heading &heading)
{
    for (Block &block : titleBlocks(*m_sheet, title, edition, heading, false))
        m_blocks.push_back(std::move(block));
}

void Prose::section(const QString &text, const QString &under)
{
    BlockMaker maker(ink());
    const double bottom = maker.text(0, 0, m_sheet->width(), {Style::Section, ink().colors().accent}, text);
    maker.line(0, bottom + ink().mm(0.6), m_sheet->width(), ink().colors().accent, 0.35);
    maker.text(0, bottom + ink().mm(1.4), m_sheet->width(), {Style::Small, ink().colors().secondary}, under);
    Block block = maker.block();
    block.keepsWithNext = true;
    add(std::move(block), 6);
}

void Prose::group(const QString &text)
{
    BlockMaker maker(ink());
    maker.text(0, 0, m_sheet->width(), {Style::Group, ink().colors().text}, text);
    Block block = maker.block();
    block.keepsWithNext = true;
    add(std::move(block), 2.2);
}

void Prose::paragraph(const QString &text, double millimetresBefore)
{
    for (Block &block : textBlocks(ink(), 0, m_sheet->width(), {Style::Body, ink().colors().text}, text)) {
        add(std::move(block), millimetresBefore);
        millimetresBefore = 0;
    }
}

void Prose::small(const QString &text, double millimetresBefore)
{
    BlockMaker maker(ink());
    maker.text(0, 0, m_sheet->width(), {Style::Small, ink().colors().secondary}, text);
    add(maker.block(), millimetresBefore);
}

void Prose::warning(const QString &text)
{
    BlockMaker maker(ink());
    const double left = ink().mm(4);
    const double top = ink().mm(1.6);
    const double height = ink().height(Style::Strong, text, m_sheet->width() - 2 * left) + 2 * top;
    maker.fill(QRectF(0, 0, m_sheet->width(), height), QColor(0xFF, 0xF1, 0xD6));
    maker.fill(QRectF(0, 0, ink().mm(1.2), height), ink().colors().warning);
    maker.text(left, top, m_sheet->width() - 2 * left, {Style::Strong, ink().colors().warning}, text);
    add(maker.block(), 3);
}

void Prose::row(const QString &label, const QString &text, const QString &quiet, double millimetresBefore)
{
    const double left = ink().mm(labelWidth);
    const double width = m_sheet->width() - left;
    const Script body{Style::Body, ink().colors().text};
    const QStringList lines = ink().lines(body.style, text, width);
    BlockMaker maker(ink());
    maker.text(0, 0, left - ink().mm(labelGap), {Style::Strong, ink().colors().secondary}, label);
    double bottom = maker.text(left, 0, width, body, lines.mid(0, mostLinesInBlock).join(QLatin1Char('\n')));
    const bool isLong = lines.size() > mostLinesInBlock;
    if (!isLong)
        bottom = maker.text(left, bottom, width, {Style::Small, ink().colors().secondary}, quiet);
    add(maker.block(), millimetresBefore);
    if (!isLong)
        return;
    const QString rest = lines.mid(mostLinesInBlock).join(QLatin1Char('\n'));
    for (Block &block : textBlocks(ink(), left, width, body, rest))
        add(std::move(block), 0);
    for (Block &block : textBlocks(ink(), left, width, {Style::Small, ink().colors().secondary}, quiet))
        add(std::move(block), 0);
}

void Prose::runIn(const QString &label, const QString &text, double millimetresBefore)
{
    const Script body{Style::Body, ink().colors().text};
    const QString head = label + QLatin1Char(':');
    const double begin = ink().width(Style::Strong, head) + ink().mm(labelGap);
    const double indent = ink().mm(runInIndent);
    const QString first = ink().lines(body.style, text, m_sheet->width() - begin).value(0);
    const QString rest = text.mid(text.indexOf(first) + first.size()).trimmed();
    const QStringList lines = ink().lines(body.style, rest, m_sheet->width() - indent);
    BlockMaker maker(ink());
    maker.text(0, 0, m_sheet->width(), {Style::Strong, ink().colors().secondary}, head);
    const double bottom = maker.text(begin, 0, m_sheet->width() - begin, body, first);
    maker.text(indent, bottom, m_sheet->width() - indent, body,
        rest.isEmpty() ? QString() : lines.mid(0, mostLinesInBlock).join(QLatin1Char('\n')));
    add(maker.block(), millimetresBefore);
    if (lines.size() <= mostLinesInBlock)
        return;
    const QString further = lines.mid(mostLinesInBlock).join(QLatin1Char('\n'));
    for (Block &block : textBlocks(ink(), indent, m_sheet->width() - indent, body, further))
        add(std::move(block), 0);
}

void Prose::penLines(int count)
{
    for (int i = 0; i < count; ++i) {
        BlockMaker maker(ink());
        maker.line(0, ink().mm(penLine), m_sheet->width(), ink().colors().edge);
        add(maker.block(), 0);
    }
}

bool Prose::isOnePage() const
{
    const std::vector<PlacedBlock> placed = paginate(m_blocks, m_sheet->pageHeight());
    return placed.empty() || placed.back().page == 0;
}

double Prose::roomLeft() const
{
    const std::vector<PlacedBlock> placed = paginate(m_blocks, m_sheet->pageHeight());
    const double used = placed.empty() ? 0 : placed.back().top + m_blocks[placed.back().block].height;
    return (m_sheet->pageHeight() - used) / ink().mm(1);
}

} // namespace paper
