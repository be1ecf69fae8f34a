// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/UniqueNames.h"

#include <QFileInfo>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80; // the definition's limit is 100; a number may come after

} // namespace

QString UniqueNames::claim(const QString &wanted)
{
    const QString name = nameFrom(wanted);
    QString unique = name;
    int &last = m_taken[name];
    while (last > 0 && m_taken.contains(unique)) // from where it last came: a thousand of one name are no slower
        unique = u"%1_%2"_s.arg(name).arg(++last);
    m_taken.insert(unique, 1);
    return unique;
}

QString nameFrom(const QString &text)
{
    QString name = text.trimmed().left(longestName);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.')
            c = u'_';
    }
    if (name.isEmpty() || !(name[0].isLetter() || name[0] == u'_'))
        name.prepend(u'_');
    return name;
}

QString idFrom(const QString &fileName)
{
    QString id = QFileInfo(fileName).completeBaseName().normalized(QString::NormalizationForm_D).toLower();
    QString kept;
    for (const QChar c : id) {
        if (c.category() == QChar::Mark_NonSpacing) // the ring of å
            continue;
        kept += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
    }
    kept = kept.left(longestName);
    return kept.isEmpty() || !kept[0].isLetter() ? u"form_"_s + kept : kept;
}

} // namespace forms::exchange
