// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace forms {

/// One text in several languages, keyed by BCP 47 code ("sv", "en").
class LocalText
{
public:
    LocalText() = default;
    explicit LocalText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    { }

    bool isEmpty() const { return m_texts.isEmpty(); }
    bool has(const QString &language) const { return m_texts.contains(language); }
    QStringList languages() const { return m_texts.keys(); }
    void set(const QString &language, const QString &text) { m_texts.insert(language, text); }

    /// The text in this language; else in the fallback (a definition's first language); else any; else "".
    QString in(const QString &language, const QString &fallback = QStringLiteral("sv")) const;

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace forms
