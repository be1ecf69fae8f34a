// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/TakeResponse.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using operations::Interview;

/// An assessment's answers as a QuestionnaireResponse, out of one interview and into another.
class TestTakeResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesIntoAnotherInterview();
    void whatIsAnsweredAlreadyStays();
};

void TestTakeResponse::whatGoesOutComesIntoAnotherInterview()
{
    Office office;
    office.worker();
    const QDate day(2026, 3, 2);
    const auto from = office.start(office.client(), u"baseline"_s, day, u"household"_s);
    office.answer(from, {{u"rooms"_s, u"2"_s}, {u"county"_s, u"25"_s}, {u"town"_s, u"2584"_s}, {u"pets"_s, u"3"_s}});
    QByteArray bytes;
    {
        auto interview = Interview::open(office.worker(), from);
        QVERIFY_RESULT(interview);
        forms::FormEntry &entry = (*interview)->entry();
        const auto slot = [&](const QString &name) { return entry.definition().slotsByName.value(name); };
        const auto rooms
            = entry.instances().of(entry.definition().groupsByName.value(u"rooms_in_turn"_s), forms::theForm);
        QCOMPARE(int(rooms.size()), 2);
        QVERIFY_RESULT((*interview)->type(entry.cellOf(slot(u"area"_s), rooms[1]), u"14"_s));
        const auto kid = (*interview)->addInstance(entry.definition().groupsByName.value(u"kids"_s), forms::theForm);
        QVERIFY_RESULT((*interview)->type(entry.cellOf(slot(u"kid"_s), *kid), u"Kim"_s));
        const auto visit = (*interview)->addInstance(entry.definition().groupsByName.value(u"visits"_s), *kid);
        QVERIFY_RESULT((*interview)->type(entry.cellOf(slot(u"hours"_s), *visit), u"5"_s));
        const auto exported = operations::giveResponse(office.worker(), **interview);
        QVERIFY_RESULT(exported);
        bytes = exported->bytes;
    }
    const auto to = office.start(office.client(), u"baseline"_s, day, u"household"_s);
    {
        auto interview = Interview::open(office.worker(), to);
        const auto read = forms::exchange::importResponse(bytes, u"answers.json"_s, (*interview)->definition());
        QVERIFY_RESULT(read);
        const auto notes = operations::takeResponse(**interview, *read);
        for (const forms::exchange::Note &note : notes)
            qWarning("%s: %s", qPrintable(note.where), qPrintable(note.what));
        const auto again = operations::giveResponse(office.worker(), **interview);
        QVERIFY_RESULT(again);
    }
    auto interview = Interview::open(office.worker(), to);
    const forms::FormEntry &entry = (*interview)->entry();
    const auto at = [&](const QString &name, forms::Instance instance) {
        return forms::canonicalText(entry.given(entry.cellOf(entry.definition().slotsByName.value(name), instance)));
    };
    QCOMPARE(at(u"town"_s, forms::theForm), u"2584"_s);
    QCOMPARE(at(u"pets"_s, forms::theForm), u"3"_s);
    const auto rooms = entry.instances().of(entry.definition().groupsByName.value(u"rooms_in_turn"_s), forms::theForm);
    QCOMPARE(int(rooms.size()), 2); // the count has made them; nothing is added
    QCOMPARE(at(u"area"_s, rooms[1]), u"14"_s);
    const auto kids = entry.instances().of(entry.definition().groupsByName.value(u"kids"_s), forms::theForm);
    QCOMPARE(int(kids.size()), 1);
    QCOMPARE(at(u"kid"_s, kids[0]), u"Kim"_s);
    const auto visits = entry.instances().of(entry.definition().groupsByName.value(u"visits"_s), kids[0]);
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(at(u"hours"_s, visits[0]), u"5"_s);
}

void TestTakeResponse::whatIsAnsweredAlreadyStays()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client(), u"baseline"_s, QDate(2026, 3, 2), u"household"_s);
    office.answer(id, {{u"pets"_s, u"3"_s}});
    auto interview = Interview::open(office.worker(), id);
    const forms::Slot pets = (*interview)->definition().find(u"pets"_s)->slot;
    forms::exchange::ReadResponse response;
    response.answers.insert(pets, forms::Number{7, u"7"_s});
    const auto notes = operations::takeResponse(**interview, response);
    QCOMPARE(int(notes.size()), 1);
    QVERIFY(notes.front().what.contains(u"stays"_s));
    QVERIFY(!notes.front().what.contains(u'7')); // never an answer
    QCOMPARE(forms::canonicalText((*interview)->entry().given(pets)), u"3"_s);
}

UNDERLAG_TEST(TestTakeResponse)
#include "tst_TakeResponse.moc"
