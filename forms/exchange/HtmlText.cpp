// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/HtmlText.h"

#include <QStringView>

#include <array>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QStringView name;
    char16_t character;
};

constexpr std::array named = {Named{u"amp", u'&'}, Named{u"lt", u'<'}, Named{u"gt", u'>'}, Named{u"quot", u'"'},
    Named{u"apos", u'\''}, Named{u"nbsp", u' '}, Named{u"ndash", u'\u2013'}, Named{u"mdash", u'\u2014'},
    Named{u"hellip", u'\u2026'}, Named{u"lsquo", u'\u2018'}, Named{u"rsquo", u'\u2019'}, Named{u"ldquo", u'\u201C'},
    Named{u"rdquo", u'\u201D'}, Named{u"bull", u'\u2022'}, Named{u"le", u'\u2264'}, Named{u"ge", u'\u2265'},
    Named{u"aring", u'å'}, Named{u"auml", u'ä'}, Named{u"ouml", u'ö'}, Named{u"Aring", u'Å'}, Named{u"Auml", u'Ä'},
    Named{u"Ouml", u'Ö'}, Named{u"eacute", u'é'}, Named{u"deg", u'°'}};

/// "" when it is no character reference.
QString referred(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.startsWith(u"#x") || name.startsWith(u"#X");
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter
            = isNumber && code >= 0x20 && code <= QChar::LastValidCodePoint && !(code >= 0xD800 && code <= 0xDFFF);
        const char32_t character = code;
        return isCharacter ? QString::fromUcs4(&character, 1) : QString();
    }
    for (const Named &known : named) {
        if (name == known.name)
            return QChar(known.character);
    }
    return {};
}

/// What stands instead of a tag.
QString breakOf(QStringView tag)
{
    QStringView name = tag.startsWith(u'/') ? tag.sliced(1) : tag;
    qsizetype length = 0;
    while (length < name.size() && name[length].isLetterOrNumber())
        ++length;
    name = name.first(length);
    const auto is = [name](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
    const bool endsLine = is(u"br") || is(u"hr") || (tag.startsWith(u'/') && (is(u"p") || is(u"div") || is(u"li")))
        || (tag.startsWith(u'/') && (is(u"tr") || (name.size() == 2 && name[0].toLower() == u'h')));
    return endsLine ? u"\n"_s : QString();
}

/// The length of a tag or comment that begins here, 0 when none does.
qsizetype tagLength(QStringView rest)
{
    if (rest.size() < 3 || !(rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!'))
        return 0;
    const QStringView end = rest.startsWith(u"<!--") ? QStringView(u"-->") : QStringView(u">");
    constexpr qsizetype longest = 5000; // and no search to the end of a text for each < it has
    const qsizetype at = rest.first(qMin(longest, rest.size())).indexOf(end);
    return at < 0 ? 0 : at + end.size();
}

qsizetype referenceLength(QStringView rest)
{
    constexpr qsizetype longest = 12;
    const qsizetype at = rest.first(qMin(longest, rest.size())).indexOf(u';');
    return at < 2 ? 0 : at + 1;
}

} // namespace

QString withoutHtml(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        const qsizetype tag = rest[0] == u'<' ? tagLength(rest) : 0;
        const qsizetype reference = rest[0] == u'&' ? referenceLength(rest) : 0;
        const QString character = reference > 0 ? referred(rest.sliced(1, reference - 2)) : QString();
        if (tag > 0)
            plain += breakOf(rest.sliced(1, tag - 2));
        else
            plain += character.isEmpty() ? QString(rest[0]) : character;
        at += tag > 0 ? tag : character.isEmpty() ? 1 : reference;
    }
    return plain.trimmed();
}

} // namespace forms::exchange
