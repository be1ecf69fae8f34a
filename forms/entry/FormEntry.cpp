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

void FormEntry::load(const QHash<Slot, Answer> &answers, const std::vector<LoadedInstance> &instances)
{
    m_state->answers.load(answers, instances);
}

const Item &FormEntry::item(Cell cell) const
{
    return m_state->answers.item(cell);
}

const Instances &FormEntry::instances() const
{
    return m_state->answers.instances();
}

Cell FormEntry::cellOf(Slot slot, Instance instance) const
{
    const int repeat = definition().items[slot].repeat;
    return instances().cellOf(slot, repeat < 0 ? theForm : instances().withRepeat(instance, repeat));
}

std::vector<Cell> FormEntry::cellsOf(Slot slot) const
{
    std::vector<Cell> cells;
    for (const Instance instance : instances().within(theForm, definition().items[slot].repeat)) {
        if (instances().row(instance).isCounted)
            cells.push_back(instances().cellOf(slot, instance));
    }
    return cells;
}

bool FormEntry::isRepeatOffered(int repeat, Instance within) const
{
    return !definition().groups[repeat].repeatCount
        && m_state->answers.isGroupShown(instances().groupCellOf(repeat, within));
}

bool FormEntry::isGroupShown(int group, Instance instance) const
{
    const int repeat = definition().repeatAround(group);
    const Instance own = repeat < 0 ? theForm : instances().withRepeat(instance, repeat);
    return m_state->answers.isGroupShown(instances().groupCellOf(group, own));
}

Result<Instance> FormEntry::addInstance(int repeat, Instance within)
{
    const QString &name = definition().groups[repeat].name;
    if (definition().groups[repeat].repeatCount)
        return Error{Error::Code::Refused, name, u"another answer decides how many there are: change that one"_s};
    if (!isRepeatOffered(repeat, within))
        return Error{Error::Code::Refused, name, u"not asked here as the answers stand"_s};
    if (int(instances().of(repeat, within).size()) >= mostInstances)
        return Error{Error::Code::Refused, name, u"there are %1 already, and no more can be kept"_s.arg(mostInstances)};
    Changes changes;
    const Instance added = m_state->answers.addInstance(repeat, within, changes);
    tell(changes);
    return added;
}

Result<void> FormEntry::removeInstance(Instance instance)
{
    const int repeat = instances().row(instance).repeat;
    if (definition().groups[repeat].repeatCount)
        return Error{Error::Code::Refused, definition().groups[repeat].name,
            u"another answer decides how many there are: change that one"_s};
    Changes changes;
    m_state->answers.removeInstance(instance, changes);
    tell(changes);
    return {};
}

std::vector<int> FormEntry::offeredChoices(Cell cell) const
{
    return m_state->answers.offeredChoices(cell);
}

Result<Value> FormEntry::evaluate(const Expression &expression, Cell cell) const
{
    return m_state->answers.evaluate(expression, cell);
}

void FormEntry::tell(const Changes &changes)
{
    for (const auto &[repeat, within] : changes.repeats)
        Q_EMIT instancesChanged(repeat, within);
    for (const Cell written : changes.written)
        Q_EMIT answerWritten(written);
    for (const Cell changed : changes.answers)
        Q_EMIT answerChanged(changed);
    for (const Cell changed : changes.relevances)
        Q_EMIT relevanceChanged(changed);
    for (const Cell changed : changes.choices)
        Q_EMIT choicesChanged(changed);
    if (changes.findings)
        Q_EMIT findingsChanged();
}

Result<Answer> FormEntry::read(Slot slot, const QString &typed) const
{
    return readTyped(definition(), item(slot), typed, m_state->options.today);
}

Result<void> FormEntry::setAnswer(Slot slot, const Answer &answer)
{
    const Item &item = this->item(slot);
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
    tell(m_state->answers.give(slot, isBlank ? Answer(Unanswered{}) : answer));
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
    return rule < 0 ? nullptr : &item(slot).sets[rule];
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
        const bool isHere = finding.focus >= 0 && item(finding.focus).section == section;
        if (isHere && finding.severity == Severity::Warning && m_state->kept.contains(finding.id))
            --progress.warnings;
    }
    return progress;
}

std::vector<Slot> FormEntry::lacking() const
{
    std::vector<Slot> cellsLacking;
    for (const Item &item : definition().items) {
        for (const Cell cell : cellsOf(item.slot)) {
            if (standing(cell) == ItemStanding::Blank && m_state->answers.countsAsAsked(cell))
                cellsLacking.push_back(cell);
        }
    }
    return cellsLacking;
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
