// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace summary {

namespace {

constexpr QStringView guardedBeginnings = u"=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

QString quoted(const QString &field, QChar separator)
{
    const bool mustQuote
        = field.contains(separator) || field.contains(u'"') || field.contains(u'\r') || field.contains(u'\n');
    if (!mustQuote)
        return field;
    return u'"' + QString(field).replace(u'"', R"("")"_L1) + u'"';
}

/// Reads one text of CSV; each function leaves `at` behind what it took.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    std::optional<std::vector<CsvRow>> rows()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            std::optional<CsvRow> read = row();
            if (!read)
                return {};
            rows.push_back(std::move(*read));
        }
        return rows;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(QStringView expected)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    std::optional<CsvRow> row()
    {
        CsvRow fields;
        do {
            const std::optional<QString> read = here() == u'"' ? quotedField() : plainField();
            if (!read)
                return {};
            fields.append(*read);
        } while (take(QStringView(&m_separator, 1)));
        if (!take(u"\r\n"))
            return {};
        return fields;
    }

    std::optional<QString> plainField()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && here() != m_separator && here() != u'\r' && here() != u'\n') {
            if (here() == u'"')
                return {};
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    std::optional<QString> quotedField()
    {
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            if (take(u"\"\""))
                field += u'"';
            else if (take(u"\""))
                return field;
            else
                field += m_text[m_at++];
        }
        return {};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

QByteArray writeCsv(const std::vector<CsvRow> &rows, char separator)
{
    const QChar between = QLatin1Char(separator);
    QString text;
    for (const CsvRow &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += between;
            text += quoted(row[i], between);
        }
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

std::optional<std::vector<CsvRow>> readCsv(const QByteArray &bytes, char separator)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return CsvReader(text, QLatin1Char(separator)).rows();
}

bool needsGuard(const QString &text)
{
    return !text.isEmpty() && guardedBeginnings.contains(text.front());
}

QString guarded(const QString &text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

} // namespace summary
