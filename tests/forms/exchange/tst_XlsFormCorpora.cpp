// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Forms.h"

#include "support/Register.h"

#include <QElapsedTimer>
#include <QFile>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

class TestXlsFormCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileComesInOrIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(support::corpora(u"xlsform"_s));
        for (const QString &name : folder.entryList({u"*.xlsx"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyFileComesInOrIsRefusedWithItsReason()
    {
        if (support::corpora(u"xlsform"_s).isEmpty())
            QSKIP("no folder of forms: set UNDERLAG_CORPORA");
        QFETCH(QString, file);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        QElapsedTimer timer;
        timer.start();
        const support::Outcome outcome = support::bring(bytes, file);
        qInfo() << timer.elapsed() << "ms" << qPrintable(outcome.error());
        qInfo().noquote() << outcome.report();
        qInfo().noquote() << outcome.errors().left(2000);
        if (qEnvironmentVariableIsSet("SHOW"))
            qInfo().noquote() << outcome.text();
    }
};

UNDERLAG_TEST(TestXlsFormCorpora)
#include "tst_XlsFormCorpora.moc"
