// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Sheet.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr int dotsPerInch = 720; // ten to the point
constexpr double pageWidth = 210; // A4, in millimetres
constexpr double side = 16;
constexpr double headTop = 10;
constexpr double bodyTop = 22;
constexpr double bodyBottom = 281;
constexpr double footTop = 284;

QString joined(const QStringList &parts)
{
    QStringList some;
    for (const QString &part : parts)
        if (!part.isEmpty())
            some << part;
    return some.join(u"  \u00B7  "_s);
}

/// "Printed 14 March 2026 by Ana Berg"; "" for a paper nobody in particular made.
QString madeWords(const Heading &heading, const Words &words)
{
    if (!heading.madeOn.isValid())
        return {};
    return heading.madeBy.isEmpty()
        ? words(QT_TRANSLATE_NOOP("paper", "Printed %1")).arg(words.date(heading.madeOn))
        : words(QT_TRANSLATE_NOOP("paper", "Printed %1 by %2")).arg(words.date(heading.madeOn), heading.madeBy);
}

} // namespace

Furniture furniture(
    const QString &title, const forms::FormDefinition &definition, const Heading &heading, const Words &words)
{
    const forms::LocalText &edition = definition.shownAs.isEmpty() ? definition.title : definition.shownAs;
    const QString caseNumber = heading.caseNumber.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("paper", "Case %1")).arg(heading.caseNumber);
    return {.title = title,
        .leftHead = joined({heading.client, caseNumber}),
        .rightHead = joined({heading.variantLabel, words.date(heading.date)}),
        .foot = edition.in(words.language(), definition.languages.value(0)),
        .made = madeWords(heading, words),
        .isPractice = heading.isPractice};
}

Sheet::Sheet(Furniture furniture, const Words &words)
    : m_furniture(std::move(furniture))
    , m_words(words)
    , m_buffer(&m_bytes)
    , m_writer(&m_buffer)
    , m_ink(&prepared())
{ }

/// Resolution comes before the ink measures, and the buffer is open before anything is written.
QPdfWriter &Sheet::prepared()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setTitle(m_furniture.title);
    m_writer.setCreator(u"Underlag"_s);
    return m_writer;
}

double Sheet::width() const
{
    return m_ink.mm(pageWidth - 2 * side);
}

double Sheet::pageHeight() const
{
    return m_ink.mm(bodyBottom - bodyTop);
}

forms::Result<QByteArray> Sheet::print(const std::vector<Block> &blocks)
{
    const std::vector<PlacedBlock> placed = paginate(blocks, pageHeight());
    const int pages = placed.empty() ? 1 : placed.back().page + 1;
    QPainter painter;
    if (!painter.begin(&m_writer))
        return forms::Error{forms::Error::Code::Io, m_furniture.title, u"the PDF could not be begun"_s};
    int page = 0;
    drawHead(painter);
    for (const PlacedBlock &at : placed) {
        if (at.page != page) {
            drawFoot(painter, page++, pages);
            m_writer.newPage();
            drawHead(painter);
        }
        const Block &block = blocks[at.block];
        block.draw(painter, QRectF(m_ink.mm(side), m_ink.mm(bodyTop) + at.top, width(), block.height));
    }
    drawFoot(painter, page, pages); // last: what reads a page aloud goes in the order it is drawn
    painter.end();
    m_buffer.close();
    return m_bytes;
}

void Sheet::drawHead(QPainter &painter) const
{
    const charts::ChartColors &colors = m_ink.colors();
    const double left = m_ink.mm(side);
    const double right = left + width();
    const double line = m_ink.lineHeight(Style::Small);
    const QRectF head(left, m_ink.mm(headTop), width(), line);
    m_ink.write(painter, head, {Style::SmallStrong, colors.text}, m_furniture.leftHead);
    m_ink.write(painter, head, {Style::Small, colors.secondary, Qt::AlignRight}, m_furniture.rightHead);
    m_ink.line(painter, QPointF(left, head.bottom() + m_ink.mm(1.4)), QPointF(right, head.bottom() + m_ink.mm(1.4)),
        colors.hairline);

    if (m_furniture.isPractice) {
        const QString mark = u"ÖVNING / PRACTICE"_s; // both, whatever the paper's language (rules.md 5)
        const double markWidth = m_ink.width(Style::SmallStrong, mark) + m_ink.mm(4);
        const QRectF where((left + right - markWidth) / 2, head.top() - m_ink.mm(0.8), markWidth, line + m_ink.mm(1.6));
        painter.fillRect(where, QColor(0xFF, 0xF1, 0xD6)); // warning, weak
        m_ink.box(painter, where, colors.warning);
        m_ink.write(painter, where.adjusted(0, m_ink.mm(0.8), 0, 0),
            {Style::SmallStrong, colors.warning, Qt::AlignHCenter}, mark);
    }
}

void Sheet::drawFoot(QPainter &painter, int page, int pages) const
{
    const charts::ChartColors &colors = m_ink.colors();
    const double left = m_ink.mm(side);
    const double line = m_ink.lineHeight(Style::Small);
    const QRectF foot(left, m_ink.mm(footTop), width(), line);
    m_ink.line(painter, QPointF(left, foot.top() - m_ink.mm(1.2)), QPointF(foot.right(), foot.top() - m_ink.mm(1.2)),
        colors.hairline);
    const QString number = m_words(QT_TRANSLATE_NOOP("paper", "Page %1 of %2")).arg(page + 1).arg(pages);
    m_ink.write(painter, foot.adjusted(0, 0, -m_ink.mm(28), 0), {Style::Small, colors.secondary}, m_furniture.foot);
    m_ink.write(painter, foot, {Style::Small, colors.secondary, Qt::AlignRight}, number);
    m_ink.write(painter, foot.translated(0, line), {Style::Small, colors.secondary}, m_furniture.made);
}

} // namespace paper
