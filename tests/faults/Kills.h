// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Vault.h"

#include "app/cases/Assessment.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

namespace kills {

/// What underlag-killed said before it was killed.
struct Claims
{
    bool opened = false;
    qint64 saved = 0;
    QByteArray trying;
    QByteArray done;
    QByteArray last; ///< the last whole line
};

/// Starts a program of this folder, lets it open the vault, kills it so long afterwards.
Claims killed(
    const QStringList &arguments, int afterMicroseconds, const QString &program = QStringLiteral("underlag-killed"));
int someMicroseconds(QRandomGenerator &random, unsigned most = 25'000);

/// How many answers the history holds; -1 when one in between is missing or is another than was given.
qint64 savedIn(store::Vault &vault, const cases::AssessmentId &assessment);

} // namespace kills
