// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QHash>
#include <QString>

#include <memory>

namespace models {

/// What assessments are called in lists: the instrument's title, and its kind where there are several. Definitions are
/// read when they are first asked for: a list names a few of all there are.
class AssessmentTitles
{
public:
    QString instrument(const QString &id) const; ///< in the interface's language; the id of one that is not at hand
    QString of(const QString &instrument, const QString &variant) const; ///< "ASI, follow-up"

private:
    const forms::FormDefinition *definition(const QString &id) const;

    mutable QHash<QString, std::shared_ptr<const forms::FormDefinition>> m_known; ///< null: not at hand
};

} // namespace models
