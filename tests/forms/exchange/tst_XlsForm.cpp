// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Forms.h"
#include "forms/exchange/XlsFormLanguages.h"
#include "forms/exchange/XlsFormReading.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A form of one survey in a language, whose rows follow these columns after type, name and label.
support::Outcome survey(const QByteArray &columns, const QByteArray &rows, const QByteArray &more = {})
{
    return support::bring("| survey | | | |\n| | type | name | label::Svenska (sv) | " + columns + " |\n" + rows
            + "\n| settings | |\n| | form_id | version |\n| | prov | 3 |\n" + more,
        u"prov.md"_s);
}

constexpr auto yesNo = "| choices | | | |\n| | list_name | name | label::Svenska (sv) |\n| | ja_nej | 1 | Ja |\n| | "
                       "ja_nej | 0 | Nej |\n";

} // namespace

#define VERIFY_ACCEPTED(outcome)                                                                                       \
    QVERIFY2((outcome).isAccepted(), qPrintable((outcome).error() + (outcome).errors() + (outcome).text()))
#define VERIFY_TELLS(outcome, note)                                                                                    \
    QVERIFY2((outcome).report().contains(note), qPrintable((outcome).error() + (outcome).report()))

class TestXlsForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSmallFormComesInWhole()
    {
        const support::Outcome form
            = survey("hint::Svenska (sv) | required | relevant | constraint | calculation | appearance",
                "| | begin_group | hus | Hushåll | | | | | |\n"
                "| | integer | antal | Hur många? | Räkna alla | yes | | . < 20 | |\n"
                "| | select_one ja_nej | barn | Barn? | | ${antal} > 1 | ${antal} > 0 | | | minimal |\n"
                "| | end_group | | | | | | | |\n"
                "| | calculate | dubbla | | | | | | ${antal} * 2 |\n",
                yesNo);
        VERIFY_ACCEPTED(form);
        const FormDefinition &read = *form.read.definition;
        QCOMPARE(read.id, u"prov"_s);
        QCOMPARE(read.version, u"3"_s);
        QCOMPARE(read.languages, QStringList{u"sv"_s});
        QCOMPARE(read.groups.front().label.in(u"sv"_s), u"Hushåll"_s);
        const Item &antal = *read.find(u"antal"_s);
        QCOMPARE(antal.type, ItemType::Integer);
        QCOMPARE(antal.hint.in(u"sv"_s), u"Räkna alla"_s);
        QCOMPARE(antal.required->text(), u"true()"_s);
        QCOMPARE(antal.constraint->text(), u". < 20"_s);
        const Item &barn = *read.find(u"barn"_s);
        QCOMPARE(barn.relevant->text(), u"${antal} > 0"_s);
        QCOMPARE(barn.required->text(), u"${antal} > 1"_s);
        QCOMPARE(barn.appearance, u"minimal"_s);
        QCOMPARE(read.choiceList(barn)->find(u"0"_s)->label.in(u"sv"_s), u"Nej"_s);
        QCOMPARE(read.find(u"dubbla"_s)->calculation->text(), u"${antal} * 2"_s);
        QCOMPARE(form.report(), u"0 approximated, 0 dropped\n"_s);
    }

    void everyTypeIsKnown_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *cell, const char *word, const char *list = "") {
            QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(word) << QString::fromLatin1(list);
        };
        for (const char *same : {"text", "integer", "decimal", "range", "date", "time", "dateTime", "note",
                 "acknowledge", "calculate", "hidden", "barcode", "image", "audio", "video", "file"})
            row(same, same);
        row("int", "integer");
        row("Integer", "integer");
        row("string", "text");
        row("datetime", "dateTime");
        row("trigger", "acknowledge");
        row("photo", "image");
        row("phone number", "text");
        row("percentage", "integer");
        row("today", "today");
        row("select_one x", "select_one", "x");
        row("select one  x", "select_one", "x");
        row("select one from x", "select_one", "x");
        row("select_one from_x", "select_one", "from_x");
        row("select1 x", "select_one", "x");
        row("SELECT_MULTIPLE x", "select_multiple", "x");
        row("select all that apply from x", "select_multiple", "x");
        row("add select multiple prompt using x", "select_multiple", "x");
        row("rank x", "rank", "x");
        row("begin group", "group");
        row("begin_group", "group");
        row("Begin  Group", "group");
        row("begin repeat", "repeat");
        row("begin lgroup", "repeat");
        row("end_repeat", "repeat");
        row("end", "end");
        row("start time", "start");
        row("imei", "deviceid");
        row("gps", "geopoint");
        row("start-geopoint", "start-geopoint");
        row("select_one_from_file a.csv", "select_one_from_file", "a.csv");
        row("select one external x", "select_one_external", "x");
        row("osm x", "osm", "x");
        row("interger", "");
        row("select_one", "select_one");
    }
    void everyTypeIsKnown()
    {
        QFETCH(QString, cell);
        QFETCH(QString, word);
        const std::optional<XlsFormType> type = typeOf(cell);
        QCOMPARE(type.has_value(), !word.isEmpty());
        QCOMPARE(type ? type->word : QString(), word);
        QTEST(type ? type->list : QString(), "list");
    }

    void otherIsPartOfTheType_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("underscores") << u"select_one x or_other"_s;
        QTest::newRow("spaces") << u"select one from x or other"_s;
        QTest::newRow("specify") << u"select one from x or specify other"_s;
    }
    void otherIsPartOfTheType()
    {
        QFETCH(QString, cell);
        const std::optional<XlsFormType> type = typeOf(cell);
        QVERIFY(type && type->orOther);
        QCOMPARE(type->list, u"x"_s);
    }

    void headingsAreKnownHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *given, const char *word, const char *language = "") {
            QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(word) << QString::fromUtf8(language);
        };
        row("Label", "label");
        row("LABEL::English (en)", "label", "English (en)");
        row("label:English", "label", "English");
        row("label :: svenska", "label", "svenska");
        row("caption", "label");
        row("relevance", "relevant");
        row("bind::relevant", "relevant");
        row("calculate", "calculation");
        row("Read Only", "read_only");
        row("readonly", "read_only");
        row("requiredMsg", "required_message");
        row("bind::jr:requiredMsg::fr", "required_message", "fr");
        row("constraining message", "constraint_message");
        row("constraint message::fr", "constraint_message", "fr");
        row("command", "type");
        row("tag", "name");
        row("jr:count", "repeat_count");
        row("count", "repeat_count");
        row("image", "media::image");
        row("media:image:fr", "media::image", "fr");
        row("media::audio::fr", "media::audio", "fr");
        row("bind::type", "bind::type");
    }
    void headingsAreKnownHoweverTheyAreWritten()
    {
        QFETCH(QString, given);
        const Heading heading = headingOf(given, surveyAliases());
        QTEST(heading.word, "word");
        QTEST(heading.language, "language");
    }

    void languagesHaveTheirCodes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(code);
        };
        row("English (en)", "en");
        row("Brazil (pt-BR)", "pt-BR");
        row("Swedish", "sv");
        row("svenska", "sv");
        row("English", "en");
        row("Arabic", "ar");
        row("العربية", "ar");
        row("Somali", "so");
        row("Persian", "fa");
        row("Farsi", "fa");
        row("Tigrinya", "ti");
        row("Finnish", "fi");
        row("suomi", "fi");
        row("French", "fr");
        row("français", "fr");
        row("Spanish", "es");
        row("Portuguese", "pt");
        row("chinese", "zh");
        row("EN", "en");
        row("Klingon Dialect", "klingon-dialect");
    }
    void languagesHaveTheirCodes()
    {
        QFETCH(QString, name);
        QTEST(languageCode(name), "code");
    }

    void theDefaultLanguageIsFirst()
    {
        const support::Outcome form = support::bring("| survey | | | | | |\n"
                                                     "| | type | name | label::English | label::Svenska | hint |\n"
                                                     "| | text | a | A | Å | tips |\n"
                                                     "| settings | |\n"
                                                     "| | form_title | default_language |\n"
                                                     "| | Prov | Svenska |\n");
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.read.definition->languages, QStringList({u"sv"_s, u"en"_s}));
        QCOMPARE(form.item(u"a"_s)->label.in(u"en"_s), u"A"_s);
        QCOMPARE(form.item(u"a"_s)->hint, LocalText({{u"sv"_s, u"tips"_s}}));
        QCOMPARE(form.read.definition->title, LocalText({{u"sv"_s, u"Prov"_s}}));
    }

    void aHeadingWithoutLanguageBesideAnotherIsALanguageOfItsOwn()
    {
        const support::Outcome form = support::bring("| survey | | | | |\n"
                                                     "| | type | name | label | label::French |\n"
                                                     "| | text | a | A | Â |\n");
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.item(u"a"_s)->label, LocalText({{u"en"_s, u"A"_s}, {u"fr"_s, u"Â"_s}}));
        VERIFY_TELLS(form, u"settings, default_language: approximated"_s);
    }

    void truthIsWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("required");
        for (const char *yes : {"yes", "YES", "true", "TRUE", "true()", "1"})
            QTest::newRow(yes) << QString::fromLatin1(yes) << u"true()"_s;
        for (const char *no : {"no", "False", "false()", "0", ""})
            QTest::newRow(*no ? no : "nothing") << QString::fromLatin1(no) << QString();
        QTest::newRow("expression") << u"${b} = 1"_s << u"${b} = 1"_s;
    }
    void truthIsWrittenInManyWays()
    {
        QFETCH(QString, cell);
        const support::Outcome form
            = survey("required", "| | integer | b | B | |\n| | text | a | A | " + cell.toUtf8() + " |\n");
        VERIFY_ACCEPTED(form);
        const Item &item = *form.item(u"a"_s);
        QTEST(item.required ? item.required->text() : QString(), "required");
    }

    void whatMayBeChangedIsNoExpressionHere()
    {
        const support::Outcome form
            = survey("read_only", "| | text | a | A | yes |\n| | text | b | B | ${a} = 'x' |\n");
        VERIFY_ACCEPTED(form);
        QVERIFY(form.item(u"a"_s)->readOnly);
        QVERIFY(!form.item(u"b"_s)->readOnly);
        VERIFY_TELLS(form, u"survey, row 4, read_only: dropped"_s);
    }

    void bentQuotationMarksAreMadeStraight()
    {
        const support::Outcome form
            = survey("relevant", "| | text | a | A | |\n| | text | b | B | ${a} = ‘x’ or ${a} = “don’t” |\n");
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.item(u"b"_s)->relevant->text(), u"${a} = 'x' or ${a} = \"don’t\""_s);
        VERIFY_TELLS(form, u"survey, row 4, relevant: approximated: bent"_s);
        QCOMPARE(withStraightQuotes(u"${a} = 'it’s'"_s), u"${a} = 'it’s'"_s);
    }

    void nullIsABlank()
    {
        QCOMPARE(withoutNull(u"if(${a} = 'null', null, ${null})"_s), u"if(${a} = 'null', '', ${null})"_s);
        const support::Outcome form
            = survey("calculation", "| | text | a | A | |\n| | calculate | b | | if(${a} = 'x', 1, null) |\n");
        VERIFY_ACCEPTED(form);
        VERIFY_TELLS(form, u"survey, row 4, calculation: approximated: null"_s);
    }

    void whatHasNoMeaningHereIsDroppedWithItsReason()
    {
        const support::Outcome form = survey("relevant",
            "| | start | s | | |\n| | geopoint | plats | Plats | |\n| | deviceid | d | | |\n"
            "| | today | idag | | |\n| | text | a | A | ${plats} != '' |\n");
        VERIFY_ACCEPTED(form);
        VERIFY_TELLS(form, u"survey, row 3, type: dropped: start s: the store keeps"_s);
        VERIFY_TELLS(form, u"survey, row 4, type: approximated: geopoint plats"_s);
        VERIFY_TELLS(form, u"survey, row 5, type: dropped: deviceid"_s);
        QVERIFY(!form.item(u"s"_s));
        QCOMPARE(form.item(u"plats"_s)->calculation->text(), u"''"_s); // a rule asks for it
        QCOMPARE(form.item(u"idag"_s)->calculation->text(), u"today()"_s);
        QCOMPARE(form.imported->notes.size(), std::size_t(4));
    }

    void columnsSheetsAndSettingsWithoutMeaningAreTold()
    {
        const support::Outcome form
            = support::bring("| survey | | | | | | | |\n"
                             "| | type | name | label::sv | bind::foo | body::x | autoplay | min anteckning |\n"
                             "| | text | a | A | 1 | 2 | audio | hej |\n"
                             "| | | | | | | | bara ord |\n"
                             "| settings | | | |\n"
                             "| | form_id | version | submission_url |\n"
                             "| | a | 1 | https://example.org |\n"
                             "| entities | |\n| | dataset |\n| | x |\n"
                             "| osm | |\n| | list_name |\n"
                             "| Blad3 | |\n| | x |\n");
        VERIFY_ACCEPTED(form);
        for (const char *note : {"survey, column bind::foo: dropped", "survey, column body::x: dropped",
                 "survey, column autoplay: dropped", "survey, column min anteckning: dropped",
                 "survey, row 4: dropped: the row has no type", "settings, submission_url: dropped",
                 "sheet entities: dropped", "sheet osm: dropped", "sheet Blad3: dropped"})
            VERIFY_TELLS(form, QString::fromUtf8(note));
        QCOMPARE(form.imported->notes.size(), std::size_t(9));
    }

    void namesAreMadeUniqueAndReferencesFollow()
    {
        const support::Outcome form = survey("relevant",
            "| | begin_group | mor | Mor | |\n| | integer | alder | Ålder | |\n| | text | a | A | ${alder} > 1 |\n| | "
            "end_group | | | |\n"
            "| | begin_group | far | Far | |\n| | integer | alder | Ålder | |\n| | text | b | B | ${ alder } > 2 |\n| "
            "| end_group | | | |\n"
            "| | text | c | C | ${alder} > 3 |\n");
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.item(u"a"_s)->relevant->text(), u"${alder} > 1"_s);
        QCOMPARE(form.item(u"b"_s)->relevant->text(), u"${far_alder} > 2"_s);
        QCOMPARE(form.item(u"c"_s)->relevant->text(), u"${alder} > 3"_s);
        VERIFY_TELLS(form, u"survey, row 8, name: approximated: alder already stands on row 4"_s);
        VERIFY_TELLS(form, u"survey, row 11, relevant: approximated: ${alder} may mean any of 2 rows"_s);
    }

    void namesWithWhatOursLackAreChanged()
    {
        const support::Outcome form = survey(
            "relevant", "| | text | 1:a b | A | |\n| | text | | B | ${1:a b} = 'x' |\n| | text | ok-1.b | C | |\n");
        QVERIFY2(!form.isError(), qPrintable(form.error()));
        VERIFY_TELLS(form, u"survey, row 3, name: approximated: the name \"1:a b\""_s);
        VERIFY_TELLS(form, u"survey, row 4, name: approximated: there is no name; it is called text_row_4"_s);
        QVERIFY(form.text().contains(u"name: _1_a_b\n"_s));
        QVERIFY(form.text().contains(u"name: ok-1.b\n"_s));
    }

    void choicesKeepWhatElseTheirSheetSays()
    {
        const support::Outcome form
            = support::bring("| survey | | | |\n| | type | name | label::sv | choice_filter |\n"
                             "| | select_one kommuner | k | K | lan = '25' |\n"
                             "| choices | | | | | | |\n"
                             "| | list name | value | label::sv | lan | image | två ord |\n"
                             "| | kommuner | lulea stad | Luleå | 25 | jr://images/l.png | x |\n"
                             "| | kommuner | 1 | Ett | 24 | | |\n"
                             "| | kommuner | 1 | Ett | 24 | | |\n"
                             "| | kommuner | 1 | Två | 25 | | |\n"
                             "| | | 1 | Tre | | | |\n");
        VERIFY_ACCEPTED(form);
        for (const char *part :
            {"name: lulea_stad", "image: l.png", "columns: {lan: 25}", "name: 1_2", "choice_filter: \"lan = '25'\""})
            QVERIFY2(form.text().contains(QString::fromUtf8(part)), qPrintable(form.text()));
        VERIFY_TELLS(form, u"choices, row 6, value: approximated: a code is one word"_s);
        VERIFY_TELLS(form, u"choices, row 8, value: dropped: the choice stands twice"_s);
        VERIFY_TELLS(form, u"choices, row 9, value: approximated: 1 stands more than once"_s);
        VERIFY_TELLS(form, u"choices, row 10: dropped"_s);
        VERIFY_TELLS(form, u"choices, column två ord: dropped"_s);
    }

    void parametersSpeakOurWords()
    {
        const support::Outcome form = survey("parameters",
            "| | range | a | A | start=0;end=5 step=0.5 |\n| | range | b | B | |\n"
            "| | select_one ja_nej | c | C | randomize=true, seed=42 |\n"
            "| | select_one ja_nej | d | D | seed=${a} |\n| | image | e | E | max-pixels=100 |\n| | percentage | f | F "
            "| |\n",
            yesNo);
        QVERIFY2(!form.isError(), qPrintable(form.error()));
        for (const char *part : {"{min: 0, max: 5, step: 0.5}", "{min: 1, max: 10, step: 1}",
                 "{randomize: true, seed: 42}", "{min: 0, max: 100}"})
            QVERIFY2(form.text().contains(QString::fromUtf8(part)), qPrintable(form.text()));
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.item(u"c"_s)->seed, quint64(42));
        QCOMPARE(form.item(u"a"_s)->step, 0.5);
        VERIFY_TELLS(form, u"survey, row 6, parameters: dropped: seed=${a}"_s);
        VERIFY_TELLS(form, u"survey, row 7, parameters: dropped: max-pixels=100"_s);
    }

    void repeatsTriggersDefaultsAndMediaAreWrittenAsTheyAre()
    {
        const support::Outcome form = survey("repeat_count | trigger | default | calculation | media::image | rows",
            "| | begin repeat | barn | Barn | ${n} | | | | | |\n"
            "| | select_multiple ja_nej or_other | x | X | | | 1 | | bild.png | |\n"
            "| | end repeat | | | | | | | | |\n"
            "| | integer | n | N | | | 3 | | | |\n"
            "| | text | t | T | | ${n} | | now() | | |\n"
            "| | text | u | U | | | ${last-saved#n} | | | 4 |\n"
            "| | calculate | v | | | | 5 | | | |\n"
            "| | text | w | W | | | 5 | 1 + 1 | | |\n",
            yesNo);
        QVERIFY2(!form.isError(), qPrintable(form.error()));
        for (const char *part :
            {"type: repeat", "repeat_count: \"${n}\"", "or_other: true", "default: 1", "media: {image: bild.png}",
                "trigger: \"${n}\"", "calculation: \"now()\"", "appearance: multiline", "calculation: \"'5'\""})
            QVERIFY2(form.text().contains(QString::fromUtf8(part)), qPrintable(form.text()));
        VERIFY_ACCEPTED(form);
        QVERIFY(form.item(u"x_other"_s));
        QCOMPARE(form.item(u"t"_s)->triggers.size(), std::size_t(1));
        QVERIFY(form.item(u"x"_s)->repeat >= 0);
        VERIFY_TELLS(form, u"survey, row 8, default: dropped: what another interview holds"_s);
        VERIFY_TELLS(form, u"survey, row 9, default: approximated"_s);
        VERIFY_TELLS(form, u"survey, row 10, default: dropped"_s);
    }

    void rowsThatMakeNoFormAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &rows, const char *says) {
            QTest::newRow(name) << rows << QString::fromUtf8(says);
        };
        row("a slip", "| | interger | a | A |\n",
            "survey, row 3, type: \"interger\" is not a type of XLSForm: did you mean integer?");
        row("a group that never ends", "| | begin_group | g | G |\n| | text | a | A |\n",
            "survey, row 3, type: the group g begins here");
        row("an end of nothing", "| | end_group | | |\n| | text | a | A |\n",
            "survey, row 3, type: this end_group ends nothing");
        row("crossed",
            "| | begin_group | g | G |\n| | begin_repeat | r | R |\n| | end_group | | |\n| | end_repeat | | |\n",
            "survey, row 5, type: this row ends a group, but the last that began is the repeat r on row 4 (and 1 more");
        QByteArray deep;
        for (int i = 0; i < 40; ++i)
            deep += "| | begin_group | g" + QByteArray::number(i) + " | G |\n";
        for (int i = 0; i < 40; ++i)
            deep += "| | end_group | | |\n";
        row("too deep", deep, "survey, row 27, type: groups stand within groups 25 deep");
    }
    void rowsThatMakeNoFormAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, says);
        const support::Outcome form = survey("hint", rows);
        QVERIFY(form.isError());
        QVERIFY2(form.error().startsWith(u"prov.md: "_s + says), qPrintable(form.error()));
    }

    void aWorkbookWithoutSurveyIsNoForm()
    {
        const support::Outcome none = support::bring("| a | |\n| | type | name |\n| b | |\n| | x |\n");
        QVERIFY(none.error().contains(u"there is no sheet \"survey\""_s));
        const support::Outcome headless = support::bring("| survey | |\n| | text | a |\n");
        QVERIFY2(
            headless.error().contains(u"survey, row 1: there is no column \"type\""_s), qPrintable(headless.error()));
        const support::Outcome only
            = support::bring("| Blad1 | | |\n| | type | name | label::sv |\n| | text | a | A |\n");
        VERIFY_ACCEPTED(only);
        VERIFY_TELLS(only, u"sheet Blad1: approximated: the only sheet"_s);
    }

    void wordsMayNameAnAnswer()
    {
        const support::Outcome form
            = survey("hint", "| | text | a | A | |\n| | note | b | Hej ${a}! | |\n| | text | c | C | kort |\n");
        VERIFY_ACCEPTED(form);
        QCOMPARE(form.imported->notes.size(), std::size_t(0));
    }

    void whatHasNoLabelIsTold()
    {
        const support::Outcome form = survey("hint", "| | text | a | | h |\n| | calculate | b | | |\n");
        VERIFY_TELLS(form, u"survey, row 3, label::Svenska (sv): approximated: a has no label"_s);
        QCOMPARE(form.imported->notes.size(), std::size_t(1));
    }
};

UNDERLAG_TEST(TestXlsForm)
#include "tst_XlsForm.moc"
