// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/DurableFile.h"
#include "app/keys/KeySlotFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using forms::Error;
using forms::Result;
using namespace keys;
using namespace Qt::StringLiterals;

/// T11 of the test table, for the slot file: every byte, both copies, hostile headers.
class TestKeySlotFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSecretOpensItsOwnSlot();
    void aWrongSecretIsRefused_data();
    void aWrongSecretIsRefused();
    void everyFlippedByteOfOneCopyLeavesTheOther();
    void everyFlippedByteOfBothCopiesIsRefused();
    void everyCutLengthOfOneCopyLeavesTheOther();
    void aMissingCopyIsSaid();
    void noCopyIsSaid();
    void twoDamagedCopiesAreSaid();
    void anOlderCopyDoesNotBringAReplacedSecretBack();
    void aHeaderMadeWithoutTheKeyIsNotBelieved();
    void aSlotMovedToAnotherPersonOrVaultDoesNotOpen();
    void weakerParametersDoNotOpen();
    void anUnreadableCopyLeavesTheOther();
    void whenTheSecondCopyFailsTheFirstIsPutBack();
    void whenItCannotBePutBackTheChangeStandsAndIsSaid();
    void moreThanCanBeReadIsNeverWritten();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();

private:
    SlotHeader withSecret(const char *text) const; ///< the header with the first person's secret replaced
    QString path(int copy) const { return m_home->path() + u'/' + KeySlotFile::names().at(copy); }
    QByteArray bytes(int copy) const;
    void put(int copy, const QByteArray &bytes) const;
    Result<OpenedSlots> opened(const char *passphrase = "right") const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SecretBytes> m_vaultKey;
    SlotHeader m_header;
};

namespace {

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::takeFrom(text);
}

QByteArray plain(const SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.bytes().data()), qsizetype(bytes.size())};
}

/// A body with a checksum that holds, as somebody who writes the file by hand would make it.
QByteArray sealed(const QByteArray &body, const QByteArray &mac)
{
    const QByteArray rest = body + '\n' + mac + '\n';
    const QByteArray hash = QCryptographicHash::hash(rest, QCryptographicHash::Blake2b_256).toHex();
    return "underlag-slots 1 " + hash + '\n' + rest;
}

} // namespace

void TestKeySlotFile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_vaultKey = std::make_unique<SecretBytes>(SecretBytes::random(32));
    m_header = SlotHeader{{QUuid::createUuid(), u"real"_s}, 7, QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
        {5, QByteArray(32, 'h')}, {}};
    const auto add = [&](SlotKind kind, const QUuid &person, const char *text) {
        auto slot
            = wrapKey(m_header.binding, {kind, person, m_header.created}, *m_vaultKey, secret(text), KdfPolicy::fast());
        QVERIFY_RESULT(slot);
        m_header.entries.push_back(*slot);
    };
    add(SlotKind::Passphrase, QUuid::createUuid(), "right");
    add(SlotKind::Passphrase, QUuid::createUuid(), "another");
    add(SlotKind::Recovery, {}, "recovery");
    QVERIFY_RESULT(KeySlotFile(m_home->path()).write(m_header, *m_vaultKey));
}

QByteArray TestKeySlotFile::bytes(int copy) const
{
    QFile file(path(copy));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestKeySlotFile::put(int copy, const QByteArray &bytes) const
{
    QFile file(path(copy));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<OpenedSlots> TestKeySlotFile::opened(const char *passphrase) const
{
    return KeySlotFile(m_home->path()).open(secret(passphrase), SlotKind::Passphrase, KdfPolicy::fast());
}

void TestKeySlotFile::eachSecretOpensItsOwnSlot()
{
    const std::array rows{std::pair("right", 0), std::pair("another", 1)};
    for (const auto &[text, slot] : rows) {
        const auto found = opened(text);
        QVERIFY_RESULT(found);
        QCOMPARE(found->slot, m_header.entries[std::size_t(slot)].id);
        QCOMPARE(plain(found->vaultKey), plain(*m_vaultKey));
        QCOMPARE(found->header.generation, 7);
        QCOMPARE(found->header.head, m_header.head);
        QCOMPARE(found->header.entries, m_header.entries);
        QCOMPARE(found->notices, QStringList());
    }
    QVERIFY_RESULT(KeySlotFile(m_home->path()).open(secret("recovery"), SlotKind::Recovery, KdfPolicy::fast()));
}

void TestKeySlotFile::aWrongSecretIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("other") << QByteArray("wrong");
    QTest::addRow("the recovery code's") << QByteArray("recovery");
    QTest::addRow("longer") << QByteArray("right ");
    QTest::addRow("not UTF-8") << QByteArray("\xff\xfe");
}

void TestKeySlotFile::aWrongSecretIsRefused()
{
    QFETCH(QByteArray, text);
    const auto found = opened(text.constData());
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::WrongKey);
    QCOMPARE(found.error().where, u"wrong-passphrase"_s); // the same whatever was wrong
}

