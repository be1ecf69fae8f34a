// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"

#include "forms/base/Id.h"
#include "forms/entry/CellOrder.h"
#include "forms/scoring/Score.h"

#include <QSet>

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

/// "kids[2].visits[1]"; those of the instances before it are known.
QString pathOf(const FormDefinition &form, const CaseInstance &instance, const QStringList &known)
{
    const QString outer = instance.outer < 0 ? QString() : known[instance.outer] + u'.';
    return u"%1%2[%3]"_s.arg(outer, form.groups[size_t(instance.repeat)].name).arg(instance.ordinal + 1);
}

/// What is answered in one place, the later of two for an item.
std::map<Slot, Answer> readIn(const FormEntry &entry, const std::vector<std::pair<Slot, QString>> &texts,
    const QString &path, QStringList &unreadable)
{
    std::map<Slot, Answer> answers;
    for (const auto &[slot, text] : texts) {
        if (const auto answer = typed(entry, slot, text))
            answers[slot] = *answer;
        else
            unreadable += path + entry.definition().items[slot].name;
    }
    return answers;
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

    /// What is expected of what stands in one instance, or in none.
    struct Expected
    {
        const QHash<Slot, QString> &values;
        const QHash<Slot, bool> &relevant;
    };

    void compareItems()
    {
        compareItems({m_given.values, m_given.relevant}, theForm, -1, {});
        std::vector<std::optional<Instance>> places; // of the case's instances, in the interview
        QStringList paths;
        for (const CaseInstance &one : m_given.instances) {
            const std::optional<Instance> outer = one.outer < 0 ? std::optional(theForm) : places[size_t(one.outer)];
            const std::vector<Instance> siblings
                = outer ? m_entry.instances().of(one.repeat, *outer) : std::vector<Instance>();
            const bool isThere = one.ordinal < int(siblings.size());
            places.push_back(isThere ? std::optional(siblings[size_t(one.ordinal)]) : std::nullopt);
            paths += pathOf(m_form, one, paths);
            compareItems({one.values, one.relevant}, places.back(), one.repeat, paths.back() + u'.');
        }
    }

    /// In an instance that is not there nothing stands, and nothing is relevant.
    void compareItems(const Expected &expected, std::optional<Instance> instance, int repeat, const QString &path)
    {
        if (expected.values.isEmpty() && expected.relevant.isEmpty())
            return;
        for (const Item &item : m_form.items) {
            if (item.repeat != repeat)
                continue;
            const Cell cell = instance ? m_entry.instances().cellOf(item.slot, *instance) : -1;
            const auto value = expected.values.constFind(item.slot);
            const QString came = cell < 0 ? QString() : canonicalText(m_entry.answer(cell));
            if (value != expected.values.constEnd() && came != *value)
                m_failures.push_back({What::WrongValue, path + item.name, *value, came});
            const auto relevant = expected.relevant.constFind(item.slot);
            const bool isRelevant = cell >= 0 && m_entry.isRelevant(cell);
            if (relevant != expected.relevant.constEnd() && isRelevant != *relevant)
                m_failures.push_back({*relevant ? What::NotRelevant : What::IsRelevant, path + item.name, {}, {}});
        }
    }

    void compareFindings()
    {
        QSet<QString> there; // "range:age@kids[2]" and "range:age"
        for (const Finding &finding : m_entry.findings()) {
            there.insert(findingName(m_entry, finding));
            there.insert(finding.id.section(u'@', 0, 0));
        }
        for (const QString &id : m_given.findings) {
            if (!there.contains(id))
                m_failures.push_back({What::NoFinding, id, {}, {}});
        }
        for (const QString &id : m_given.notFindings) {
            if (there.contains(id))
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
    const std::map<Slot, Answer> answers = readIn(entry, given.answers, {}, read.unreadable);
    read.answers.assign(answers.begin(), answers.end());
    std::vector<QUuid> ids; // of the case's instances
    QStringList paths;
    for (const CaseInstance &one : given.instances) {
        ids.push_back(newUuidV7());
        paths += pathOf(entry.definition(), one, paths);
        if (!one.isGiven)
            continue;
        LoadedInstance loaded{.id = ids.back(),
            .repeat = one.repeat,
            .outer = one.outer < 0 ? QUuid() : ids[size_t(one.outer)],
            .answers = {}};
        for (const auto &[slot, answer] : readIn(entry, one.answers, paths.back() + u'.', read.unreadable))
            loaded.answers.insert(slot, answer);
        read.instances.push_back(std::move(loaded));
    }
    return read;
}

std::unique_ptr<FormEntry> entered(
    const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today)
{
    auto entry = std::make_unique<FormEntry>(
        form, FormEntry::Options{.variant = given.variant, .settings = given.settings, .today = today});
    QHash<Slot, Answer> answers;
    const CaseAnswers read = answersOf(*entry, given);
    for (const auto &[slot, answer] : read.answers)
        answers.insert(slot, answer);
    entry->load(answers, read.instances);
    return entry;
}

std::vector<CaseFailure> runCase(const std::shared_ptr<const FormDefinition> &form, const FormCase &given, QDate today)
{
    return Comparison(*entered(form, given, today), given).run();
}

} // namespace forms
