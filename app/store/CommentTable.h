// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Comment.h"
#include "app/store/Connection.h"

#include <vector>

namespace store {

class CommentTable
{
public:
    explicit CommentTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> insert(const review::Comment &comment); ///< the author's name is the person's row's
    forms::Result<void> settle(const review::CommentId &id, bool settled);
    forms::Result<std::vector<review::Comment>> of(const cases::AssessmentId &assessment) const; ///< oldest first

private:
    Connection &m_db;
};

} // namespace store