void TestKeySlotFile::everyFlippedByteOfOneCopyLeavesTheOther()
{
    const QByteArray whole = bytes(0);
    for (int copy = 0; copy < 2; ++copy) {
        const qsizetype step = copy == 0 ? 1 : 5; // the first copy is the one that is read from
        for (qsizetype at = 0; at < whole.size(); at += step) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            put(copy, flipped);
            const auto found = opened();
            QVERIFY2(found.has_value(), qPrintable(u"byte %1 of copy %2"_s.arg(at).arg(copy)));
            QCOMPARE(plain(found->vaultKey), plain(*m_vaultKey));
            QCOMPARE(found->header.entries, m_header.entries);
            QCOMPARE(found->notices, QStringList{u"slot-copy-damaged"_s});
        }
        put(copy, whole);
    }
}

void TestKeySlotFile::everyFlippedByteOfBothCopiesIsRefused()
{
    const QByteArray whole = bytes(0);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        put(0, flipped);
        put(1, flipped);
        const auto found = opened();
        QVERIFY2(!found, qPrintable(u"byte %1"_s.arg(at)));
        QCOMPARE(found.error().code, Error::Code::Corrupt);
    }
}

void TestKeySlotFile::everyCutLengthOfOneCopyLeavesTheOther()
{
    const QByteArray whole = bytes(0);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        put(0, whole.first(length));
        const auto found = opened();
        QVERIFY2(found.has_value(), qPrintable(u"cut at %1"_s.arg(length)));
        QCOMPARE(found->notices, QStringList{u"slot-copy-damaged"_s});
    }
}

void TestKeySlotFile::aMissingCopyIsSaid()
{
    for (int copy = 0; copy < 2; ++copy) {
        const QByteArray whole = bytes(copy);
        QVERIFY(QFile::remove(path(copy)));
        const auto found = opened();
        QVERIFY_RESULT(found);
        QCOMPARE(found->notices, QStringList{u"slot-copy-missing"_s});
        put(copy, whole);
    }
}

void TestKeySlotFile::noCopyIsSaid()
{
    QVERIFY(QFile::remove(path(0)));
    QVERIFY(QFile::remove(path(1)));
    QVERIFY(!KeySlotFile(m_home->path()).exists());
    const auto found = opened();
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    QCOMPARE(found.error().where, u"slots-missing"_s);
}

void TestKeySlotFile::twoDamagedCopiesAreSaid()
{
    put(0, {});
    put(1, QByteArray(100'000, 'x'));
    const auto found = opened();
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Corrupt);
    QCOMPARE(found.error().where, u"slots-damaged"_s);
}

SlotHeader TestKeySlotFile::withSecret(const char *text) const
{
    SlotHeader next = m_header;
    ++next.generation;
    const auto slot = wrapKey(next.binding, {SlotKind::Passphrase, next.entries[0].person, next.created}, *m_vaultKey,
        secret(text), KdfPolicy::fast());
    if (slot)
        next.entries[0] = *slot;
    return next;
}

void TestKeySlotFile::anOlderCopyDoesNotBringAReplacedSecretBack()
{
    const QByteArray older = bytes(1);
    const SlotHeader next = withSecret("newer");
    QVERIFY_RESULT(KeySlotFile(m_home->path()).write(next, *m_vaultKey));
    put(1, older); // as when the process died between the two copies

    const auto replaced = opened("right");
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, Error::Code::WrongKey);
    const auto found = opened("newer");
    QVERIFY_RESULT(found);
    QCOMPARE(found->header.generation, next.generation);
    QCOMPARE(found->notices, QStringList{u"slot-copy-older"_s});
}

