// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/AnswerJson.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Answers = QList<JsonAnswer>;
using Json = nlohmann::json;

constexpr qsizetype largestFile = qsizetype(20) * 1024 * 1024;

/// Line and column, both from 1, of a byte: where a reader looks for a slip.
QString placeOf(const QByteArray &json, std::size_t byte)
{
    const QByteArray before = json.left(qsizetype(byte > 0 ? byte - 1 : 0));
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"%1:%2"_s.arg(before.count('\n') + 1).arg(column);
}

/// The library's own message quotes what it read, which may be an answer: only the kind of slip is kept.
Error syntaxError(const QByteArray &json, std::size_t byte, std::string_view message, const QString &item)
{
    struct Slip
    {
        std::string_view sign;
        Error::Code code;
        QLatin1StringView text;
    };
    static const Slip slips[] = {
        {"number overflow", Error::Code::Type, "a number larger than can be kept; write a smaller one"_L1},
        {"surrogate", Error::Code::Syntax, "a half of a surrogate pair; write the character itself or both halves"_L1},
        {"ill-formed UTF-8", Error::Code::Syntax, "not UTF-8; save the file as UTF-8"_L1},
        {"control character", Error::Code::Syntax, R"(a control character in a text; write it as \n or \u0000)"_L1},
    };
    const QString place = placeOf(json, byte);
    const QString where = item.isEmpty() ? place : u"%1 (%2)"_s.arg(item, place);
    for (const Slip &slip : slips) {
        if (message.find(slip.sign) != std::string_view::npos)
            return {slip.code, where, slip.text};
    }
    return {Error::Code::Syntax, where,
        u"not JSON from here; expected one object, {\"ITEM\": value, …}, and nothing after it"_s};
}

/// Takes one flat object; the first thing that is not so ends the reading.
class FlatObject final : public nlohmann::json_sax<Json>
{
public:
    explicit FlatObject(const QByteArray &json)
        : m_json(json)
    { }

    Result<Answers> result() &&
    {
        if (m_error)
            return *std::move(m_error);
        return std::move(m_answers);
    }

    bool null() override { return take(JsonAnswer::Kind::Blank, {}); }
    bool boolean(bool) override { return refuse(u"true and false are not answers; write 1, 0 or the choice's code"_s); }
    bool number_integer(number_integer_t value) override
    {
        return take(JsonAnswer::Kind::Number, QString::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return take(JsonAnswer::Kind::Number, QString::number(value));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return take(JsonAnswer::Kind::Number, QString::fromStdString(text));
    }
    bool string(string_t &text) override { return take(JsonAnswer::Kind::Text, QString::fromStdString(text)); }
    bool binary(binary_t &) override { return refuse(u"bytes are not an answer"_s); }
    bool start_array(std::size_t) override { return refuse(u"a list is not an answer; give each item its own name"_s); }
    bool end_array() override { return true; }
    bool end_object() override { return true; }

    bool start_object(std::size_t) override
    {
        if (m_inside)
            return refuse(u"an object is not an answer; give each item its own name"_s);
        m_inside = true;
        return true;
    }

    bool key(string_t &name) override
    {
        m_item = QString::fromStdString(name);
        if (m_names.contains(m_item))
            return fail({Error::Code::Syntax, m_item, u"stands twice; keep the one that holds"_s});
        m_names.insert(m_item);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string &, const Json::exception &error) override
    {
        return fail(syntaxError(m_json, byte, error.what(), m_item));
    }

private:
    bool take(JsonAnswer::Kind kind, const QString &text)
    {
        if (!m_inside)
            return refuse(u"expected one object, {\"ITEM\": value, …}"_s);
        m_answers.append({kind, m_item, text});
        return true;
    }

    bool refuse(const QString &why)
    {
        return fail({Error::Code::Type, m_item.isEmpty() ? u"1:1"_s : m_item,
            m_inside ? why : u"expected one object, {\"ITEM\": value, …}"_s});
    }

    bool fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        return false;
    }

    const QByteArray &m_json;
    Answers m_answers;
    QSet<QString> m_names;
    QString m_item;
    bool m_inside = false;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<JsonAnswer>> readTypedAnswersJson(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{Error::Code::Schema, u"1:1"_s, u"larger than 20 MB; answers to one form are far smaller"_s};
    if (json.startsWith("\xEF\xBB\xBF") || json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF"))
        return Error{Error::Code::Syntax, u"1:1"_s,
            u"begins with a byte order mark; save the file as UTF-8 without one (RFC 8259 section 8.1)"_s};
    FlatObject reader(json);
    Json::sax_parse(json.begin(), json.end(), &reader);
    return std::move(reader).result();
}

Result<QList<std::pair<QString, QString>>> readAnswersJson(const QByteArray &json)
{
    TRY_ASSIGN(const Answers typed, readTypedAnswersJson(json));
    QList<std::pair<QString, QString>> answers;
    answers.reserve(typed.size());
    for (const JsonAnswer &answer : typed)
        answers.append({answer.name, answer.text});
    return answers;
}

} // namespace forms
