// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Evaluation.h"
#include "app/operations/Trial.h"
#include "app/operations/Workshop.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"

using namespace Qt::StringLiterals;
using namespace operations;
using What = Evaluation::What;

namespace {

/// A trial of a definition, answered by name.
class Answered
{
public:
    explicit Answered(const QList<std::pair<QString, QString>> &typed = {})
    {
        if (!m_workshop.open(m_written.folder()) || !m_workshop.definition())
            qFatal("no definition");
        m_trial = std::make_unique<Trial>(
            m_workshop.definition(), forms::FormEntry::Options{.variant = {}, .settings = {}, .today = {2026, 3, 2}});
        for (const auto &[name, text] : typed) {
            if (!m_trial->type(slot(name), text))
                qFatal("no answer");
        }
    }
    forms::Slot slot(const QString &name) const { return m_workshop.definition()->find(name)->slot; }
    forms::FormEntry &entry() { return m_trial->entry(); }
    Evaluation of(const QString &name, What what)
    {
        for (Evaluation &one : evaluationsOf(entry(), slot(name))) {
            if (one.what == what)
                return one;
        }
        qFatal("no such expression");
    }

private:
    WrittenFolder m_written;
    Workshop m_workshop;
    std::unique_ptr<Trial> m_trial;
};

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroupsComeFirstAndTheChecksLast();
    void aHiddenItemSaysWhichPartsAreFalse();
    void anItemThatIsShownSaysThatItHolds();
    void aSetRuleSaysWhatItRecords();
    void referencesStandWithTheirValues();
    void aCheckInARepeatSaysWhatItComesToInEachInstance();
    void anExpressionIsTriedOnTheAnswers();
    void anExpressionThatIsWrittenWrongSaysWhere();
};

void TestEvaluation::theGroupsComeFirstAndTheChecksLast()
{
    Answered form;
    const auto all = evaluationsOf(form.entry(), form.slot(u"A"_s));
    QCOMPARE(all.front().what, What::GroupRelevant);
    QCOMPARE(all.front().where, u"first"_s);
    QCOMPARE(all.front().holds, std::optional(true));
    QCOMPARE(all.back().what, What::Check);
    QCOMPARE(all.back().where, u"high"_s);
}

void TestEvaluation::aHiddenItemSaysWhichPartsAreFalse()
{
    Answered none({{u"A"_s, u"0"_s}});
    const Evaluation first = none.of(u"B"_s, What::Relevant);
    QVERIFY(first.hides());
    QCOMPARE(first.falseParts, QStringList{u"${A} > 1"_s});
    Answered many({{u"A"_s, u"25"_s}});
    const Evaluation second = many.of(u"B"_s, What::Relevant);
    QVERIFY(second.hides());
    QCOMPARE(second.falseParts, QStringList{u"(${A} < 20 or ${A} = 30)"_s});
}

void TestEvaluation::anItemThatIsShownSaysThatItHolds()
{
    Answered form({{u"A"_s, u"5"_s}});
    const Evaluation relevant = form.of(u"B"_s, What::Relevant);
    QVERIFY(!relevant.hides());
    QCOMPARE(relevant.holds, std::optional(true));
    QVERIFY(relevant.falseParts.isEmpty());
}

void TestEvaluation::aSetRuleSaysWhatItRecords()
{
    Answered form({{u"A"_s, u"0"_s}});
    const Evaluation rule = form.of(u"C"_s, What::Set);
    QCOMPARE(rule.to, u"0"_s);
    QCOMPARE(rule.holds, std::optional(true));
}

void TestEvaluation::referencesStandWithTheirValues()
{
    Answered form({{u"A"_s, u"X"_s}});
    const Evaluation relevant = form.of(u"B"_s, What::Relevant);
    QCOMPARE(relevant.references.size(), std::size_t(1));
    QCOMPARE(relevant.references.front().name, u"A"_s);
    QCOMPARE(relevant.references.front().value, u"X"_s);
    QCOMPARE(relevant.references.front().standing, forms::ItemStanding::Answered);
}

void TestEvaluation::aCheckInARepeatSaysWhatItComesToInEachInstance()
{
    const WrittenFolder written("survey:\n"
                                "- { type: integer, name: limit, label: { sv: L, en: L } }\n"
                                "- type: repeat\n"
                                "  name: kids\n"
                                "  label: { sv: K, en: K }\n"
                                "  children:\n"
                                "  - { type: integer, name: age, label: { sv: A, en: A } }\n"
                                "checks:\n"
                                "- { id: young, expression: 'not(${age} > ${limit})', severity: error, items: [age, "
                                "limit], message: { sv: M, en: M } }\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto form = workshop.definition();
    QVERIFY(form);
    forms::FormEntry entry(form, {.variant = {}, .settings = {}, .today = {2026, 3, 2}});
    const forms::Slot limit = form->find(u"limit"_s)->slot;
    const forms::Slot age = form->find(u"age"_s)->slot;
    QVERIFY_RESULT(entry.setAnswer(limit, forms::Number{20, u"20"_s}));
    std::vector<forms::Cell> ages;
    for (const int years : {30, 4}) {
        const auto kid = entry.addInstance(form->groupsByName[u"kids"_s]);
        QVERIFY_RESULT(kid);
        ages.push_back(entry.cellOf(age, *kid));
        QVERIFY_RESULT(entry.setAnswer(ages.back(), forms::Number{double(years), QString::number(years)}));
    }
    const auto held = [&entry](forms::Cell cell) {
        std::vector<bool> holds;
        for (const Evaluation &one : evaluationsOf(entry, cell))
            holds.push_back(one.holds.value_or(false));
        return holds;
    };
    QCOMPARE(held(ages[0]), std::vector<bool>{false});
    QCOMPARE(held(ages[1]), std::vector<bool>{true});
    QCOMPARE(held(limit), (std::vector<bool>{false, true}));
}

void TestEvaluation::anExpressionIsTriedOnTheAnswers()
{
    Answered form({{u"A"_s, u"12"_s}});
    const TriedExpression sum = tryExpression(form.entry(), form.slot(u"A"_s), u"${A} + 3"_s);
    QVERIFY(sum.findings.empty());
    QCOMPARE(sum.evaluation->value, u"15"_s);
    QCOMPARE(tryExpression(form.entry(), form.slot(u"A"_s), u". * 2"_s).evaluation->value, u"24"_s);
}

void TestEvaluation::anExpressionThatIsWrittenWrongSaysWhere()
{
    Answered form;
    const TriedExpression tried = tryExpression(form.entry(), form.slot(u"A"_s), u"1 + ${Q}"_s);
    QVERIFY(!tried.evaluation);
    QCOMPARE(tried.findings.size(), std::size_t(1));
    QCOMPARE(tried.findings.front().position.column, 5);
}

UNDERLAG_TEST(TestEvaluation)
#include "tst_Evaluation.moc"
