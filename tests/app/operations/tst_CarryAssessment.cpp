// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CarryAssessment.h"
#include "app/operations/Instruments.h"
#include "app/store/AnswerTable.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using operations::CarryAssessment;
using operations::Interview;

namespace {

/// The household as its next version has it: pets and kids are called otherwise, and nobody asks for the county.
std::shared_ptr<const forms::FormDefinition> nextVersion(QByteArray source)
{
    source.replace("version: \"1\"", "version: \"2\"");
    source.replace("name: pets", "name: animals");
    source.replace("name: kids\n", "name: children_here\n");
    source.replace("count(${kids})", "count(${children_here})");
    source.replace(
        "      - { type: select_one, name: county, list_name: county, label: { sv: Län, en: County } }\n", "");
    source.replace(", choice_filter: \"county = ${county}\"", "");
    const auto read = operations::Instruments::read({.file = u"household.yaml"_s, .bytes = source, .overlays = {}});
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

const QByteArray mapping = "from: { version: \"1\" }\nto: { version: \"2\" }\n"
                           "items:\n  pets: animals\n  county: { drop: true, reason: nobody asks }\n"
                           "repeats:\n  kids: children_here\n";

forms::Mapping mapped(const forms::FormDefinition &before, const forms::FormDefinition &after)
{
    const forms::ReadMapping read = forms::readMapping(mapping, u"mapping.yaml"_s, before, after);
    for (const forms::DefinitionFinding &finding : read.findings)
        qWarning("%s", qPrintable(finding.text));
    return read.mapping.value_or(forms::Mapping());
}

} // namespace

/// An unfinished assessment in the vault, in another version of its instrument.
class TestCarryAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingGivenIsThereAfterwardsOrTold();
    void lookingChangesNothing();
    void notesAndMarksGoAlong();
    void onlyWhatIsUnfinishedAndOnesOwn();
    void anAnswerGivenMeanwhileStopsIt();

private:
    forms::Slot slot(const QString &name) const { return m_before->slotsByName.value(name, -1); }
    std::optional<CarryAssessment> look() ///< null: it was refused
    {
        auto looked = CarryAssessment::look(m_office->worker(), m_id, m_after, mapped(*m_before, *m_after));
        return looked ? std::optional(std::move(looked).value()) : std::nullopt;
    }

    std::unique_ptr<Office> m_office;
    cases::AssessmentId m_id;
    std::shared_ptr<const forms::FormDefinition> m_before;
    std::shared_ptr<const forms::FormDefinition> m_after;
};

void TestCarryAssessment::init()
{
    m_office = std::make_unique<Office>();
    m_office->worker();
    m_id = m_office->start(m_office->client(), u"baseline"_s, QDate(2026, 3, 2), u"household"_s);
    m_office->answer(m_id, {{u"county"_s, u"25"_s}, {u"pets"_s, u"3"_s}});
    auto interview = Interview::open(m_office->worker(), m_id);
    QVERIFY_RESULT(interview);
    m_before = (*interview)->entry().sharedDefinition();
    m_after = nextVersion(m_before->source);
    const int kids = m_before->groupsByName.value(u"kids"_s);
    const auto kim = (*interview)->addInstance(kids, forms::theForm);
    QVERIFY_RESULT(kim);
    QVERIFY_RESULT((*interview)->addInstance(kids, forms::theForm)); // a blank one
    QVERIFY_RESULT((*interview)->type((*interview)->entry().cellOf(slot(u"kid"_s), *kim), u"Kim"_s));
    const auto visit = (*interview)->addInstance(m_before->groupsByName.value(u"visits"_s), *kim);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT((*interview)->type((*interview)->entry().cellOf(slot(u"hours"_s), *visit), u"5"_s));
}

