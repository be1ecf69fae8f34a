// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InterviewState.h"
#include "app/store/AnswerTable.h"
#include "app/store/InstanceTable.h"

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

// Instances of repeats: each is a row of its own, so that one without an answer is there too when the interview
// resumes.
namespace operations {

std::vector<store::RepeatInstance> Interview::State::rows(forms::Instance instance) const
{
    std::vector<store::RepeatInstance> rows;
    const forms::Instances &instances = content.entry->instances();
    for (; instance != forms::theForm; instance = instances.row(instance).outer)
        rows.insert(rows.begin(),
            {.assessment = id(),
                .instances = instances.address(instance),
                .repeat = content.definition->groups[instances.row(instance).repeat].name,
                .position = instances.ordinal(instance)});
    return rows;
}

void Interview::keepInstances(int repeat, forms::Instance within)
{
    m_state->haveAnswersChanged = true;
    std::vector<store::RepeatInstance> rows;
    for (const forms::Instance instance : m_state->content.entry->instances().of(repeat, within)) {
        const auto chain = m_state->rows(instance);
        rows.insert(rows.end(), chain.begin(), chain.end());
    }
    keep([rows](store::Connection &db) -> Result<void> {
        for (const store::RepeatInstance &row : rows)
            TRY(store::InstanceTable(db).put(row));
        return {};
    });
}

Result<void> Interview::refuseChange(int repeat) const
{
    const QString &name = definition().groups[repeat].name;
    const cases::AssessmentState state = assessment().state;
    if (isReadOnly() || state == cases::AssessmentState::Held)
        return Error{Error::Code::Refused, name, u"nothing can be added or taken away in this state"_s};
    if (m_state->session.vault().writer().isHeld())
        return Error{Error::Code::Io, u"unsaved"_s, u"earlier answers are not on disk yet; try again first"_s};
    return {};
}

Result<forms::Instance> Interview::addInstance(int repeat, forms::Instance within)
{
    TRY(refuseChange(repeat));
    return m_state->content.entry->addInstance(repeat, within); // its signal has it kept
}

/// Its answers leave one by one, so that the history tells what they were.
Result<void> Interview::removeInstance(forms::Instance instance)
{
    forms::FormEntry &entry = *m_state->content.entry;
    TRY(refuseChange(entry.instances().row(instance).repeat));
    store::Vault &vault = m_state->session.vault();
    std::vector<store::AnswerChange> taken;
    std::vector<QList<QUuid>> gone;
    for (const forms::Instance leaving : entry.instances().withAllWithin(instance)) {
        gone.push_back(entry.instances().address(leaving));
        for (const forms::Slot slot : entry.instances().itemsOf(entry.instances().row(leaving).repeat))
            taken.push_back({.address
                = {.assessment = m_state->id(), .item = definition().items[slot].name, .instances = gone.back()},
                .answer = forms::Unanswered{},
                .person = vault.person().id,
                .epoch = vault.epoch(),
                .when = vault.now()});
    }
    TRY(entry.removeInstance(instance));
    keep([taken, gone, id = m_state->id()](store::Connection &db) -> Result<void> {
        for (const store::AnswerChange &change : taken)
            TRY(store::AnswerTable(db).put(change));
        for (const QList<QUuid> &instances : gone)
            TRY(store::InstanceTable(db).remove(id, instances));
        return {};
    });
    return {};
}

} // namespace operations
