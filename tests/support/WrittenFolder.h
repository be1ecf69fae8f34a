// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

/// A definition "small" in a folder of its own, as somebody writes it.
class WrittenFolder
{
public:
    explicit WrittenFolder(const QByteArray &survey = plain()) { write(survey); }

    QString folder() const { return m_place.filePath(QStringLiteral("small")); }
    QString file() const { return folder() + QStringLiteral("/small.yaml"); }
    QString place() const { return m_place.path(); }

    void write(const QByteArray &survey, const QByteArray &version = "1") { put("small.yaml", head(version) + survey); }

    /// As many editors do: a new file in the other's place.
    void put(const char *name, const QByteArray &bytes)
    {
        const QString path = folder() + u'/' + QLatin1StringView(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QSaveFile saved(path);
        if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char *name) const
    {
        QFile file(folder() + u'/' + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray head(const QByteArray &version)
    {
        return "instrument: small\nversion: '" + version
            + "'\ntitle: { sv: Liten, en: Small }\nlanguages: [sv, en]\n"
              "variants: [{ name: baseline, label: { sv: Grund, en: Baseline } }]\n"
              "missing_codes: [{ name: X, kind: unknown, label: { sv: Inget svar, en: No answer } }]\n"
              "choices: { yes_no: [{ name: 0, label: { sv: Nej, en: No answer } }, { name: 1, label: Ja }] }\n";
    }
    static QByteArray plain()
    {
        return "survey:\n"
               "  - type: group\n"
               "    name: first\n"
               "    label: { sv: Första, en: First }\n"
               "    relevant: \"true()\"\n"
               "    children:\n"
               "      - { type: integer, name: A, label: { sv: Dagar, en: Days }, parameters: { min: 0, max: 30 },\n"
               "          missing_codes: [X] }\n"
               "      - type: select_one\n"
               "        list_name: yes_no\n"
               "        name: B\n"
               "        label: { sv: Besvärad, en: Bothered }\n"
               "        relevant: \"${A} > 1 and (${A} < 20 or ${A} = 30)\"\n"
               "      - { type: integer, name: C, label: { sv: Tredje }, set: [ { when: \"${A} = 0\", to: 0 } ] }\n"
               "checks:\n"
               "  - { id: high, expression: \"not(${A} > 10)\", severity: warning, items: [A], focus: A,\n"
               "      message: { sv: Mycket, en: Much } }\n";
    }

private:
    QTemporaryDir m_place;
};
