// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/AssessmentContent.h"
#include "app/operations/Situation.h"

#include <vector>

namespace operations {

/// The situations of a person as their assessments have them, whoever held them and with whichever instrument.
class Situations
{
public:
    explicit Situations(VaultSession &session)
        : m_session(session)
    { }

    /// Of the same person and held before this one, with a picture that has an area of this one's: the latest first.
    /// The person is everybody who has been settled to be the same.
    forms::Result<std::vector<cases::Assessment>> before(const cases::Assessment &assessment) const;

    /// An assessment as it is stored. Enters the reading in the audit trail. Refused ("no-picture") when its definition
    /// has none.
    forms::Result<AssessmentContent> read(const cases::AssessmentId &assessment) const;

    /// Whether the definition it was made with has a picture; false also where it cannot be read.
    bool hasPicture(const cases::Assessment &assessment) const;

private:
    VaultSession &m_session;
};

} // namespace operations
