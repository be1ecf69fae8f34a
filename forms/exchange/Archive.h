// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

struct zip;

namespace forms::exchange {

/// What a packed file may cost, whoever made it. Defaults are far above any form; a test passes smaller ones.
struct ArchiveLimits
{
    qsizetype entries = 2000;
    qsizetype inflated = qsizetype(100) * 1024 * 1024; ///< bytes of one part, and of all that are read
    qsizetype ratio = 300; ///< unpacked to packed: spreadsheets reach 40, a bomb 1000
    qsizetype smallPart = qsizetype(256) * 1024; ///< below which the ratio says nothing
};

/// A zip archive in memory, read part by part. Names of its parts are only ever looked up, never paths on a disk.
class Archive
{
public:
    /// Errors: Syntax when it is no sound archive, Schema when it is over a limit. `file` is for the error.
    static Result<Archive> open(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits = {});

    bool has(const QString &part) const;
    QStringList names() const; ///< of all its parts, in its order
    /// NotFound, Syntax (packed wrongly, or with a password), Schema (larger than the limits).
    Result<QByteArray> read(const QString &part);

private:
    struct Discard
    {
        void operator()(struct zip *archive) const;
    };
    Archive(QByteArray bytes, std::unique_ptr<struct zip, Discard> zip, QString file, const ArchiveLimits &limits)
        : m_bytes(std::move(bytes))
        , m_zip(std::move(zip))
        , m_file(std::move(file))
        , m_limits(limits)
    { }

    QByteArray m_bytes; ///< what is read from; outlives the reading
    std::unique_ptr<struct zip, Discard> m_zip;
    QString m_file;
    ArchiveLimits m_limits;
    qsizetype m_inflated = 0; ///< so far
};

/// Parts as a zip archive: stored and not packed, with one date, so that the same parts are the same bytes everywhere.
Result<QByteArray> archiveOf(const std::vector<std::pair<QString, QByteArray>> &parts);

} // namespace forms::exchange
