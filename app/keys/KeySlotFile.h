// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SlotHeader.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace keys {

struct OpenedSlots
{
    SecretBytes vaultKey;
    SlotHeader header; ///< the newest copy whose mac holds
    QUuid slot; ///< which one opened
    QStringList notices; ///< "slot-copy-missing", "slot-copy-damaged", "slot-copy-older": mended by write()
};

/// Which slots are tried before the others: this person's, then this one. Each try is slow on purpose.
struct TryFirst
{
    QUuid person;
    QUuid slot;
};

/// key.slots.A and key.slots.B in a vault's folder.
class KeySlotFile
{
public:
    using WriteFile = std::function<forms::Result<void>(const QString &path, const QByteArray &bytes)>;
    /// writeFile: writeDurably(), but for a test whose disk fails.
    explicit KeySlotFile(QString folder, WriteFile writeFile = {});

    static QStringList names(); ///< the two files
    bool exists() const; ///< either copy
    /// Tries the secret on every slot of this kind in the newest copy that is whole, then in the other; `first` only
    /// orders them. WrongKey: no slot opens. Corrupt: no copy is whole. NotFound: no copy at all. Io: none
    /// is whole, and one could not be read.
    forms::Result<OpenedSlots> open(
        const SecretBytes &secret, SlotKind kind, const KdfPolicy &policy, const TryFirst &first = {}) const;
    /// Both copies, one after the other, each replaced whole and flushed with its folder. Both or neither: when the
    /// second fails the first is put back, and where even that fails the change stands, with the notice
    /// "slots-not-mended". Nothing is written that open() would not read.
    forms::Result<QStringList> write(const SlotHeader &header, const SecretBytes &vaultKey) const;

private:
    /// Whether the file no longer holds what was written.
    bool putBack(
        const QString &path, const forms::Result<std::optional<QByteArray>> &before, const QByteArray &written) const;
    QString m_folder;
    WriteFile m_writeFile;
};

} // namespace keys
