// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"

#include "forms/scoring/Score.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr double half = 0.00005 + 1e-12; // scores are written to four decimals

std::optional<Answer> typed(const FormEntry &entry, Slot slot, const QString &text)
{
    if (text == u"null"_s)
        return Unanswered{};
    if (const auto answer = entry.read(slot, text))
        return *answer;
    if (entry.definition().missingCode(text))
        return Missing{text};
    return std::nullopt;
}

/// Holds an interview against a case, one kind of expectation a function.
class Comparison
{
public:
    Comparison(const FormEntry &entry, const FormCase &given)
        : m_entry(entry)
        , m_form(entry.definition())
        , m_given(given)
    { }

    std::vector<CaseFailure> run()
    {
        for (const QString &item : answersOf(m_entry, m_given).unreadable)
            m_failures.push_back({What::Unreadable, item, {}, {}});
        compareItems();
        compareFindings();
        for (const ScoreDefinition &score : m_form.scores)
            compareScore(score);
        return std::move(m_failures);
    }

private:
    using What = CaseFailure::What;

    void compareItems()
    {
        for (const Item &item : m_form.items) {
            const auto value = m_given.values.constFind(item.slot);
            const QString came = canonicalText(m_entry.answer(item.slot));
            if (value != m_given.values.constEnd() && came != *value)
                m_failures.push_back({What::WrongValue, item.name, *value, came});
            const auto relevant = m_given.relevant.constFind(item.slot);
            if (relevant != m_given.relevant.constEnd() && m_entry.isRelevant(item.slot) != *relevant)
                m_failures.push_back({*relevant ? What::NotRelevant : What::IsRelevant, item.name, {}, {}});
        }
    }

    void compareFindings()
    {
        const auto isThere = [this](const QString &id) {
            return std::ranges::any_of(m_entry.findings(), [&id](const Finding &finding) { return finding.id == id; });
        };
        for (const QString &id : m_given.findings) {
            if (!isThere(id))
                m_failures.push_back({What::NoFinding, id, {}, {}});
        }
        for (const QString &id : m_given.notFindings) {
            if (isThere(id))
                m_failures.push_back({What::UnwantedFinding, id, {}, {}});
        }
    }

    void compareScore(const ScoreDefinition &score)
    {
        const Score computed = computeScore(score, m_entry.context());
        const auto expected = m_given.scores.constFind(score.name);
        if (expected != m_given.scores.constEnd() && !isSame(computed.value, *expected))
            m_failures.push_back({What::WrongScore, score.name, text(*expected), text(computed.value)});
        QStringList missing;
        for (const Slot slot : computed.missing)
            missing += m_form.items[slot].name;
        if (m_given.missing.contains(score.name) && m_given.missing[score.name] != missing)
            m_failures.push_back(
                {What::WrongInputs, score.name, m_given.missing[score.name].join(u", "_s), missing.join(u", "_s)});
    }

    static bool isSame(const std::optional<double> &came, const std::optional<double> &expected)
    {
        return came && expected ? std::abs(*came - *expected) <= half : came.has_value() == expected.has_value();
    }

    static QString text(const std::optional<double> &value)
    {
        return value ? QString::number(*value, 'f', 4) : u"null"_s;
    }

    const FormEntry &m_entry;
    const FormDefinition &m_form;
    const FormCase &m_given;
    std::vector<CaseFailure> m_failures;
};

} // namespace

CaseAnswers answersOf(const FormEntry &entry, const FormCase &given)
{
    CaseAnswers read;
    std::map<Slot, Answer> answers;
    for (const auto &[slot, text] : given.answers) {
        if (const auto answer = typed(entry, slot, text))
            answers[slot] = *answer;
        else
            read.unreadable += entry.definition().items[slot].name;
    }
    read.answers.assign(answers.begin(), answers.end());
    return read;
}

std::unique_ptr<FormEntry> entered(
    const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today)
{
    auto entry = std::make_unique<FormEntry>(
        form, FormEntry::Options{.variant = given.variant, .settings = given.settings, .today = today});
    QHash<Slot, Answer> answers;
    for (const auto &[slot, answer] : answersOf(*entry, given).answers)
        answers.insert(slot, answer);
    entry->load(answers);
    return entry;
}

std::vector<CaseFailure> runCase(const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today)
{
    return Comparison(*entered(form, given, today), given).run();
}

} // namespace forms
