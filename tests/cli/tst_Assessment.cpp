// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "support/Office.h"
#include "support/Register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray householdSource()
{
    return bytesOf(QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments/household/household.yaml"));
}

/// The household's next version: pets are called otherwise and nobody asks for the town.
QByteArray nextHousehold()
{
    QByteArray source = householdSource();
    source.replace("version: \"1\"", "version: \"2\"");
    source.replace("name: pets", "name: animals");
    const qsizetype town = source.indexOf("      - { type: select_one, name: town");
    return source.remove(town, source.indexOf('\n', town) + 1 - town);
}

const QByteArray mapping = "from: { version: \"1\" }\nto: { version: \"2\" }\n"
                           "items:\n  pets: animals\n  town: { drop: true, reason: nobody asks }\n";

} // namespace

/// `assessment export`, `import` and `carry-over`: what is wrong is told and changes nothing, what is right is on disk.
class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNoAssessmentIsNotThere_data();
    void whatIsNoAssessmentIsNotThere();
    void aCommandThatLacksAWordIsWrongUse_data();
    void aCommandThatLacksAWordIsWrongUse();

    void anExportIsNeverWrittenOver();
    void anExportHoldsTheAnswersAndIsInTheTrail();

    void whatIsNoResponseIsRefused_data();
    void whatIsNoResponseIsRefused();
    void whatDoesNotFitIsToldWithoutTheAnswer();
    void whatIsNotOnesOwnOrHasBeenSentTakesNoAnswers();
    void whatIsImportedIsOnTheDisk();

    void anotherInstrumentIsNoVersion();
    void aMappingThatDoesNotFitIsToldAndNothingIsDone_data();
    void aMappingThatDoesNotFitIsToldAndNothingIsDone();
    void namesThatAreGoneNeedAMapping();
    void whatHasBeenSentStaysWithItsVersion();
    void withoutYesNothingIsChanged();
    void withYesItIsCarriedOver();

private:
    Run call(const QStringList &words, bool asColleague = false)
    {
        m_office->leave(); // the vault is locked by whoever has it
        return run(words
                + QStringList{u"--store"_s, m_office->folder(), u"--passphrase-file"_s,
                    asColleague ? m_colleague : m_worker},
            QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments"));
    }
    QJsonObject answers(const QString &id)
    {
        return call({u"assessment"_s, u"show"_s, id}).json()[u"answers"].toObject();
    }
    QString path(const QString &name) const { return m_office->path(name); }
    QString written(const QString &name, const QByteArray &bytes) { return file(path({}), name, bytes); }
    QStringList carryOver(const QString &id, const QString &mappingFile = {}) const
    {
        const QStringList words{u"assessment"_s, u"carry-over"_s, id, u"--to"_s, m_next};
        return mappingFile.isEmpty() ? words : words + QStringList{u"--mapping"_s, mappingFile};
    }
    /// What another vault would have sent of a household with these many pets and rooms.
    QByteArray response(const QString &pets) const
    {
        QByteArray bytes = m_response;
        return bytes.replace("\"valueInteger\": 3", "\"valueInteger\": " + pets.toUtf8());
    }
    QString sentTrial();

    std::unique_ptr<Office> m_office;
    QString m_worker;
    QString m_colleague;
    QString m_id; ///< a household with three pets, two rooms and a town
    QString m_blank; ///< one of which nothing is known
    QString m_next; ///< the file of version 2
    QByteArray m_response; ///< the first, exported
};

