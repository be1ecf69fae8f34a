// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Forms.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

/// Real files of others, format by format: how many come in and are accepted by the reader of definitions, and how many
/// are refused. The README's table is what this says.
class TestCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreAcceptedOrRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("files"); ///< those that the tables of the other tests name
        QTest::newRow("XLSForm") << u"xlsform"_s << 16;
        QTest::newRow("FHIR Questionnaire") << u"fhir"_s << 8;
        QTest::newRow("REDCap data dictionary") << u"redcap"_s << 4;
    }
    void filesAreAcceptedOrRefusedWithTheirPlace()
    {
        QFETCH(QString, format);
        QFETCH(int, files);
        const QDir folder = support::corpora(format);
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty())
            QSKIP("no corpora: set UNDERLAG_CORPORA to the folder that holds xlsform/, fhir/ and redcap/");
        int accepted = 0;
        for (const QString &name : names) {
            const support::Outcome outcome = support::bring(support::bytesOf(folder.filePath(name)), name);
            accepted += int(outcome.isAccepted());
            QVERIFY2(!outcome.isError() || outcome.error().startsWith(name), qPrintable(name + outcome.error()));
            QVERIFY2(outcome.isAccepted() || outcome.isError() || !outcome.errors().isEmpty(), qPrintable(name));
        }
        qInfo("%d files, %d accepted, %d refused", int(names.size()), accepted, int(names.size()) - accepted);
        if (names.size() == files)
            QCOMPARE(accepted, files); // a folder that has others may hold what is refused
    }
};

UNDERLAG_TEST(TestCorpora)
#include "tst_Corpora.moc"
