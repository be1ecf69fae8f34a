// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A content pack of a made-up unit's wording for any definition: every text that a person reads of the form, said anew.
#pragma once

#include "app/operations/InstrumentTexts.h"
#include "app/packs/ContentPack.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

inline const QString otherHolder = QStringLiteral("Exempelby");
inline const QString otherEdition = QStringLiteral("2018 prov");

/// "Exempelbys ord om M6": what the pack says of a thing.
inline QString otherWords(const QString &thing)
{
    return QStringLiteral("Exempelbys ord om %1").arg(thing);
}

inline void put(QJsonObject &map, const QStringList &path, const QString &text)
{
    if (path.size() == 1) {
        map.insert(path.front(), text);
        return;
    }
    QJsonObject inner = map.value(path.front()).toObject();
    put(inner, path.mid(1), text);
    map.insert(path.front(), inner);
}

/// texts.<language>.yaml; JSON is YAML too.
inline QByteArray otherTexts(const forms::FormDefinition &form, const QString &language)
{
    static const QStringList worded{QStringLiteral("items"), QStringLiteral("groups"), QStringLiteral("choices")};
    QJsonObject texts{{QStringLiteral("language"), language}, {QStringLiteral("title"), otherWords(form.id)}};
    for (const operations::InstrumentText &text : operations::textsOf(form)) {
        if (worded.contains(text.path.front()) && text.word() == QStringLiteral("label") && !text.text.isEmpty())
            put(texts, text.path, otherWords(text.path.mid(1, text.path.size() - 2).join(u' ')));
    }
    return QJsonDocument(texts).toJson();
}

inline packs::PackFiles otherPack(const forms::FormDefinition &form, const QByteArray &more = {})
{
    const QString page = QStringLiteral("pack: 1\n"
                                        "instrument: %1\n"
                                        "version: '%2'\n"
                                        "structure: %3\n"
                                        "edition: '%4'\n"
                                        "licence_holder: { code: '9901', name: %5 }\n"
                                        "contact: Metodstöd\n"
                                        "date: 2026-03-01\n"
                                        "languages: [sv]\n"
                                        "shown_as: { sv: '%1 %4, licens: %5' }\n");
    return {{forms::packFile,
                page.arg(form.id, form.version, form.structureFingerprint, otherEdition, otherHolder).toUtf8() + more},
        {QStringLiteral("texts.sv.yaml"), otherTexts(form, QStringLiteral("sv"))}};
}

/// Written, signed, ready to be installed.
inline QString writePack(const QString &path, const packs::PackFiles &files, const keys::SigningKey &key)
{
    const auto bytes = packs::seal(files, key, "file:test");
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        qFatal("no pack at %s", qPrintable(path));
    return path;
}

} // namespace support
