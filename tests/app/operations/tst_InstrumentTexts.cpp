// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentTexts.h"
#include "app/operations/Instruments.h"
#include "app/operations/Workshop.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"

using namespace Qt::StringLiterals;
using namespace operations;
using forms::Error;

namespace {

std::optional<InstrumentText> textAt(const forms::FormDefinition &form, const QStringList &path)
{
    for (InstrumentText &text : textsOf(form)) {
        if (text.path == path)
            return text;
    }
    return std::nullopt;
}

} // namespace

class TestInstrumentTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsListedWithTheLanguagesItHas();
    void everyPathIsOneThatAnOverlayKnows();
    void whatIsWrittenIsReadFromTheOverlay();
    void aTextThatIsTakenOutLeavesNothingBehind();
    void theLinesBeforeTheFirstWordStay();
    void aChoiceWrittenShortBecomesLong();
    void anOverlayThatCannotBeReadIsNotWrittenOver();
    void aLanguageThatWaitsForApprovalIsListedAndKeepsWaiting();
    void onlyACodeOfALanguageMakesAFile();
    void aFileWithoutAFolderOfItsNameHasNoOverlays();
};

void TestInstrumentTexts::everyTextIsListedWithTheLanguagesItHas()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const forms::FormDefinition &form = *workshop.definition();
    const auto third = textAt(form, {u"items"_s, u"C"_s, u"label"_s});
    QVERIFY(third && third->text.has(u"sv"_s) && !third->text.has(u"en"_s));
    QCOMPARE(third->thing(), u"C"_s);
    QCOMPARE(third->word(), u"label"_s);
    const auto choice = textAt(form, {u"choices"_s, u"yes_no"_s, u"1"_s, u"label"_s});
    QVERIFY(choice);
    QCOMPARE(choice->thing(), u"yes_no / 1"_s);
    QVERIFY(textAt(form, {u"title"_s}) && textAt(form, {u"checks"_s, u"high"_s, u"message"_s}));
    QVERIFY(!textAt(form, {u"items"_s, u"C"_s, u"hint"_s})); // there is none in any language
}

/// ASI has everything an instrument can have: grids, scores with bands, a plan.
void TestInstrumentTexts::everyPathIsOneThatAnOverlayKnows()
{
    const auto form = Instruments::find(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments/asi"_s);
    QVERIFY_RESULT(form);
    const auto texts = textsOf(**form);
    QVERIFY(texts.size() > 500);
    const QTemporaryDir place;
    const QString file = place.filePath(u"asi/asi.yaml"_s);
    QVERIFY(QDir().mkpath(place.filePath(u"asi"_s)));
    QFile copy(file);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write((*form)->source);
    copy.close();
    // One of each shape of path is enough: writing all of them one by one takes minutes
    QSet<QString> shapes;
    for (const InstrumentText &text : texts) {
        const QString shape = u"%1 %2 %3"_s.arg(text.path.front()).arg(text.path.size()).arg(text.word());
        if (shapes.contains(shape))
            continue;
        shapes.insert(shape);
        QVERIFY_RESULT(writeText(file, u"fi"_s, text.path, u"suomeksi"_s));
    }
    const auto written = Instruments::find(file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().where + written.error().detail));
    int found = 0;
    for (const InstrumentText &text : textsOf(**written))
        found += text.text.has(u"fi"_s) ? 1 : 0;
    QVERIFY(found >= shapes.size());
}

void TestInstrumentTexts::whatIsWrittenIsReadFromTheOverlay()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto file
        = writeText(workshop.file(), u"en"_s, {u"items"_s, u"C"_s, u"label"_s}, u"Third: \"yes\"\nand no"_s);
    QVERIFY_RESULT(file);
    QCOMPARE(QFileInfo(*file).fileName(), u"texts.en.yaml"_s);
    workshop.reload();
    QVERIFY(workshop.isCurrent());
    QCOMPARE(workshop.definition()->find(u"C"_s)->label.in(u"en"_s), u"Third: \"yes\"\nand no"_s);
    QCOMPARE(workshop.definition()->find(u"C"_s)->label.in(u"sv"_s), u"Tredje"_s);
}

