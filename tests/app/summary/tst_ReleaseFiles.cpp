// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Municipality.h"
#include "app/summary/Csv.h"
#include "app/summary/ReleaseCheck.h"
#include "app/summary/ReleaseFiles.h"
#include "support/Register.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace municipality;
using summary::ReleaseFile;
using Json = nlohmann::json;

class TestReleaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256sumAcceptsWhatIsOnDisk();
    void theSameReleaseGivesTheSameBytes();
    void practiceIsMarkedInEveryFileAndRealInNone();
    void thePackageDescribesEveryColumn();
    void aReleaseSaysWhatItRestsOn();
    void hostileLabelsNeverBecomeFormulas();
    void finishedFilesPassTheCheck();
    void alteredFilesAreRefused_data();
    void alteredFilesAreRefused();
    void unsafeContentIsRefusedEvenWithRightSums_data();
    void unsafeContentIsRefusedEvenWithRightSums();
};

namespace {

std::vector<ReleaseFile> files()
{
    return summary::releaseFiles(*summary::prepareRelease(definition(), many(), request()));
}

QByteArray &bytesOf(std::vector<ReleaseFile> &files, const QString &name)
{
    for (ReleaseFile &file : files)
        if (file.name == name)
            return file.bytes;
    qFatal("no file of that name");
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Sums, sizes and hashes made right again, as a forger would: only the rules themselves are left to refuse.
void makeSumsRight(std::vector<ReleaseFile> &files)
{
    auto package = nlohmann::ordered_json::parse(bytesOf(files, u"datapackage.json"_s).toStdString());
    for (auto &resource : package["resources"]) {
        const QByteArray bytes = bytesOf(files, QString::fromStdString(resource["path"].get<std::string>()));
        resource["bytes"] = bytes.size();
        resource["hash"] = "sha256:" + sha256(bytes).toStdString();
    }
    bytesOf(files, u"datapackage.json"_s) = QByteArray::fromStdString(package.dump(2)) + '\n';
    QByteArray sums;
    for (const ReleaseFile &file : files)
        if (file.name != u"SHA256SUMS"_s)
            sums += sha256(file.bytes) + "  " + file.name.toUtf8() + '\n';
    bytesOf(files, u"SHA256SUMS"_s) = "# " + summary::practiceMark().toUtf8() + '\n' + sums;
}

} // namespace

void TestReleaseFiles::sha256sumAcceptsWhatIsOnDisk()
{
    const QTemporaryDir folder;
    for (const ReleaseFile &file : files()) {
        QFile written(folder.filePath(file.name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(file.bytes), file.bytes.size());
    }
    const auto status = [&folder] {
        QProcess sum;
        sum.setWorkingDirectory(folder.path());
        sum.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
        sum.waitForFinished();
        return sum.exitCode();
    };
    QCOMPARE(status(), 0);
    QFile altered(folder.filePath(u"sex.csv"_s));
    QVERIFY(altered.open(QIODevice::Append));
    altered.write("x");
    altered.close();
    QCOMPARE(status(), 1);
}

void TestReleaseFiles::theSameReleaseGivesTheSameBytes()
{
    const auto first = files();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    auto reversed = many();
    std::reverse(reversed.begin(), reversed.end());
    summary::ReleaseRequest later = request();
    later.today = QDate(2027, 3, 4);
    const auto second = summary::releaseFiles(*summary::prepareRelease(definition(), reversed, later));
    QLocale::setDefault(before);
    QCOMPARE(second.size(), first.size());
    for (size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(second[i].name, first[i].name);
        QCOMPARE(second[i].bytes, first[i].bytes);
    }
}

void TestReleaseFiles::practiceIsMarkedInEveryFileAndRealInNone()
{
    for (const ReleaseFile &file : files())
        QVERIFY2(file.bytes.contains("ÖVNING / PRACTICE"), qPrintable(file.name));
    summary::ReleaseRequest real = request();
    real.isPractice = false;
    real.reportingBody = u"0180"_s;
    const auto realFiles = summary::releaseFiles(*summary::prepareRelease(definition(), many(), real));
    QCOMPARE(realFiles.size(), files().size());
    for (const ReleaseFile &file : realFiles)
        QVERIFY2(!file.bytes.contains("PRACTICE"), qPrintable(file.name));
    QVERIFY_RESULT(summary::checkRelease(realFiles));
}

void TestReleaseFiles::thePackageDescribesEveryColumn()
{
    auto all = files();
    const Json package = Json::parse(bytesOf(all, u"datapackage.json"_s).toStdString());
    int tables = 0;
    for (const Json &resource : package["resources"]) {
        const QByteArray bytes = bytesOf(all, QString::fromStdString(resource["path"].get<std::string>()));
        QCOMPARE(resource["bytes"].get<int>(), int(bytes.size()));
        QCOMPARE(resource["hash"].get<std::string>(), "sha256:" + sha256(bytes).toStdString());
        if (!resource.contains("schema"))
            continue;
        ++tables;
        const auto rows = summary::readCsv(bytes, resource["dialect"]["delimiter"].get<std::string>()[0]);
        QVERIFY(rows);
        const Json &fields = resource["schema"]["fields"];
        QCOMPARE(fields.size(), size_t(rows->front().size()));
        for (size_t i = 0; i < fields.size(); ++i)
            QCOMPARE(fields[i]["name"].get<std::string>(), rows->front()[qsizetype(i)].toStdString());
    }
    QCOMPARE(tables, 3);
    QVERIFY(bytesOf(all, u"medical.csv"_s)
            .startsWith("score_medical;score_medical_sv;score_medical_en;persons;practice\r\nlow;Lågt;Low;20;"));
}

void TestReleaseFiles::aReleaseSaysWhatItRestsOn()
{
    auto all = files();
    const Json stated = Json::parse(bytesOf(all, u"RELEASE.json"_s).toStdString());
    QCOMPARE(stated["plan"]["id"].get<std::string>(), "short-half-year");
    QCOMPARE(stated["period"]["before"].get<std::string>(), "2026-07-01");
    QCOMPARE(stated["rules"]["fewest_in_cell"].get<int>(), 5);
    QCOMPARE(stated["instrument"]["structure_fingerprint"].get<std::string>(), "f00d");
    QCOMPARE(stated["instrument"]["shown_as"]["sv"].get<std::string>(), "Kort formulär, egen ordalydelse");
    QCOMPARE(stated["money_rule"].get<std::string>(), "ln");
    QCOMPARE(stated["variants"].dump(), "[\"baseline\"]");
    const QByteArray readme = bytesOf(all, u"README.txt"_s);
    QVERIFY(readme.contains("2026-06-30") && readme.contains("sha256sum -c SHA256SUMS"));
    QVERIFY(readme.contains("avidentifierad") && readme.contains("anonymised"));
}

void TestReleaseFiles::hostileLabelsNeverBecomeFormulas()
{
    forms::FormDefinition hostile = definition();
    hostile.scores[0].bands[0].name = u"=1+1"_s;
    hostile.scores[0].bands[1].label = text(u"=HYPERLINK(\"http://x\";\"y\")"_s, u"\uFF1Dx;\r\n@y"_s);
    auto all = summary::releaseFiles(*summary::prepareRelease(hostile, many(), request()));
    QVERIFY_RESULT(summary::checkRelease(all));
    const auto rows = summary::readCsv(bytesOf(all, u"medical.csv"_s), ';');
    QVERIFY(rows);
    for (const summary::CsvRow &row : *rows)
        for (const QString &field : row)
            QVERIFY2(!summary::needsGuard(field) || field.startsWith(u'\''), qPrintable(field));
    QCOMPARE(rows->at(1).at(0), u"'=1+1"_s);
    const Json package = Json::parse(bytesOf(all, u"datapackage.json"_s).toStdString());
    const Json &fields = package["resources"][2]["schema"]["fields"];
    QVERIFY(fields[0].value("apostropheGuard", false));
    QVERIFY(fields[1].value("apostropheGuard", false));
    QVERIFY(!fields[3].value("apostropheGuard", false));
}

void TestReleaseFiles::finishedFilesPassTheCheck()
{
    QVERIFY_RESULT(summary::checkRelease(files()));
    auto small = many();
    for (summary::CountedAssessment &one : small)
        one.scores = {{u"medical"_s, 0.9}};
    small[0].sex = u"unknown"_s;
    small[0].age = 90;
    // Every table withdrawn: what leaves is that.
    QVERIFY_RESULT(
        summary::checkRelease(summary::releaseFiles(*summary::prepareRelease(definition(), small, request()))));
}

void TestReleaseFiles::alteredFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const ReleaseFile &file : files())
        QTest::addRow("%s", qPrintable(file.name)) << file.name;
}

