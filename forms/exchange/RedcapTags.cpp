// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapTags.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

class Annotation
{
public:
    explicit Annotation(const QString &text)
        : m_text(text)
    { }

    RedcapAnnotation read()
    {
        RedcapAnnotation found;
        while (m_at < m_text.size()) {
            if (isTag())
                found.tags.push_back(tag());
            else
                found.rest += m_text[m_at++];
        }
        found.rest = found.rest.simplified();
        return found;
    }

private:
    bool isTag() const // and not the @ of an address
    {
        const bool isFirst = m_at == 0 || !m_text[m_at - 1].isLetterOrNumber();
        return at() == u'@' && isFirst && at(1).isLetter();
    }

    RedcapTag tag()
    {
        const qsizetype begin = m_at++;
        while (at().isLetterOrNumber() || at() == u'-' || at() == u'_')
            ++m_at;
        RedcapTag made{m_text.sliced(begin, m_at - begin).toUpper(), {}};
        const qsizetype end = m_at;
        skipSpace();
        if (at() == u'(') {
            made.value = inParentheses();
        } else if (at() == u'=') {
            ++m_at;
            skipSpace();
            made.value = value();
        } else {
            m_at = end;
        }
        return made;
    }

    QString value()
    {
        if (at() == u'\'' || at() == u'"') {
            const qsizetype close = m_text.indexOf(at(), m_at + 1);
            const qsizetype end = close < 0 ? m_text.size() : close;
            QString quoted = m_text.sliced(m_at + 1, end - m_at - 1);
            m_at = std::min(end + 1, m_text.size());
            return quoted;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !at().isSpace() && at() != u'@')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// Up to the parenthesis that closes it; one within a text counts for nothing.
    QString inParentheses()
    {
        const qsizetype begin = m_at + 1;
        int depth = 0;
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            if (!quote.isNull())
                quote = at() == quote ? QChar() : quote;
            else if (at() == u'\'' || at() == u'"')
                quote = at();
            else if (at() == u'(' || at() == u')')
                depth += at() == u'(' ? 1 : -1;
            if (depth == 0)
                break;
        }
        QString inner = m_text.sliced(begin, m_at - begin);
        m_at = std::min(m_at + 1, m_text.size());
        return inner;
    }

    void skipSpace()
    {
        while (at().isSpace())
            ++m_at;
    }

    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

const RedcapTag *RedcapAnnotation::find(QStringView name) const
{
    const auto found = std::ranges::find_if(tags, [name](const RedcapTag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

RedcapAnnotation readRedcapAnnotation(const QString &annotation)
{
    return Annotation(annotation).read();
}

} // namespace forms::exchange
