// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"

#include <vector>

namespace paper {

/// What the feedback sheet says of one section, in the client's language: what works and what is hard by the direction
/// the section's scores give each answer, what help is wished for, the client's own words, and change since last time.
/// A definition without scores says no direction: there the answers stand as they were given.
///
/// Left out: what the interviewer judged or observed (unless the definition gives the item to the client with
/// `scope: client`), what names a person, and what a safety notice is about, which is talked through and does not lie
/// on a kitchen table.
struct FeedbackArea
{
    QString heading;
    QStringList works;
    QStringList hard;
    QStringList said; ///< where nothing gives a direction
    QStringList wishes;
    QStringList judged; ///< by the interviewer, where the definition gives it to the client
    QStringList ownWords;
    QStringList notes; ///< of the report; private ones are never handed in
    QStringList changes;

    bool isEmpty() const;
};

struct FeedbackSource
{
    const forms::FormEntry &entry;
    const std::optional<EarlierResult> &earlier;
    const QHash<forms::Slot, QString> &notes;
    QStringList goals = {}; ///< those there are, in the client's words // NOLINT(readability-redundant-member-init)
};

std::vector<FeedbackArea> feedbackAreas(const FeedbackSource &source, const QString &language);

} // namespace paper
