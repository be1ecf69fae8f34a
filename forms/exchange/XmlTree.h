// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace forms::exchange {

/// An element of an XForm. Names of XForms and XHTML stand alone, those of JavaRosa's, OpenRosa's and ODK's namespaces
/// have jr:, orx: and odk: before them, whatever prefix the file uses; others keep theirs out of the way with "?:".
struct XmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< its own, with U+FFFC where an <output> stands
    std::vector<XmlElement> children;
    int line = 0;

    const XmlElement *find(QStringView child) const; ///< the first
    QString attribute(const QString &attributeName) const { return attributes.value(attributeName); }
};

/// Well-formed XML without a document type: entities of its own are refused. Errors: Syntax with the line, Schema
/// (deeper than 100, more than 500 000 elements or attributes), Refused (a document type).
Result<XmlElement> readXml(const QByteArray &bytes, const QString &fileName);

constexpr QChar outputMark(0xFFFC);

} // namespace forms::exchange
