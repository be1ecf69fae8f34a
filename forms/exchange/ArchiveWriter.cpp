// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Archive.h"

#include <zip.h>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint16_t firstDay = 0x0021; // 1980-01-01, the first that a zip archive can tell

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

bool add(struct zip *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *const source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0;
}

QByteArray readBack(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return count == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> archiveOf(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    const Error failed{Error::Code::Io, u"archive"_s, u"the archive could not be made"_s};
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, FreeSource> memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failed;
    zip_source_keep(memory.get()); // closing the archive lets go of one hold
    struct zip *const archive = zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory.get());
        return failed;
    }
    for (const auto &[name, bytes] : parts) {
        if (!add(archive, name, bytes)) {
            zip_discard(archive);
            return failed;
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed;
    }
    QByteArray made = readBack(memory.get());
    if (made.isEmpty())
        return failed;
    return made;
}

} // namespace forms::exchange
