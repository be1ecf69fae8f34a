// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/DependencyGraph.h"
#include "forms/entry/FindingList.h"
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

std::shared_ptr<const FormDefinition> definition(const QByteArray &rest)
{
    const ReadDefinition result = support::read(support::withHead(rest));
    if (!result.definition)
        qFatal("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

const QByteArray form = "survey:\n"
                        "- { type: calculate, name: sum, calculation: '${a} + ${b}' }\n" // 0
                        "- { type: integer, name: a, label: A }\n" // 1
                        "- { type: group, name: g, label: G, relevant: '${a} > 0', children: [\n"
                        "    { type: integer, name: b, label: B, constraint: '. > ${a}' }] }\n" // 2
                        "- { type: integer, name: c, label: C }\n" // 3
                        "checks:\n- { id: k, expression: '${sum} > 1', severity: error, message: M }\n"
                        "- { id: l, expression: '${c} > 1', severity: error, message: M }\n";

} // namespace

class TestDependencyGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesAfterWhatItRestsOn();
    void anItemLeadsToAllThatNameItAndToNothingElse();
    void aLongChainIsOrdered();
    void findingsAreKeptInTheFormsOrder();
};

void TestDependencyGraph::everythingComesAfterWhatItRestsOn()
{
    const auto read = definition(form);
    const DependencyGraph graph(*read);
    QCOMPARE(int(graph.order().size()), int(read->items.size() + read->groups.size()));
    const int a = 1;
    const int b = 2;
    const int group = graph.groupNode(read->items[b].group);
    QVERIFY(graph.rank(a) < graph.rank(group));
    QVERIFY(graph.rank(group) < graph.rank(b));
    QVERIFY(graph.rank(b) < graph.rank(0));
}

void TestDependencyGraph::anItemLeadsToAllThatNameItAndToNothingElse()
{
    const auto read = definition(form);
    const DependencyGraph graph(*read);
    const auto leadsTo = [&graph](int node) {
        std::vector<int> nodes;
        for (const DependencyGraph::Dependent &dependent : graph.dependents(node))
            nodes.push_back(dependent.node);
        std::sort(nodes.begin(), nodes.end());
        return nodes;
    };
    const int group = graph.groupNode(read->items[2].group);
    QCOMPARE(leadsTo(1), (std::vector<int>{0, group, graph.ownRulesNode(2)}));
    QCOMPARE(leadsTo(0), std::vector<int>{graph.checkNode(0)});
    QCOMPARE(leadsTo(group), std::vector<int>{2});
    QCOMPARE(leadsTo(3), std::vector<int>{graph.checkNode(1)});
}

void TestDependencyGraph::aLongChainIsOrdered()
{
    constexpr int length = 15'000; // far deeper than a stack of calls would bear
    QByteArray survey = "survey:\n- { type: integer, name: i0, label: I }\n";
    for (int i = 1; i < length; ++i)
        survey += "- { type: calculate, name: i" + QByteArray::number(i) + ", calculation: '${i"
            + QByteArray::number(i - 1) + "} + 1' }\n";
    const auto read = definition(survey);
    const DependencyGraph graph(*read);
    QVERIFY(graph.rank(length - 1) > graph.rank(length - 2));
    FormEntry entry(read, {{}, {}, QDate(2026, 3, 20)});
    QVERIFY_RESULT(entry.setAnswer(0, Number{1, u"1"_s}));
    QCOMPARE(canonicalText(entry.answer(length - 1)), QString::number(length));
}

void TestDependencyGraph::findingsAreKeptInTheFormsOrder()
{
    const auto read = definition(form);
    FindingList list(*read);
    const auto finding = [](const QString &id) { return Finding{id, {}, false, {}, {}, -1, {}}; };
    QVERIFY(list.set(list.placeOfCheck(1), 0, finding(u"l"_s)).isChange);
    QCOMPARE(list.set(list.placeOfCheck(0), 0, finding(u"k"_s)).count, 1);
    QCOMPARE(list.set(list.placeOfOwnRules(1), 0, finding(u"own"_s)).count, 1);
    QVERIFY(!list.set(list.placeOfOwnRules(1), 0, finding(u"own"_s)).isChange);
    QCOMPARE(list.set(list.placeOfOwnRules(1), 0, finding(u"other"_s)).count, 0);
    QStringList ids;
    for (const Finding &found : list.findings())
        ids += found.id;
    QCOMPARE(ids, (QStringList{u"k"_s, u"other"_s, u"l"_s}));
    QCOMPARE(list.set(list.placeOfCheck(0), 0, std::nullopt).count, -1);
    QVERIFY(!list.set(list.placeOfCheck(0), 0, std::nullopt).isChange);
    QCOMPARE(int(list.findings().size()), 2);
    Finding another = finding(u"l"_s);
    another.message.set(u"sv"_s, u"8"_s); // a message may quote the answer's code
    QVERIFY(list.set(list.placeOfCheck(1), 0, another).isChange);
    QVERIFY(list.findings().back().message.has(u"sv"_s));
}

UNDERLAG_TEST(TestDependencyGraph)
#include "tst_DependencyGraph.moc"
