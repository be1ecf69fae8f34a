// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/entry/FormEntry.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace forms {

/// An instance of a repeat in a case: what is answered in it, and what is expected of it.
struct CaseInstance
{
    int repeat = -1;
    int outer = -1; ///< its index among the case's instances; -1: the form itself
    int ordinal = 0; ///< within that, from 0
    bool isGiven = false; ///< it stands among the answers; else the form is to have made it
    std::vector<std::pair<Slot, QString>> answers = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
    QHash<Slot, QString> values = {}; // NOLINT(readability-redundant-member-init): the same
    QHash<Slot, bool> relevant = {}; // NOLINT(readability-redundant-member-init): the same
};

/// One case of <instrument>/cases/*.yaml: answers in, scores and findings out (instruments/README.md).
struct FormCase
{
    QString name;
    QString file;
    int line = 0;
    QString variant;
    QHash<QString, QString> settings;
    std::vector<std::pair<Slot, QString>> answers; ///< the base's first; of two for an item the later holds
    QHash<QString, std::optional<double>> scores; ///< none: not computable
    QHash<QString, QStringList> missing;
    QStringList findings; ///< ids; with "@kids[2]" after it in that instance, without in whichever
    QStringList notFindings;
    QHash<Slot, QString> values;
    QHash<Slot, bool> relevant;
    std::vector<CaseInstance> instances; ///< each after the one around it
};

/// Every case of one file; a word, an item, a check or a score that is not known is an error with its line.
Result<std::vector<FormCase>> readCases(const QByteArray &yaml, const QString &fileName, const FormDefinition &form);

/// The case's answers as they were typed, the later of two for an item. A special code that the item does not allow
/// comes in as from an old store.
struct CaseAnswers
{
    std::vector<std::pair<Slot, Answer>> answers; ///< by slot
    std::vector<LoadedInstance> instances; ///< with ids of their own each time
    QStringList unreadable; ///< items that cannot hold what stands for them; "kids[2].age"
};
CaseAnswers answersOf(const FormEntry &entry, const FormCase &given);

/// An interview in which the case's answers have been given.
std::unique_ptr<FormEntry> entered(
    const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today);

/// One thing that a case says and that is not so.
struct CaseFailure
{
    enum class What {
        WrongValue,
        NotRelevant, ///< expected that it is
        IsRelevant,
        NoFinding,
        UnwantedFinding,
        WrongScore,
        WrongInputs, ///< which inputs a score lacks
        Unreadable,
    } what;
    QString where; ///< an item, a check or a score; in an instance "kids[2].age", "range:age@kids[2]"
    QString expected;
    QString came;
};

/// What of the case does not hold; empty when all of it does.
std::vector<CaseFailure> runCase(const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today);

} // namespace forms
