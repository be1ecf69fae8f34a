// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/TakeResponse.h"

#include "app/operations/VaultSession.h"
#include "forms/entry/CellOrder.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::exchange::Note;

namespace operations {

namespace {

class Taking
{
public:
    Taking(Interview &interview, const forms::exchange::ReadResponse &response)
        : m_interview(interview)
        , m_response(response)
        , m_notes(response.notes)
    { }

    std::vector<Note> take()
    {
        takeAll(m_response.answers, forms::theForm);
        for (const forms::LoadedInstance &instance : m_response.instances)
            takeInstance(instance);
        return std::move(m_notes);
    }

private:
    void note(const QString &where, const QString &what)
    {
        m_notes.push_back({.kind = Note::Kind::Dropped, .where = where, .what = what});
    }

    /// In the form's order, so that what an answer makes relevant or counts is there when its turn comes.
    void takeAll(const QHash<forms::Slot, forms::Answer> &answers, forms::Instance instance)
    {
        QList<forms::Slot> places = answers.keys();
        std::ranges::sort(places);
        for (const forms::Slot slot : std::as_const(places))
            takeOne(m_interview.entry().cellOf(slot, instance), answers[slot]);
    }

    void takeOne(forms::Cell cell, const forms::Answer &answer)
    {
        const forms::Answer there = m_interview.entry().given(cell);
        if (there == answer)
            return;
        const QString name = forms::cellName(m_interview.entry(), cell);
        if (forms::isAnswered(there))
            return note(name, u"it is answered already; that stays"_s);
        if (std::holds_alternative<forms::Attached>(answer))
            return note(name, u"a file has to be attached by hand"_s);
        if (!m_interview.answer(cell, answer))
            note(name, u"it takes no such answer, or none now; left out"_s);
    }

    /// One more of its repeat; where a count decides how many there are, the one whose turn it is.
    void takeInstance(const forms::LoadedInstance &instance)
    {
        const auto within = instance.outer.isNull() ? std::optional(forms::theForm) : m_made.value(instance.outer);
        if (!within)
            return; // what it lies in was noted
        const auto made = m_interview.addInstance(instance.repeat, *within);
        int &turn = m_turns[{*within, instance.repeat}];
        const auto counted = forms::countedInstances(m_interview.entry(), instance.repeat, *within);
        std::optional<forms::Instance> here;
        if (made)
            here = *made;
        else if (turn < int(counted.size()))
            here = counted[size_t(turn)];
        ++turn;
        m_made.insert(instance.id, here);
        if (!here)
            return note(m_interview.definition().groups[size_t(instance.repeat)].name,
                u"an instance has no place, because of the count or where it stands; left out"_s);
        takeAll(instance.answers, *here);
    }

    Interview &m_interview;
    const forms::exchange::ReadResponse &m_response;
    std::vector<Note> m_notes;
    QHash<QUuid, std::optional<forms::Instance>> m_made;
    QHash<std::pair<forms::Instance, int>, int> m_turns;
};

} // namespace

std::vector<Note> takeResponse(Interview &interview, const forms::exchange::ReadResponse &response)
{
    std::vector<Note> notes;
    interview.giveTogether([&] { notes = Taking(interview, response).take(); });
    return notes;
}

forms::Result<forms::exchange::Exported> giveResponse(VaultSession &session, Interview &interview)
{
    const cases::Assessment &assessment = interview.assessment();
    TRY(session.recordAccess(u"assessment-exported"_s, assessment.id.toString(), u"fhir"_s));
    const bool isUnfinished = assessment.state == cases::AssessmentState::Planned
        || assessment.state == cases::AssessmentState::UnderWay || assessment.state == cases::AssessmentState::Returned;
    return forms::exchange::exportResponse(
        interview.entry(), {.isCompleted = !isUnfinished, .authored = assessment.changed});
}

} // namespace operations
