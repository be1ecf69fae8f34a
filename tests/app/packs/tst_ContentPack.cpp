// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packs/ContentPack.h"
#include "forms/exchange/Archive.h"
#include "support/Register.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::exchange::archiveOf;
using keys::SigningKey;

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

const QByteArray definition = "instrument: small\n"
                              "version: '1'\n"
                              "title: Liten\n"
                              "languages: [sv]\n"
                              "survey: [{ type: integer, name: H1, label: Antal }]\n";

std::shared_ptr<const forms::FormDefinition> base()
{
    return forms::readDefinition({u"small.yaml"_s, definition, {}}).definition;
}

packs::PackFiles files()
{
    return {{u"pack.yaml"_s,
                "pack: 1\ninstrument: small\nversion: '1'\nstructure: " + base()->structureFingerprint.toLatin1()
                    + "\nedition: '2018'\nlicence_holder: { code: '9901', name: Exempelby }\ncontact: metodstöd\n"
                      "date: 2026-11-28\nlanguages: [sv]\nshown_as: { sv: 'Blankett 2018, Exempelby' }\n"},
        {u"texts.sv.yaml"_s, "language: sv\ntitle: Blanketten\nitems: { H1: { label: Deras fråga } }\n"}};
}

QByteArray madeBy(const SigningKey &key)
{
    return packs::seal(files(), key, "file:small").value();
}

/// A pack of any content, rightly signed: what the one who signs puts in is not to be trusted either.
QByteArray signedContent(const QByteArray &content, const SigningKey &key)
{
    return archiveOf({{u"content.zip"_s, content}, {u"content.zip.minisig"_s, key.sign(content, "c").file()}}).value();
}

forms::Result<packs::PackFiles> opened(const QByteArray &bytes, const SigningKey &key)
{
    TRY_ASSIGN(const auto sealed, packs::SealedPack::read(bytes, u"small.pack"_s));
    return packs::unseal(sealed, {SigningKey::generate().publicKey(), key.publicKey()});
}

} // namespace

class TestContentPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedComesOut()
    {
        const SigningKey key = SigningKey::generate();
        const auto out = opened(madeBy(key), key);
        QVERIFY_RESULT(out);
        QCOMPARE(*out, files());
        QCOMPARE(madeBy(key), madeBy(key)); // the same bytes, whenever it is made
    }

    void anUnknownSignerIsRefused()
    {
        const SigningKey key = SigningKey::generate();
        const auto sealed = packs::SealedPack::read(madeBy(key), u"small.pack"_s).value();
        const auto out = packs::unseal(sealed, {SigningKey::generate().publicKey()});
        QVERIFY(!out);
        QCOMPARE(out.error().code, Error::Code::Refused);
        QCOMPARE(out.error().where, u"unknown-signer "_s + key.publicKey().name());
        QVERIFY(!packs::unseal(sealed, {}));
    }

    /// Somebody gives their own key the id of one that is accepted.
    void anIdAloneIsNoSignature()
    {
        const SigningKey key = SigningKey::generate();
        keys::SigningPublicKey lent = SigningKey::generate().publicKey();
        lent.id = key.publicKey().id;
        const auto out = packs::unseal(packs::SealedPack::read(madeBy(key), u"small.pack"_s).value(), {lent});
        QCOMPARE(out.error().code, Error::Code::Corrupt);
    }

    void noByteCanBeChanged()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray whole = madeBy(key);
        int asItWas = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            const auto out = opened(changed, key);
            if (!out)
                continue;
            ++asItWas; // dates and comments of the outer archive, which nobody reads
            QCOMPARE(*out, files());
        }
        QVERIFY2(asItWas < whole.size() / 4, qPrintable(QString::number(asItWas)));
        for (const qsizetype size : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1})
            QVERIFY(!opened(whole.left(size), key));
    }

    void aSignatureOfAnotherPackIsRefused()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray content = archiveOf({{u"pack.yaml"_s, "pack: 1\n"}}).value();
        const QByteArray other = key.sign(archiveOf({{u"pack.yaml"_s, "pack: 2\n"}}).value(), "c").file();
        const auto out
            = opened(archiveOf({{u"content.zip"_s, content}, {u"content.zip.minisig"_s, other}}).value(), key);
        QCOMPARE(out.error().code, Error::Code::Corrupt);
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const SigningKey key = SigningKey::generate();
        const QByteArray content = archiveOf({{u"pack.yaml"_s, "pack: 1\n"}}).value();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("pack: 1\n");
        QTest::newRow("content alone") << content;
        QTest::newRow("without a signature") << archiveOf({{u"content.zip"_s, content}}).value();
        QTest::newRow("with an empty signature")
            << archiveOf({{u"content.zip"_s, content}, {u"content.zip.minisig"_s, "\n"}}).value();
        QTest::newRow("with a third part") << archiveOf(
            {{u"content.zip"_s, content}, {u"content.zip.minisig"_s, key.sign(content, "c").file()}, {u"more"_s, "x"}})
                                                  .value();
    }

    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = packs::SealedPack::read(bytes, u"small.pack"_s);
        QVERIFY(!read);
        QVERIFY(read.error().where.endsWith(u" small.pack"_s));
        QVERIFY(!read.error().detail.contains(u"xlsx"_s)); // no words of another kind of archive
    }

    void whatIsSignedMustBeAPackToo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no archive") << QByteArray("pack: 1\n");
        QTest::newRow("without its page") << archiveOf({{u"texts.sv.yaml"_s, "language: sv\n"}}).value();
        QTest::newRow("with a program") << archiveOf({{u"pack.yaml"_s, "pack: 1\n"}, {u"run.sh"_s, "x"}}).value();
        QTest::newRow("with a way out")
            << archiveOf({{u"pack.yaml"_s, "pack: 1\n"}, {u"../texts.sv.yaml"_s, "x"}}).value();
        QTest::newRow("in a folder") << archiveOf({{u"p/pack.yaml"_s, "pack: 1\n"}}).value();
        QByteArray twice = archiveOf({{u"pack.yaml"_s, "pack: 1\n"}, {u"pacK.yaml"_s, "pack: 1\n"}}).value();
        QTest::newRow("the same twice") << twice.replace("pacK", "pack");
        Parts many{{u"pack.yaml"_s, "pack: 1\n"}};
        for (int i = 0; i < 200; ++i)
            many.emplace_back(u"texts.sv-a%1.yaml"_s.arg(i), "language: sv\n");
        QTest::newRow("too many") << archiveOf(many).value();
        QTest::newRow("too large") << archiveOf(
            {{u"pack.yaml"_s, "pack: 1\n"}, {u"texts.sv.yaml"_s, QByteArray(23 * 1024 * 1024, ' ')},
                {u"texts.fi.yaml"_s, QByteArray(3 * 1024 * 1024, ' ')}})
                                          .value();
    }

    void whatIsSignedMustBeAPackToo()
    {
        QFETCH(QByteArray, content);
        const SigningKey key = SigningKey::generate();
        const auto out = opened(signedContent(content, key), key);
        QVERIFY(!out);
        const bool isSaid = out.error().code == Error::Code::Syntax || out.error().code == Error::Code::Schema;
        QVERIFY(isSaid);
    }

    void aPackGoesOverTheDefinitionItWasMadeFor()
    {
        const auto form = packs::withPack(*base(), files());
        QVERIFY_RESULT(form);
        QCOMPARE((*form)->title.in(u"sv"_s), u"Blanketten"_s);
        QCOMPARE((*form)->structureFingerprint, base()->structureFingerprint);

        packs::PackFiles other = files();
        other[u"pack.yaml"_s].replace(base()->structureFingerprint.toLatin1(), QByteArray(64, 'a'));
        const auto refused = packs::withPack(*base(), other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(refused.error().where.startsWith(u"other-structure"_s));

        packs::PackFiles wrong = files();
        wrong[u"texts.sv.yaml"_s] += "answers: 1\n";
        QCOMPARE(packs::withPack(*base(), wrong).error().where, u"texts.sv.yaml:4:1"_s);
    }

    void onlyAPacksFilesAreSealed()
    {
        packs::PackFiles more = files();
        more.insert(u"notes.txt"_s, "x");
        QVERIFY(!packs::seal(more, SigningKey::generate(), "c"));
        const QTemporaryDir folder;
        QCOMPARE(packs::packFilesIn(folder.path()).error().code, Error::Code::NotFound);
        const packs::PackFiles all = files();
        for (auto file = all.cbegin(); file != all.cend(); ++file) {
            QFile out(folder.filePath(file.key()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(*file);
        }
        QCOMPARE(packs::packFilesIn(folder.path()).value(), all);
    }
};

UNDERLAG_TEST(TestContentPack)

#include "tst_ContentPack.moc"
