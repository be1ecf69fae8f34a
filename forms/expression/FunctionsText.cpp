// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"
#include "forms/expression/Pattern.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qint64 comparisonsAStep = 1000;

/// The worst a search can cost; the library's is far better on texts that mean no harm.
bool maySearch(Call &call, const QString &text, const QString &sought)
{
    return call.charge(text.size() * sought.size() / comparisonsAStep);
}

/// Characters as people count them: outside the basic plane a character takes two units.
QList<uint> characters(const QString &text)
{
    return text.toUcs4();
}

QString textOf(const QList<uint> &all, qsizetype begin, qsizetype end)
{
    static_assert(sizeof(uint) == sizeof(char32_t));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + begin, end - begin);
}

Value stringLength(Call &call)
{
    const QString text = call.text(0);
    return double(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

/// An index counted from 0, or from the end when negative, held within the text.
qsizetype held(double index, qsizetype size)
{
    const double from = index < 0 ? index + double(size) : index;
    return qsizetype(std::clamp(std::trunc(from), 0.0, double(size)));
}

/// ODK: counted from 0, the end not included, negative from the end.
Value substr(Call &call)
{
    const QList<uint> all = characters(call.text(0));
    const double start = call.number(1);
    const double stop = call.count() > 2 ? call.number(2) : double(all.size());
    if (std::isnan(start) || std::isnan(stop))
        return QString();
    const qsizetype begin = held(start, all.size());
    const qsizetype end = held(stop, all.size());
    return call.made(begin < end ? textOf(all, begin, end) : QString());
}

/// XPath 1.0 section 4.2: counted from 1, start and length rounded, whatever lies outside left out.
Value substring(Call &call)
{
    const QList<uint> all = characters(call.text(0));
    const double first = std::floor(call.number(1) + 0.5);
    const double after = call.count() > 2 ? first + std::floor(call.number(2) + 0.5) : double(all.size()) + 1;
    const double begin = std::max(first, 1.0);
    const double end = std::min(after, double(all.size()) + 1);
    if (std::isnan(first) || std::isnan(after) || !(begin < end))
        return QString();
    return call.made(textOf(all, qsizetype(begin) - 1, qsizetype(end) - 1));
}

Value concat(Call &call)
{
    QString all;
    for (int i = 0; i < call.count() && call.charge(0); ++i)
        all += call.texts(i).join(QString());
    return call.made(all);
}

Value join(Call &call)
{
    const QString separator = call.text(0);
    QStringList all;
    for (int i = 1; i < call.count() && call.charge(separator.size() / 16); ++i)
        all += call.texts(i);
    return call.made(all.join(separator));
}

Value substringBefore(Call &call)
{
    const QString text = call.text(0);
    const QString sought = call.text(1);
    if (!maySearch(call, text, sought))
        return Blank{};
    const qsizetype at = text.indexOf(sought);
    return call.made(at < 0 ? QString() : text.left(at));
}

Value substringAfter(Call &call)
{
    const QString text = call.text(0);
    const QString sought = call.text(1);
    if (!maySearch(call, text, sought))
        return Blank{};
    const qsizetype at = text.indexOf(sought);
    return call.made(at < 0 ? QString() : text.mid(at + sought.size()));
}

Value contains(Call &call)
{
    const QString text = call.text(0);
    const QString sought = call.text(1);
    return maySearch(call, text, sought) && text.contains(sought);
}

/// XPath 1.0 section 4.2: each character of the second text becomes that of the third, or goes when there is none.
Value translate(Call &call)
{
    const QList<uint> text = characters(call.text(0));
    const QList<uint> from = characters(call.text(1));
    const QList<uint> to = characters(call.text(2));
    constexpr uint none = 0; // no text holds it
    QHash<uint, uint> map;
    for (qsizetype i = from.size() - 1; i >= 0; --i) // backwards, so that the first of two stands
        map.insert(from[i], i < to.size() ? to[i] : none);
    QList<uint> result;
    for (const uint c : text) {
        if (const uint put = map.value(c, c); put != none)
            result += put;
    }
    return call.made(textOf(result, 0, result.size()));
}

/// XPath 1.0 section 4.2: white space is space, tab and the ends of lines; a no-break space is a character.
Value normalizeSpace(Call &call)
{
    QString text = call.text(0);
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return call.made(text.split(u' ', Qt::SkipEmptyParts).join(u' '));
}

/// The names chosen in an item with several choices stand in one text with spaces between.
QList<QStringView> selectedNames(const QString &text)
{
    QList<QStringView> names;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

Value selected(Call &call)
{
    const QString text = call.text(0);
    const QString name = call.text(1);
    return selectedNames(text).contains(QStringView(name).trimmed());
}

/// ODK: counted from 0.
Value selectedAt(Call &call)
{
    const QString text = call.text(0);
    const QList<QStringView> names = selectedNames(text);
    const double index = std::trunc(call.number(1));
    if (!(index >= 0 && index < double(names.size())))
        return QString();
    return call.made(names[qsizetype(index)].toString());
}

Value countSelected(Call &call)
{
    const QString text = call.text(0);
    return double(selectedNames(text).size());
}

struct Algorithm
{
    QLatin1StringView name;
    QCryptographicHash::Algorithm algorithm;
};

constexpr Algorithm algorithms[] = {
    {"MD5"_L1, QCryptographicHash::Md5},
    {"SHA-1"_L1, QCryptographicHash::Sha1},
    {"SHA-256"_L1, QCryptographicHash::Sha256},
    {"SHA-384"_L1, QCryptographicHash::Sha384},
    {"SHA-512"_L1, QCryptographicHash::Sha512},
};

const Algorithm *findAlgorithm(const QString &name)
{
    const auto found = std::ranges::find_if(algorithms, [&](const Algorithm &known) { return name == known.name; });
    return found == std::end(algorithms) ? nullptr : found;
}

Value digest(Call &call)
{
    const QByteArray data = call.text(0).toUtf8();
    const QString name = call.text(1);
    if (const QString problem = algorithmProblem(name); !problem.isEmpty())
        return call.fail(problem);
    const QString encoding = call.count() > 2 ? call.text(2) : u"base64"_s;
    const QByteArray hash = QCryptographicHash::hash(data, findAlgorithm(name)->algorithm);
    if (encoding == "base64"_L1)
        return call.made(QString::fromLatin1(hash.toBase64()));
    if (encoding == "hex"_L1)
        return call.made(QString::fromLatin1(hash.toHex()));
    return call.fail(u"the encoding of a digest is 'base64' or 'hex'"_s);
}

/// ODK: the whole text must match. A pattern that gives up says so; it does not mean "no".
Value regex(Call &call)
{
    const QString text = call.text(0);
    QRegularExpression compiled;
    const QRegularExpression *pattern = call.pattern();
    if (pattern == nullptr) {
        const QString written = call.text(1);
        if (const PatternProblem problem = compilePattern(written, compiled))
            return call.fail(problem->text);
        pattern = &compiled;
    }
    if (text.size() > longestPatternSubject)
        return call.fail(u"regex() takes at most %1 characters of text"_s.arg(longestPatternSubject));
    const QRegularExpressionMatch match = pattern->match(text);
    if (!match.isValid())
        return call.fail(u"the regular expression gave up after too many attempts: make it simpler"_s);
    return match.hasMatch();
}

constexpr std::array<Kind, 3> texts{Kind::Text, Kind::Text, Kind::Text};
constexpr std::array<Kind, 3> textAndNumbers{Kind::Text, Kind::Number, Kind::Number};

Value decodedBase64(Call &call)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(call.text(0).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? call.made(QString::fromUtf8(*decoded)) : Value(QString());
}

constexpr Function table[] = {
    {"base64-decode"_L1, 1, 1, texts, Kind::Text, decodedBase64,
        "base64-decode(text): the text it stands for, as UTF-8; '' when it stands for none"_L1},
    {"string"_L1, 1, 1, texts, Kind::Text, [](Call &call) { return call.made(call.text(0)); },
        "string(value): as a text"_L1},
    {"string-length"_L1, 1, 1, texts, Kind::Number, stringLength, "string-length(text): its characters"_L1},
    {"concat"_L1, 1, anyNumber, texts, Kind::Text, concat, "concat(a, b, ...): one after the other"_L1},
    {"join"_L1, 1, anyNumber, texts, Kind::Text, join, "join(separator, a, b, ...): with the separator between"_L1},
    {"substr"_L1, 2, 3, textAndNumbers, Kind::Text, substr,
        "substr(text, start, end?): counted from 0, the end not included, negative from the end"_L1},
    {"substring"_L1, 2, 3, textAndNumbers, Kind::Text, substring, "substring(text, start, length?): counted from 1"_L1},
    {"substring-before"_L1, 2, 2, texts, Kind::Text, substringBefore,
        "substring-before(text, sought): what stands before it"_L1},
    {"substring-after"_L1, 2, 2, texts, Kind::Text, substringAfter,
        "substring-after(text, sought): what stands after it"_L1},
    {"contains"_L1, 2, 2, texts, Kind::Boolean, contains, "contains(text, sought): whether it occurs"_L1},
    {"starts-with"_L1, 2, 2, texts, Kind::Boolean,
        [](Call &call) -> Value { return call.text(0).startsWith(call.text(1)); },
        "starts-with(text, sought): whether it begins so"_L1},
    {"ends-with"_L1, 2, 2, texts, Kind::Boolean,
        [](Call &call) -> Value { return call.text(0).endsWith(call.text(1)); },
        "ends-with(text, sought): whether it ends so"_L1},
    {"translate"_L1, 3, 3, texts, Kind::Text, translate,
        "translate(text, from, to): each character of from becomes its fellow in to, or goes"_L1},
    {"normalize-space"_L1, 1, 1, texts, Kind::Text, normalizeSpace,
        "normalize-space(text): without space at the ends, one space between words"_L1},
    {"selected"_L1, 2, 2, texts, Kind::Boolean, selected,
        "selected(${name}, 'choice'): whether the choice is among those made"_L1},
    {"selected-at"_L1, 2, 2, textAndNumbers, Kind::Text, selectedAt,
        "selected-at(${name}, index): the choice made there, counted from 0"_L1},
    {"count-selected"_L1, 1, 1, texts, Kind::Number, countSelected,
        "count-selected(${name}): how many choices are made"_L1},
    {"regex"_L1, 2, 2, texts, Kind::Boolean, regex, "regex(text, pattern): whether the whole text matches"_L1,
        Form::Pattern},
    {"digest"_L1, 2, 3, texts, Kind::Text, digest,
        "digest(text, algorithm, encoding?): MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in 'base64' or 'hex'"_L1,
        Form::Algorithm},
};

} // namespace

QString algorithmProblem(const QString &name)
{
    return findAlgorithm(name) != nullptr ? QString()
                                          : u"the digest is not known: it is MD5, SHA-1, SHA-256, SHA-384 or SHA-512"_s;
}

std::span<const Function> textFunctions()
{
    return table;
}

} // namespace forms
