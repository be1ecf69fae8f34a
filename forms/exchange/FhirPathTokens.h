// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forms::exchange {

struct FhirPathToken
{
    enum class Kind { End, Name, Variable, This, Text, Number, Date, Moment, Time, Sign, Wrong } kind = Kind::End;
    QString text; ///< of Wrong: what is wrong
    int column = 1;

    bool isSign(QLatin1StringView sign) const { return kind == Kind::Sign && text == sign; }
    bool isWord(QLatin1StringView word) const { return kind == Kind::Name && text == word; }
};

/// Cuts a FHIRPath expression into tokens (N1, section 3.6 and appendix B).
class FhirPathTokens
{
public:
    explicit FhirPathTokens(const QString &text)
        : m_text(text)
    { }

    FhirPathToken next();

private:
    void skipSpace();
    FhirPathToken take(FhirPathToken::Kind kind, qsizetype length);
    FhirPathToken quoted(FhirPathToken::Kind kind, qsizetype begin);
    FhirPathToken number();
    FhirPathToken date();
    FhirPathToken variable();
    FhirPathToken sign();
    FhirPathToken wrong(const QString &what);
    qsizetype wordEnd(qsizetype begin) const;
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace forms::exchange
