// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormLanguages.h"

#include "forms/exchange/XlsFormTable.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct NamedLanguage
{
    QLatin1StringView name;
    QLatin1StringView code;
};

/// What forms call languages and Qt's tables do not.
constexpr NamedLanguage alsoCalled[] = {
    {"farsi"_L1, "fa"_L1},
    {"dari"_L1, "fa-AF"_L1},
    {"mandarin"_L1, "zh"_L1},
    {"sorani"_L1, "ckb"_L1},
    {"kurmanji"_L1, "ku"_L1},
    {"norwegian"_L1, "nb"_L1},
    {"tagalog"_L1, "tl"_L1},
    {"castellano"_L1, "es"_L1},
    {"bosniska"_L1, "bs"_L1},
    {"engelska"_L1, "en"_L1},
    {"arabiska"_L1, "ar"_L1},
    {"somaliska"_L1, "so"_L1},
    {"persiska"_L1, "fa"_L1},
    {"tigrinja"_L1, "ti"_L1},
    {"finska"_L1, "fi"_L1},
};

/// English and own names of every language that Qt knows, in small letters.
const QHash<QString, QString> &knownLanguages()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> made;
        for (int id = QLocale::C + 1; id <= QLocale::LastLanguage; ++id) {
            const auto language = QLocale::Language(id);
            const QString code = QLocale::languageToCode(language);
            const QLocale locale(language);
            made.insert(QLocale::languageToString(language).toLower(), code);
            if (locale.language() == language)
                made.insert(locale.nativeLanguageName().toLower(), code);
        }
        for (const NamedLanguage &row : alsoCalled)
            made.insert(row.name, row.code);
        made.remove(QString());
        return made;
    }();
    return known;
}

bool isTranslated(const QString &word)
{
    static const QSet<QString> words{u"label"_s, u"hint"_s, u"guidance_hint"_s, u"required_message"_s,
        u"constraint_message"_s, u"media::image"_s, u"media::audio"_s, u"media::video"_s};
    return words.contains(word);
}

} // namespace

QString languageCode(const QString &name)
{
    static const QRegularExpression inParentheses(uR"(\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$)"_s);
    static const QRegularExpression isCode(u"^[a-z]{2,3}(-[a-z0-9]+)*$"_s);
    if (const auto match = inParentheses.match(name); match.hasMatch())
        return match.captured(1).replace(u'_', u'-');
    QString small = name.simplified().toLower();
    if (const auto known = knownLanguages().constFind(small); known != knownLanguages().constEnd())
        return *known;
    const bool isKnownCode = QLocale::codeToLanguage(small.section(u'-', 0, 0)) != QLocale::AnyLanguage;
    if (isCode.match(small).hasMatch() && isKnownCode)
        return small;
    static const QRegularExpression other(uR"([^\p{L}\p{N}]+)"_s);
    QString slug = small;
    slug.replace(other, u"-"_s);
    return slug.isEmpty() || slug == u"-" ? u"und"_s : slug;
}

QString languageHeading(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return u"%1 (%2)"_s.arg(name, code);
}

Languages::Languages(const QString &given, std::initializer_list<const FormTable *> tables)
{
    if (!given.isEmpty())
        addNamed(given);
    for (const FormTable *table : tables)
        addTable(*table);
    const auto free = std::ranges::find_if(m_order, [this](const QString &code) { return !m_beside.contains(code); });
    if (!given.isEmpty()) {
        m_unnamed = m_order.front();
    } else if (free != m_order.end()) {
        m_unnamed = *free;
    } else {
        m_unnamed = m_order.contains(u"en"_s) ? u"und"_s : u"en"_s;
        m_isGuessed = true;
    }
    if (m_hasUnnamed || m_order.isEmpty()) {
        m_order.removeAll(m_unnamed);
        m_order.prepend(m_unnamed);
    }
}

void Languages::addTable(const FormTable &table)
{
    QSet<QString> plain;
    for (const Heading &heading : table.headings()) {
        if (!isTranslated(heading.word) || !heading.language.isEmpty())
            continue;
        m_hasUnnamed = true;
        if (!heading.word.startsWith(u"media::"_s)) // a picture may be the same for all but one language
            plain.insert(heading.word);
    }
    for (const Heading &heading : table.headings()) {
        if (!isTranslated(heading.word) || heading.language.isEmpty())
            continue;
        addNamed(heading.language);
        if (plain.contains(heading.word))
            m_beside += codeOf(heading.language);
    }
}

void Languages::addNamed(const QString &name)
{
    if (m_codes.contains(name))
        return;
    const QString code = languageCode(name);
    m_codes.insert(name, code);
    if (!m_order.contains(code))
        m_order += code;
}

} // namespace forms::exchange
