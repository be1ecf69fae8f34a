// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "faults/Kills.h"
#include "support/Register.h"

using namespace practice;
using kills::Claims;
using kills::killed;
using kills::savedIn;
using kills::someMicroseconds;

/// T1 and T2: a process killed at any moment has lost nothing that it said was saved, and the vault opens.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidToBeSavedIsLost();
    void sayingItTooEarlyIsFoundOut();
    void aPassphraseChangeIsWholeOrNotAtAll();
    void addingAPersonIsWholeOrNotAtAll();
};

void TestKills::nothingSaidToBeSavedIsLost()
{
    Scene scene(fastPlace()); // a kill takes nothing from the system's own memory
    const auto assessment = addAssessment(*scene.vault);
    QVERIFY_RESULT(assessment);
    QVERIFY_RESULT(scene.vault->close());
    scene.vault.reset();

    QRandomGenerator random(20260302);
    const QStringList arguments{u"answers"_s, scene.folder(), u"one two three"_s, assessment->toString()};
    qint64 before = 0;
    for (int kill = 1; kill <= 300; ++kill) {
        const Claims claims = killed(arguments, someMicroseconds(random));
        QVERIFY2(claims.opened, qPrintable(u"kill %1"_s.arg(kill)));
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        const qint64 saved = savedIn(**vault, *assessment);
        QVERIFY2(saved >= std::max(claims.saved, before),
            qPrintable(u"kill %1: said %2, found %3"_s.arg(kill).arg(claims.saved).arg(saved)));
        before = saved;
        if (kill % 20 == 0) {
            const auto check = (*vault)->verify();
            QVERIFY_RESULT(check);
            QVERIFY(check->isWhole());
        }
    }
    QVERIFY2(before > 300, "hardly anything was written: the kills came too early to prove anything");
    qInfo("300 kills, %lld answers, none lost", static_cast<long long>(before));
}

void TestKills::sayingItTooEarlyIsFoundOut()
{
    Scene scene(fastPlace()); // a kill takes nothing from the system's own memory
    const auto assessment = addAssessment(*scene.vault);
    QVERIFY_RESULT(assessment);
    QVERIFY_RESULT(scene.vault->close());
    scene.vault.reset();

    QRandomGenerator random(7);
    const QStringList arguments{u"too-early"_s, scene.folder(), u"one two three"_s, assessment->toString()};
    int lost = 0;
    for (int kill = 1; kill <= 60 && lost == 0; ++kill) {
        const Claims claims = killed(arguments, someMicroseconds(random));
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        lost += savedIn(**vault, *assessment) < claims.saved ? 1 : 0;
    }
    QVERIFY2(lost > 0, "a store that says too early that it has saved was not noticed: the test proves nothing");
}

void TestKills::aPassphraseChangeIsWholeOrNotAtAll()
{
    Scene scene(fastPlace()); // a kill takes nothing from the system's own memory
    scene.vault.reset();
    QRandomGenerator random(11);
    QByteArray now = "one two three";
    int changed = 0;
    for (int kill = 1; kill <= 50; ++kill) {
        const Claims claims
            = killed({u"passphrases"_s, scene.folder(), QString::fromUtf8(now)}, someMicroseconds(random));
        QVERIFY(claims.opened);
        const QByteArray old = claims.done.isEmpty() ? now : claims.done;
        auto byOld = scene.open(old.constData());
        const bool opensByOld = byOld.has_value();
        if (opensByOld) {
            QCOMPARE((*byOld)->person().name, u"Vera"_s);
            QVERIFY_RESULT((*byOld)->close());
        }
        const bool wasTrying = !claims.trying.isEmpty() && claims.trying != claims.done;
        auto byNew = wasTrying ? scene.open(claims.trying.constData()) : scene.open(old.constData());
        if (wasTrying)
            QVERIFY2(opensByOld != byNew.has_value(), qPrintable(u"kill %1: both or neither"_s.arg(kill)));
        else
            QVERIFY_RESULT(byNew);
        changed += opensByOld && claims.done.isEmpty() ? 0 : 1;
        now = opensByOld ? old : claims.trying;
    }
    QVERIFY2(changed > 10, "hardly any passphrase was changed");
    QVERIFY_RESULT(scene.open(now.constData()));
}

void TestKills::addingAPersonIsWholeOrNotAtAll()
{
    Scene scene(fastPlace()); // a kill takes nothing from the system's own memory
    scene.vault.reset();
    QRandomGenerator random(13);
    int sure = 0;
    for (int kill = 1; kill <= 50; ++kill) {
        const Claims claims
            = killed({u"people"_s, scene.folder(), u"one two three"_s}, someMicroseconds(random, 120'000));
        QVERIFY(claims.opened);
        const QList<QByteArray> words = claims.last.split(' ');
        if (words.size() == 2) {
            const auto vault = scene.open(words[1].constData());
            QVERIFY(vault || vault.error().code == forms::Error::Code::WrongKey);
            QVERIFY2(words[0] != "added" || vault, "added, but cannot open");
            QVERIFY2(words[0] != "removed" || !vault, "removed, but can open");
            sure += words[0] == "added" || words[0] == "removed" ? 1 : 0;
        }
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QCOMPARE((*vault)->person().name, u"Vera"_s);
        const auto check = (*vault)->verify();
        QVERIFY_RESULT(check);
        QVERIFY(check->isWhole());
    }
    QVERIFY2(sure > 3, "hardly any kill came after a whole step");
}

UNDERLAG_TEST(TestKills)

#include "tst_Kills.moc"
