// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::read;
using support::withHead;

namespace {

/// A form with two areas to be drawn, and a picture of it with this in place of its sides and levels.
QByteArray form(const QByteArray &picture)
{
    return withHead("survey:\n"
                    "- { type: select_one, name: a_need, list_name: yes_no, label: A, missing_codes: [X] }\n"
                    "- { type: select_one, name: b_need, list_name: yes_no, label: B }\n"
                    "- { type: select_multiple, name: a_risk, list_name: yes_no, label: R }\n"
                    "- { type: select_one, name: a_part, list_name: yes_no, label: P }\n"
                    "- { type: select_one, name: a_change, list_name: yes_no, label: C }\n"
                    "- { type: integer, name: count_of, label: N }\n"
                    "- { type: repeat, name: talks, label: T, children: [{ type: select_one, name: talk, list_name: "
                    "yes_no, label: D }] }\n"
                    "picture:\n"
                    "  title: T\n"
                    "  middle: M\n")
        + picture + '\n';
}

QByteArray oneArea(const QByteArray &area)
{
    return form("  levels: [0, 1]\n"
                "  change: { better: [0], worse: [1] }\n"
                "  sides: [{ name: s, label: S, areas: [ "
        + area + " ] }]");
}

QByteArray sides(int count, int areas)
{
    QByteArray all = "  levels: [0, 1]\n  sides:\n";
    for (int side = 0; side < count; ++side) {
        all += "  - { name: s" + QByteArray::number(side) + ", label: S, areas: [";
        for (int area = 0; area < areas; ++area)
            all += "{ name: a" + QByteArray::number(side) + "_" + QByteArray::number(area)
                + ", label: L, need: a_need },";
        all += "] }\n";
    }
    return form(all);
}

} // namespace

/// A person's situation as a drawing, as a definition sets it.
class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void itsPartsHaveBounds();
    void itIsReadWithAllItsWords();
    void itChangesTheWordingAndNotTheStructure();
    void anOverlayReachesItsWords();
    void aTextThatIsMissingIsSaid();
};

void TestPicture::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto area = [](const char *name, const QByteArray &words, const QString &code) {
        QTest::newRow(name) << oneArea("{ name: a, label: L, " + words + " }") << code;
    };
    area("no item", "need: a_ned", u"unknown-item"_s);
    area("no choice", "need: count_of", u"wrong-type"_s);
    area("several choices", "need: a_risk", u"wrong-type"_s);
    area("in a repeat", "need: talk", u"wrong-type"_s);
    area("without need", "change: a_change", u"missing-word"_s);
    area("what is counted in a repeat", "need: a_need, risks: { items: [talk], codes: [1] }", u"wrong-type"_s);
    area("a number is not counted", "need: a_need, risks: { items: [count_of] }", u"wrong-type"_s);
    area("nothing to count", "need: a_need, risks: { codes: [1] }", u"missing-word"_s);
    area("one choice without codes", "need: a_need, strengths: { items: [a_part] }", u"missing-word"_s);
    area("a code nobody can choose", "need: a_need, strengths: { items: [a_part], codes: [7] }", u"bad-value"_s);
    area("an unknown word", "need: a_need, ned: a_need", u"unknown-word"_s);
    area("an area twice", "need: a_need }, { name: a, label: L, need: b_need", u"duplicate-name"_s);
    const QByteArray side = "  sides: [{ name: s, label: S, areas: [{ name: a, label: L, need: a_need";
    QTest::newRow("a choice without level") << form("  levels: [0]\n" + side + " }] }]") << u"bad-value"_s;
    QTest::newRow("a level without choice") << form("  levels: [0, 1, 2]\n" + side + " }] }]") << u"bad-value"_s;
    QTest::newRow("a level twice") << form("  levels: [0, 1, 1]\n" + side + " }] }]") << u"duplicate-name"_s;
    QTest::newRow("no level") << form("  levels: []\n" + side + " }] }]") << u"bad-value"_s;
    QTest::newRow("change without its meaning")
        << form("  levels: [0, 1]\n" + side + ", change: a_change }] }]") << u"bad-value"_s;
    QTest::newRow("better and worse at once")
        << form("  levels: [0, 1]\n  change: { better: [0, 1], worse: [1] }\n" + side + ", change: a_change }] }]")
        << u"duplicate-name"_s;
    QTest::newRow("no sides") << form("  levels: [0, 1]\n  sides: []") << u"bad-value"_s;
    QTest::newRow("a side twice") << form("  levels: [0, 1]\n  sides: [{ name: s, label: S, areas: [{ name: a, label: "
                                          "L, need: a_need }] }, { name: s, label: S, areas: [{ name: b, label: L, "
                                          "need: b_need }] }]")
                                  << u"duplicate-name"_s;
    QTest::newRow("a list") << withHead("survey: [{ type: note, name: n, label: N }]\npicture: [1]\n")
                            << u"bad-value"_s;
}

