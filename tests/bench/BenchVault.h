// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/VaultSession.h"

#include <QTemporaryDir>

namespace bench {

keys::SecretBytes passphrase();

/// A practice vault in a folder that goes away, with one client and one ASI under way.
class BenchVault
{
public:
    enum class Keys { Fast, AsShipped };
    explicit BenchVault(Keys keys = Keys::Fast);

    bool isGood() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    operations::VaultSession &session() { return *m_session; }
    cases::AssessmentId assessment() const { return m_assessment; }
    void close() { m_session.reset(); }

    /// Fills it with made-up clients, each with so many assessments.
    forms::Result<void> fill(int clients, int assessmentsEach);

private:
    forms::Result<void> make(Keys keys);
    QTemporaryDir m_folder;
    QString m_problem;
    std::unique_ptr<operations::VaultSession> m_session;
    cases::AssessmentId m_assessment;
};

} // namespace bench
