// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/LintDomain.h"

#include "forms/expression/Compared.h"

#include <algorithm>
#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 1000; // of a longer list nothing is told
constexpr qsizetype mostHoles = 100;

bool isEquality(Operator what)
{
    return what == Operator::Equal || what == Operator::NotEqual;
}

/// As the evaluator compares: texts as texts when both are, and all else as numbers.
bool holds(const QString &word, const Fact &fact)
{
    const bool asTexts = fact.literal.text && isEquality(fact.what);
    const bool is = asTexts ? (word == *fact.literal.text) == (fact.what == Operator::Equal)
                            : compared(fact.what, toNumber(word), fact.literal.number).value_or(true);
    return is != fact.isDenied;
}

Operator opposite(Operator what)
{
    static const std::pair<Operator, Operator> pairs[] = {{Operator::Equal, Operator::NotEqual},
        {Operator::Less, Operator::GreaterOrEqual}, {Operator::Greater, Operator::LessOrEqual}};
    for (const auto &[one, other] : pairs) {
        if (what == one || what == other)
            return what == one ? other : one;
    }
    return what;
}

QStringList codesOf(const ChoiceList &list)
{
    QStringList codes;
    for (const Choice &choice : list.choices)
        codes += choice.name;
    return codes;
}

} // namespace

Domain Domain::nothingButBlank()
{
    Domain domain;
    domain.m_words = QStringList();
    return domain;
}

Domain Domain::of(const FormDefinition &form, const Subject &subject)
{
    Domain domain;
    if (subject.aspect == Subject::Aspect::Setting) {
        domain.m_hasBlank = false;
        domain.m_words = form.settings[size_t(subject.of)].values;
        return domain;
    }
    const Item &item = form.items[size_t(subject.of)];
    const ChoiceList *const list = form.choiceList(item);
    if (subject.aspect == Subject::Aspect::Code) {
        domain.m_words = item.missingCodes;
        return domain;
    }
    if (subject.aspect != Subject::Aspect::Answer) {
        domain.m_hasBlank = false; // both count to 0
        domain.m_isWhole = true;
        domain.m_low = 0;
        if (subject.aspect == Subject::Aspect::Count && list)
            domain.m_high = double(list->choices.size());
        if (subject.aspect == Subject::Aspect::Length && item.longest > 0)
            domain.m_high = item.longest;
        return domain;
    }
    const AnswerKind kind = item.holds();
    if (kind == AnswerKind::Choice && list && list->choices.size() <= mostWords) {
        domain.m_words = codesOf(*list);
        return domain;
    }
    const bool isNumber = kind == AnswerKind::Whole || kind == AnswerKind::Decimal;
    domain.m_hasOthers = !isNumber;
    domain.m_isWhole = kind == AnswerKind::Whole;
    domain.m_low = item.minimum.value_or(domain.m_low);
    domain.m_high = item.maximum.value_or(domain.m_high);
    return domain;
}

void Domain::keep(const Fact &fact)
{
    m_hasBlank = m_hasBlank && holds(QString(), fact);
    if (m_words)
        keepInWords(fact);
    else
        keepInNumbers(fact);
}

void Domain::keepInWords(const Fact &fact)
{
    m_words->removeIf([&fact](const QString &word) { return !holds(word, fact); });
}

void Domain::keepInNumbers(const Fact &fact)
{
    const bool asTexts = fact.literal.text && isEquality(fact.what);
    const Operator what = fact.isDenied ? opposite(fact.what) : fact.what;
    const double number = fact.literal.number;
    if (asTexts && m_hasOthers) {
        if (what == Operator::Equal && m_only.value_or(*fact.literal.text) != *fact.literal.text)
            m_hasOthers = false;
        else if (what == Operator::Equal)
            m_only = fact.literal.text;
        else if (m_excluded.size() < mostHoles)
            m_excluded.insert(*fact.literal.text);
    } else if (!asTexts && !fact.isDenied && fact.what != Operator::NotEqual) {
        m_hasOthers = false; // what is no number compares with none
    }
    if (std::isnan(number)) {
        if (!fact.isDenied && fact.what != Operator::NotEqual)
            keepEqual(number);
        return;
    }
    if (what == Operator::Equal)
        keepEqual(number);
    else if (what == Operator::Less || what == Operator::LessOrEqual)
        keepBelow(number, what == Operator::LessOrEqual);
    else if (what == Operator::Greater || what == Operator::GreaterOrEqual)
        keepAbove(number, what == Operator::GreaterOrEqual);
    else if (m_holes.size() < mostHoles)
        m_holes.insert(number);
}

