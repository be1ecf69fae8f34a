// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/RecoveryCode.h"

#include <sodium.h>

#include <array>

namespace keys {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford: no I, L, O, U
constexpr int secretCharacters = 26;
constexpr int checkCharacters = 2;
constexpr int groupSize = 4;

QString checkOf(const QString &characters)
{
    const QByteArray text = "underlag-recovery:" + characters.toLatin1();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    QString check;
    for (int i = 0; i < checkCharacters; ++i)
        check += alphabet[hash[static_cast<std::size_t>(i)] % alphabet.size()];
    return check;
}

/// The character meant: what a hand writes and an eye reads for another.
QChar meant(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    if (upper == u'I' || upper == u'L')
        return u'1';
    return upper;
}

Error wrong(const QString &where, const QString &detail)
{
    return Error{Error::Code::Type, where, detail};
}

} // namespace

RecoveryCode RecoveryCode::create()
{
    const SecretBytes random = SecretBytes::random(secretCharacters);
    QString characters;
    for (const unsigned char byte : random.bytes())
        characters += alphabet[byte % alphabet.size()]; // 256 is a multiple of 32: no bias
    return RecoveryCode(characters + checkOf(characters));
}

Result<RecoveryCode> RecoveryCode::read(const QString &typed)
{
    QString characters;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash)
            continue;
        const QChar character = meant(c);
        if (!alphabet.contains(character))
            return wrong(u"recovery-code-character"_s, u"a recovery code has no such character"_s);
        characters += character;
    }
    if (characters.size() != secretCharacters + checkCharacters)
        return wrong(u"recovery-code-length"_s, u"a recovery code has 28 characters in seven groups of four"_s);
    if (checkOf(characters.first(secretCharacters)) != characters.last(checkCharacters))
        return wrong(u"recovery-code-check"_s, u"the check characters do not fit: a character is mistyped"_s);
    return RecoveryCode(characters);
}

QString RecoveryCode::shown() const
{
    QStringList groups;
    for (qsizetype at = 0; at < m_characters.size(); at += groupSize)
        groups += m_characters.sliced(at, groupSize);
    return groups.join(u'-');
}

SecretBytes RecoveryCode::secret() const
{
    QByteArray bytes = m_characters.first(secretCharacters).toLatin1();
    return SecretBytes::takeFrom(bytes);
}

} // namespace keys