void TestKeySlotFile::aHeaderMadeWithoutTheKeyIsNotBelieved()
{
    SlotHeader forged = m_header;
    forged.generation = 99;
    forged.entries.erase(forged.entries.begin() + 1); // somebody else's slot taken away
    put(0, writeSlotHeader(forged, SecretBytes::random(32)));
    const auto found = opened();
    QVERIFY_RESULT(found);
    QCOMPARE(found->header.generation, 7);
    QCOMPARE(found->header.entries.size(), 3U);
    QCOMPARE(found->notices, QStringList{u"slot-copy-damaged"_s});

    put(1, writeSlotHeader(forged, SecretBytes::random(32)));
    const auto none = opened();
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Corrupt);
}

void TestKeySlotFile::aSlotMovedToAnotherPersonOrVaultDoesNotOpen()
{
    using Edit = std::function<void(SlotBinding &, KeySlot &)>;
    const std::vector<Edit> edits{
        [](SlotBinding &, KeySlot &slot) { slot.person = QUuid::createUuid(); },
        [](SlotBinding &, KeySlot &slot) { slot.id = QUuid::createUuid(); },
        [](SlotBinding &, KeySlot &slot) { slot.kind = SlotKind::Recovery; },
        [](SlotBinding &binding, KeySlot &) { binding.vault = QUuid::createUuid(); },
        [](SlotBinding &binding, KeySlot &) { binding.vaultKind = u"practice"_s; },
    };
    QVERIFY_RESULT(unwrapKey(m_header.binding, m_header.entries[0], secret("right"), KdfPolicy::fast()));
    for (const Edit &edit : edits) {
        SlotBinding binding = m_header.binding;
        KeySlot slot = m_header.entries[0];
        edit(binding, slot);
        const auto key = unwrapKey(binding, slot, secret("right"), KdfPolicy::fast());
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::WrongKey);
    }
}

void TestKeySlotFile::weakerParametersDoNotOpen()
{
    const auto key = unwrapKey(m_header.binding, m_header.entries[0], secret("right"), KdfPolicy());
    QVERIFY(!key); // 8 KiB, in a real vault, by the policy of release
    QCOMPARE(key.error().code, Error::Code::Refused);
    QCOMPARE(key.error().where, u"slot-parameters"_s);
}

void TestKeySlotFile::anUnreadableCopyLeavesTheOther()
{
    for (int copy = 0; copy < 2; ++copy) {
        const QByteArray whole = bytes(copy);
        QVERIFY(QFile::remove(path(copy)));
        QVERIFY(QDir().mkdir(path(copy))); // what the system refuses to read as a file, whoever asks
        const auto found = opened();
        QVERIFY_RESULT(found);
        QCOMPARE(found->notices, QStringList{u"slot-copy-damaged"_s});
        QVERIFY(QDir().rmdir(path(copy)));
        put(copy, whole);
    }
    for (int copy = 0; copy < 2; ++copy) {
        QVERIFY(QFile::remove(path(copy)));
        QVERIFY(QDir().mkdir(path(copy)));
    }
    const auto none = opened();
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Io); // nobody knows that they are damaged
}

void TestKeySlotFile::whenTheSecondCopyFailsTheFirstIsPutBack()
{
    const auto failing = [this](const QString &to, const QByteArray &bytes) -> Result<void> {
        if (to == path(1))
            return Error{Error::Code::Io, u"disk-full"_s, {}};
        return writeDurably(to, bytes);
    };
    const auto written = KeySlotFile(m_home->path(), failing).write(withSecret("newer"), *m_vaultKey);
    QVERIFY(!written);
    QCOMPARE(written.error().where, u"disk-full"_s);
    QVERIFY(!opened("newer"));
    const auto found = opened("right");
    QVERIFY_RESULT(found);
    QCOMPARE(found->notices, QStringList());
}