void TestAssessment::init()
{
    m_office = std::make_unique<Office>();
    m_worker = written(u"worker"_s, Office::workerWords.toUtf8() + '\n');
    m_colleague = written(u"colleague"_s, Office::colleagueWords.toUtf8() + '\n');
    m_next = written(u"household.yaml"_s, nextHousehold());
    const QDate day(2026, 3, 2);
    const auto id = m_office->start(m_office->client(), u"baseline"_s, day, u"household"_s);
    m_office->answer(id, {{u"rooms"_s, u"2"_s}, {u"county"_s, u"25"_s}, {u"town"_s, u"2584"_s}, {u"pets"_s, u"3"_s}});
    m_id = id.toString();
    m_blank = m_office->start(m_office->client(), u"baseline"_s, day, u"household"_s).toString();
    const Run made = call({u"assessment"_s, u"export"_s, m_id, u"--out"_s, path(u"given.json"_s)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    m_response = bytesOf(path(u"given.json"_s));
}

QString TestAssessment::sentTrial()
{
    (void)m_office->worker();
    const auto id = m_office->start(m_office->client());
    m_office->bringToSent(id);
    return id.toString();
}

void TestAssessment::whatIsNoAssessmentIsNotThere_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList out{u"--out"_s, u"/nowhere/at-all.json"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("import") << QStringList{u"import"_s};
    QTest::newRow("carry-over") << QStringList{u"carry-over"_s};
}

void TestAssessment::whatIsNoAssessmentIsNotThere()
{
    QFETCH(QStringList, command);
    for (const QString &id : {u"00000000-0000-0000-0000-000000000000"_s, u"not an id"_s, u"../../etc/passwd"_s}) {
        QStringList words = QStringList{u"assessment"_s} + command + QStringList{id};
        if (command.first() == "import"_L1)
            words += path(u"given.json"_s);
        else if (command.first() == "export"_L1)
            words += {u"--out"_s, path(u"none.json"_s)};
        else
            words += {u"--to"_s, m_next, u"--yes"_s};
        const Run ran = call(words);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains(u"not there"_s), qPrintable(ran.err));
        QVERIFY(!QFile::exists(path(u"none.json"_s)));
    }
}

void TestAssessment::aCommandThatLacksAWordIsWrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"ID"_s};
    QTest::newRow("export of nothing") << QStringList{u"export"_s, u"--out"_s, u"x.json"_s};
    QTest::newRow("import of no file") << QStringList{u"import"_s, u"ID"_s};
    QTest::newRow("import of two files") << QStringList{u"import"_s, u"ID"_s, u"a.json"_s, u"b.json"_s};
    QTest::newRow("carry-over to nothing") << QStringList{u"carry-over"_s, u"ID"_s, u"--yes"_s};
    QTest::newRow("an option that is not there") << QStringList{u"import"_s, u"ID"_s, u"a.json"_s, u"--force"_s};
}

void TestAssessment::aCommandThatLacksAWordIsWrongUse()
{
    QFETCH(QStringList, words);
    const Run ran = call(QStringList{u"assessment"_s} + words);
    QCOMPARE(ran.status, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestAssessment::anExportIsNeverWrittenOver()
{
    const QString there = written(u"there.json"_s, "mine");
    const Run ran = call({u"assessment"_s, u"export"_s, m_id, u"--out"_s, there});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(u"never overwritten"_s), qPrintable(ran.err));
    QCOMPARE(bytesOf(there), QByteArray("mine"));
    QCOMPARE(call({u"assessment"_s, u"export"_s, m_id, u"--out"_s, path(u"no/such/folder.json"_s)}).status, 3);
}

void TestAssessment::anExportHoldsTheAnswersAndIsInTheTrail()
{
    const QJsonObject resource = QJsonDocument::fromJson(m_response).object();
    QCOMPARE(resource[u"resourceType"], u"QuestionnaireResponse"_s);
    QCOMPARE(resource[u"status"], u"in-progress"_s);
    QVERIFY2(m_response.contains("2584"), m_response.constData());
    const auto modes = QFile(path(u"given.json"_s)).permissions();
    QCOMPARE(modes & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()); // a person's answers
    const Run verified = call({u"store"_s, u"verify"_s});
    QCOMPARE(verified.status, 0);
}

void TestAssessment::whatIsNoResponseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("pets: 3");
    QTest::newRow("cut off") << QByteArray(R"({"resourceType": "QuestionnaireResponse", "item": [)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a Questionnaire") << QByteArray(R"({"resourceType": "Questionnaire", "status": "draft"})");
    QTest::newRow("a name twice") << QByteArray(
        R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "pets", "linkId": "rooms"}]})");
    QTest::newRow("very deep") << QByteArray(R"({"resourceType": "QuestionnaireResponse", "item": )")
            + QByteArray(100'000, '[');
    QTest::newRow("half a surrogate pair")
        << QByteArray(R"({"resourceType": "QuestionnaireResponse", "item": [{"linkId": "\ud800"}]})");
}

void TestAssessment::whatIsNoResponseIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QString given = written(u"bad.json"_s, bytes);
    const Run ran = call({u"assessment"_s, u"import"_s, m_blank, given});
    QVERIFY2(ran.status == 3 || ran.status == 4, qPrintable(QString::number(ran.status) + ran.out));
    QVERIFY2(ran.err.contains(u"bad.json"_s), qPrintable(ran.err));
    QVERIFY(answers(m_blank).isEmpty());
    QCOMPARE(call({u"assessment"_s, u"import"_s, m_blank, path(u"none.json"_s)}).status, 3);
    QCOMPARE(call({u"assessment"_s, u"import"_s, m_blank, path({})}).status, 3); // a folder
}

