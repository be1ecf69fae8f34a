// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Assessment.h"
#include "support/Register.h"

#include <QSet>

using namespace Qt::StringLiterals;
using cases::AssessmentState;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnNameAndComesBack();
    void everyRoleAndKindComesBack();
    void anUnknownRoleMayLeast();
};

void TestNames::everyStateHasItsOwnNameAndComesBack()
{
    QSet<QString> names;
    for (int i = 0; i <= int(AssessmentState::Filed); ++i) {
        const auto state = AssessmentState(i);
        QVERIFY(!cases::stateName(state).isEmpty());
        names.insert(cases::stateName(state));
        QCOMPARE(cases::stateFromName(cases::stateName(state)), state);
    }
    QCOMPARE(names.size(), int(AssessmentState::Filed) + 1);
    QCOMPARE(cases::stateName(AssessmentState::UnderWay), u"under-way"_s);
}

void TestNames::everyRoleAndKindComesBack()
{
    for (const auto role : {cases::Role::SocialWorker, cases::Role::Supervisor, cases::Role::Administrator})
        QCOMPARE(cases::roleFromName(cases::roleName(role)), role);
    for (const auto kind : {cases::VaultKind::Real, cases::VaultKind::Practice})
        QCOMPARE(cases::kindFromName(cases::kindName(kind)), kind);
    QCOMPARE(cases::roleName(cases::Role::SocialWorker), u"social-worker"_s);
    QCOMPARE(cases::kindName(cases::VaultKind::Practice), u"practice"_s);
}

void TestNames::anUnknownRoleMayLeast()
{
    QCOMPARE(cases::roleFromName(u"emperor"_s), cases::Role::SocialWorker);
    QCOMPARE(cases::kindFromName(u"other"_s), cases::VaultKind::Real);
}

UNDERLAG_TEST(TestNames)
#include "tst_Names.moc"
