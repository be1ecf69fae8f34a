// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Archive.h"

#include <QSet>

#include <zip.h>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

QString reason(zip_error_t &error)
{
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

/// What such a file mostly is instead: the cure differs.
QString notAnArchive(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return u"an old Excel file, or one with a password; save it as .xlsx without a password"_s;
    return u"not a sound archive, so it is no workbook; save it again as .xlsx"_s;
}

/// Nothing is ever unpacked to a disk; a name that would lead astray there is all the same the work of someone who
/// means harm, or of a program that made another kind of archive.
bool isAstray(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.split(u'/').contains(u".."_s);
}

bool isLink(struct zip *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    constexpr zip_uint32_t kind = 0170000; // of Unix's st_mode, which stands in the upper half
    constexpr zip_uint32_t link = 0120000;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kind) == link;
}

/// What is wrong with the table of parts as a whole; "" when nothing is.
QString wrongTable(struct zip *archive, zip_int64_t entries, qsizetype fileSize)
{
    QSet<QString> names;
    zip_uint64_t packed = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive, zip_uint64_t(i), ZIP_FL_ENC_UTF_8, &about) != 0)
            return u"a part without a name or size"_s;
        const QString name = QString::fromUtf8(about.name);
        if (isAstray(name) || isLink(archive, zip_uint64_t(i)))
            return u"a part that leads out of it"_s;
        const QString same
            = name.toCaseFolded(); // OPC (ECMA-376 part 2) section 6.2.2.3: names differ by more than case
        if (names.contains(same))
            return u"two parts of one name"_s;
        names.insert(same);
        packed += about.comp_size;
        if (packed > zip_uint64_t(fileSize))
            return u"parts that overlap"_s;
    }
    return {};
}

} // namespace

void Archive::Discard::operator()(struct zip *archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits)
{
    if (bytes.isEmpty()) // libzip takes it for an archive without parts
        return Error{Error::Code::Syntax, file, u"the file is empty"_s};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source)
        return Error{Error::Code::Io, file, reason(error)};
    std::unique_ptr<struct zip, Discard> opened(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!opened) {
        zip_source_free(source);
        return Error{Error::Code::Syntax, file, u"%1 (%2)"_s.arg(notAnArchive(bytes), reason(error))};
    }
    zip_error_fini(&error);
    const zip_int64_t entries = zip_get_num_entries(opened.get(), 0);
    if (entries > limits.entries)
        return Error{Error::Code::Schema, file,
            u"holds %1 parts, more than the %2 that are read; save it again as a plain workbook"_s.arg(entries).arg(
                limits.entries)};
    if (const QString wrong = wrongTable(opened.get(), entries, bytes.size()); !wrong.isEmpty())
        return Error{
            Error::Code::Syntax, file, u"holds %1, which no workbook does; save it again as .xlsx"_s.arg(wrong)};
    return Archive(bytes, std::move(opened), file, limits); // the bytes are shared, and stay where they are
}

bool Archive::has(const QString &part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_ENC_UTF_8) >= 0;
}

QStringList Archive::names() const
{
    QStringList all;
    const zip_int64_t entries = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i)
        all += QString::fromUtf8(zip_get_name(m_zip.get(), zip_uint64_t(i), ZIP_FL_ENC_UTF_8));
    return all;
}

Result<QByteArray> Archive::read(const QString &part)
{
    const QString where = m_file + u": "_s + part;
    zip_stat_t about;
    if (zip_stat(m_zip.get(), part.toUtf8().constData(), ZIP_FL_ENC_UTF_8, &about) != 0)
        return Error{Error::Code::NotFound, where, u"this part of a workbook is not there; save it again as .xlsx"_s};
    const auto size = qsizetype(qMin(about.size, zip_uint64_t(m_limits.inflated) + 1));
    m_inflated += size;
    if (m_inflated > m_limits.inflated)
        return Error{Error::Code::Schema, where, u"unpacks to more than is read; take away what is no form"_s};
    if (size > m_limits.smallPart
        && zip_uint64_t(size) / qMax(about.comp_size, zip_uint64_t(1)) > zip_uint64_t(m_limits.ratio))
        return Error{Error::Code::Schema, where, u"is packed so hard that it must be meant to do harm; not read"_s};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_zip.get(), about.index, 0), zip_fclose);
    QByteArray bytes(size + 1, Qt::Uninitialized);
    const zip_int64_t count = file ? zip_fread(file.get(), bytes.data(), zip_uint64_t(bytes.size())) : -1;
    if (count != size)
        return Error{Error::Code::Syntax, where,
            u"cannot be unpacked: it is damaged or has a password; save it again as .xlsx"_s};
    bytes.truncate(size);
    return bytes;
}

} // namespace forms::exchange
