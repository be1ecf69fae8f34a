// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/AttachedFile.h"
#include "app/operations/InterviewState.h"
#include "app/store/AttachmentTable.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

// The files that answers name.
namespace operations {

namespace {

QByteArray digestIn(const forms::Attached &named)
{
    return QByteArray::fromHex(named.digest().toLatin1());
}

std::optional<forms::Attached> namedBy(const forms::FormEntry &entry, forms::Slot slot)
{
    const forms::Answer answer = entry.answer(slot);
    const auto *const named = std::get_if<forms::Attached>(&answer);
    return named ? std::optional(*named) : std::nullopt;
}

} // namespace

Result<void> Interview::attach(forms::Slot slot, const QString &path)
{
    const forms::Item &item = m_state->content.entry->item(slot);
    if (item.holds() != forms::AnswerKind::File)
        return Error{Error::Code::Type, item.name, u"this item takes no file"_s};
    TRY_ASSIGN(const AttachedFile file, AttachedFile::read(path, item.type));
    const forms::Attached answer = file.answer();
    TRY(give(slot, answer, file.bytes));
    m_state->fileSizes.insert(answer.digest(), file.bytes.size());
    return {};
}

/// An answer that names a file which is nowhere in the vault would never be whole.
Result<void> Interview::refuseUnkept(const forms::Answer &answer) const
{
    const auto *const named = std::get_if<forms::Attached>(&answer);
    if (!named)
        return {};
    if (m_state->fileSizes.contains(named->digest()))
        return {};
    TRY_ASSIGN(const bool isKept, store::AttachmentTable(m_state->session.vault().reader()).isKept(digestIn(*named)));
    if (!isKept)
        return Error{Error::Code::NotFound, u"file-unkept"_s, u"the vault does not have that file"_s};
    return {};
}

std::optional<Interview::File> Interview::file(forms::Slot slot) const
{
    const auto named = namedBy(*m_state->content.entry, slot);
    if (!named)
        return std::nullopt;
    if (const qint64 given = m_state->fileSizes.value(named->digest()); given > 0)
        return File{.name = named->name(), .size = given};
    const auto size = store::AttachmentTable(m_state->session.vault().reader()).size(m_state->id(), digestIn(*named));
    return File{.name = named->name(), .size = size ? size->value_or(0) : 0};
}

Result<QByteArray> Interview::fileBytes(forms::Slot slot) const
{
    const auto named = namedBy(*m_state->content.entry, slot);
    if (!named)
        return Error{Error::Code::NotFound, m_state->name(slot), u"the answer names no file"_s};
    (void)m_state->session.vault().writer().flush();
    TRY_ASSIGN(
        auto bytes, store::AttachmentTable(m_state->session.vault().reader()).bytes(m_state->id(), digestIn(*named)));
    if (!bytes)
        return Error{Error::Code::NotFound, m_state->name(slot), u"the file is not in the vault"_s};
    return *std::move(bytes);
}

Result<void> Interview::takeOut(forms::Slot slot, const QString &path)
{
    TRY_ASSIGN(const QByteArray bytes, fileBytes(slot));
    TRY(m_state->session.recordAccess(u"file-taken-out"_s, m_state->id().toString(), m_state->name(slot)));
    QSaveFile copy(path);
    const bool isOpen
        = copy.open(QIODevice::WriteOnly) && copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || copy.write(bytes) != bytes.size() || !copy.commit())
        return Error{Error::Code::Io, u"file-unwritten"_s, u"the copy could not be written"_s};
    return {};
}

} // namespace operations
