// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include <QDir>

using namespace practice;
using forms::Error;

/// Making, opening and recovering a vault, and what it says when it cannot.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsThereAfterClosingAndOpening();
    void aWrongPassphraseIsRefused();
};

void TestVault::anAnswerIsThereAfterClosingAndOpening()
{
    Scene scene;
    QVERIFY(scene.vault);
    const auto assessment = addAssessment(*scene.vault);
    QVERIFY_RESULT(assessment);
    const auto answer = change(*scene.vault, *assessment, u"M6"_s, forms::Number{12, u"12"_s});
    QVERIFY_RESULT(
        scene.vault->writer().write([=](store::Connection &db) { return store::AnswerTable(db).put(answer); }));
    QVERIFY_RESULT(scene.vault->close());
    scene.vault.reset();

    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->person().name, u"Vera"_s);
    QCOMPARE((*vault)->notices(), QStringList());
    const auto answers = store::AnswerTable((*vault)->reader()).answers(*assessment);
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 1U);
    QCOMPARE(answers->front().item, u"M6"_s);
    QCOMPARE(answers->front().answer, forms::Answer(forms::Number{12, u"12"_s}));
}

void TestVault::aWrongPassphraseIsRefused()
{
    Scene scene;
    scene.vault.reset();
    for (const char *wrong : {"one two four", "", "One two three"}) {
        const auto vault = scene.open(wrong);
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, Error::Code::WrongKey);
        QCOMPARE(vault.error().where, u"wrong-passphrase"_s);
    }
    QVERIFY_RESULT(scene.open());
}

UNDERLAG_TEST(TestVault)

#include "tst_Vault.moc"
