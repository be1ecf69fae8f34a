// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsPaths.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == u'-' || c == u'.' || c == u':';
}

class Translation
{
public:
    Translation(const QString &text, QString context, const XFormsModel &model)
        : m_text(text)
        , m_context(std::move(context))
        , m_model(model)
    { }

    Result<QString> run()
    {
        while (m_at < m_text.size())
            TRY(step());
        return m_made.trimmed();
    }

private:
    Result<void> step()
    {
        const QChar c = at();
        if (c == u'\'' || c == u'"')
            return copyText(c);
        if (c.isDigit() || (c == u'.' && at(1).isDigit()))
            return copyWhile([](QChar d) { return d.isDigit() || d == u'.'; });
        if (c == u'/' || (c == u'.' && (at(1) == u'.' || at(1) == u'/')))
            return path();
        if (isNameStart(c))
            return name();
        if (c == u'@' || c == u'$')
            return refused(u"attributes and variables have no counterpart"_s);
        m_made += c;
        ++m_at;
        return {};
    }

    Result<void> copyText(QChar quote)
    {
        const qsizetype close = m_text.indexOf(quote, m_at + 1);
        if (close < 0)
            return refused(u"a text is not closed"_s);
        m_made += m_text.sliced(m_at, close + 1 - m_at);
        m_at = close + 1;
        return {};
    }

    template <typename Fits> Result<void> copyWhile(Fits fits)
    {
        while (m_at < m_text.size() && fits(at()))
            m_made += m_text[m_at++];
        return {};
    }

    Result<void> name()
    {
        const qsizetype begin = m_at;
        while (isNamePart(at()))
            ++m_at;
        const QString word = m_text.sliced(begin, m_at - begin);
        if (word.contains(u"::"_s))
            return refused(u"axes have no counterpart"_s);
        if (word == u"instance"_s && at() == u'(')
            return refused(u"a look-up in another list has no counterpart; use a choice list and choice_filter"_s);
        constexpr QStringView current = u"current()/";
        if (QStringView(m_text).sliced(begin).startsWith(current)) {
            m_at = begin + current.size();
            return path();
        }
        m_made += word;
        return {};
    }

    /// One that only names an answer is a reference; one with a predicate stays a path, from /data.
    Result<void> path()
    {
        const qsizetype begin = m_at;
        while (isNamePart(at()) || at() == u'/')
            ++m_at;
        const QString written = m_text.sliced(begin, m_at - begin);
        if (written.contains(u"//"_s))
            return refused(u"// has no counterpart: write the whole path"_s);
        if (written == u".."_s) { // position(..)
            m_made += written;
            return {};
        }
        const QString absolute = resolvedPath(written, m_context);
        const XFormsNode *const node = m_model.find(absolute);
        if (!node || node->isMeta)
            return refused(u"%1 names nothing in the form"_s.arg(written.left(100)));
        if (at() == u'[')
            return pathWithPredicates(absolute);
        m_made += absolute == m_context ? u"."_s : u"${%1}"_s.arg(node->name);
        return {};
    }

    Result<void> pathWithPredicates(const QString &beginning)
    {
        m_made += u"/data"_s
            + beginning.sliced(beginning.indexOf(u'/', 1) < 0 ? beginning.size() : beginning.indexOf(u'/', 1));
        while (at() == u'[') {
            int depth = 0;
            do {
                depth += at() == u'[' ? 1 : at() == u']' ? -1 : 0;
                m_made += m_text[m_at++];
            } while (depth > 0 && m_at < m_text.size());
            while (isNamePart(at()) || at() == u'/')
                m_made += m_text[m_at++];
        }
        return {};
    }

    Error refused(const QString &why) const { return {Error::Code::Refused, u"character %1"_s.arg(m_at + 1), why}; }

    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    const QString &m_text;
    QString m_context;
    const XFormsModel &m_model;
    QString m_made;
    qsizetype m_at = 0;
};

} // namespace

Result<QString> translateXPath(const QString &expression, const QString &context, const XFormsModel &model)
{
    return Translation(expression, context, model).run();
}

} // namespace forms::exchange
