// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/entry/FormEntry.h"
#include "forms/scoring/Score.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace paper {

/// What stands at the head of every page.
struct Heading
{
    QString client; ///< "" on the empty form
    QString caseNumber;
    QString interviewer;
    QDate date;
    QString variantLabel;
    bool isPractice = false; ///< says ÖVNING / PRACTICE on every page
    QString language = QStringLiteral("sv");
    // NOLINTBEGIN(readability-redundant-member-init): so that who names only what it knows gets no warning from g++
    QString madeBy = {}; ///< who made the paper, which need not be who interviewed
    QDate madeOn = {};
    // NOLINTEND(readability-redundant-member-init)
};

/// A4 PDF of the form: filled as it stands, or empty to be filled in by hand. Never splits an item, keeps headings with
/// what follows.
forms::Result<QByteArray> filledForm(
    const forms::FormEntry &entry, const QHash<forms::Slot, QString> &notes, const Heading &heading);
forms::Result<QByteArray> emptyForm(
    const forms::FormDefinition &definition, const QString &variant, const Heading &heading);

// NOLINTBEGIN(readability-redundant-member-init): so that who names only what it knows gets no warning from g++
struct EarlierResult
{
    QDate date;
    QString variant = QString(); ///< no change is shown between different time frames (rules.md 1); "": the same as now
    QHash<QString, QString> settings = {}; ///< nor between different money rules; empty: the same as now
    QHash<QString, forms::Score> scores;
    QHash<QString, forms::Answer> answers; ///< by item name: the ratings
};
// NOLINTEND(readability-redundant-member-init)

/// The result: the 0-9 and 0-4 profiles, scores with what they lack, change since the last assessment, narrative.
forms::Result<QByteArray> resultPaper(const forms::FormEntry &entry, const std::optional<EarlierResult> &earlier,
    const Heading &heading,
    const QString &ownNarrative = {}); ///< edited by hand, where it is: stands instead of the definition's sentences

} // namespace paper
