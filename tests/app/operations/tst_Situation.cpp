// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"
#include "app/operations/Situation.h"
#include "app/operations/Situations.h"
#include "support/Office.h"
#include "support/Register.h"

#include <memory>

using namespace Qt::StringLiterals;
using operations::AreaChange;
using operations::AreaNeed;
using operations::Situation;
using operations::SituationArea;

/// A person's situation as the answers have it, in the sides and areas of the definition's picture.
class TestSituation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefinitionWithoutPictureHasNone();
    void nothingAnsweredIsNeitherNeedNorNone();
    void notExaminedIsNoLevel();
    void anotherCodeIsNoLevelEither();
    void theNeedIsTheChoicesOwnWords();
    void whatIsSetAsideDoesNotCount();
    void whatIsCountedHasItsWords();
    void noneOfTheseIsAnAnswerAndCountsNothing();
    void theAssessmentsOwnWordOnChangeIsRead();
    void anAreaOpensWhereItBegins();
    void changeIsReckonedOnlyBetweenLevels();
    void changeIsReckonedOnlyOnTheSameLevels();
    void earlierOnesAreThoseHeldWithAnAreaOfTheSameName();
    void readingAnotherAssessmentIsInTheTrail();

private:
    static std::unique_ptr<forms::FormEntry> entry(
        const QList<std::pair<QString, QString>> &typed, const QString &instrument = u"pictured"_s);
    static void hold(Office &office, const cases::AssessmentId &id);
    static Situation situation(const QList<std::pair<QString, QString>> &typed);
};

