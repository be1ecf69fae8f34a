// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirRules.h"

namespace forms::exchange {

/// The items of a Questionnaire as a definition's survey, in their order.
class FhirSurvey
{
public:
    FhirSurvey(FhirReading &reading, FhirExpressions &expressions)
        : m_reading(reading)
        , m_expressions(expressions)
    { }

    Written survey();
    Written choices() const;
    Written checks() { return Written::list(std::move(m_checks)); }
    bool hasChecks() const { return !m_checks.empty(); }

private:
    Written choice(const FhirOption &option) const;
    void addChildren(const FhirItem &parent, std::vector<Written> &list);
    void addItem(const FhirItem &item, std::vector<Written> &list);
    void addNote(const FhirItem &item, std::vector<Written> &list);
    void addGroup(const FhirItem &item, std::vector<Written> &list);
    void addQuestion(const FhirItem &item, std::vector<Written> &list);
    Written question(const FhirItem &item);
    void addCalculates(const FhirItem &owner, std::vector<Written> &list);
    Written groupHead(const FhirItem &item, const QString &type, const QString &name);
    LocalText label(const FhirItem &item);
    void setHelp(const FhirItem &item, Written &written);
    void setValue(const FhirItem &item, const QString &type, Written &written);
    QString initialValue(const FhirItem &item);
    QString initialChoice(const FhirItem &item, const FhirNode &value) const;
    void noteUnknown(const FhirItem &item);

    FhirReading &m_reading;
    FhirExpressions &m_expressions;
    std::vector<Written> m_checks;
};

/// The words of one question that need nothing but itself.
QString writtenType(const FhirItem &item, FhirReading &reading);
QString writtenAppearance(const FhirItem &item);
Written writtenParameters(const FhirItem &item, const QString &type, FhirReading &reading);
Written writtenConcepts(const FhirItem &item, FhirReading &reading);

/// A child that is not shown by itself but beside its parent: help, unit, the ends of a slider.
bool isBesideParent(const FhirItem &item);

/// What an item is measured in: "mm[Hg]"; "" when it is not stated.
QString unitOf(const FhirItem &item);

} // namespace forms::exchange
