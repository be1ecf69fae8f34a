// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "support/Register.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr auto form = "| survey | | | |\n| | type | name | label::Svenska (sv) |\n| | integer | antal | Antal |\n"
                      "| settings | | |\n| | form_id | version |\n| | prov | 1 |\n";

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatComesInIsWrittenAndNeverOver()
    {
        const QTemporaryDir folder;
        const QString source = file(folder.path(), u"form.md"_s, form);
        const QString report = folder.filePath(u"report.txt"_s);
        const QStringList words{u"instrument"_s, u"import"_s, source, u"--out"_s, folder.path()};
        const Run first = run(words + QStringList{u"--report"_s, report});
        QVERIFY2(first.status == 0, qPrintable(first.err));
        QVERIFY2(first.out.endsWith(u"0 approximated, 0 dropped\n"_s), qPrintable(first.out));
        QVERIFY(QFile::exists(folder.filePath(u"prov/prov.yaml"_s)));
        QVERIFY(QFile::exists(report));
        const Run second = run(words);
        QCOMPARE(second.status, 3);
        QVERIFY2(second.err.contains(u"prov.yaml is there already"_s), qPrintable(second.err));
        QCOMPARE(run({u"instrument"_s, u"check"_s, folder.filePath(u"prov"_s)}).status, 0);
    }

    void anInstrumentIsPreviewedOnPaper()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"asi.pdf"_s);
        const QStringList words{u"instrument"_s, u"preview"_s, u"asi"_s, u"--out"_s, out};
        const Run made = run(words);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QFile pdf(out);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(run(words).status, 3); // never over
        QCOMPARE(run(words + QStringList{u"--variant"_s, u"none"_s}).status, 2);
        QCOMPARE(run({u"instrument"_s, u"preview"_s, u"asi"_s}).status, 2);
    }

    void aFolderOfItsNameIsTheInstrumentsOwn()
    {
        const QTemporaryDir folder;
        const QString source = file(folder.path(), u"form.md"_s, form);
        const Run made = run({u"instrument"_s, u"import"_s, source, u"--out"_s, folder.filePath(u"prov"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(QFile::exists(folder.filePath(u"prov/prov.yaml"_s)));
    }

    void whatTheCheckFindsIsToldAndIsTheStatus()
    {
        const QTemporaryDir folder;
        const QByteArray wrong = QByteArray(form).replace("Antal |", "Antal |\n| | select_one ja_nej | b | B |");
        const Run made
            = run({u"instrument"_s, u"import"_s, file(folder.path(), u"form.md"_s, wrong), u"--out"_s, folder.path()});
        QCOMPARE(made.status, 1);
        QVERIFY2(made.out.contains(u"prov.yaml:"_s) && made.out.contains(u"unknown-list"_s), qPrintable(made.out));
    }

    void whatGoesOutComesInAgain()
    {
        const QTemporaryDir folder;
        const QString source = file(folder.path(), u"form.md"_s, form);
        QCOMPARE(run({u"instrument"_s, u"import"_s, source, u"--out"_s, folder.path()}).status, 0);
        const QString out = folder.filePath(u"prov.xlsx"_s);
        const QStringList words{
            u"instrument"_s, u"export"_s, folder.filePath(u"prov"_s), u"--format"_s, u"xlsform"_s, u"--out"_s, out};
        const Run made = run(words);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(run(words).status, 3); // never over what is there
        QCOMPARE(run({u"instrument"_s, u"import"_s, out, u"--out"_s, folder.filePath(u"again"_s)}).status, 0);
    }

    void aFormatNobodyWritesIsWrongUse()
    {
        const Run made = run({u"instrument"_s, u"export"_s, u"asi"_s, u"--format"_s, u"odt"_s, u"--out"_s, u"x"_s});
        QCOMPARE(made.status, 2);
        QVERIFY2(made.err.contains(u"xlsform"_s), qPrintable(made.err));
    }
};

UNDERLAG_TEST(TestExchange)
#include "tst_Exchange.moc"
