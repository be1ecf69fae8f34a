// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SlotHeader.h"

#include <QString>
#include <QStringList>

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
    explicit KeySlotFile(QString folder)
        : m_folder(std::move(folder))
    { }

    static QStringList names(); ///< the two files
    bool exists() const; ///< either copy
    /// Tries the secret on every slot of this kind in the newest copy that is whole, then in the other; `first` only
    /// orders them. WrongKey: no slot opens. Corrupt: no copy is whole. NotFound: no copy at all.
    forms::Result<OpenedSlots> open(
        const SecretBytes &secret, SlotKind kind, const KdfPolicy &policy, const TryFirst &first = {}) const;
    /// Both copies, one after the other, each replaced whole and flushed with its folder.
    forms::Result<void> write(const SlotHeader &header, const SecretBytes &vaultKey) const;

private:
    QString m_folder;
};

} // namespace keys