void TestCarryAssessment::everythingGivenIsThereAfterwardsOrTold()
{
    auto carry = look();
    QVERIFY(carry);
    QCOMPARE(carry->withoutPlace(), 1); // the county
    QVERIFY_RESULT(carry->carry());
    auto interview = Interview::open(m_office->worker(), m_id);
    QVERIFY_RESULT(interview);
    const forms::FormEntry &entry = (*interview)->entry();
    QCOMPARE((*interview)->definition().version, u"2"_s);
    QCOMPARE((*interview)->assessment().structureFingerprint, m_after->structureFingerprint);
    QCOMPARE(forms::canonicalText(entry.given((*interview)->definition().find(u"animals"_s)->slot)), u"3"_s);
    const auto children
        = entry.instances().of((*interview)->definition().groupsByName.value(u"children_here"_s), forms::theForm);
    QCOMPARE(int(children.size()), 2);
    const auto at = [&](const QString &name, forms::Instance instance) {
        return forms::canonicalText(entry.given(entry.cellOf((*interview)->definition().find(name)->slot, instance)));
    };
    QCOMPARE(at(u"kid"_s, children[0]), u"Kim"_s);
    const auto visits = entry.instances().of((*interview)->definition().groupsByName.value(u"visits"_s), children[0]);
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(at(u"hours"_s, visits[0]), u"5"_s);
    // what has no place any more is in the history, as it was
    const auto events = store::AnswerTable(m_office->worker().vault().reader()).history(m_id);
    QVERIFY_RESULT(events);
    const bool isTold = std::ranges::any_of(*events, [](const store::AnswerEvent &event) {
        return event.item == "county"_L1 && forms::canonicalText(event.before) == "25"_L1
            && !forms::isAnswered(event.after);
    });
    QVERIFY(isTold);
    // nothing of the old names is left beside
    const auto answers = store::AnswerTable(m_office->worker().vault().reader()).answers(m_id);
    QVERIFY_RESULT(answers);
    for (const store::StoredAnswer &answer : *answers)
        QVERIFY2((*interview)->definition().find(answer.item), qPrintable(answer.item));
}

void TestCarryAssessment::lookingChangesNothing()
{
    const auto before = store::AnswerTable(m_office->worker().vault().reader()).lastSequence(m_id);
    QVERIFY(look());
    QCOMPARE(*store::AnswerTable(m_office->worker().vault().reader()).lastSequence(m_id), *before);
    QCOMPARE((*Interview::open(m_office->worker(), m_id))->definition().version, u"1"_s);
}

void TestCarryAssessment::notesAndMarksGoAlong()
{
    {
        auto interview = Interview::open(m_office->worker(), m_id);
        (*interview)->setNote(slot(u"pets"_s), u"two cats"_s);
        (*interview)->setNote(slot(u"county"_s), u"moved lately"_s);
        (*interview)->setReturnTo(slot(u"pets"_s), true);
        (*interview)->setReturnTo(slot(u"county"_s), true);
    }
    auto carry = look();
    QVERIFY(carry);
    QVERIFY_RESULT(carry->carry());
    auto interview = Interview::open(m_office->worker(), m_id);
    const forms::Slot animals = (*interview)->definition().find(u"animals"_s)->slot;
    QCOMPARE((*interview)->note(animals), u"two cats"_s);
    QVERIFY((*interview)->isReturnTo(animals));
    QCOMPARE((*interview)->note(Interview::wholeInterview), u"county: moved lately"_s);
}

void TestCarryAssessment::onlyWhatIsUnfinishedAndOnesOwn()
{
    const forms::Mapping names = mapped(*m_before, *m_after);
    const auto theirs = CarryAssessment::look(m_office->colleague(), m_id, m_after, names);
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().where, u"not-yours"_s);
    const auto other = m_office->start(m_office->client());
    (void)m_office->worker();
    const auto mine = m_office->start(m_office->client());
    const auto wrong = CarryAssessment::look(m_office->worker(), mine, m_after, names);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, u"other-instrument"_s);
    m_office->bringToSent(mine);
    const auto sent = CarryAssessment::look(m_office->worker(), mine, m_after, names);
    QVERIFY(!sent);
    QCOMPARE(sent.error().where, u"not-unfinished"_s);
    Q_UNUSED(other);
}

void TestCarryAssessment::anAnswerGivenMeanwhileStopsIt()
{
    auto carry = look();
    QVERIFY(carry);
    m_office->answer(m_id, {{u"pets"_s, u"4"_s}});
    const auto done = carry->carry();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    auto interview = Interview::open(m_office->worker(), m_id);
    QCOMPARE((*interview)->definition().version, u"1"_s);
    QCOMPARE(forms::canonicalText((*interview)->entry().given(slot(u"pets"_s))), u"4"_s);
}

UNDERLAG_TEST(TestCarryAssessment)
#include "tst_CarryAssessment.moc"
