// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Appearances.h"

#include <QRegularExpression>

namespace forms {

using namespace Qt::StringLiterals;

const QStringList &appearances()
{
    static const QStringList words{u"minimal"_s, u"likert"_s, u"columns"_s, u"multiline"_s, u"thousands-sep"_s,
        u"no-calendar"_s, u"month-year"_s, u"year"_s, u"table-list"_s};
    return words;
}

/// XLSForm's, for telephones and for other clients' layout: whoever carries a form over need not take them away.
bool isKnownAppearance(const QString &word)
{
    static const QStringList harmless{u"quick"_s, u"compact"_s, u"quickcompact"_s, u"horizontal"_s,
        u"horizontal-compact"_s, u"vertical"_s, u"no-ticks"_s, u"picker"_s, u"rating"_s, u"list"_s, u"list-nolabel"_s,
        u"label"_s, u"autocomplete"_s, u"search"_s, u"columns-pack"_s, u"columns-flex"_s, u"image-map"_s, u"numbers"_s,
        u"text"_s, u"url"_s, u"field-list"_s, u"pages"_s, u"new"_s, u"new-front"_s, u"front"_s, u"selfie"_s,
        u"annotate"_s, u"draw"_s, u"signature"_s, u"masked"_s, u"numbers-decimal"_s, u"coptic"_s, u"ethiopian"_s,
        u"islamic"_s, u"bikram-sambat"_s, u"myanmar"_s, u"persian"_s, u"buddhist"_s};
    static const QRegularExpression sized(u"^(columns|compact|quickcompact)-[0-9]{1,2}$|^w[0-9]{1,2}$"_s);
    return appearances().contains(word) || harmless.contains(word) || sized.match(word).hasMatch();
}

} // namespace forms
