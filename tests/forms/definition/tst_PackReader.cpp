// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::read;

namespace {

const QByteArray definition
    = "instrument: small\n"
      "version: '1'\n"
      "title: { sv: Liten, en: Small }\n"
      "shown_as: { sv: egen ordalydelse, en: our own words }\n"
      "languages: [sv, en]\n"
      "choices: { yes_no: [{ name: 0, label: { sv: Nej, en: 'No' } },"
      " { name: 1, label: { sv: Ja, en: 'Yes' }, hint: { sv: vår hjälp, en: our help } }] }\n"
      "survey:\n"
      "  - type: group\n"
      "    name: home\n"
      "    label: { sv: Hemmet, en: The home }\n"
      "    children:\n"
      "      - { type: select_one, list_name: yes_no, name: H1,"
      " label: { sv: Bor barnet hemma, en: Lives at home },"
      " guidance_hint: { sv: vår förklaring, en: our guidance } }\n"
      "      - { type: integer, name: H2, label: { sv: Antal, en: Number } }\n"
      "scores: [{ name: sum, label: { sv: Summa, en: Sum }, calculation: '${H2}', missing: none,"
      " range: [0, 9], higher_is: worse }]\n";

const QByteArray page = "pack: 1\n"
                        "instrument: small\n"
                        "version: '1'\n"
                        "structure: 0000000000000000000000000000000000000000000000000000000000000000\n"
                        "edition: '2018'\n"
                        "licence_holder: { code: '9901', name: Exempelby }\n"
                        "contact: metodstöd\n"
                        "date: 2026-11-28\n"
                        "languages: [sv]\n"
                        "shown_as: { sv: 'Blankett 2018, licens: Exempelby' }\n";

const QByteArray texts = "language: sv\n"
                         "title: Blanketten\n"
                         "groups: { home: { label: Deras rubrik } }\n"
                         "items: { H1: { label: Deras fråga, number: 1a }, H2: { label: Deras antal } }\n"
                         "choices: { yes_no: { 0: Icke, 1: Jo } }\n";

const QByteArray additions = "prefix: by_\n"
                             "choices: { by_scale: [{ name: 1, label: Sällan }, { name: 2, label: Ofta }] }\n"
                             "additions:\n"
                             "  - group: home\n"
                             "    children:\n"
                             "      - { type: select_one, list_name: by_scale, name: by_often, label: Hur ofta }\n"
                             "      - { type: text, name: by_more, label: Mer, relevant: '${by_often} = 2' }\n";

forms::ReadDefinition packed(const QByteArray &pack, const QByteArray &swedish = texts)
{
    return read(definition, {{u"pack.yaml"_s, pack}, {u"texts.sv.yaml"_s, swedish}});
}

QString errorsOf(const forms::ReadDefinition &read)
{
    QStringList codes;
    for (const forms::DefinitionFinding &finding : read.findings) {
        if (finding.severity == forms::Severity::Error)
            codes += finding.file + u' ' + finding.code;
    }
    codes.removeDuplicates();
    return codes.join(u", "_s);
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QByteArray>("swedish");
        QTest::addColumn<QString>("found");
        const auto page_ = [](const char *name, const QByteArray &before, const QByteArray &after, const char *found) {
            QTest::newRow(name) << QByteArray(page).replace(before, after) << texts
                                << u"pack.yaml "_s + QString::fromLatin1(found);
        };
        page_("another format", "pack: 1", "pack: 2", "bad-value");
        page_("another instrument", "instrument: small", "instrument: other", "bad-value");
        page_("no fingerprint", "structure: 0", "structure: x", "bad-value");
        page_("no edition", "edition: '2018'\n", "", "missing-word");
        page_("no holder", "licence_holder: { code: '9901', name: Exempelby }\n", "", "missing-word");
        page_("a holder without a code", "code: '9901', ", "", "missing-word");
        page_("a code that is none", "'9901'", "99", "bad-value");
        page_("no such day", "2026-11-28", "2026-11-31", "bad-value");
        page_("no language", "languages: [sv]", "languages: [Swedish]", "bad-value");
        page_("its edition is not shown", "Blankett 2018", "Blankett", "bad-value");
        page_("its holder is not shown", "licens: Exempelby", "licens", "bad-value");
        page_("a word of no pack", "contact:", "contacts:", "missing-word, pack.yaml unknown-word");
        page_("a list of ours",
            "contact:", "choices: { yes_no: [{ name: 3, label: Kanske }] }\ncontact:", "duplicate-name");
        QTest::newRow("not all is worded")
            << page << QByteArray(texts).replace(", H2: { label: Deras antal }", "") << u"pack.yaml not-worded"_s;
        QTest::newRow("a choice is not worded")
            << page << QByteArray(texts).replace("0: Icke, ", "") << u"pack.yaml not-worded"_s;
        QTest::newRow("a number too long")
            << page << QByteArray(texts).replace("1a", "1aaaaaaaaaaaa") << u"texts.sv.yaml bad-value"_s;
        QTest::newRow("shown_as beside the page") << page << texts + "shown_as: BBIC\n"
                                                  << u"texts.sv.yaml misplaced-word"_s;
        QTest::newRow("an addition without a prefix") << page + QByteArray(additions).replace("prefix: by_\n", "")
                                                      << texts << u"pack.yaml bad-name, pack.yaml missing-word"_s;
        QTest::newRow("an addition in no group") << page + QByteArray(additions).replace("group: home", "group: work")
                                                 << texts << u"pack.yaml unknown-name"_s;
        QTest::newRow("an addition that takes a name of ours")
            << page + QByteArray(additions).replace("name: by_more", "name: H2") << texts
            << u"pack.yaml duplicate-name"_s;
        QTest::newRow("an addition with a wrong rule")
            << page + QByteArray(additions).replace("${by_often} = 2", "${by_never} = 2") << texts
            << u"pack.yaml unknown-reference"_s;
        QTest::newRow("no map") << QByteArray("- pack\n") << texts << u"pack.yaml bad-value"_s;
        QTest::newRow("an alias") << page + "prefix: &a b\n" << texts << u"pack.yaml anchor"_s;
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, swedish);
        QFETCH(QString, found);
        const forms::ReadDefinition result = packed(pack, swedish);
        QVERIFY(!result.definition);
        const QString errors = errorsOf(result);
        for (const QString &one : found.split(u", "_s))
            QVERIFY2(errors.contains(one), qPrintable(errors));
    }

    void numbersBelongToAPack()
    {
        const forms::ReadDefinition result = read(definition, {{u"texts.sv.yaml"_s, texts}});
        QCOMPARE(errorsOf(result), u"texts.sv.yaml misplaced-word"_s);
    }

    void thePacksWordingStandsInOurs()
    {
        const auto form = packed(page).definition;
        QVERIFY(form);
        QCOMPARE(form->languages, QStringList{u"sv"_s});
        QCOMPARE(form->title.in(u"en"_s), u"Blanketten"_s); // the interface does not translate it
        QCOMPARE(form->shownAs.in(u"en"_s), u"Blankett 2018, licens: Exempelby"_s);
        QCOMPARE(form->find(u"H1"_s)->label.in(u"en"_s), u"Deras fråga"_s);
        QCOMPARE(form->choices[u"yes_no"_s].choices[1].label.in(u"en"_s), u"Jo"_s);
        QVERIFY(form->find(u"H1"_s)->guidance.isEmpty()); // it explained our wording
        QVERIFY(form->choices[u"yes_no"_s].choices[1].hint.isEmpty());
        QCOMPARE(form->scores[0].label.in(u"en"_s), u"Sum"_s); // the program's own
        QCOMPARE(form->shownCode(u"H1"_s), u"1a"_s);
        QCOMPARE(form->shownCode(u"H2"_s), u"H2"_s);
        QVERIFY(form->edition);
        QCOMPARE(form->edition->name, u"2018"_s);
        QCOMPARE(form->edition->holder, u"Exempelby"_s);
        QCOMPARE(form->edition->holderCode, u"9901"_s);
        QCOMPARE(form->edition->added, 0);
    }

    void aPackChangesTheWordingAndNotTheStructure()
    {
        const auto own = read(definition).definition;
        const auto form = packed(page).definition;
        QCOMPARE(form->structureFingerprint, own->structureFingerprint);
        QVERIFY(form->wordingFingerprint != own->wordingFingerprint);
        const auto later = packed(QByteArray(page).replace("2026-11-28", "2026-11-29")).definition;
        QVERIFY(later->wordingFingerprint != form->wordingFingerprint);
        QVERIFY(!own->edition);
        QCOMPARE(own->shownCode(u"H1"_s), u"H1"_s);
    }

    void aPartOfTheWordingIsSaidToBeAPart()
    {
        const auto form
            = packed(page + "partial: true\n", "language: sv\nitems: { H1: { label: Deras fråga } }\n").definition;
        QVERIFY(form);
        QCOMPARE(form->shownAs.in(u"sv"_s), u"Blankett 2018, licens: Exempelby · egen ordalydelse"_s);
        QCOMPARE(form->find(u"H1"_s)->label.in(u"sv"_s), u"Deras fråga"_s);
        QCOMPARE(form->find(u"H2"_s)->label.in(u"sv"_s), u"Antal"_s);
        QVERIFY(!form->find(u"H1"_s)->guidance.isEmpty());
    }

    void whatAPackAddsIsAskedLastInItsGroup()
    {
        const auto own = read(definition).definition;
        const auto result = packed(page + additions);
        QCOMPARE(errorsOf(result), QString());
        const auto &form = result.definition;
        QVERIFY(form->structureFingerprint != own->structureFingerprint);
        QCOMPARE(form->edition->added, 2);
        QCOMPARE(form->find(u"H2"_s)->slot, own->find(u"H2"_s)->slot);
        const forms::Item *const often = form->find(u"by_often"_s);
        QVERIFY(often);
        QCOMPARE(often->label.in(u"sv"_s), u"Hur ofta"_s);
        QCOMPARE(often->section, form->find(u"H1"_s)->section);
        QCOMPARE(form->groups[size_t(often->group)].children.size(), size_t(4));
        QVERIFY(form->find(u"by_more"_s)->relevant);
        QCOMPARE(form->scores[0].inputs.size(), own->scores[0].inputs.size());
    }
};

UNDERLAG_TEST(TestPackReader)

#include "tst_PackReader.moc"
