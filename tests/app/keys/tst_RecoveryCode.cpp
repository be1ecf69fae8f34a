// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/RecoveryCode.h"

using forms::Error;
using keys::RecoveryCode;
using namespace Qt::StringLiterals;

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsReadBack();
    void aTolerantEyeReadsTheSameCode();
    void everyMistypedCharacterIsNoticed();
    void theWrongLengthOrCharacterIsSaid_data();
    void theWrongLengthOrCharacterIsSaid();
    void twoCodesDiffer();
};

void TestRecoveryCode::whatIsShownIsReadBack()
{
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        QCOMPARE(code.shown().size(), 28 + 6);
        const auto read = RecoveryCode::read(code.shown());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, code);
        QCOMPARE(code.secret().size(), 26U);
    }
}

void TestRecoveryCode::aTolerantEyeReadsTheSameCode()
{
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        QString typed = u"  "_s + code.shown().toLower().replace(u'-', u" "_s);
        typed.replace(u'0', u'o').replace(u'1', i % 2 == 0 ? u'l' : u'I');
        const auto read = RecoveryCode::read(typed);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, code);
    }
}

/// Two check characters leave one mistake in 1 024 unseen; the slot's own tag sees that one. So: nearly all.
void TestRecoveryCode::everyMistypedCharacterIsNoticed()
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    int tried = 0;
    int noticed = 0;
    for (int i = 0; i < 40; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        QString typed = code.shown();
        const qsizetype at = (i * 5) % typed.size() + (typed[(i * 5) % typed.size()] == u'-' ? 1 : 0);
        for (const QChar other : alphabet) {
            if (other == typed[at])
                continue;
            QString wrong = typed;
            wrong[at] = other;
            const auto read = RecoveryCode::read(wrong);
            ++tried;
            noticed += !read && read.error().where == u"recovery-code-check"_s ? 1 : 0;
        }
    }
    QCOMPARE(tried, 40 * 31);
    QVERIFY2(noticed >= tried - 10, qPrintable(u"%1 of %2"_s.arg(noticed).arg(tried)));
}

void TestRecoveryCode::theWrongLengthOrCharacterIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("where");
    QTest::addRow("empty") << QString() << u"recovery-code-length"_s;
    QTest::addRow("short") << u"0000-0000"_s << u"recovery-code-length"_s;
    QTest::addRow("long") << QString(29, u'7') << u"recovery-code-length"_s;
    QTest::addRow("a U") << u"UUUU-0000-0000-0000-0000-0000-0000"_s << u"recovery-code-character"_s;
    QTest::addRow("an å") << u"Å000-0000-0000-0000-0000-0000-0000"_s << u"recovery-code-character"_s;
}

void TestRecoveryCode::theWrongLengthOrCharacterIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, where);
    const auto read = RecoveryCode::read(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Type);
    QCOMPARE(read.error().where, where);
}

void TestRecoveryCode::twoCodesDiffer()
{
    QVERIFY(!(RecoveryCode::create() == RecoveryCode::create()));
}

UNDERLAG_TEST(TestRecoveryCode)

#include "tst_RecoveryCode.moc"