void TestAssessment::whatDoesNotFitIsToldWithoutTheAnswer()
{
    const QByteArray bytes = R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
        {"linkId": "pets", "answer": [{"valueString": "sekretess"}]},
        {"linkId": "nobody", "answer": [{"valueString": "sekretess"}]},
        {"linkId": "county", "answer": [{"valueCoding": {"code": "sekretess"}}]},
        {"linkId": "rooms", "answer": [{"valueInteger": 4}]}]})";
    const Run ran = call({u"assessment"_s, u"import"_s, m_blank, written(u"odd.json"_s, bytes)});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains(u"nobody"_s) && ran.out.contains(u"pets"_s), qPrintable(ran.out));
    QVERIFY(!(ran.out + ran.err).contains(u"sekretess"_s));
    QCOMPARE(answers(m_blank)[u"rooms"].toVariant().toString(), u"4"_s); // what fits is taken
    QVERIFY(!answers(m_blank).contains(u"pets"_s));
}

void TestAssessment::whatIsNotOnesOwnOrHasBeenSentTakesNoAnswers()
{
    const QString given = written(u"answers.json"_s, response(u"3"_s));
    const Run theirs = call({u"assessment"_s, u"import"_s, m_blank, given}, true);
    QCOMPARE(theirs.status, 4);
    QVERIFY2(theirs.err.contains(u"takes no answers"_s), qPrintable(theirs.err));
    const QString sent = sentTrial();
    const QJsonObject before = answers(sent);
    QCOMPARE(call({u"assessment"_s, u"import"_s, sent, given}).status, 4);
    QCOMPARE(answers(sent), before);
    QVERIFY(answers(m_blank).isEmpty());
}

void TestAssessment::whatIsImportedIsOnTheDisk()
{
    const QString given = written(u"answers.json"_s, response(u"3"_s));
    const Run ran = call({u"assessment"_s, u"import"_s, m_blank, given});
    QCOMPARE(ran.status, 1); // what is computed goes out with the rest, and is not taken in
    QVERIFY2(
        ran.out.contains(u"kids_in_all"_s) && ran.out.contains(u"0 approximated, 1 dropped"_s), qPrintable(ran.out));
    QCOMPARE(answers(m_blank), answers(m_id));
    // what stands stays
    const Run again = call({u"assessment"_s, u"import"_s, m_blank, written(u"other.json"_s, response(u"8"_s))});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.out.contains(u"pets"_s) && !again.out.contains(u'8'), qPrintable(again.out));
    QCOMPARE(answers(m_blank), answers(m_id));
    QCOMPARE(call({u"store"_s, u"verify"_s}).status, 0);
}

void TestAssessment::anotherInstrumentIsNoVersion()
{
    const Run ran = call({u"assessment"_s, u"carry-over"_s, m_id, u"--to"_s, u"trial"_s, u"--yes"_s});
    QCOMPARE(ran.status, 4);
    QVERIFY2(!ran.err.isEmpty(), "it is said why");
    QCOMPARE(call({u"assessment"_s, u"carry-over"_s, m_id, u"--to"_s, u"nobody"_s, u"--yes"_s}).status, 3);
    QCOMPARE(call({u"assessment"_s, u"carry-over"_s, m_id, u"--to"_s, path(u"none.yaml"_s), u"--yes"_s}).status, 3);
    QVERIFY(answers(m_id).contains(u"pets"_s));
}

