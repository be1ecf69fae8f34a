// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"
#include "app/store/AnswerTable.h"
#include "app/store/Vault.h"
#include "faults/Kills.h"
#include "faults/ManyItems.h"
#include "support/Office.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using operations::Caseload;

namespace {

/// An office whose shelf holds version 1 of the form with many items.
class Scene
{
public:
    Scene()
    {
        QDir(m_shelf.path()).mkdir(u"many"_s);
        QFile file(m_shelf.filePath(u"many/many.yaml"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(kills::manyItemsText(1).bytes);
        file.close();
        qputenv("UNDERLAG_INSTRUMENTS", QFile::encodeName(m_shelf.path()));
    }

    Office office; // before the shelf: it names its own

    kills::Claims kill(const QString &job, const cases::AssessmentId &id, int afterMicroseconds)
    {
        office.leave();
        return kills::killed(
            {job, office.folder(), Office::workerWords, id.toString()}, afterMicroseconds, u"underlag-killed-office"_s);
    }

    /// How many answers stand under the names of a version; -1 when one is another than was given.
    int standing(const cases::AssessmentId &id, int version)
    {
        const auto answers = store::AnswerTable(office.worker().vault().reader()).answers(id);
        if (!answers)
            return -1;
        int count = 0;
        for (const store::StoredAnswer &answer : *answers) {
            const QString number = answer.item.mid(1);
            if (answer.item != kills::nameIn(version, number.toInt()))
                continue;
            if (forms::canonicalText(answer.answer) != number)
                return -1;
            ++count;
        }
        return count;
    }

    /// All under the names of the version it is of, and none beside.
    bool isWhole(const cases::AssessmentId &id)
    {
        const auto stored = Caseload(office.worker()).assessment(id);
        const int version = stored ? stored->version.toInt() : 0;
        return version > 0 && standing(id, version) == kills::manyItems && standing(id, 3 - version) == 0;
    }

    cases::AssessmentId answered()
    {
        const auto id = office.start(office.client(), u"baseline"_s, QDate(2026, 3, 2), u"many"_s);
        QList<std::pair<QString, QString>> typed;
        for (int item = 0; item < kills::manyItems; ++item)
            typed.append({kills::nameIn(1, item), QString::number(item)});
        office.answer(id, typed);
        return id;
    }

    /// Of every assessment in the vault how many answers it holds.
    QList<int> counts()
    {
        QList<int> counts;
        const auto rows = Caseload(office.worker()).rows({}, 0, 100'000);
        if (!rows)
            return {-1};
        for (const cases::CaseloadRow &row : *rows)
            counts += row.assessment.isNull() ? 0 : standing(row.assessment, 1);
        return counts;
    }

private:
    QTemporaryDir m_shelf;
};

/// When to kill: within a time that grows when that many kills have not shown what there is to see, because a slow
/// machine was not yet at it.
class Moments
{
public:
    Moments(quint32 seed, int enough)
        : m_random(seed)
        , m_enough(enough)
    { }

    bool hasNext(bool isSeen) const { return m_kill < m_enough || (!isSeen && m_kill < m_enough + most); }
    int next()
    {
        ++m_kill;
        if (m_kill > m_enough && (m_kill - m_enough) % 10 == 1)
            m_within *= 2;
        return kills::someMicroseconds(m_random, m_within);
    }
    int kill() const { return m_kill; }

private:
    static constexpr int most = 60; // more

    QRandomGenerator m_random;
    int m_enough;
    int m_kill = 0;
    unsigned m_within = 60'000;
};

} // namespace

/// T2: killed in the middle, an assessment is wholly as before or wholly as after.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carryingOverIsWholeOrNotAtAll();
    void carryingOverInPartsIsFoundOut();
    void importingAnswersIsWholeOrNotAtAll();
    void importingThemSinglyIsFoundOut();
};

void TestKills::carryingOverIsWholeOrNotAtAll()
{
    Scene scene;
    const cases::AssessmentId id = scene.answered();
    QVERIFY(scene.isWhole(id));
    Moments moments(17, 30);
    QSet<QString> seen;
    while (moments.hasNext(seen.size() == 2)) {
        QVERIFY(scene.kill(u"carry"_s, id, moments.next()).opened);
        QVERIFY2(scene.isWhole(id), qPrintable(u"kill %1"_s.arg(moments.kill())));
        seen.insert(Caseload(scene.office.worker()).assessment(id)->version);
    }
    QCOMPARE(seen, (QSet<QString>{u"1"_s, u"2"_s})); // it was carried at all
    const auto check = scene.office.worker().verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
}

void TestKills::carryingOverInPartsIsFoundOut()
{
    Scene scene;
    Moments moments(19, 30);
    bool isFound = false;
    while (!isFound && moments.hasNext(isFound)) {
        const cases::AssessmentId id = scene.answered();
        QVERIFY(scene.kill(u"carry-in-parts"_s, id, moments.next()).opened);
        isFound = !scene.isWhole(id);
    }
    QVERIFY2(isFound, "half an assessment was not noticed: the test proves nothing");
}

void TestKills::importingAnswersIsWholeOrNotAtAll()
{
    Scene scene;
    Moments moments(23, 20);
    qsizetype imported = 0;
    while (moments.hasNext(imported > 3)) {
        QVERIFY(scene.kill(u"import"_s, {}, moments.next()).opened);
        const QList<int> counts = scene.counts();
        imported = counts.count(kills::manyItems);
        for (const int count : counts)
            QVERIFY2(count == 0 || count == kills::manyItems,
                qPrintable(u"kill %1: %2 answers"_s.arg(moments.kill()).arg(count)));
    }
    QVERIFY2(scene.counts().count(kills::manyItems) > 3, "hardly anything was imported: the kills came too early");
    const auto check = scene.office.worker().verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
}

void TestKills::importingThemSinglyIsFoundOut()
{
    Scene scene;
    Moments moments(29, 30);
    bool isFound = false;
    while (!isFound && moments.hasNext(isFound)) {
        QVERIFY(scene.kill(u"import-singly"_s, {}, moments.next()).opened);
        const QList<int> counts = scene.counts();
        isFound = std::ranges::any_of(counts, [](int count) { return count > 0 && count < kills::manyItems; });
    }
    QVERIFY2(isFound, "half an import was not noticed: the test proves nothing");
}

UNDERLAG_TEST(TestKills)
#include "tst_Kills.moc"
