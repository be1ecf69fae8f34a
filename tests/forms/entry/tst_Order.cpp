// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "support/Scenario.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace forms;
using support::Scenario;

namespace {

constexpr int itemCount = 24;

/// A made-up form in which an item may rest on any before it, in every way there is.
class RandomForm
{
public:
    explicit RandomForm(unsigned seed)
        : m_random(seed)
    { }

    QByteArray make()
    {
        QByteArray text = "survey:\n";
        for (int i = 0; i < itemCount; ++i) {
            const bool opens = i % 6 == 0;
            if (opens)
                text += "- type: group\n  name: g" + QByteArray::number(i) + "\n  label: G\n"
                    + (i > 0 && chance(2) ? "  relevant: '" + condition(i) + "'\n" : QByteArray()) + "  children:\n";
            text += item(i);
        }
        text += "checks:\n";
        for (int i = 0; i < 6; ++i)
            text += "- { id: k" + QByteArray::number(i) + ", severity: error, message: M, expression: '"
                + condition(itemCount) + "' }\n";
        return text;
    }

    int below(int most) { return int(m_random() % unsigned(most)); }

private:
    bool chance(int in) { return below(in) == 0; }
    QByteArray before(int i) { return "${i" + QByteArray::number(below(i)) + "}"; }
    QByteArray condition(int i)
    {
        static const QByteArray signs[] = {" > 1", " = 2", " != 0", " < 3", " = ''''"};
        const QByteArray one = before(i) + signs[below(5)];
        return chance(2) ? one : one + (chance(2) ? " and " : " or ") + before(i) + signs[below(5)];
    }

    QByteArray item(int i)
    {
        const QByteArray name = "  - { name: i" + QByteArray::number(i) + ", label: I, ";
        if (i > 0 && chance(5))
            return name + "type: calculate, calculation: '" + before(i) + " + coalesce(" + before(i) + ", 1)' }\n";
        QByteArray text = name + "type: integer, missing_codes: [X, N], parameters: { max: 3 }";
        if (i == 0)
            return text + " }\n";
        if (chance(3))
            text += ", relevant: '" + condition(i) + "'";
        if (chance(4))
            text += ", required: '" + condition(i) + "'";
        if (chance(4))
            text += ", constraint: '. >= " + before(i) + "'";
        if (chance(3))
            text += ", set: [{ when: '" + condition(i) + "', to: " + (chance(2) ? "N" : "2")
                + (chance(2) ? ", force: true" : "") + " }, { when: '" + condition(i) + "', to: X }]";
        else if (chance(5))
            text += ", default: 1";
        return text + " }\n";
    }

    std::mt19937 m_random;
};

/// All there is to see of an interview, a line an item.
QStringList seen(const FormEntry &entry)
{
    QStringList all;
    for (const Item &item : entry.definition().items) {
        const SetRule *const rule = entry.ruleInEffect(item.slot);
        all += u"%1=%2/%3/%4/%5/%6/%7"_s.arg(item.name, kindName(entry.answer(item.slot)),
            canonicalText(entry.answer(item.slot)), QString::number(int(entry.standing(item.slot))),
            QString::number(entry.isRelevant(item.slot)), QString::number(entry.isSetAside(item.slot)),
            rule ? rule->to : QString());
    }
    for (const Finding &finding : entry.findings())
        all += finding.id;
    for (int section = 0; section < int(entry.definition().sections.size()); ++section) {
        const Progress progress = entry.progress(section);
        all += u"%1: %2 of %3, %4"_s.arg(section).arg(progress.answered).arg(progress.asked).arg(progress.errors);
    }
    return all;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsFollowsFromWhatIsGivenAlone_data();
    void whatStandsFollowsFromWhatIsGivenAlone();
};

void TestOrder::whatStandsFollowsFromWhatIsGivenAlone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("form %u", seed) << seed;
}

/// After each answer the interview is as one that was opened with all answers at once.
void TestOrder::whatStandsFollowsFromWhatIsGivenAlone()
{
    QFETCH(unsigned, seed);
    RandomForm form(seed);
    Scenario scenario(form.make());
    FormEntry &entry = *scenario.entry;
    FormEntry fresh(entry.sharedDefinition(), entry.options());
    QHash<Slot, Answer> given;
    static const QString typed[] = {u""_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"X"_s, u"N"_s};
    for (int step = 0; step < 150; ++step) {
        const Slot slot = form.below(itemCount);
        const Result<Answer> answer = entry.read(slot, typed[form.below(8)]);
        const QStringList before = seen(entry);
        scenario.answersChanged.clear();
        scenario.findingsChanges = 0;
        if (!answer || !entry.setAnswer(slot, *answer))
            continue; // it is computed
        given.insert(slot, *answer);
        fresh.load(given);
        const QStringList after = seen(entry);
        QCOMPARE(after, seen(fresh));
        for (int item = 0; item < itemCount; ++item) // a line that changed was announced
            QVERIFY(before[item] == after[item] || scenario.answersChanged.contains(scenario.nameOf(item)));
    }
}

UNDERLAG_TEST(TestOrder)
#include "tst_Order.moc"
