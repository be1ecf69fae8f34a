// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Situations.h"

#include "app/store/AliasTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {

namespace {

auto order(const cases::Assessment &assessment)
{
    return std::tuple(assessment.interviewDate, assessment.created);
}

bool wasHeld(const cases::Assessment &assessment)
{
    return assessment.state != cases::AssessmentState::Planned && assessment.state != cases::AssessmentState::UnderWay;
}

QSet<QString> areasOf(const forms::FormDefinition &form)
{
    QSet<QString> names;
    if (!form.picture)
        return names;
    for (const forms::PictureSide &side : form.picture->sides) {
        for (const forms::PictureArea &area : side.areas)
            names.insert(area.name);
    }
    return names;
}

} // namespace

forms::Result<std::vector<cases::Assessment>> Situations::before(const cases::Assessment &assessment) const
{
    store::Connection &db = m_session.vault().reader();
    TRY_ASSIGN(const auto form, definitionOf(m_session, assessment));
    const QSet<QString> areas = areasOf(*form);
    std::vector<cases::Assessment> earlier;
    if (areas.isEmpty())
        return earlier;
    TRY_ASSIGN(const auto group, store::AliasTable(db).group(assessment.client));
    for (const cases::ClientId &client : group) {
        TRY_ASSIGN(const auto all, store::AssessmentTable(db).ofClient(client));
        for (const cases::Assessment &other : all) {
            if (other.id == assessment.id || !wasHeld(other) || order(other) >= order(assessment))
                continue;
            const auto theirs = definitionOf(m_session, other); // one that cannot be read has no picture to show
            if (theirs && areasOf(**theirs).intersects(areas))
                earlier.push_back(other);
        }
    }
    std::sort(
        earlier.begin(), earlier.end(), [](const auto &left, const auto &right) { return order(left) > order(right); });
    return earlier;
}

forms::Result<AssessmentContent> Situations::read(const cases::AssessmentId &assessment) const
{
    TRY(m_session.recordAccess(u"assessment-read"_s, assessment.toString()));
    TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(m_session, assessment));
    if (!content.definition->picture)
        return Error{
            Error::Code::Refused, u"no-picture"_s, u"this instrument has no picture; open its result instead"_s};
    return content;
}

bool Situations::hasPicture(const cases::Assessment &assessment) const
{
    const auto form = definitionOf(m_session, assessment);
    return form && (*form)->picture.has_value();
}

} // namespace operations
