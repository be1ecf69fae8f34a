// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace forms {

/// A UUIDv7 (RFC 9562): time-ordered, so that rows made together lie together.
QUuid newUuidV7();

/// An identifier of one kind of thing; one in another's place does not compile.
template <typename Tag> class Id
{
public:
    Id() = default; ///< the null id: names nothing
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    { }
    static Id create() { return Id(newUuidV7()); }
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace forms