void TestAssessment::aMappingThatDoesNotFitIsToldAndNothingIsDone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto changed = [](const QByteArray &before, const QByteArray &after) {
        QByteArray other = mapping;
        return other.replace(before, after);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no YAML") << QByteArray("items: [");
    QTest::newRow("from another version") << changed("from: { version: \"1\" }", "from: { version: \"7\" }");
    QTest::newRow("to another version") << changed("to: { version: \"2\" }", "to: { version: \"7\" }");
    QTest::newRow("an item that never was") << changed("pets:", "petz:");
    QTest::newRow("an item that is not there") << changed("animals", "animalz");
    QTest::newRow("a word nobody knows") << changed("drop:", "dropp:");
    QTest::newRow("an item twice") << mapping + "  pets: rooms\n";
}

void TestAssessment::aMappingThatDoesNotFitIsToldAndNothingIsDone()
{
    QFETCH(QByteArray, bytes);
    const QJsonObject before = answers(m_id);
    const Run ran = call(carryOver(m_id, written(u"mapping.yaml"_s, bytes)) + QStringList{u"--yes"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains(u"mapping.yaml"_s), qPrintable(ran.out + ran.err));
    QVERIFY(!ran.out.contains(u"Carried over"_s));
    QCOMPARE(answers(m_id), before);
}

void TestAssessment::namesThatAreGoneNeedAMapping()
{
    const QJsonObject before = answers(m_id);
    const Run ran = call(carryOver(m_id) + QStringList{u"--yes"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"mapping"_s), qPrintable(ran.err));
    QCOMPARE(answers(m_id), before);
    QCOMPARE(call(carryOver(m_id, path(u"none.yaml"_s)) + QStringList{u"--yes"_s}).status, 3);
}

void TestAssessment::whatHasBeenSentStaysWithItsVersion()
{
    const QString sent = sentTrial();
    QByteArray source = bytesOf(QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments/trial/trial.yaml"));
    source.replace("version: \"1.0.0\"", "version: \"1.1.0\"");
    const QString next = written(u"trial.yaml"_s, source);
    const Run ran = call({u"assessment"_s, u"carry-over"_s, sent, u"--to"_s, next, u"--yes"_s});
    QCOMPARE(ran.status, 4);
    const Run theirs = call(carryOver(m_id, written(u"mapping.yaml"_s, mapping)) + QStringList{u"--yes"_s}, true);
    QCOMPARE(theirs.status, 4);
    QVERIFY(answers(m_id).contains(u"pets"_s));
}

void TestAssessment::withoutYesNothingIsChanged()
{
    const QJsonObject before = answers(m_id);
    const Run ran = call(carryOver(m_id, written(u"mapping.yaml"_s, mapping)));
    QCOMPARE(ran.status, 1); // the town has no place
    QVERIFY2(ran.out.contains(u"pets -> animals (moved)"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"town (dropped): nobody asks"_s), qPrintable(ran.out));
    QVERIFY(!ran.out.contains(u"2584"_s)); // never an answer
    QCOMPARE(answers(m_id), before);
}

void TestAssessment::withYesItIsCarriedOver()
{
    const Run ran = call(carryOver(m_id, written(u"mapping.yaml"_s, mapping)) + QStringList{u"--yes"_s});
    QCOMPARE(ran.status, 1); // the town has no place
    QVERIFY2(ran.out.contains(u"Carried over."_s), qPrintable(ran.out + ran.err));
    const QJsonObject after = answers(m_id);
    QCOMPARE(after[u"animals"].toVariant().toString(), u"3"_s);
    QCOMPARE(after[u"rooms"].toVariant().toString(), u"2"_s);
    QVERIFY(!after.contains(u"pets"_s) && !after.contains(u"town"_s));
    const Run verified = call({u"store"_s, u"verify"_s});
    QCOMPARE(verified.status, 0);
    // what was carried is in its own version now, and goes out as that
    QCOMPARE(call({u"assessment"_s, u"export"_s, m_id, u"--out"_s, path(u"after.json"_s)}).status, 0);
    QVERIFY(bytesOf(path(u"after.json"_s)).contains("animals"));
}

UNDERLAG_TEST(TestAssessment)
#include "tst_Assessment.moc"
