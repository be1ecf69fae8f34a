// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Office.h"

#include "app/store/AnswerTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/Vault.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using operations::Interview;

/// An interview with repeats: each instance is kept, with its answers, notes and marks, under the same id for ever.
class TestInterviewRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void instancesAndTheirAnswersAreFoundAgain();
    void anInstanceThatIsTakenAwayLeavesItsAnswersInTheHistory();
    void whatACountHasMadeIsFoundAgain();
    void whatATriggerWroteIsKept();
    void notesAndMarksStayWithTheirInstance();
    void whoOnlyReadsAddsNothing();

private:
    std::unique_ptr<Interview> open()
    {
        auto opened = Interview::open(m_office->worker(), m_assessment);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().where));
        return std::move(opened).value();
    }
    static int group(const Interview &interview, const QString &name)
    {
        return interview.definition().groupsByName.value(name, -1);
    }
    static forms::Cell cell(Interview &interview, const QString &name, forms::Instance instance = forms::theForm)
    {
        return interview.entry().cellOf(interview.definition().slotsByName.value(name), instance);
    }
    static QString value(Interview &interview, const QString &name, forms::Instance instance = forms::theForm)
    {
        return forms::canonicalText(interview.entry().answer(cell(interview, name, instance)));
    }
    static std::vector<forms::Instance> kids(Interview &interview)
    {
        return interview.entry().instances().of(group(interview, u"kids"_s), forms::theForm);
    }
    forms::Instance addKid(Interview &interview, const QString &age)
    {
        const auto added = interview.addInstance(group(interview, u"kids"_s), forms::theForm);
        if (!added || !interview.type(cell(interview, u"age"_s, *added), age))
            qFatal("no child could be added");
        return *added;
    }

    std::unique_ptr<Office> m_office;
    cases::AssessmentId m_assessment;
};

void TestInterviewRepeats::init()
{
    m_office.reset();
    m_office = std::make_unique<Office>();
    m_assessment = m_office->start(m_office->client(), u"baseline"_s, QDate(2026, 3, 2), u"household"_s);
}

void TestInterviewRepeats::instancesAndTheirAnswersAreFoundAgain()
{
    QList<QUuid> ids;
    {
        const auto interview = open();
        addKid(*interview, u"3"_s);
        const forms::Instance second = addKid(*interview, u"9"_s);
        QVERIFY_RESULT(interview->addInstance(group(*interview, u"kids"_s), forms::theForm)); // nothing answered yet
        const auto visit = interview->addInstance(group(*interview, u"visits"_s), second);
        QVERIFY_RESULT(visit);
        QVERIFY_RESULT(interview->type(cell(*interview, u"hours"_s, *visit), u"4"_s));
        for (const forms::Instance kid : kids(*interview))
            ids += interview->entry().instances().row(kid).id;
    }
    const auto interview = open();
    QCOMPARE(int(kids(*interview).size()), 3);
    for (int kid = 0; kid < 3; ++kid)
        QCOMPARE(interview->entry().instances().row(kids(*interview)[kid]).id, ids[kid]);
    QCOMPARE(value(*interview, u"age"_s, kids(*interview)[0]), u"3"_s);
    QCOMPARE(value(*interview, u"age"_s, kids(*interview)[1]), u"9"_s);
    const auto visits = interview->entry().instances().of(group(*interview, u"visits"_s), kids(*interview)[1]);
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(value(*interview, u"hours"_s, visits[0]), u"4"_s);
    QCOMPARE(value(*interview, u"kids_in_all"_s), u"3"_s);
}

