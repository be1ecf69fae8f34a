// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/DuePaper.h"

#include "app/paper/Prose.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

QString whoWords(const DueLine &line)
{
    return line.caseNumber.isEmpty() ? line.who : u"%1 (%2)"_s.arg(line.who, line.caseNumber);
}

void addPart(Prose &prose, const std::vector<DueLine> &lines, bool late, const Words &words)
{
    const auto count = std::ranges::count(lines, late, &DueLine::isLate);
    if (count == 0)
        return;
    //: a heading and how many stand under it
    prose.section(
        words(late ? QT_TRANSLATE_NOOP("paper", "Late: %1") : QT_TRANSLATE_NOOP("paper", "To come: %1")).arg(count));
    for (const DueLine &line : lines) {
        if (line.isLate != late)
            continue;
        QStringList quiet;
        if (!line.owner.isEmpty())
            quiet << line.owner;
        if (!line.reason.isEmpty())
            quiet << line.reason;
        prose.row(words.date(line.due), u"%1: %2"_s.arg(whoWords(line), line.what), quiet.join(u" · "_s));
    }
}

} // namespace

forms::Result<QByteArray> dueList(const std::vector<DueLine> &lines, QDate by, const Heading &heading)
{
    const Words words(heading.language);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "To be done by %1")).arg(words.date(by));
    Furniture around;
    around.title = title;
    around.made = words(QT_TRANSLATE_NOOP("paper", "Made %1 by %2")).arg(words.date(heading.madeOn), heading.madeBy);
    around.isPractice = heading.isPractice;
    Sheet sheet(around, words);
    Prose prose(sheet);
    prose.title(title, {}, heading);
    if (lines.empty())
        prose.paragraph(words(QT_TRANSLATE_NOOP("paper", "Nothing is due.")));
    addPart(prose, lines, true, words);
    addPart(prose, lines, false, words);
    return sheet.print(prose.take());
}

} // namespace paper
