// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/KeySlotFile.h"

#include "app/keys/DurableFile.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 65'536;

struct Copies
{
    std::vector<ReadSlotHeader> whole; ///< well-formed, newest first
    QStringList notices;
    bool anyThere = false;
    std::optional<Error> unreadable; ///< of a copy that the disk did not give
};

Copies readCopies(const QString &folder)
{
    Copies copies;
    for (const QString &name : KeySlotFile::names()) {
        auto bytes = readWhole(folder + u'/' + name, mostBytes);
        if (!bytes && bytes.error().code == Error::Code::NotFound) {
            copies.notices += u"slot-copy-missing"_s;
            continue;
        }
        copies.anyThere = true;
        if (!bytes && bytes.error().code == Error::Code::Io)
            copies.unreadable = bytes.error();
        auto copy = bytes ? readSlotHeader(*bytes) : Result<ReadSlotHeader>(bytes.error());
        if (copy)
            copies.whole.push_back(std::move(copy).value());
        else
            copies.notices += u"slot-copy-damaged"_s;
    }
    if (copies.whole.size() == 2 && copies.whole[1].header.generation > copies.whole[0].header.generation)
        std::swap(copies.whole[0], copies.whole[1]);
    return copies;
}

struct Opened
{
    SecretBytes vaultKey;
    KeySlot slot;
};

struct Attempt
{
    const SecretBytes &secret;
    SlotKind kind;
    const KdfPolicy &policy;
    TryFirst first;
};

std::vector<KeySlot> inOrder(const SlotHeader &header, const Attempt &attempt)
{
    const auto rank = [&](const KeySlot &slot) {
        const bool isPersons = !slot.person.isNull() && slot.person == attempt.first.person;
        return isPersons ? 0 : (slot.id == attempt.first.slot ? 1 : 2);
    };
    std::vector<KeySlot> entries;
    for (const int wanted : {0, 1, 2}) {
        std::copy_if(header.entries.begin(), header.entries.end(), std::back_inserter(entries),
            [&](const KeySlot &slot) { return slot.kind == attempt.kind && rank(slot) == wanted; });
    }
    return entries;
}

/// Each slot once, though it stands in both copies: deriving a key is slow on purpose.
Result<Opened> openAny(const std::vector<ReadSlotHeader> &copies, const Attempt &attempt)
{
    Error refusal{Error::Code::WrongKey, u"wrong-passphrase"_s, u"this does not open the vault"_s};
    std::vector<KeySlot> tried;
    for (const ReadSlotHeader &copy : copies) {
        for (const KeySlot &slot : inOrder(copy.header, attempt)) {
            if (std::find(tried.begin(), tried.end(), slot) != tried.end())
                continue;
            tried.push_back(slot);
            auto key = unwrapKey(copy.header.binding, slot, attempt.secret, attempt.policy);
            if (key)
                return Opened{std::move(key).value(), slot};
            if (key.error().code != Error::Code::WrongKey)
                refusal = std::move(key).error();
        }
    }
    return refusal;
}

/// What a file held before it was written over; nothing when there was none, an error when nobody can know.
Result<std::optional<QByteArray>> bytesBefore(const QString &path)
{
    auto bytes = readWhole(path, mostBytes);
    if (bytes)
        return std::optional(std::move(bytes).value());
    if (bytes.error().code == Error::Code::NotFound)
        return std::optional<QByteArray>();
    return std::move(bytes).error();
}

bool has(const SlotHeader &header, const KeySlot &slot)
{
    return std::find(header.entries.begin(), header.entries.end(), slot) != header.entries.end();
}

} // namespace

KeySlotFile::KeySlotFile(QString folder, WriteFile writeFile)
    : m_folder(std::move(folder))
    , m_writeFile(writeFile ? std::move(writeFile) : WriteFile(writeDurably))
{ }

QStringList KeySlotFile::names()
{
    return {u"key.slots.A"_s, u"key.slots.B"_s};
}

bool KeySlotFile::exists() const
{
    const QStringList all = names();
    return std::any_of(
        all.begin(), all.end(), [&](const QString &name) { return QFile::exists(m_folder + u'/' + name); });
}

Result<OpenedSlots> KeySlotFile::open(
    const SecretBytes &secret, SlotKind kind, const KdfPolicy &policy, const TryFirst &first) const
{
    Copies copies = readCopies(m_folder);
    if (!copies.anyThere)
        return Error{Error::Code::NotFound, u"slots-missing"_s,
            u"both key slot files are missing; put them back from a backup of this vault"_s};
    if (copies.whole.empty() && copies.unreadable)
        return *copies.unreadable;
    if (copies.whole.empty())
        return Error{Error::Code::Corrupt, u"slots-damaged"_s,
            u"both key slot files are damaged; put them back from a backup of this vault"_s};
    TRY_ASSIGN(Opened opened, openAny(copies.whole, {secret, kind, policy, first}));
    std::optional<SlotHeader> truth;
    for (ReadSlotHeader &copy : copies.whole) {
        if (!copy.verify(opened.vaultKey))
            copies.notices += u"slot-copy-damaged"_s;
        else if (!truth)
            truth = std::move(copy.header);
        else if (copy.header.generation != truth->generation)
            copies.notices += u"slot-copy-older"_s;
    }
    if (!truth)
        return Error{Error::Code::Corrupt, u"slots-damaged"_s,
            u"the key slot files were changed by somebody else; put them back from a backup of this vault"_s};
    if (!has(*truth, opened.slot)) // an older copy still holds a secret that has been replaced
        return Error{Error::Code::WrongKey, u"wrong-passphrase"_s, u"this does not open the vault"_s};
    return OpenedSlots{std::move(opened.vaultKey), *std::move(truth), opened.slot.id, copies.notices};
}

Result<QStringList> KeySlotFile::write(const SlotHeader &header, const SecretBytes &vaultKey) const
{
    const QByteArray bytes = writeSlotHeader(header, vaultKey);
    TRY(readSlotHeader(bytes)); // a vault that wrote more than it reads would never open again
    struct Replaced
    {
        QString path;
        Result<std::optional<QByteArray>> before;
    };
    std::vector<Replaced> replaced;
    for (const QString &name : names()) {
        const QString path = m_folder + u'/' + name;
        replaced.push_back({path, bytesBefore(path)});
        const Result<void> written = m_writeFile(path, bytes);
        if (written)
            continue;
        bool isUndone = true;
        for (const Replaced &copy : replaced)
            isUndone = putBack(copy.path, copy.before, bytes) && isUndone;
        if (isUndone)
            return written.error();
        return QStringList{u"slots-not-mended"_s}; // the newest copy that is whole counts, and it says the new thing
    }
    return QStringList();
}

bool KeySlotFile::putBack(
    const QString &path, const Result<std::optional<QByteArray>> &before, const QByteArray &written) const
{
    const auto now = bytesBefore(path);
    if (now && *now != written)
        return true; // it never got there
    if (!before)
        return false;
    if (!before->has_value())
        return QFile::remove(path) || !QFile::exists(path);
    return m_writeFile(path, **before).has_value();
}

} // namespace keys
