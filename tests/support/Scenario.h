// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"
#include "support/Definitions.h"

#include <QSignalSpy>

namespace support {

/// An interview over a form that stands in the test, spoken to by item names.
class Scenario
{
public:
    explicit Scenario(const QByteArray &rest, const QString &variant = {}, const QHash<QString, QString> &settings = {})
    {
        const forms::ReadDefinition result = read(withHead(rest));
        if (!result.definition)
            qFatal("%s", qPrintable(lines(result.findings).join(u'\n')));
        entry = std::make_unique<forms::FormEntry>(
            result.definition, forms::FormEntry::Options{variant, settings, QDate(2026, 3, 20)});
        QObject::connect(entry.get(), &forms::FormEntry::answerChanged, entry.get(),
            [this](forms::Slot slot) { answersChanged += nameOf(slot); });
        QObject::connect(entry.get(), &forms::FormEntry::relevanceChanged, entry.get(),
            [this](forms::Slot slot) { relevancesChanged += nameOf(slot); });
        QObject::connect(entry.get(), &forms::FormEntry::findingsChanged, entry.get(), [this] { ++findingsChanges; });
    }

    forms::Slot slot(const char *name) const { return entry->definition().find(QString::fromUtf8(name))->slot; }
    QString nameOf(forms::Slot slot) const { return entry->definition().items[slot].name; }

    /// Types an answer as an interviewer would; "" clears it. False when it is refused.
    bool type(const char *name, const char *typed)
    {
        answersChanged.clear();
        relevancesChanged.clear();
        findingsChanges = 0;
        const auto answer = entry->read(slot(name), QString::fromUtf8(typed));
        return answer && entry->setAnswer(slot(name), *answer);
    }

    QString answer(const char *name) const { return forms::canonicalText(entry->answer(slot(name))); }
    QString given(const char *name) const { return forms::canonicalText(entry->given(slot(name))); }
    forms::ItemStanding standing(const char *name) const { return entry->standing(slot(name)); }
    bool isRelevant(const char *name) const { return entry->isRelevant(slot(name)); }
    bool isSetAside(const char *name) const { return entry->isSetAside(slot(name)); }

    QStringList findings() const
    {
        QStringList ids;
        for (const forms::Finding &finding : entry->findings())
            ids += finding.id;
        return ids;
    }

    std::unique_ptr<forms::FormEntry> entry;
    QStringList answersChanged; ///< by the latest type()
    QStringList relevancesChanged;
    int findingsChanges = 0;
};

} // namespace support
