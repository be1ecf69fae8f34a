// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Archive.h"
#include "forms/exchange/Packed.h"

#include "support/Register.h"

#include <QDirIterator>
#include <QtEndian>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;
using support::Parts;

namespace {

const QByteArray localHeader("PK\x03\x04", 4);
const QByteArray centralHeader("PK\x01\x02", 4);

/// A sound archive, whose bytes are then tampered with where the format keeps them (PKWARE APPNOTE 4.3.7, 4.3.12).
class Tampered
{
public:
    explicit Tampered(const Parts &parts)
        : m_bytes(support::packed(parts))
    { }

    /// In every header of this part; offsets of the local header and of the central one.
    Tampered &set(const QByteArray &part, int local, int central, const QByteArray &value)
    {
        overwrite(localHeader, 30, part, local, value);
        overwrite(centralHeader, 46, part, central, value);
        return *this;
    }
    Tampered &setCentral(const QByteArray &part, int central, const QByteArray &value)
    {
        overwrite(centralHeader, 46, part, central, value);
        return *this;
    }
    /// Another name of the same length.
    Tampered &rename(const QByteArray &part, const QByteArray &name)
    {
        m_bytes.replace(part, name);
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype headerOf(const QByteArray &mark, int nameOffset, const QByteArray &part) const
    {
        qsizetype at = m_bytes.indexOf(mark);
        while (at >= 0 && m_bytes.mid(at + nameOffset, part.size()) != part)
            at = m_bytes.indexOf(mark, at + 1);
        return at;
    }
    void overwrite(const QByteArray &mark, int nameOffset, const QByteArray &part, int offset, const QByteArray &value)
    {
        const qsizetype at = headerOf(mark, nameOffset, part);
        QVERIFY2(at >= 0, "no such header");
        m_bytes.replace(at + offset, value.size(), value);
    }

    QByteArray m_bytes;
};

const QByteArray text("the text of a part, long enough that it is packed: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

Parts twoParts(const QByteArray &second = "two.xml")
{
    return {{"one.xml", text}, {second, text}};
}

QByteArray named(const QByteArray &name)
{
    return support::packed(twoParts(name));
}

Parts many(int count)
{
    Parts parts;
    for (int i = 0; i < count; ++i)
        parts.emplace_back(QByteArray::number(i), QByteArray("x"));
    return parts;
}

/// Opened, and each of these parts read.
Result<void> readAll(const QByteArray &bytes, const QStringList &parts)
{
    TRY_ASSIGN(Archive archive, Archive::open(bytes, u"a.xlsx"_s));
    for (const QString &part : parts)
        TRY(archive.read(part));
    return {};
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTrickIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, Error::Code code = Error::Code::Syntax) {
            QTest::newRow(name) << bytes << int(code);
        };
        row("a way up", named("../two.xml"));
        row("a way up further in", named("xl/../../two.xml"));
        row("a path from the root", named("/etc/two.xml"));
        row("a drive of Windows", named("C:two.xml"));
        row("a way up with backslashes", named("..\\two.xml"));
        row("a backslash", named("xl\\two.xml"));
        row("names that differ in case only", named("ONE.xml"));
        row("a name twice", Tampered(twoParts()).rename("two.xml", "one.xml").bytes());
        row("a NUL in a name", Tampered(twoParts()).rename("two.xml", QByteArray("one\0xml", 7)).bytes(),
            Error::Code::NotFound);
        row("a link",
            Tampered(twoParts())
                .setCentral("two.xml", 4, QByteArray("\x14\x03", 2))
                .setCentral("two.xml", 38, QByteArray("\0\0\xFF\xA1", 4))
                .bytes());
        row("another name in the table than at the part",
            Tampered(twoParts()).setCentral("two.xml", 46, "six.xml").bytes());
        row("a password", Tampered(twoParts()).set("two.xml", 6, 8, QByteArray("\x01\x00", 2)).bytes());
        row("a way of packing nobody knows",
            Tampered(twoParts()).set("two.xml", 8, 10, QByteArray("\x63\x00", 2)).bytes());
        row("less than it says",
            Tampered(twoParts()).set("two.xml", 22, 24, QByteArray("\xFF\x00\x00\x00", 4)).bytes());
        row("more than it says",
            Tampered(twoParts()).set("two.xml", 22, 24, QByteArray("\x05\x00\x00\x00", 4)).bytes());
        row("four gigabytes", Tampered(twoParts()).set("two.xml", 22, 24, QByteArray("\xFE\xFF\xFF\xFF", 4)).bytes(),
            Error::Code::Schema);
        row("a part that is packed in more than the file",
            Tampered(twoParts()).set("two.xml", 18, 20, QByteArray("\xFF\xFF\xFF\x7F", 4)).bytes());
        row("parts on top of one another", overlapping());
        row("a hundred thousand parts", support::packed(many(100'000)), Error::Code::Schema);
        row("a bomb", support::packed({{"one.xml", text}, {"two.xml", QByteArray(50'000'000, ' ')}}),
            Error::Code::Schema);
    }
    void aTrickIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readAll(bytes, {u"one.xml"_s, u"two.xml"_s, u"three.xml"_s});
        QVERIFY(!read);
        QTEST(int(read.error().code), "code");
        QVERIFY(read.error().where.startsWith(u"a.xlsx"_s));
        QVERIFY(!read.error().detail.isEmpty());
    }

    void theSameWithoutTheTrickIsRead()
    {
        QVERIFY_RESULT(readAll(support::packed(twoParts()), {u"one.xml"_s, u"two.xml"_s}));
        QVERIFY_RESULT(readAll(Tampered(twoParts()).rename("two.xml", "six.xml").bytes(), {u"six.xml"_s}));
        QVERIFY_RESULT(readAll(support::packed(many(2000)), {u"0"_s, u"1999"_s}));
    }

    void partsThatAreEachWithinBoundsHaveABoundTogether()
    {
        const Parts parts{{"one.xml", noise(400)}, {"two.xml", noise(400)}, {"three.xml", noise(400)}};
        const QByteArray bytes = support::packed(parts);
        const auto readWithin = [&bytes](qsizetype bound) -> Result<void> {
            TRY_ASSIGN(Archive archive, Archive::open(bytes, u"a.xlsx"_s, {.inflated = bound}));
            for (const QString &part : {u"one.xml"_s, u"two.xml"_s, u"three.xml"_s})
                TRY(archive.read(part));
            return {};
        };
        const auto read = readWithin(1000);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Schema);
        QVERIFY(read.error().where.contains(u"three.xml"_s));
        QVERIFY_RESULT(readWithin(1200));
    }

    /// An archive within an archive is bytes: 42.zip is five levels of them.
    void whatIsPackedTwiceIsUnpackedOnce()
    {
        const QByteArray inner = support::packed({{"bomb", QByteArray(20'000'000, ' ')}});
        auto opened = Archive::open(support::packed({{"inner.zip", inner}}), u"a.xlsx"_s);
        QVERIFY_RESULT(opened);
        Archive archive = std::move(opened).value();
        const auto read = archive.read(u"inner.zip"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, inner);
    }

    void nothingIsUnpackedToTheDisk()
    {
        const QByteArray bytes = support::packed(twoParts());
        const QTemporaryDir folder;
        const QString place = QDir::currentPath();
        const QByteArray temporary = qgetenv("TMPDIR");
        QVERIFY(QDir::setCurrent(folder.path()));
        qputenv("TMPDIR", QFile::encodeName(folder.path()));
        const auto read = readAll(bytes, {u"one.xml"_s, u"two.xml"_s});
        const bool isEmpty = !QDirIterator(
            folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories)
                                  .hasNext();
        if (temporary.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", temporary);
        QVERIFY(QDir::setCurrent(place));
        QVERIFY_RESULT(read);
        QVERIFY(isEmpty);
    }

private:
    /// The second part lies within the first one's bytes (Fifield, "A better zip bomb", 2019): packed once, unpacked
    /// twice.
    static QByteArray overlapping()
    {
        const QByteArray large = noise(1000);
        const QByteArray alone = support::stored({{"two.xml", large}});
        const QByteArray inner = alone.left(alone.indexOf(centralHeader));
        QByteArray bytes = support::stored({{"one.xml", inner}, {"two.xml", large}});
        const qsizetype within = bytes.indexOf(localHeader, 4);
        const qsizetype second = bytes.indexOf(localHeader, within + 4);
        bytes.remove(second, bytes.indexOf(centralHeader) - second);
        const auto number = [](qsizetype value) {
            QByteArray four(4, '\0');
            qToLittleEndian(quint32(value), four.data());
            return four;
        };
        const qsizetype entry = bytes.indexOf(centralHeader, bytes.indexOf(centralHeader) + 4);
        bytes.replace(entry + 42, 4, number(within)); // where its local header is
        bytes.replace(bytes.lastIndexOf("PK\x05\x06") + 16, 4, number(second)); // where the table is
        return bytes;
    }

    /// Bytes that do not pack.
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, ' ');
        quint32 seed = 1;
        for (char &byte : bytes) {
            seed = seed * 1664525 + 1013904223;
            byte = char(seed >> 24);
        }
        return bytes;
    }
};

UNDERLAG_TEST(TestArchive)
#include "tst_Archive.moc"