void TestReleaseFiles::alteredFilesAreRefused()
{
    QFETCH(QString, name);
    const auto whole = files();
    QVERIFY_RESULT(summary::checkRelease(whole));
    // One byte changed, anywhere.
    for (size_t i = 0; i < whole.size(); ++i) {
        if (whole[i].name != name)
            continue;
        // The comment that marks practice in SHA256SUMS is summed by nothing; the mark's own check has its rows below.
        const qsizetype from = name == u"SHA256SUMS"_s ? whole[i].bytes.indexOf('\n') + 1 : 0;
        for (qsizetype at = from; at < whole[i].bytes.size(); at += 7) {
            auto altered = whole;
            altered[i].bytes[at] = char(altered[i].bytes[at] ^ 1);
            QVERIFY2(!summary::checkRelease(altered), qPrintable(QString::number(at)));
        }
        auto missing = whole;
        missing.erase(missing.begin() + qsizetype(i));
        QVERIFY(!summary::checkRelease(missing));
        auto twice = whole;
        twice.push_back(whole[i]);
        QVERIFY(!summary::checkRelease(twice));
    }
    auto extra = whole;
    extra.push_back({u"notes.txt"_s, "x"});
    QVERIFY(!summary::checkRelease(extra));
}

void TestReleaseFiles::unsafeContentIsRefusedEvenWithRightSums_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray mark = summary::practiceMark().toUtf8();
    QTest::addRow("nothing changed") << u"sex.csv"_s << QByteArray("Woman;20") << QByteArray("Woman;20");
    QTest::addRow("another sum") << u"sex.csv"_s << QByteArray("Woman;20") << QByteArray("Woman;21");
    QTest::addRow("a row left out") << u"sex.csv"_s << QByteArray("unknown;Okänt;Unknown;0;" + mark + "\r\n")
                                    << QByteArray();
    QTest::addRow("a small cell") << u"sex.csv"_s << QByteArray("Woman;20;" + mark + "\r\nM;Man;Man;20")
                                  << QByteArray("Woman;36;" + mark + "\r\nM;Man;Man;4");
    QTest::addRow("a negative") << u"sex.csv"_s << QByteArray("Woman;20;" + mark + "\r\nM;Man;Man;20")
                                << QByteArray("Woman;41;" + mark + "\r\nM;Man;Man;-1");
    QTest::addRow("a code twice") << u"sex.csv"_s << QByteArray("M;Man") << QByteArray("K;Man");
    QTest::addRow("one band holds all") << u"medical.csv"_s << QByteArray("Low;20") << QByteArray("Low;40");
    QTest::addRow("unmarked row") << u"sex.csv"_s << QByteArray("Woman;20;" + mark) << QByteArray("Woman;20;");
    QTest::addRow("unmarked readme") << u"README.txt"_s << mark << QByteArray();
    QTest::addRow("lower limit") << u"RELEASE.json"_s << QByteArray("\"fewest_in_cell\": 5")
                                 << QByteArray("\"fewest_in_cell\": 2");
    QTest::addRow("few persons") << u"RELEASE.json"_s << QByteArray("\"persons\": 40,\n  \"plan")
                                 << QByteArray("\"persons\": 9,\n  \"plan");
    QTest::addRow("a real body in practice") << u"RELEASE.json"_s << QByteArray("9901") << QByteArray("0180");
    QTest::addRow("a name twice") << u"RELEASE.json"_s << QByteArray("\"persons\": 40,\n  \"plan")
                                  << QByteArray("\"persons\": 4,\n  \"persons\": 40,\n  \"plan");
    QTest::addRow("a table that was withdrawn")
        << u"RELEASE.json"_s << QByteArray("\"state\": \"whole\"") << QByteArray("\"state\": \"withdrawn\"");
}

void TestReleaseFiles::unsafeContentIsRefusedEvenWithRightSums()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    auto altered = files();
    QByteArray &bytes = bytesOf(altered, name);
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    bytes.replace(at, from.size(), to);
    if (from.startsWith("Low")) // and the others hold none
        bytes.replace("High;20", "High;0");
    makeSumsRight(altered);
    const auto checked = summary::checkRelease(altered);
    QCOMPARE(checked.has_value(), from == to); // the first row is the control
}

UNDERLAG_TEST(TestReleaseFiles)
#include "tst_ReleaseFiles.moc"