std::unique_ptr<forms::FormEntry> TestSituation::entry(
    const QList<std::pair<QString, QString>> &typed, const QString &instrument)
{
    const auto form = operations::Instruments::find(
        QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments/%1").arg(instrument));
    if (!form)
        return nullptr;
    auto made = std::make_unique<forms::FormEntry>(
        *form, forms::FormEntry::Options{.variant = {}, .settings = {}, .today = QDate(2026, 3, 2)});
    for (const auto &[item, text] : typed) {
        const forms::Slot slot = made->definition().slotsByName.value(item, -1);
        const auto answer = slot < 0 ? forms::Result<forms::Answer>(forms::Unanswered{}) : made->read(slot, text);
        if (slot < 0 || !answer || !made->setAnswer(slot, *answer))
            QTest::qFail(qPrintable(item + u" does not take "_s + text), __FILE__, __LINE__);
    }
    return made;
}

void TestSituation::hold(Office &office, const cases::AssessmentId &id)
{
    office.answer(id,
        {{u"health_body"_s, u"1"_s}, {u"health_sleep"_s, u"E"_s}, {u"health_need"_s, u"1"_s},
            {u"school_need"_s, u"0"_s}, {u"school_change"_s, u"2"_s}, {u"home_examined"_s, u"0"_s},
            {u"network_need"_s, u"E"_s}, {u"family_need"_s, u"2"_s}});
    TAKE(office.worker(), id, Hold);
}

Situation TestSituation::situation(const QList<std::pair<QString, QString>> &typed)
{
    return *operations::situationOf(*entry(typed), u"en"_s);
}

void TestSituation::aDefinitionWithoutPictureHasNone()
{
    const auto plain = entry({}, u"trial"_s);
    QVERIFY(plain);
    QVERIFY(!operations::situationOf(*plain, u"en"_s));
}

void TestSituation::nothingAnsweredIsNeitherNeedNorNone()
{
    const Situation now = situation({});
    QCOMPARE(now.sides.size(), 2U);
    for (const operations::SituationSide &side : now.sides) {
        for (const SituationArea &area : side.areas) {
            QCOMPARE(area.need, AreaNeed::Unanswered);
            QCOMPARE(area.level, -1);
            QCOMPARE(area.needWords, QString());
            QVERIFY(!area.risks.isAnswered);
            QCOMPARE(area.change, AreaChange::None);
        }
    }
}

void TestSituation::notExaminedIsNoLevel()
{
    const SituationArea area = *situation({{u"health_need"_s, u"E"_s}}).find(u"H"_s);
    QCOMPARE(area.need, AreaNeed::NotExamined);
    QCOMPARE(area.level, -1);
    QCOMPARE(area.needWords, u"Not examined"_s);
}

void TestSituation::anotherCodeIsNoLevelEither()
{
    const SituationArea area = *situation({{u"health_need"_s, u"X"_s}}).find(u"H"_s);
    QCOMPARE(area.need, AreaNeed::OtherCode);
    QCOMPARE(area.level, -1);
    QCOMPARE(area.needWords, u"No answer"_s);
}

void TestSituation::theNeedIsTheChoicesOwnWords()
{
    const Situation now = situation({{u"health_need"_s, u"0"_s}, {u"school_need"_s, u"2"_s}});
    QCOMPARE(now.levelWords, (QStringList{u"No need"_s, u"Need for support"_s, u"Need for protection"_s}));
    QCOMPARE(now.find(u"H"_s)->need, AreaNeed::Level);
    QCOMPARE(now.find(u"H"_s)->level, 0);
    QCOMPARE(now.find(u"S"_s)->level, 2);
    QCOMPARE(now.find(u"S"_s)->needWords, u"Need for protection"_s);
}

void TestSituation::whatIsSetAsideDoesNotCount()
{
    const auto made = entry({{u"home_examined"_s, u"1"_s}, {u"home_need"_s, u"2"_s}, {u"home_risk"_s, u"1"_s}});
    const auto with = operations::situationOf(*made, u"en"_s);
    QCOMPARE(with->find(u"B"_s)->level, 2);
    QCOMPARE(with->find(u"B"_s)->risks.words.size(), 1);
    const forms::Slot examined = made->definition().slotsByName.value(u"home_examined"_s);
    QVERIFY(made->setAnswer(examined, forms::Chosen{u"0"_s}));
    const auto without = operations::situationOf(*made, u"en"_s);
    QCOMPARE(without->find(u"B"_s)->need, AreaNeed::NotExamined); // a set rule's code
    QCOMPARE(without->find(u"B"_s)->risks.words.size(), 0);
    QVERIFY(!without->find(u"B"_s)->risks.isAnswered);
}

void TestSituation::whatIsCountedHasItsWords()
{
    const SituationArea area = *situation({{u"health_risk"_s, u"1 2"_s}, {u"health_body"_s, u"1"_s},
                                              {u"health_sleep"_s, u"3"_s}, {u"health_protect"_s, u"1"_s}})
                                    .find(u"H"_s);
    QCOMPARE(area.risks.words, (QStringList{u"Missed visits"_s, u"Long illness"_s}));
    QCOMPARE(area.strengths.words, QStringList{u"Body"_s}); // of one choice the item's own words
    QCOMPARE(area.protection.words, QStringList{u"Good health"_s});
}

void TestSituation::noneOfTheseIsAnAnswerAndCountsNothing()
{
    const SituationArea area = *situation({{u"health_risk"_s, u"0"_s}}).find(u"H"_s);
    QVERIFY(area.risks.isAsked);
    QVERIFY(area.risks.isAnswered);
    QCOMPARE(area.risks.words, QStringList());
    QVERIFY(!area.protection.isAnswered);
}

void TestSituation::theAssessmentsOwnWordOnChangeIsRead()
{
    const auto changed
        = [](const QString &code) { return situation({{u"school_change"_s, code}}).find(u"S"_s)->change; };
    QCOMPARE(changed(u"1"_s), AreaChange::Better);
    QCOMPARE(changed(u"2"_s), AreaChange::Same);
    QCOMPARE(changed(u"3"_s), AreaChange::Worse);
    QCOMPARE(changed(u"E"_s), AreaChange::None);
    QCOMPARE(situation({{u"school_change"_s, u"1"_s}}).find(u"S"_s)->changeWords, u"Better"_s);
}

void TestSituation::anAreaOpensWhereItBegins()
{
    const auto made = entry({});
    const Situation now = *operations::situationOf(*made, u"en"_s);
    const auto name
        = [&](const QString &area) { return made->definition().items[std::size_t(now.find(area)->opens)].name; };
    QCOMPARE(name(u"H"_s), u"health_body"_s); // the first of a group of its own
    QCOMPARE(name(u"B"_s), u"home_examined"_s);
    QCOMPARE(name(u"N"_s), u"network_need"_s); // of a group that two areas share: the first of its own
    QCOMPARE(name(u"F"_s), u"family_need"_s);
}

void TestSituation::changeIsReckonedOnlyBetweenLevels()
{
    const Situation before = situation({{u"health_need"_s, u"2"_s}, {u"school_need"_s, u"1"_s},
        {u"network_need"_s, u"E"_s}, {u"family_need"_s, u"0"_s}});
    const Situation now = situation({{u"health_need"_s, u"1"_s}, {u"school_need"_s, u"1"_s},
        {u"network_need"_s, u"0"_s}, {u"family_need"_s, u"1"_s}});
    const auto change = [&](const QString &area) { return operations::changeSince(before, now, *now.find(area)); };
    QCOMPARE(change(u"H"_s), AreaChange::Better);
    QCOMPARE(change(u"S"_s), AreaChange::Same);
    QCOMPARE(change(u"F"_s), AreaChange::Worse);
    QCOMPARE(change(u"N"_s), AreaChange::None); // not examined is not the same as no need
    QCOMPARE(change(u"B"_s), AreaChange::None);
}

void TestSituation::changeIsReckonedOnlyOnTheSameLevels()
{
    Situation before = situation({{u"health_need"_s, u"2"_s}});
    const Situation now = situation({{u"health_need"_s, u"1"_s}});
    before.levels << u"3"_s;
    QCOMPARE(operations::changeSince(before, now, *now.find(u"H"_s)), AreaChange::None);
}

void TestSituation::earlierOnesAreThoseHeldWithAnAreaOfTheSameName()
{
    Office office;
    (void)office.worker();
    const cases::ClientId client = office.client();
    const auto begin
        = [&](QDate day, const QString &instrument) { return office.start(client, u"baseline"_s, day, instrument); };
    const cases::AssessmentId first = begin(QDate(2026, 1, 10), u"pictured"_s);
    const cases::AssessmentId second = begin(QDate(2026, 2, 10), u"pictured"_s);
    (void)begin(QDate(2026, 2, 12), u"pictured"_s); // under way: nothing to compare with yet
    office.bringToSent(begin(QDate(2026, 2, 14), u"trial"_s)); // no picture
    hold(office, first);
    hold(office, second);
    const cases::AssessmentId now = begin(QDate(2026, 3, 2), u"pictured"_s);
    const operations::Caseload caseload(office.worker());
    const auto earlier = operations::Situations(office.worker()).before(*caseload.assessment(now));
    QVERIFY_RESULT(earlier);
    QCOMPARE(earlier->size(), 2U);
    QCOMPARE(earlier->front().id, second); // the latest first
    QCOMPARE(earlier->back().id, first);
    QVERIFY(operations::Situations(office.worker()).before(*caseload.assessment(first))->empty());
    QVERIFY(operations::Situations(office.worker()).hasPicture(*caseload.assessment(now)));
}

void TestSituation::readingAnotherAssessmentIsInTheTrail()
{
    Office office;
    const operations::Situations situations(office.worker());
    const cases::ClientId client = office.client();
    const auto none = situations.read(office.start(client));
    QVERIFY(!none);
    QCOMPARE(none.error().where, u"no-picture"_s);
    const cases::AssessmentId pictured = office.start(client, u"baseline"_s, QDate(2026, 3, 2), u"pictured"_s);
    const auto read = situations.read(pictured);
    QVERIFY_RESULT(read);
    QVERIFY(read->definition->picture);
}

UNDERLAG_TEST(TestSituation)
#include "tst_Situation.moc"
