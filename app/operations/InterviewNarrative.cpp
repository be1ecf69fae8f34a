// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The summary in sentences, where somebody has written it over.
#include "app/operations/InterviewState.h"
#include "app/store/NarrativeTable.h"

namespace operations {

using cases::AssessmentState;

bool Interview::mayWriteNarrative() const
{
    const AssessmentState state = assessment().state;
    const bool isOpen = state != AssessmentState::Planned && state != AssessmentState::Sent
        && state != AssessmentState::Approved && state != AssessmentState::Filed;
    return isOpen && assessment().interviewer == m_state->session.person().id;
}

forms::Result<std::optional<Interview::OwnNarrative>> Interview::ownNarrative(const QString &language) const
{
    if (const auto given = m_state->narratives.constFind(language); given != m_state->narratives.constEnd())
        return given->text.isEmpty() ? std::nullopt : std::optional(*given);
    store::Vault &vault = m_state->session.vault();
    TRY_ASSIGN(const auto stored, store::NarrativeTable(vault.reader()).of(m_state->id(), language));
    if (!stored)
        return std::optional<OwnNarrative>();
    OwnNarrative own{.text = stored->text, .who = {}, .when = stored->when};
    for (const cases::Person &person : m_state->session.people()) {
        if (person.id == stored->person)
            own.who = person.name;
    }
    return std::optional(own);
}

void Interview::writeNarrative(const QString &language, const QString &text)
{
    if (!mayWriteNarrative())
        return;
    const cases::Person me = m_state->session.person();
    const store::StoredNarrative narrative{
        .language = language, .text = text.trimmed(), .person = me.id, .when = m_state->session.vault().now().toUTC()};
    m_state->narratives.insert(language, {.text = narrative.text, .who = me.name, .when = narrative.when});
    keep([id = m_state->id(), narrative](
             store::Connection &db) { return store::NarrativeTable(db).put(id, narrative); });
}

} // namespace operations
