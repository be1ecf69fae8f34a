// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace summary {

/// A closed period: half-open days [from, to).
struct Period
{
    QString name; ///< "2026-H1"
    QDate from;
    QDate to;

    static std::optional<Period> parse(const QString &name); ///< "2026-H1", "2026-T2", "2026"
    /// A release may be made 60 days after the period's end (rules.md 1).
    QDate releasableFrom() const { return to.addDays(60); }
    bool overlaps(const Period &other) const { return from < other.to && other.from < to; }
    bool holds(QDate day) const { return day >= from && day < to; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// What counting reads of one approved assessment: values fixed at approval, never answers. Made by app/operations.
struct CountedAssessment
{
    QString person; ///< the alias group: stands for a person, means nothing outside
    // NOLINTBEGIN(readability-redundant-member-init): so that who names only what it knows gets no warning from g++
    QString family = {}; ///< stands for the siblings or household they belong to; empty: nobody else's
    QString worker = {}; ///< stands for who interviewed; empty where that is nobody's work
    QString pack = {}; ///< the content pack it was made with, by edition and holder; empty: the definition's own words
    // NOLINTEND(readability-redundant-member-init)
    QDate interviewDate;
    QString variant;
    QString sex; ///< "K", "M", "unknown"
    std::optional<int> age; ///< completed years at the interview
    std::map<QString, std::optional<double>> scores; ///< by score name; no value: not computable
    bool hasOutcome = true; ///< false: aborted, refused or unable, counted without scores
    QString structureFingerprint; ///< as fixed at approval: different structures are never added
    QString moneyRule; ///< as fixed at approval: different rules are never added
};

struct Category
{
    QString code; ///< "K", "18-24", "low", "unknown", "not-computable"
    forms::LocalText label;
};

struct Dimension
{
    QString name; ///< "sex", "age_band", "score:medical"
    forms::LocalText label;
    std::vector<Category> categories;
};

struct Cell
{
    std::vector<int> categories; ///< an index for each dimension
    int persons = 0;
};

enum class TableState { Whole, Withdrawn };

struct Table
{
    QString name;
    forms::LocalText label;
    std::vector<Dimension> dimensions;
    std::vector<Cell> cells; ///< complete: every combination, zeros too; none when withdrawn
    int persons = 0;
    bool isSensitive = false; ///< a zero is as telling as a small cell (rules.md 2)
    bool judgesWork = false; ///< told only where it is the work of several (rules.md 2)
    TableState state = TableState::Whole;
    QString rule; ///< why withdrawn: "few-persons", "small-cell", "one-cell-holds-all", "few-workers", ""
    // What the rules are asked of and nothing else: emptied before anything leaves
    std::vector<int> families = {}; // NOLINT(readability-redundant-member-init): of each cell, as cells
    std::vector<int> ofWorkers = {}; // NOLINT(readability-redundant-member-init): persons of each caseworker
    int familiesInAll = 0;
};

/// One municipality's anonymised summaries for one closed period under one plan, as they would leave.
struct Release
{
    QString plan;
    QString planVersion;
    forms::LocalText planTitle;
    QStringList variants; ///< which administrations count as a baseline
    int fewestInCell = 5; ///< k, as applied
    int fewestPersons = 10; ///< as applied
    QString instrument;
    QString instrumentVersion;
    QString structureFingerprint;
    forms::LocalText shownAs;
    QString moneyRule;
    Period period;
    QString reportingBody; ///< municipality code; 9901 and up in practice
    bool isPractice = false;
    int persons = 0;
    std::vector<Table> tables;
    bool isWithdrawn = false; ///< fewer persons than the plan asks: nothing leaves
    QString rule;
};

/// A file of the release, exactly as written.
struct ReleaseFile
{
    QString name;
    QByteArray bytes;
};

} // namespace summary
