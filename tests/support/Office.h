// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Caseload.h"
#include "app/operations/Interview.h"
#include "app/operations/ReviewAssessment.h"
#include "app/operations/VaultSession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A practice vault with four people and a clock that stands still: one sits at it at a time, at first Ana.
class Office
{
public:
    static const QString workerWords; ///< what each opens the vault with
    static const QString colleagueWords;
    static const QString supervisorWords;
    static const QString administratorWords;

    explicit Office(QDate today = QDate(2026, 3, 2));

    std::unique_ptr<operations::VaultSession> sit(
        const QString &passphrase); ///< null, and a failed test, when it fails
    operations::VaultSession &worker(); ///< Ana, who interviews; sits down when somebody else sat there
    operations::VaultSession &colleague(); ///< Bo, who interviews too
    operations::VaultSession &supervisor(); ///< Cai
    operations::VaultSession &administrator();
    void leave() { m_session.reset(); }

    /// A woman or a man born in the given year, from the authority's series.
    static QString testNumber(int year, int birth = 239);
    cases::ClientId client(const QString &identity = {});
    cases::AssessmentId start(const cases::ClientId &client, const QString &variant = QStringLiteral("baseline"),
        QDate day = QDate(2026, 3, 2), const QString &instrument = QStringLiteral("trial"));
    /// Answers by name, as typed; waits until they are on disk.
    void answer(const cases::AssessmentId &id, const QList<std::pair<QString, QString>> &typed);
    static QList<std::pair<QString, QString>> wholeTrial(int days = 6, int bother = 1);
    /// Ana's from planned to sent, and approved by Cai.
    void bringToSent(const cases::AssessmentId &id);
    void bringToApproved(const cases::AssessmentId &id);

    QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    const std::shared_ptr<forms::FixedClock> clock;
    QString recoveryCode;

private:
    operations::VaultSession &seat(const QString &passphrase);
    QTemporaryDir m_folder;
    QString m_seated;
    std::unique_ptr<operations::VaultSession> m_session;
};

#define TAKE(session, id, action)                                                                                      \
    QVERIFY_RESULT(operations::ReviewAssessment((session), (id)).take(review::Action::action))
