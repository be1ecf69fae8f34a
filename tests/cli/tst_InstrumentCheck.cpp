// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::withHead;

namespace {

const QByteArray slips = "survey:\n"
                         "- { type: intger, name: age, label: Ålder }\n"
                         "- { type: text, name: b, lable: B, relevant: '${agee} > 3' }\n";

QByteArray contentsOf(const QString &path)
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QJsonArray array(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

class TestInstrumentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsArePrintedAsJson();
    void severalFilesAreOneArray();
    void nothingFoundIsAnEmptyArray();
    void fixesAreWrittenAndTold();
    void anOverlayIsFixedInItsOwnFile();
    void withoutFixesTheFileIsUntouched();
    void aFileThatCannotBeReadIsTold();
    void theSchemaIsPrinted();
};

void TestInstrumentCheck::findingsArePrintedAsJson()
{
    const QTemporaryDir folder;
    const QString path = file(folder.path(), u"f.yaml"_s, withHead(slips));
    const Run ran = run({u"instrument"_s, u"check"_s, u"--json"_s, path});
    QCOMPARE(ran.status, 1);
    const QJsonObject first = array(ran.out).at(0).toObject();
    QCOMPARE(first[u"file"_s].toString(), path);
    QCOMPARE(first[u"line"_s].toInt(), 11);
    QCOMPARE(first[u"column"_s].toInt(), 11);
    QCOMPARE(first[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(first[u"code"_s].toString(), u"unknown-type"_s);
    QCOMPARE(first[u"cure"_s].toString(), u"did you mean integer?"_s);
    const QJsonObject fix = first[u"fix"_s].toObject();
    QCOMPARE(fix[u"replaced"_s].toString(), u"intger"_s);
    QCOMPARE(fix[u"replacement"_s].toString(), u"integer"_s);
    QCOMPARE(fix[u"column"_s].toInt(), 11);
    QCOMPARE(run({u"instrument"_s, u"check"_s, u"--json"_s, path}).out, ran.out);
}

void TestInstrumentCheck::severalFilesAreOneArray()
{
    const QTemporaryDir folder;
    const QString one = file(folder.path(), u"f.yaml"_s, withHead(slips));
    const QString two = file(folder.path(), u"g.yaml"_s, withHead("survey: [{ type: integer, label: A }]\n"));
    const QJsonArray found = array(run({u"instrument"_s, u"check"_s, u"--json"_s, one, two}).out);
    QVERIFY(found.size() > 3);
    QCOMPARE(found.first().toObject()[u"file"_s].toString(), one);
    QCOMPARE(found.last().toObject()[u"file"_s].toString(), two);
}

void TestInstrumentCheck::nothingFoundIsAnEmptyArray()
{
    const QTemporaryDir folder;
    const QString path = file(folder.path(), u"f.yaml"_s,
        "instrument: f\nversion: '1'\ntitle: F\nlanguages: [sv]\nsurvey: [{ type: text, name: a, label: A }]\n");
    const Run ran = run({u"instrument"_s, u"check"_s, u"--json"_s, path});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, u"[]\n"_s);
}

void TestInstrumentCheck::fixesAreWrittenAndTold()
{
    const QTemporaryDir folder;
    const QString path = file(folder.path(), u"f.yaml"_s, withHead(slips));
    const Run ran = run({u"instrument"_s, u"check"_s, u"--fix"_s, path});
    QCOMPARE(ran.status, 0); // what is left are warnings
    QVERIFY2(ran.out.contains(path + u":12:26: fixed: unknown-word: lable is now label\n"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"fixed: unknown-reference: agee is now age\n"_s), qPrintable(ran.out));
    QByteArray expected = withHead(slips);
    expected.replace("intger", "integer").replace("lable", "label").replace("agee", "age");
    QCOMPARE(contentsOf(path), expected);
    QVERIFY(!run({u"instrument"_s, u"check"_s, u"--fix"_s, path}).out.contains(u"fixed"_s));
}

void TestInstrumentCheck::anOverlayIsFixedInItsOwnFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"f"_s));
    const QString inside = folder.filePath(u"f"_s);
    file(inside, u"f.yaml"_s,
        "instrument: f\nversion: '1'\ntitle: F\nlanguages: [sv]\nsurvey: [{ type: text, name: a, label: A }]\n");
    const QString overlay = file(inside, u"texts.en.yaml"_s, "language: en\ntitel: F\nitems: { a: { label: A } }\n");
    const Run ran = run({u"instrument"_s, u"check"_s, u"--fix"_s, inside});
    QVERIFY2(ran.out.contains(u"titel is now title"_s), qPrintable(ran.out));
    QVERIFY(contentsOf(overlay).contains("\ntitle: F\n"));
}

void TestInstrumentCheck::withoutFixesTheFileIsUntouched()
{
    const QTemporaryDir folder;
    const QString path = file(folder.path(), u"f.yaml"_s, withHead(slips));
    QCOMPARE(run({u"instrument"_s, u"check"_s, path}).status, 1);
    QCOMPARE(contentsOf(path), withHead(slips));
}

void TestInstrumentCheck::aFileThatCannotBeReadIsTold()
{
    const Run ran = run({u"instrument"_s, u"check"_s, u"--json"_s, u"--fix"_s, u"/nowhere/f.yaml"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.out, u"[]\n"_s);
    QVERIFY(ran.err.contains(u"/nowhere/f.yaml"_s));
}

void TestInstrumentCheck::theSchemaIsPrinted()
{
    const Run ran = run({u"instrument"_s, u"schema"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.toUtf8(), contentsOf(QStringLiteral(UNDERLAG_SOURCE "/resources/instrument.schema.json")));
}

UNDERLAG_TEST(TestInstrumentCheck)
#include "tst_InstrumentCheck.moc"
