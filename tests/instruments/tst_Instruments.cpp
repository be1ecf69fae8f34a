// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace forms;

class TestInstruments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyInstrumentReadsWithoutErrors_data();
    void everyInstrumentReadsWithoutErrors();
};

void TestInstruments::everyInstrumentReadsWithoutErrors_data()
{
    QTest::addColumn<QString>("folder");
    const QDir instruments(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments"_s);
    for (const QString &name : instruments.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << instruments.filePath(name);
}

void TestInstruments::everyInstrumentReadsWithoutErrors()
{
    QFETCH(QString, folder);
    const auto text = loadDefinitionText(folder);
    QVERIFY_RESULT(text);
    const ReadDefinition read = readDefinition(*text);
    QVERIFY2(read.definition, qPrintable(support::lines(read.findings).join(u'\n')));
}

UNDERLAG_TEST(TestInstruments)
#include "tst_Instruments.moc"
