// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DueListPaper.h"

#include "app/operations/Instruments.h"
#include "app/paper/DuePaper.h"
#include "app/paper/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

QString dueWords(const operations::DueItem &item, const QString &language)
{
    const paper::Words words(language);
    const auto found = operations::Instruments::find(item.entry.instrument);
    const QString instrument = found ? (*found)->title.in(language) : item.entry.instrument;
    if (item.entry.timer.isEmpty()) {
        const QString what = words(QT_TRANSLATE_NOOP("paper", "Follow-up of %1")).arg(instrument);
        return item.entry.attempts == 0
            ? what
            : words(QT_TRANSLATE_NOOP("paper", "%1, tried %2 times")).arg(what).arg(item.entry.attempts);
    }
    const QString what = item.what.in(language);
    return u"%1 (%2)"_s.arg(what.isEmpty() ? item.entry.timer : what, instrument);
}

forms::Result<QByteArray> dueListPaper(
    operations::VaultSession &session, const std::vector<operations::DueItem> &items, QDate by, const QString &language)
{
    const paper::Words words(language);
    std::vector<paper::DueLine> lines;
    lines.reserve(items.size());
    for (const operations::DueItem &item : items) {
        const bool isProtected = item.entry.clientName.isEmpty();
        lines.push_back({.due = item.entry.due,
            .isLate = item.isLate,
            .who = isProtected ? words(QT_TRANSLATE_NOOP("paper", "Protected identity")) : item.entry.clientName,
            .caseNumber = item.entry.caseNumber,
            .what = dueWords(item, language),
            .owner = item.owner,
            .reason = item.entry.reason});
    }
    paper::Heading heading;
    heading.isPractice = session.kind() == cases::VaultKind::Practice;
    heading.language = language;
    heading.madeBy = session.person().name;
    heading.madeOn = session.clock().today();
    return paper::dueList(lines, by, heading);
}

} // namespace documents