void Domain::keepEqual(double number)
{
    if (std::isnan(number)) { // no number is
        m_low = 1;
        m_high = 0;
        return;
    }
    keepBelow(number, true);
    keepAbove(number, true);
}

void Domain::keepBelow(double number, bool isInclusive)
{
    if (number > m_high || (number == m_high && (isInclusive || m_isHighOpen)))
        return;
    m_high = number;
    m_isHighOpen = !isInclusive;
}

void Domain::keepAbove(double number, bool isInclusive)
{
    if (number < m_low || (number == m_low && (isInclusive || m_isLowOpen)))
        return;
    m_low = number;
    m_isLowOpen = !isInclusive;
}

bool Domain::isIntervalEmpty() const
{
    if (!m_isWhole) {
        const bool isPoint = m_low == m_high;
        return m_low > m_high || (isPoint && (m_isLowOpen || m_isHighOpen || m_holes.contains(m_low)));
    }
    double low = std::ceil(m_low);
    double high = std::floor(m_high);
    if (m_isLowOpen && low == m_low)
        ++low;
    if (m_isHighOpen && high == m_high)
        --high;
    while (low <= high && m_holes.contains(low)) // at most one step a hole
        ++low;
    return low > high;
}

bool Domain::isEmpty() const
{
    if (m_hasBlank)
        return false;
    if (m_words)
        return m_words->isEmpty();
    const bool hasOther = m_hasOthers && !(m_only && m_excluded.contains(*m_only));
    return !hasOther && isIntervalEmpty();
}

namespace {

/// What is known of each subject while a condition is gone through; an alternative looks behind itself.
class Known
{
public:
    Known(const Ground &ground, const Known *behind)
        : m_ground(ground)
        , m_behind(behind)
    { }

    /// The facts that are left without a possible answer, when this one takes the last.
    std::optional<Conflict> add(const Fact &fact)
    {
        auto entry = m_entries.find(fact.subject);
        if (entry == m_entries.end())
            entry = m_entries.insert(fact.subject, before(fact.subject));
        entry->domain.keep(fact);
        if (!entry->sources.contains(fact.source))
            entry->sources += fact.source;
        return entry->domain.isEmpty() ? std::optional(Conflict{entry->sources}) : std::nullopt;
    }

private:
    struct Entry
    {
        Domain domain;
        QStringList sources;
    };

    Entry before(const Subject &subject) const
    {
        if (const auto known = m_entries.constFind(subject); known != m_entries.constEnd())
            return *known;
        if (m_behind)
            return m_behind->before(subject);
        const bool isDead = subject.aspect == Subject::Aspect::Answer && m_ground.isDead[size_t(subject.of)];
        Entry entry{isDead ? Domain::nothingButBlank() : Domain::of(m_ground.form, subject), {}};
        for (const Condition *const around : m_ground.around)
            keepFacts(*around, subject, entry);
        return entry;
    }

    static void keepFacts(const Condition &around, const Subject &subject, Entry &entry)
    {
        for (std::size_t i = 0; i < around.facts.size() && i < mostWords; ++i) {
            if (around.facts[i].subject != subject)
                continue;
            entry.domain.keep(around.facts[i]);
            entry.sources += around.facts[i].source;
        }
    }

    const Ground &m_ground;
    const Known *m_behind;
    QHash<Subject, Entry> m_entries;
};

std::optional<Conflict> conflictBehind(const Condition &condition, const Ground &ground, const Known *behind)
{
    if (condition.isNever)
        return Conflict{};
    Known known(ground, behind);
    for (const Fact &fact : condition.facts) {
        if (std::optional<Conflict> conflict = known.add(fact))
            return conflict;
    }
    for (const std::vector<Condition> &alternatives : condition.either) {
        Conflict all;
        const bool isPossible = std::any_of(alternatives.begin(), alternatives.end(), [&](const Condition &one) {
            const std::optional<Conflict> conflict = conflictBehind(one, ground, &known);
            all.sources += conflict ? conflict->sources : QStringList();
            return !conflict;
        });
        if (!isPossible)
            return all;
    }
    return {};
}

} // namespace

std::optional<Conflict> conflictIn(const Condition &condition, const Ground &ground)
{
    return conflictBehind(condition, ground, nullptr);
}

} // namespace forms
