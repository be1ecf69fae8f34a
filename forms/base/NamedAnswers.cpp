// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/NamedAnswers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QRegularExpression &named()
{
    static const QRegularExpression pattern(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    return pattern;
}

} // namespace

bool namesAnswers(const QString &text)
{
    return text.contains("${"_L1) && named().match(text).hasMatch();
}

QStringList answersNamedIn(const QString &text)
{
    QStringList names;
    if (!text.contains("${"_L1))
        return names;
    for (const QRegularExpressionMatch &match : named().globalMatch(text))
        names += match.captured(1);
    return names;
}

QString withAnswers(const QString &text, const std::function<QString(const QString &name)> &say)
{
    if (!text.contains("${"_L1))
        return text;
    QString said;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : named().globalMatch(text)) {
        const QString words = say(match.captured(1));
        said += QStringView(text).mid(at, match.capturedStart() - at);
        said += words.isNull() ? match.captured() : words;
        at = match.capturedEnd();
    }
    said += QStringView(text).mid(at);
    return said;
}

} // namespace forms
