// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/FormEntry.h"

#include "forms/entry/ItemRules.h"
#include "forms/entry/Recompute.h"
#include "forms/entry/TypedAnswer.h"

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

struct FormEntry::State
{
    State(std::shared_ptr<const FormDefinition> form, Options how)
        : definition(std::move(form))
        , options(std::move(how))
        , answers(*definition, options)
    { }

    std::shared_ptr<const FormDefinition> definition; ///< shared: an open interview keeps the edition it was made with
    Options options;
    Recompute answers;
    QSet<QString> kept;
};

FormEntry::FormEntry(std::shared_ptr<const FormDefinition> definition, Options options, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(definition), std::move(options)))
{ }

FormEntry::~FormEntry() = default;

const FormDefinition &FormEntry::definition() const
{
    return *m_state->definition;
}

std::shared_ptr<const FormDefinition> FormEntry::sharedDefinition() const
{
    return m_state->definition;
}

const FormEntry::Options &FormEntry::options() const
{
    return m_state->options;
}

void FormEntry::load(const QHash<Slot, Answer> &answers)
{
    m_state->answers.load(answers);
}

Result<Answer> FormEntry::read(Slot slot, const QString &typed) const
{
    return readTyped(definition(), definition().items[slot], typed, m_state->options.today);
}

Result<void> FormEntry::setAnswer(Slot slot, const Answer &answer)
{
    const Item &item = definition().items[slot];
    if (!m_state->answers.state(slot).takesAnswer)
        return Error{
            Error::Code::Refused, item.name, u"this item takes no answer: it is computed, read-only or a note"_s};
    if (!fitsType(item, answer))
        return Error{Error::Code::Type, item.name, u"expected "_s + expectedAnswer(definition(), item)};
    const auto *const missing = std::get_if<Missing>(&answer);
    if (missing && !item.missingCodes.contains(missing->code))
        return Error{Error::Code::Refused, item.name,
            u"this special code is not allowed here; expected "_s + expectedAnswer(definition(), item)};
    const auto *const text = std::get_if<Text>(&answer);
    const bool isBlank = text && text->text.isEmpty();
    const Changes changes = m_state->answers.give(slot, isBlank ? Answer(Unanswered{}) : answer);
    for (const Slot changed : changes.answers)
        Q_EMIT answerChanged(changed);
    for (const Slot changed : changes.relevances)
        Q_EMIT relevanceChanged(changed);
    if (changes.findings)
        Q_EMIT findingsChanged();
    return {};
}

Answer FormEntry::given(Slot slot) const
{
    return m_state->answers.state(slot).given;
}

Answer FormEntry::answer(Slot slot) const
{
    return m_state->answers.answer(slot);
}

ItemStanding FormEntry::standing(Slot slot) const
{
    return m_state->answers.state(slot).standing;
}

bool FormEntry::isRelevant(Slot slot) const
{
    return m_state->answers.state(slot).isRelevant;
}

bool FormEntry::isSetAside(Slot slot) const
{
    const Answer &given = m_state->answers.state(slot).given;
    return isAnswered(given) && !(given == m_state->answers.answer(slot));
}

const SetRule *FormEntry::ruleInEffect(Slot slot) const
{
    const int rule = m_state->answers.state(slot).rule;
    return rule < 0 ? nullptr : &definition().items[slot].sets[rule];
}

const std::vector<Finding> &FormEntry::findings() const
{
    return m_state->answers.findings();
}

std::vector<Finding> FormEntry::findingsAt(Slot slot) const
{
    std::vector<Finding> found;
    for (const Finding &finding : findings()) {
        if (finding.focus == slot || std::find(finding.items.begin(), finding.items.end(), slot) != finding.items.end())
            found.push_back(finding);
    }
    return found;
}

void FormEntry::keepWarnings(const QSet<QString> &findingIds)
{
    m_state->kept = findingIds;
}

Progress FormEntry::progress(int section) const
{
    Progress progress = m_state->answers.progress(section);
    if (m_state->kept.isEmpty())
        return progress;
    for (const Finding &finding : findings()) {
        const bool isHere = finding.focus >= 0 && definition().items[finding.focus].section == section;
        if (isHere && finding.severity == Severity::Warning && m_state->kept.contains(finding.id))
            --progress.warnings;
    }
    return progress;
}

std::vector<Slot> FormEntry::lacking() const
{
    std::vector<Slot> slotsLacking;
    for (const Item &item : definition().items) {
        if (standing(item.slot) == ItemStanding::Blank && m_state->answers.countsAsAsked(item.slot))
            slotsLacking.push_back(item.slot);
    }
    return slotsLacking;
}

const EvaluationContext &FormEntry::context() const
{
    return m_state->answers;
}

bool FormEntry::isRestricted() const
{
    if (!definition().restriction)
        return false;
    const Result<Value> value = definition().restriction->when.evaluate(context());
    return value && toBoolean(*value);
}

} // namespace forms
