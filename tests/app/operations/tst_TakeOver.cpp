// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Office.h"

#include "app/operations/Instruments.h"
#include "app/store/AnswerTable.h"
#include "app/store/NoteTable.h"
#include "app/store/Vault.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using operations::Interview;

/// A step of a case begins with what earlier steps know; nothing else does, and nothing is hidden.
class TestTakeOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheEarlierStepKnowsStandsInTheNext();
    void whatIsTakenOverIsAnAnswerWithItsHistory();
    void aNoteSaysWhereAnAnswerIsFrom();
    void anAnswerOfAnotherKindIsNotTakenAndSaid();
    void aChoiceThatDoesNotExistIsNotTakenAndSaid();
    void neitherSpecialCodesNorWhatIsNotAskedAreTaken();
    void theNewestOfAnInstrumentIsRead();
    void theFirstSourceThatHasAnAnswerIsTaken();
    void instancesComeWithTheItemsOfTheSameNames();
    void nothingIsTakenFromAnotherClient();
    void aStepOfAChildsCaseBeginsWithTheOneBefore();
    void whatCannotBeFollowedUpIsNotDueAgain();

private:
    std::unique_ptr<Interview> open(const cases::AssessmentId &id)
    {
        auto opened = Interview::open(m_office->worker(), id);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().where));
        return std::move(opened).value();
    }
    cases::AssessmentId start(const QString &instrument, QDate day = QDate(2026, 3, 2))
    {
        return m_office->start(m_client, u"baseline"_s, day, instrument);
    }
    /// A first step with these answers, then the second.
    cases::AssessmentId secondAfter(const QList<std::pair<QString, QString>> &typed)
    {
        m_office->answer(start(u"first_step"_s), typed);
        return start(u"second_step"_s);
    }
    static QString value(Interview &interview, const QString &name)
    {
        return forms::canonicalText(interview.entry().answer(interview.definition().slotsByName.value(name)));
    }
    static QString note(Interview &interview, const QString &name)
    {
        return interview.note(interview.definition().slotsByName.value(name));
    }

    std::unique_ptr<Office> m_office;
    cases::ClientId m_client;
};

void TestTakeOver::init()
{
    m_office.reset();
    m_office = std::make_unique<Office>();
    m_client = m_office->client();
}

void TestTakeOver::whatTheEarlierStepKnowsStandsInTheNext()
{
    const auto second = open(secondAfter({{u"received_on"_s, u"2026-02-27"_s}, {u"reason"_s, u"1"_s},
        {u"signs"_s, u"1 2"_s}, {u"told"_s, u"Kom inte till skolan"_s}}));
    QCOMPARE(value(*second, u"came_on"_s), u"2026-02-27"_s);
    QCOMPARE(value(*second, u"reason"_s), u"1"_s);
    QCOMPARE(value(*second, u"signs"_s), u"1 2"_s);
    QCOMPARE(value(*second, u"told"_s), u"Kom inte till skolan"_s); // its first source is no item there
    QCOMPARE(value(*second, u"number"_s), QString());
    QVERIFY(note(*second, u"number"_s).isEmpty());
}

void TestTakeOver::whatIsTakenOverIsAnAnswerWithItsHistory()
{
    const auto second = secondAfter({{u"told"_s, u"Oro"_s}});
    const auto history = store::AnswerTable(m_office->worker().vault().reader()).history(second);
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().item, u"told"_s);
    QCOMPARE(history->front().person, m_office->worker().person().id);
    QVERIFY(!forms::isAnswered(history->front().before));
    const auto interview = open(second);
    const forms::Slot told = interview->definition().slotsByName.value(u"told"_s);
    QVERIFY_RESULT(interview->type(told, u"Annat"_s)); // an ordinary answer: it may be changed
    QCOMPARE(value(*interview, u"told"_s), u"Annat"_s);
}

void TestTakeOver::aNoteSaysWhereAnAnswerIsFrom()
{
    const auto second = open(secondAfter({{u"told"_s, u"Oro"_s}}));
    QVERIFY(note(*second, u"told"_s).contains(u"2026-03-02"_s));
    const QString language = QLocale().name().section(u'_', 0, 0);
    const auto first = operations::Instruments::find(u"first_step"_s);
    QVERIFY_RESULT(first);
    QVERIFY(note(*second, u"told"_s).contains((*first)->title.in(language, u"sv"_s)));
    QVERIFY(!note(*second, u"told"_s).contains(u"Oro"_s));
}

void TestTakeOver::anAnswerOfAnotherKindIsNotTakenAndSaid()
{
    const auto second = open(secondAfter({{u"count_of"_s, u"3"_s}}));
    QCOMPARE(value(*second, u"number"_s), QString());
    QVERIFY(note(*second, u"number"_s).contains(u"2026-03-02"_s));
    QVERIFY(!note(*second, u"number"_s).contains(u" 3 "_s));
}

void TestTakeOver::aChoiceThatDoesNotExistIsNotTakenAndSaid()
{
    const auto second = open(secondAfter({{u"reason"_s, u"2"_s}, {u"signs"_s, u"1 3"_s}}));
    QCOMPARE(value(*second, u"reason"_s), QString());
    QVERIFY(!note(*second, u"reason"_s).isEmpty());
    QCOMPARE(value(*second, u"signs"_s), QString());
    QVERIFY(!note(*second, u"signs"_s).isEmpty());
}