void TestInterviewRepeats::anInstanceThatIsTakenAwayLeavesItsAnswersInTheHistory()
{
    {
        const auto interview = open();
        const forms::Instance first = addKid(*interview, u"3"_s);
        addKid(*interview, u"9"_s);
        const auto visit = interview->addInstance(group(*interview, u"visits"_s), first);
        QVERIFY_RESULT(interview->type(cell(*interview, u"hours"_s, *visit), u"4"_s));
        QVERIFY_RESULT(interview->removeInstance(first));
        QVERIFY(!interview->mayAnswer(cell(*interview, u"age"_s, first)));
    }
    const auto interview = open();
    QCOMPARE(int(kids(*interview).size()), 1);
    QCOMPARE(value(*interview, u"age"_s, kids(*interview)[0]), u"9"_s);
    store::Connection &db = m_office->worker().vault().reader();
    QCOMPARE(int(store::InstanceTable(db).of(m_assessment)->size()), 1);
    const auto answers = store::AnswerTable(db).answers(m_assessment);
    QVERIFY(std::ranges::none_of(*answers, [](const auto &answer) { return answer.item == u"hours"_s; }));
    const auto history = store::AnswerTable(db).history(m_assessment);
    QVERIFY(std::ranges::any_of(*history, [](const store::AnswerEvent &event) {
        return event.item == u"hours"_s && event.instances.size() == 2 && forms::canonicalText(event.before) == u"4"_s
            && !forms::isAnswered(event.after);
    }));
}

void TestInterviewRepeats::whatACountHasMadeIsFoundAgain()
{
    {
        const auto interview = open();
        QVERIFY_RESULT(interview->type(cell(*interview, u"rooms"_s), u"2"_s));
        const auto rooms = interview->entry().instances().of(group(*interview, u"rooms_in_turn"_s), forms::theForm);
        QCOMPARE(int(rooms.size()), 2);
        QVERIFY_RESULT(interview->type(cell(*interview, u"area"_s, rooms[1]), u"12"_s));
        QVERIFY_RESULT(interview->type(cell(*interview, u"rooms"_s), u"1"_s)); // the second is set aside
    }
    const auto interview = open();
    QVERIFY_RESULT(interview->type(cell(*interview, u"rooms"_s), u"2"_s));
    const auto rooms = interview->entry().instances().of(group(*interview, u"rooms_in_turn"_s), forms::theForm);
    QCOMPARE(int(rooms.size()), 2);
    QCOMPARE(value(*interview, u"area"_s, rooms[1]), u"12"_s);
}

void TestInterviewRepeats::whatATriggerWroteIsKept()
{
    {
        const auto interview = open();
        QVERIFY_RESULT(interview->type(cell(*interview, u"rooms"_s), u"3"_s));
        QCOMPARE(value(*interview, u"beds"_s), u"6"_s);
    }
    {
        const auto interview = open();
        QCOMPARE(value(*interview, u"beds"_s), u"6"_s);
        QVERIFY_RESULT(interview->type(cell(*interview, u"beds"_s), u"4"_s));
    }
    QCOMPARE(value(*open(), u"beds"_s), u"4"_s);
}

void TestInterviewRepeats::notesAndMarksStayWithTheirInstance()
{
    {
        const auto interview = open();
        addKid(*interview, u"3"_s);
        const forms::Instance second = addKid(*interview, u"9"_s);
        interview->setNote(cell(*interview, u"age"_s, second), u"turns ten in May"_s);
        interview->setReturnTo(cell(*interview, u"kid"_s, second), true);
    }
    const auto interview = open();
    QCOMPARE(interview->note(cell(*interview, u"age"_s, kids(*interview)[0])), QString());
    QCOMPARE(interview->note(cell(*interview, u"age"_s, kids(*interview)[1])), u"turns ten in May"_s);
    QVERIFY(!interview->isReturnTo(cell(*interview, u"kid"_s, kids(*interview)[0])));
    QVERIFY(interview->isReturnTo(cell(*interview, u"kid"_s, kids(*interview)[1])));
}

void TestInterviewRepeats::whoOnlyReadsAddsNothing()
{
    addKid(*open(), u"3"_s);
    auto reading = Interview::open(m_office->supervisor(), m_assessment);
    QVERIFY_RESULT(reading);
    QVERIFY((*reading)->isReadOnly());
    QVERIFY(!(*reading)->addInstance(group(**reading, u"kids"_s), forms::theForm));
    QVERIFY(!(*reading)->removeInstance(kids(**reading)[0]));
    QCOMPARE(int(kids(**reading).size()), 1);
}

UNDERLAG_TEST(TestInterviewRepeats)
#include "tst_InterviewRepeats.moc"
