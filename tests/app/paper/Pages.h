// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// The text of each page, as anybody's reader finds it; none when the paper could not be made.
inline QStringList pages(const forms::Result<QByteArray> &pdf, bool isInOrder = false)
{
    using namespace Qt::StringLiterals;
    if (!pdf)
        return {};
    QStringList arguments{u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s};
    if (!isInOrder)
        arguments.prepend(u"-layout"_s); // as it lies on the page; without it as it is read aloud
    QProcess reader;
    reader.start(u"pdftotext"_s, arguments);
    reader.write(*pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with one
    for (QString &page : pages)
        page.replace(u'\u00A0', u' ');
    return pages;
}

/// Read aloud, and broken nowhere.
inline QString readAloud(const forms::Result<QByteArray> &pdf)
{
    return pages(pdf, true).join(QLatin1Char(' ')).simplified();
}
