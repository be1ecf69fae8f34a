// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"
#include "app/paper/Ink.h"
#include "app/paper/Pagination.h"
#include "app/paper/Words.h"

#include <QBuffer>
#include <QPdfWriter>

namespace paper {

/// What stands on every page beside the blocks.
struct Furniture
{
    QString title; ///< of the document, also in the PDF's properties
    QString leftHead; ///< client and case number
    QString rightHead; ///< date and interviewer
    QString foot; ///< how the edition is shown
    QString made; ///< when the paper was made and by whom
    bool isPractice = false;
};

Furniture furniture(
    const QString &title, const forms::FormDefinition &definition, const Heading &heading, const Words &words);

/// An A4 PDF in the making: blocks are measured with its ink, then printed, with page x of y.
class Sheet
{
public:
    Sheet(Furniture furniture, const Words &words);

    const Ink &ink() const { return m_ink; }
    const Words &words() const { return m_words; }
    double width() const; ///< of a block
    QPaintDevice *device() const { return m_device; } ///< what is measured for
    double pageHeight() const; ///< room for blocks

    forms::Result<QByteArray> print(const std::vector<Block> &blocks);

private:
    QPdfWriter &prepared();
    void drawHead(QPainter &painter) const;
    void drawFoot(QPainter &painter, int page, int pages) const;

    Furniture m_furniture;
    const Words &m_words;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPaintDevice *m_device = &m_writer;
    Ink m_ink;
};

} // namespace paper