void TestInstrumentTexts::aTextThatIsTakenOutLeavesNothingBehind()
{
    WrittenFolder written;
    written.put("texts.en.yaml", "language: en\ntitle: Little\nitems: { C: { label: Third } }\n");
    QVERIFY_RESULT(writeText(written.file(), u"en"_s, {u"items"_s, u"C"_s, u"label"_s}, {}));
    QVERIFY(!written.read("texts.en.yaml").contains("items"));
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(workshop.isCurrent());
    QCOMPARE(workshop.definition()->title.in(u"en"_s), u"Little"_s);
}

void TestInstrumentTexts::theLinesBeforeTheFirstWordStay()
{
    WrittenFolder written;
    written.put("texts.en.yaml", "# Whose words these are.\n\nlanguage: en\n");
    QVERIFY_RESULT(writeText(written.file(), u"en"_s, {u"title"_s}, u"Little"_s));
    QVERIFY(written.read("texts.en.yaml").startsWith("# Whose words these are.\n"));
    QVERIFY(written.read("texts.en.yaml").contains("Little"));
}

void TestInstrumentTexts::aChoiceWrittenShortBecomesLong()
{
    WrittenFolder written;
    written.put("texts.en.yaml", "language: en\nchoices: { yes_no: { 0: \"No\", 1: \"Yes\" } }\n");
    QVERIFY_RESULT(writeText(written.file(), u"en"_s, {u"choices"_s, u"yes_no"_s, u"1"_s, u"label"_s}, u"Aye"_s));
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(workshop.isCurrent());
    const auto &choices = workshop.definition()->choices[u"yes_no"_s].choices;
    QCOMPARE(choices[0].label.in(u"en"_s), u"No"_s);
    QCOMPARE(choices[1].label.in(u"en"_s), u"Aye"_s);
}

void TestInstrumentTexts::anOverlayThatCannotBeReadIsNotWrittenOver()
{
    WrittenFolder written;
    const QByteArray half = "language: en\ntitle: \"Lit";
    written.put("texts.en.yaml", half);
    const auto done = writeText(written.file(), u"en"_s, {u"title"_s}, u"Little"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Syntax);
    QVERIFY(done.error().where.startsWith(u"texts.en.yaml:"_s));
    QCOMPARE(written.read("texts.en.yaml"), half);
}

/// Who proof-reads must see it; writing a text approves nothing.
void TestInstrumentTexts::aLanguageThatWaitsForApprovalIsListedAndKeepsWaiting()
{
    WrittenFolder written;
    written.put("texts.so.yaml", "language: so\napproved: false\ntitle: Yar\n");
    QVERIFY_RESULT(writeText(written.file(), u"so"_s, {u"items"_s, u"C"_s, u"label"_s}, u"Saddex"_s));
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const forms::FormDefinition &form = *workshop.definition();
    QVERIFY(!form.languages.contains(u"so"_s));
    QCOMPARE(languagesOf(form), form.languages + QStringList{u"so"_s});
    QCOMPARE(form.find(u"C"_s)->label.in(u"so"_s), u"Saddex"_s);
}

void TestInstrumentTexts::onlyACodeOfALanguageMakesAFile()
{
    const WrittenFolder written;
    for (const QString &wrong : {u""_s, u"../x"_s, u"Swedish words"_s, u"SV"_s})
        QCOMPARE(writeText(written.file(), wrong, {}, {}).error().code, Error::Code::Type);
    QVERIFY_RESULT(writeText(written.file(), u"fi"_s, {}, {}));
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QCOMPARE(workshop.definition()->languages, (QStringList{u"sv"_s, u"en"_s, u"fi"_s}));
}

void TestInstrumentTexts::aFileWithoutAFolderOfItsNameHasNoOverlays()
{
    const WrittenFolder written;
    const QString elsewhere = written.place() + u"/other.yaml"_s;
    QVERIFY(QFile::copy(written.file(), elsewhere));
    QCOMPARE(writeText(elsewhere, u"en"_s, {u"title"_s}, u"T"_s).error().where, u"no-folder"_s);
}

UNDERLAG_TEST(TestInstrumentTexts)
#include "tst_InstrumentTexts.moc"
