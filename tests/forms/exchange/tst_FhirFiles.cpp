// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"
#include "forms/entry/FormEntry.h"
#include "forms/exchange/Fhir.h"

#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

/// Questionnaires of others, as they are published; they lie beside the source, not in it.
class TestFhirFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFilesComeIn_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file;
        if (folder().entryList({u"*.json"_s}, QDir::Files).isEmpty())
            QTest::newRow("none") << QString();
    }
    void realFilesComeIn()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("no corpora: set UNDERLAG_CORPORA to the folder that holds fhir/*.json");
        QFile read(folder().filePath(file));
        QVERIFY(read.open(QIODevice::ReadOnly));
        const auto imported = importQuestionnaire(read.readAll(), file);
        QVERIFY_RESULT(imported);
        const ReadDefinition result = readDefinition({file, imported->definition, {}});
        qInfo().noquote() << reportText(imported->notes) << imported->definition.size();
        if (qEnvironmentVariableIsSet("SHOW"))
            qInfo().noquote() << imported->definition;
        if (!readerTakesAllWords())
            QSKIP("the reader of definitions does not take repeats and columns of choices yet");
        QVERIFY2(result.definition, qPrintable(support::lines(result.findings).join(u'\n')));
    }

private:
    static bool readerTakesAllWords()
    {
        return support::read(support::withHead("survey:\n- { type: repeat, name: r, label: R, children: [{ type: "
                                               "select_multiple, list_name: yes_no, name: a,"
                                               " label: A }] }\n"))
                   .definition
            != nullptr;
    }

    static QDir folder()
    {
        const QString stated
            = qEnvironmentVariable("UNDERLAG_CORPORA", QStringLiteral(UNDERLAG_SOURCE "/../shared/corpora"));
        return QDir(stated + u"/fhir"_s);
    }
};

UNDERLAG_TEST(TestFhirFiles)
#include "tst_FhirFiles.moc"
