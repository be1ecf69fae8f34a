// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

#include "forms/entry/Wording.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

const QByteArray family = R"yaml(survey:
  - { type: text, name: who, label: W }
  - type: repeat
    name: kids
    label: "Kid of ${who}"
    children:
      - { type: text, name: kid, label: K }
      - { type: integer, name: age, label: "How old is ${kid}?" }
)yaml";

/// What is typed in the repeat's instances, by name.
class Family
{
public:
    Family()
        : read(support::read(support::withHead(family)))
        , entry(read.definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)})
    { }

    Instance add(const QString &kid)
    {
        const Instance instance = *entry.addInstance(read.definition->groupsByName.value(u"kids"_s));
        const Slot slot = read.definition->slotsByName.value(u"kid"_s);
        if (!entry.setAnswer(entry.cellOf(slot, instance), *entry.read(slot, kid)))
            qFatal("not taken");
        return instance;
    }
    QString say(const QString &text, Instance within = theForm) const
    {
        return worded(text, entry, within, [](const Item &, const Answer &answer) { return canonicalText(answer); });
    }

    ReadDefinition read;
    FormEntry entry;
};

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStandsWhereItIsNamed()
    {
        Family home;
        QCOMPARE(home.say(u"Hej ${who}, hej ${ who }!"_s), u"Hej …, hej …!"_s);
        QVERIFY(home.entry.setAnswer(0, Text{u"Åsa ${kid}"_s}));
        QCOMPARE(
            home.say(u"Hej ${who}, hej ${ who }!"_s), u"Hej Åsa ${kid}, hej Åsa ${kid}!"_s); // an answer is no text
    }

    void whatIsNoItemStaysAsItIsWritten()
    {
        const Family home;
        for (const QString &text :
            {u"${nobody}"_s, u"${"_s, u"${}"_s, u"$ {who}"_s, u"${who"_s, u"${a b}"_s, u"100 $"_s, QString()})
            QCOMPARE(home.say(text), text);
    }

    void withinARepeatItIsTheInstancesOwn()
    {
        Family home;
        QCOMPARE(home.say(u"${kid}"_s), u"…"_s);
        const Instance kim = home.add(u"Kim"_s);
        const Instance bo = home.add(u"Bo"_s);
        QCOMPARE(home.say(u"${kid}"_s, kim), u"Kim"_s);
        QCOMPARE(home.say(u"${kid}"_s, bo), u"Bo"_s);
        QCOMPARE(home.say(u"${kid}"_s), u"Kim"_s); // from outside, the first
    }

    void aFormSaysWhetherItsWordsNameAnswers()
    {
        QVERIFY(anyWordsNameAnswers(*Family().read.definition));
        const ReadDefinition plain
            = support::read(support::withHead("survey:\n  - { type: text, name: a, label: A }\n"));
        QVERIFY(!anyWordsNameAnswers(*plain.definition));
    }
};

UNDERLAG_TEST(TestWording)
#include "tst_Wording.moc"
