// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <vector>

namespace store {

/// Who asks for which part of the list.
struct CaseloadPage
{
    cases::PersonId me;
    int offset = 0;
    int limit = 50;
};

/// The caseload: one row a client, with the assessment that matters now (the latest) and the next due day. Ordered by
/// name, protected clients last. It reads what rules.md 5 lets a list be narrowed by, and nothing else.
/// A protected client's name is left empty and the number masked; by name such a client is found only by its owner.
class CaseloadQuery
{
public:
    explicit CaseloadQuery(Connection &db)
        : m_db(db)
    { }

    forms::Result<std::vector<cases::CaseloadRow>> rows(
        const cases::CaseloadFilter &filter, const CaseloadPage &page) const;
    static const char *order(); ///< SQL: what the rows of `clients c` are sorted by, for which there is an index
    forms::Result<int> count(const cases::CaseloadFilter &filter, const cases::PersonId &me) const;

private:
    Connection &m_db;
};

} // namespace store
