// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirReading.h"

#include <QSet>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostConcepts = 20'000;

/// Value sets may take in each other, also in a circle: each is entered once.
class Gathering
{
public:
    explicit Gathering(FhirReading &reading)
        : m_reading(reading)
    { }

    FhirConcepts gather(const QString &canonical)
    {
        addValueSet(canonical);
        return std::move(m_found);
    }

private:
    void addValueSet(const QString &canonical)
    {
        if (m_entered.contains(canonical))
            return;
        m_entered.insert(canonical);
        const FhirNode valueSet = m_reading.resource("ValueSet"_L1, canonical);
        if (!valueSet) {
            m_found.isComplete = false;
            return;
        }
        const FhirNode expansion = valueSet.find("expansion"_L1).find("contains"_L1);
        if (expansion) {
            addExpanded(expansion);
            return;
        }
        const FhirNode compose = valueSet.find("compose"_L1);
        if (compose.find("exclude"_L1) || !compose.find("include"_L1))
            m_found.isComplete = false;
        for (const FhirNode &include : compose.find("include"_L1))
            addIncluded(include);
    }

    void addExpanded(const FhirNode &list)
    {
        for (const FhirNode &concept_ : list) {
            if (!concept_.find("abstract"_L1).isTrue())
                add(concept_, concept_.find("system"_L1).text());
            addExpanded(concept_.find("contains"_L1));
        }
    }

    void addIncluded(const FhirNode &include)
    {
        const QString system = include.find("system"_L1).text();
        for (const FhirNode &other : include.find("valueSet"_L1))
            addValueSet(other.text());
        if (include.find("filter"_L1)) {
            m_found.isComplete = false;
        } else if (include.find("concept"_L1)) {
            for (const FhirNode &concept_ : include.find("concept"_L1))
                add(concept_, system);
        } else if (!system.isEmpty()) {
            addCodeSystem(system);
        }
    }

    void addCodeSystem(const QString &system)
    {
        const FhirNode codes = m_reading.resource("CodeSystem"_L1, system);
        if (!codes)
            m_found.isComplete = false;
        addDefined(codes.find("concept"_L1), system);
    }

    void addDefined(const FhirNode &list, const QString &system)
    {
        for (const FhirNode &concept_ : list) {
            add(concept_, system);
            addDefined(concept_.find("concept"_L1), system);
        }
    }

    void add(const FhirNode &concept_, const QString &system)
    {
        if (m_found.options.size() >= mostConcepts || !m_reading.mayTakeConcept()) {
            m_found.isComplete = false;
            return;
        }
        FhirOption option;
        option.kind = u"valueCoding"_s;
        option.code = concept_.find("code"_L1).text();
        option.system = system;
        option.label = m_reading.text(concept_, "display"_L1);
        for (const FhirNode &designation : concept_.find("designation"_L1)) {
            const QString language = designation.find("language"_L1).text();
            if (m_reading.languages().contains(language) && !option.label.has(language))
                option.label.set(language, designation.find("value"_L1).text());
        }
        if (option.label.isEmpty())
            option.label.set(m_reading.languages().first(), option.code);
        m_found.options.push_back(std::move(option));
    }

    FhirReading &m_reading;
    QSet<QString> m_entered;
    FhirConcepts m_found;
};

} // namespace

FhirConcepts conceptsOf(FhirReading &reading, const QString &canonical)
{
    return Gathering(reading).gather(canonical);
}

} // namespace forms::exchange