void TestKeySlotFile::whenItCannotBePutBackTheChangeStandsAndIsSaid()
{
    int writes = 0;
    const auto failing = [&writes](const QString &to, const QByteArray &bytes) -> Result<void> {
        return ++writes == 1 ? writeDurably(to, bytes) : Result<void>(Error{Error::Code::Io, u"disk-full"_s, {}});
    };
    const auto written = KeySlotFile(m_home->path(), failing).write(withSecret("newer"), *m_vaultKey);
    QVERIFY_RESULT(written);
    QCOMPARE(*written, QStringList{u"slots-not-mended"_s});
    QVERIFY(!opened("right"));
    QVERIFY_RESULT(opened("newer"));
}

void TestKeySlotFile::moreThanCanBeReadIsNeverWritten()
{
    SlotHeader full = m_header;
    ++full.generation;
    while (full.entries.size() < mostSlots) {
        full.entries.push_back(full.entries[0]);
        full.entries.back().id = QUuid::createUuid();
    }
    QVERIFY_RESULT(KeySlotFile(m_home->path()).write(full, *m_vaultKey));
    QVERIFY_RESULT(opened());
    full.entries.push_back(full.entries[0]);
    const QByteArray before = bytes(0);
    QVERIFY(!KeySlotFile(m_home->path()).write(full, *m_vaultKey));
    QCOMPARE(bytes(0), before);
    QVERIFY_RESULT(opened());
}

void TestKeySlotFile::hostileJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addRow("duplicate name") << QByteArray("{\"created\"") << QByteArray("{\"kind\":\"real\",\"created\"");
    QTest::addRow("unknown word") << QByteArray("{\"created\"") << QByteArray("{\"colour\":\"red\",\"created\"");
    QTest::addRow("missing word") << QByteArray("\"generation\":7,") << QByteArray();
    QTest::addRow("negative") << QByteArray("\"generation\":7") << QByteArray("\"generation\":-7");
    QTest::addRow("decimal") << QByteArray("\"generation\":7") << QByteArray("\"generation\":7.5");
    QTest::addRow("number too large") << QByteArray("\"generation\":7")
                                      << QByteArray("\"generation\":99999999999999999999");
    QTest::addRow("memory too large") << QByteArray("\"memory\":8") << QByteArray("\"memory\":4294967296");
    QTest::addRow("true") << QByteArray("\"generation\":7") << QByteArray("\"generation\":true");
    QTest::addRow("null") << QByteArray("\"generation\":7") << QByteArray("\"generation\":null");
    QTest::addRow("other kind") << QByteArray("\"kind\":\"real\"") << QByteArray("\"kind\":\"unreal\"");
    QTest::addRow("object for text") << QByteArray("\"kind\":\"real\"") << QByteArray("\"kind\":{}");
    QTest::addRow("deep") << QByteArray("\"kind\":\"real\"") << "\"kind\":" + QByteArray(60, '[') + QByteArray(60, ']');
    QTest::addRow("text after it") << QByteArray("]") << QByteArray("]}{\"x\":[]");
    QTest::addRow("path as a name") << QByteArray("\"generation\":7") << QByteArray("\"slots/0/id\":7");
    QTest::addRow("not UTF-8") << QByteArray("\"kind\":\"real\"") << QByteArray("\"kind\":\"\xff\"");
}

void TestKeySlotFile::hostileJsonIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray body = bytes(0).split('\n').at(1);
    const QByteArray mac = bytes(0).split('\n').at(2);
    QVERIFY_RESULT(readSlotHeader(sealed(body, mac)));
    const qsizetype at = body.indexOf(from);
    QVERIFY(at >= 0);
    QByteArray edited = body;
    edited.replace(at, from.size(), to);
    const auto read = readSlotHeader(sealed(edited, mac));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Corrupt);
}

UNDERLAG_TEST(TestKeySlotFile)

#include "tst_KeySlotFile.moc"