void TestTakeOver::neitherSpecialCodesNorWhatIsNotAskedAreTaken()
{
    const auto first = start(u"first_step"_s);
    m_office->answer(first, {{u"received_on"_s, u"X"_s}, {u"reason"_s, u"2"_s}, {u"why_other"_s, u"Granne"_s}});
    m_office->answer(first, {{u"reason"_s, u"1"_s}}); // the text is kept aside
    const auto second = open(start(u"second_step"_s));
    QCOMPARE(value(*second, u"came_on"_s), QString());
    QVERIFY(note(*second, u"came_on"_s).isEmpty());
    QCOMPARE(value(*second, u"why"_s), QString());
    QVERIFY(note(*second, u"why"_s).isEmpty());
}

void TestTakeOver::theNewestOfAnInstrumentIsRead()
{
    m_office->answer(start(u"first_step"_s, QDate(2026, 3, 1)), {{u"told"_s, u"Senare"_s}});
    m_office->answer(start(u"first_step"_s, QDate(2026, 2, 1)), {{u"told"_s, u"Tidigare"_s}});
    QCOMPARE(value(*open(start(u"second_step"_s)), u"told"_s), u"Senare"_s);
}

void TestTakeOver::theFirstSourceThatHasAnAnswerIsTaken()
{
    m_office->answer(start(u"first_step"_s), {{u"received_on"_s, u"2026-01-10"_s}});
    const auto earlier = start(u"second_step"_s, QDate(2026, 2, 1));
    QCOMPARE(value(*open(earlier), u"came_on"_s), u"2026-01-10"_s); // of its own instrument there is none yet
    m_office->answer(earlier, {{u"came_on"_s, u"2026-01-20"_s}});
    QCOMPARE(value(*open(start(u"second_step"_s)), u"came_on"_s), u"2026-01-20"_s);
}

void TestTakeOver::instancesComeWithTheItemsOfTheSameNames()
{
    const auto first = start(u"first_step"_s);
    {
        const auto interview = open(first);
        const int guardians = interview->definition().groupsByName.value(u"guardians"_s);
        for (const QString &name : {u"Eva"_s, QString(), u"Olle"_s}) {
            const auto added = interview->addInstance(guardians, forms::theForm);
            QVERIFY_RESULT(added);
            const auto type = [&](const QString &item, const QString &text) {
                return interview->type(
                    interview->entry().cellOf(interview->definition().slotsByName.value(item), *added), text);
            };
            if (name.isEmpty())
                continue; // nothing in it: nothing to take
            QVERIFY_RESULT(type(u"guardian_name"_s, name));
            QVERIFY_RESULT(type(u"guardian_age"_s, u"40"_s));
            QVERIFY_RESULT(type(u"guardian_only_here"_s, u"x"_s));
        }
    }
    const auto second = open(start(u"second_step"_s));
    const forms::FormEntry &entry = second->entry();
    const auto &adults = entry.instances().of(second->definition().groupsByName.value(u"adults"_s), forms::theForm);
    QCOMPARE(adults.size(), 2U);
    const auto cell = [&](const QString &item, std::size_t at) {
        return entry.cellOf(second->definition().slotsByName.value(item), adults[at]);
    };
    QCOMPARE(forms::canonicalText(entry.answer(cell(u"guardian_name"_s, 0))), u"Eva"_s);
    QCOMPARE(forms::canonicalText(entry.answer(cell(u"guardian_name"_s, 1))), u"Olle"_s);
    QVERIFY(!second->note(cell(u"guardian_name"_s, 1)).isEmpty());
    QVERIFY(!forms::isAnswered(entry.answer(cell(u"guardian_age"_s, 0)))); // a number is no text
    QVERIFY(!second->note(cell(u"guardian_age"_s, 0)).isEmpty());
    QVERIFY(!forms::isAnswered(entry.answer(cell(u"guardian_new"_s, 0))));
}

void TestTakeOver::nothingIsTakenFromAnotherClient()
{
    m_office->answer(start(u"first_step"_s), {{u"told"_s, u"Oro"_s}});
    const auto other = m_office->start(m_office->client(), u"baseline"_s, QDate(2026, 3, 2), u"second_step"_s);
    QCOMPARE(value(*open(other), u"told"_s), QString());
}

void TestTakeOver::aStepOfAChildsCaseBeginsWithTheOneBefore()
{
    m_office->answer(start(u"bbic_aktualisering"_s), {{u"violence_suspected"_s, u"1"_s}, {u"custody"_s, u"2"_s}});
    const auto safety = start(u"bbic_skyddsbedomning"_s);
    QCOMPARE(value(*open(safety), u"received_on"_s), u"2026-03-02"_s);
    QCOMPARE(value(*open(safety), u"violence_suspected"_s), u"1"_s);
    m_office->answer(safety, {{u"violence_suspected"_s, u"0"_s}});
    const auto preliminary = open(start(u"bbic_forhandsbedomning"_s)); // several are open at once
    QCOMPARE(value(*preliminary, u"received_on"_s), u"2026-03-02"_s);
    QCOMPARE(value(*preliminary, u"violence_suspected"_s), u"0"_s); // the nearer step comes first
}

void TestTakeOver::whatCannotBeFollowedUpIsNotDueAgain()
{
    const auto second = start(u"first_step"_s);
    m_office->answer(second, {{u"received_on"_s, u"2026-03-01"_s}, {u"reason"_s, u"1"_s}, {u"count_of"_s, u"1"_s}});
    TAKE(m_office->worker(), second, Hold);
    QVERIFY(!operations::Caseload(m_office->worker()).rows({}, 0, 10)->front().due.isValid());
}

UNDERLAG_TEST(TestTakeOver)
#include "tst_TakeOver.moc"
