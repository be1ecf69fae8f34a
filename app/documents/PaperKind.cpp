// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/PaperKind.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

struct Named
{
    PaperKind kind;
    QLatin1StringView name;
};
constexpr Named kinds[] = {
    {PaperKind::Form, "form"_L1},
    {PaperKind::Empty, "empty"_L1},
    {PaperKind::Result, "result"_L1},
    {PaperKind::Narrative, "narrative"_L1},
    {PaperKind::Findings, "findings"_L1},
    {PaperKind::Feedback, "feedback"_L1},
    {PaperKind::Journal, "journal"_L1},
    {PaperKind::Meeting, "meeting"_L1},
    {PaperKind::Picture, "picture"_L1},
};

} // namespace

QString paperName(PaperKind kind)
{
    return kinds[std::size_t(kind)].name;
}

std::optional<PaperKind> paperFromName(const QString &name)
{
    for (const Named &row : kinds) {
        if (row.name == name)
            return row.kind;
    }
    return std::nullopt;
}

QStringList paperNames()
{
    QStringList names;
    for (const Named &row : kinds)
        names << row.name;
    return names;
}

} // namespace documents
