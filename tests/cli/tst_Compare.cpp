// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Definitions.h"
#include "support/Register.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `instrument compare`: two versions side by side, and what a mapping has to say.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameVersionIsDone();
    void changesAreOneLineEach();
    void anAnswerWithoutAPlaceIsAFinding();
    void aMappingGivesItAPlace();
    void mistakesInAMappingAreNamed();
    void theJsonIsAsStated();

private:
    QString version(const QString &name, const QByteArray &survey)
    {
        return file(m_folder.path(), name, support::withHead("survey:\n" + survey));
    }
    QString mapping(const QByteArray &items)
    {
        return file(
            m_folder.path(), u"mapping.yaml"_s, "from: { version: '1' }\nto: { version: '1' }\nitems: " + items + "\n");
    }
    QTemporaryDir m_folder;
    QString m_old = version(u"old.yaml"_s, "- { type: integer, name: a, label: A, parameters: { max: 30 } }\n");
    QString m_new = version(u"new.yaml"_s, "- { type: integer, name: b, label: A, parameters: { max: 20 } }\n");
};

void TestCompare::theSameVersionIsDone()
{
    const Run ran = run({u"instrument"_s, u"compare"_s, m_old, m_old});
    QCOMPARE(ran.status, 0);
    QCOMPARE(
        ran.out, u"small 1 -> small 1\nThe structure is the same.\nEvery answer has a place in the new version.\n"_s);
}

void TestCompare::changesAreOneLineEach()
{
    const Run ran = run({u"instrument"_s, u"compare"_s, m_old, m_new, u"--mapping"_s, mapping("{ a: b }")});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains(u"data loss: changed item a parameters.max: 30 -> 20\n"_s), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"rule: changed item a name: a -> b\n"_s));
}

void TestCompare::anAnswerWithoutAPlaceIsAFinding()
{
    const Run ran = run({u"instrument"_s, u"compare"_s, m_old, m_new});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains(u"error: unmapped-item: a is not in version 1"_s), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"data loss: removed item a"_s));
}

void TestCompare::aMappingGivesItAPlace()
{
    const QString file = mapping("{ a: { drop: true, reason: no longer asked } }");
    QCOMPARE(run({u"instrument"_s, u"compare"_s, m_old, m_new, u"--mapping"_s, file}).status, 0);
}

void TestCompare::mistakesInAMappingAreNamed()
{
    const Run ran = run({u"instrument"_s, u"compare"_s, m_old, m_new, u"--mapping"_s, mapping("{ a: c }")});
    QCOMPARE(ran.status, 1);
    QVERIFY2(
        ran.out.contains(u"mapping.yaml:3:13: error: unknown-item: version 1 has no item c"_s), qPrintable(ran.out));
}

void TestCompare::theJsonIsAsStated()
{
    const QJsonObject json = run({u"instrument"_s, u"compare"_s, m_old, m_new, u"--json"_s}).json();
    QCOMPARE(json[u"same_structure"], false);
    QCOMPARE(json[u"mapped"], false);
    QCOMPARE(json[u"heaviest"], u"data loss"_s);
    QCOMPARE(json[u"changes"].toArray().first().toObject()[u"name"], u"a"_s);
    QCOMPARE(json[u"findings"].toArray().first().toObject()[u"code"], u"unmapped-item"_s);
}

UNDERLAG_TEST(TestCompare)
#include "tst_Compare.moc"
