// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/AssessmentContent.h"
#include "forms/versions/CarryOver.h"

#include <optional>

namespace store {
class Connection;
}

namespace operations {

/// An unfinished assessment goes over to another version of its instrument, as a mapping says. Looked at first; then
/// in one transaction, in the history as any change. Without it an assessment stays with the version it was made with.
class CarryAssessment
{
public:
    /// Refused: "not-yours", "not-unfinished" (only planned or under way), "other-instrument", "retired". Schema when
    /// the new version lacks the variant, or a setting or its value.
    static forms::Result<CarryAssessment> look(VaultSession &session, const cases::AssessmentId &assessment,
        const std::shared_ptr<const forms::FormDefinition> &to, const forms::Mapping &mapping);

    const forms::FormDefinition &before() const { return *m_content.definition; }
    const forms::FormDefinition &after() const { return *m_after; }
    const forms::CarryOver &preview() const { return m_preview; }
    int withoutPlace() const; ///< answers that the new version does not take: the history keeps them

    /// Conflict when an answer was given since it was looked at. Notes at what has no place go to the whole
    /// interview's.
    forms::Result<void> carry();

private:
    struct Change;
    CarryAssessment(
        VaultSession &session, AssessmentContent content, std::shared_ptr<const forms::FormDefinition> after)
        : m_session(&session)
        , m_content(std::move(content))
        , m_after(std::move(after))
    { }
    Change change() const;
    std::optional<QString> nameThere(forms::Cell cell) const;
    void moveNotes(Change &made) const;
    void moveMarks(Change &made) const;
    static forms::Result<void> write(store::Connection &db, const Change &change, qint64 sequence);

    VaultSession *m_session;
    AssessmentContent m_content;
    std::shared_ptr<const forms::FormDefinition> m_after;
    forms::Mapping m_mapping;
    forms::GivenAnswers m_given;
    forms::CarryOver m_preview;
    qint64 m_sequence = 0; ///< of the history when it was looked at
};

} // namespace operations