void TestPicture::mistakesAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const ReadDefinition result = read(text);
    QVERIFY(!result.definition);
    QVERIFY2(lines(result.findings).join(u'\n').contains(u"error "_s + code),
        qPrintable(lines(result.findings).join(u'\n')));
}

void TestPicture::itsPartsHaveBounds()
{
    QVERIFY(read(sides(Picture::mostSides, Picture::mostAreas)).definition);
    QVERIFY(read(sides(1, 1)).definition);
    QVERIFY(!read(sides(Picture::mostSides + 1, 1)).definition);
    QVERIFY(!read(sides(1, Picture::mostAreas + 1)).definition);
    QVERIFY(!read(sides(1, 0)).definition);
}

void TestPicture::itIsReadWithAllItsWords()
{
    const ReadDefinition result = read(oneArea("{ name: a, label: L, short: K, need: a_need, change: a_change,"
                                               " strengths: { items: [a_part], codes: [1] },"
                                               " risks: { items: [a_risk] }, protection: { items: [a_risk] } }"));
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    const std::optional<Picture> &picture = result.definition->picture;
    QVERIFY(picture);
    QCOMPARE(picture->title.in(u"sv"_s), u"T"_s);
    QCOMPARE(picture->middle.in(u"sv"_s), u"M"_s);
    QCOMPARE(picture->levels, (QStringList{u"0"_s, u"1"_s}));
    QCOMPARE(picture->better, QStringList{u"0"_s});
    QCOMPARE(picture->worse, QStringList{u"1"_s});
    const PictureArea &area = picture->sides.front().areas.front();
    const auto slot = [&](const QString &name) { return result.definition->slotsByName.value(name); };
    QCOMPARE(area.shortLabel.in(u"sv"_s), u"K"_s);
    QCOMPARE(area.need, slot(u"a_need"_s));
    QCOMPARE(area.change, slot(u"a_change"_s));
    QCOMPARE(area.strengths.items, std::vector<Slot>{slot(u"a_part"_s)});
    QCOMPARE(area.strengths.codes, QStringList{u"1"_s});
    QCOMPARE(area.risks.items, std::vector<Slot>{slot(u"a_risk"_s)});
    QCOMPARE(area.protection.items, std::vector<Slot>{slot(u"a_risk"_s)});
}

void TestPicture::itChangesTheWordingAndNotTheStructure()
{
    const auto one = read(oneArea("{ name: a, label: L, need: a_need }")).definition;
    const auto other = read(oneArea("{ name: a, label: L, need: b_need }")).definition;
    QVERIFY(one && other);
    QCOMPARE(one->structureFingerprint, other->structureFingerprint);
    QVERIFY(one->wordingFingerprint != other->wordingFingerprint);
}

void TestPicture::anOverlayReachesItsWords()
{
    const QByteArray overlay = "language: en\n"
                               "picture: { title: Title, middle: Me, sides: { s: { label: Side } },"
                               " areas: { a: { label: Area, short: A } } }\n";
    const QByteArray text = oneArea("{ name: a, label: L, need: a_need }");
    const ReadDefinition result = read(text, {{u"texts.en.yaml"_s, overlay}});
    QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
    const Picture &picture = *result.definition->picture;
    QCOMPARE(picture.title.in(u"en"_s), u"Title"_s);
    QCOMPARE(picture.middle.in(u"en"_s), u"Me"_s);
    QCOMPARE(picture.sides.front().label.in(u"en"_s), u"Side"_s);
    QCOMPARE(picture.sides.front().areas.front().label.in(u"en"_s), u"Area"_s);
    QCOMPARE(picture.sides.front().areas.front().shortLabel.in(u"en"_s), u"A"_s);
    QVERIFY(!read(text, {{u"texts.en.yaml"_s, "language: en\npicture: { areas: { b: { label: B } } }\n"}}).definition);
}

void TestPicture::aTextThatIsMissingIsSaid()
{
    QByteArray text = oneArea("{ name: a, label: { sv: L }, need: a_need }");
    const ReadDefinition result = read(text.replace("languages: [sv]", "languages: [sv, en]"));
    QVERIFY(result.definition);
    QVERIFY2(lines(result.findings).join(u'\n').contains(u"label of area a"_s),
        qPrintable(lines(result.findings).join(u'\n')));
}

UNDERLAG_TEST(TestPicture)
#include "tst_Picture.moc"
