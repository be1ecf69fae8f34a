// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/AnswerJson.h"

#include <QSet>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Answers = std::vector<JsonAnswer>;
using Kind = JsonAnswer::Kind;
using Json = nlohmann::json;

constexpr qsizetype largestFile = qsizetype(20) * 1024 * 1024;
constexpr int deepest = 16; // repeats in one another
constexpr int mostInList = 1000; // instances of a repeat within one instance, as in an interview
constexpr int mostInstances = 100'000;

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

/// Takes one object and, in lists, those of repeats; the first thing that is not so ends the reading.
class AnswersObject final : public nlohmann::json_sax<Json>
{
public:
    explicit AnswersObject(const QByteArray &json)
        : m_json(json)
    { }

    Result<Answers> result() &&
    {
        if (m_error)
            return *std::move(m_error);
        return std::move(m_answers);
    }

    bool null() override { return isInList() ? refuse(u"null is no code; leave it out"_s) : take(Kind::Blank, {}); }
    bool boolean(bool) override { return refuse(u"true and false are not answers; write 1, 0 or the choice's code"_s); }
    bool number_integer(number_integer_t value) override { return take(Kind::Number, QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(Kind::Number, QString::number(value)); }
    bool number_float(number_float_t, const string_t &text) override
    {
        return take(Kind::Number, QString::fromStdString(text));
    }
    bool string(string_t &text) override { return take(Kind::Text, QString::fromStdString(text)); }
    bool binary(binary_t &) override { return refuse(u"bytes are not an answer"_s); }

    bool start_array(std::size_t) override
    {
        if (m_levels.empty() || isInList())
            return refuse(u"a list holds codes, or the objects of a repeat, and no lists"_s);
        m_levels.back().isInList = true;
        m_levels.back().open = {.kind = Kind::Blank, .name = m_levels.back().item, .text = {}, .instances = {}};
        return true;
    }

    bool end_array() override
    {
        Level &level = m_levels.back();
        level.isInList = false;
        level.answers.push_back(std::move(level.open));
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (!m_levels.empty() && !startInstance())
            return false;
        m_levels.emplace_back();
        return true;
    }

    bool end_object() override
    {
        Answers read = std::move(m_levels.back().answers);
        m_levels.pop_back();
        if (m_levels.empty())
            m_answers = std::move(read);
        else
            m_levels.back().open.instances.push_back(std::move(read));
        return true;
    }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.item = QString::fromStdString(name);
        if (level.names.contains(level.item))
            return fail({Error::Code::Syntax, place(), u"stands twice; keep the one that holds"_s});
        level.names.insert(level.item);
        m_lastItem = m_levels.front().item;
        return true;
    }

    bool parse_error(std::size_t byte, const std::string &, const Json::exception &error) override
    {
        return fail(syntaxError(m_json, byte, error.what(), m_levels.empty() ? m_lastItem : place()));
    }

private:
    /// An object that has begun and is not at its end.
    struct Level
    {
        Answers answers;
        QSet<QString> names;
        QString item; ///< whose value comes
        bool isInList = false;
        JsonAnswer open; ///< the list it is in
    };

    bool isInList() const { return !m_levels.empty() && m_levels.back().isInList; }

    bool startInstance()
    {
        if (!isInList())
            return refuse(u"an object is not an answer; a repeat is a list of objects, [{…}, …]"_s);
        JsonAnswer &open = m_levels.back().open;
        if (open.kind == Kind::Codes)
            return refuse(mixed);
        open.kind = Kind::Instances;
        if (int(m_levels.size()) > deepest)
            return fail({Error::Code::Schema, place(), u"more than %1 lists in one another"_s.arg(deepest)});
        if (int(open.instances.size()) >= mostInList || ++m_instances > mostInstances)
            return fail({Error::Code::Schema, place(),
                u"more than %1 objects in a list, or %2 in all"_s.arg(mostInList).arg(mostInstances)});
        return true;
    }

    bool take(Kind kind, const QString &text)
    {
        if (m_levels.empty())
            return refuse({});
        if (isInList())
            return takeCode(text);
        m_levels.back().answers.push_back({.kind = kind, .name = m_levels.back().item, .text = text, .instances = {}});
        return true;
    }

    bool takeCode(const QString &code)
    {
        JsonAnswer &open = m_levels.back().open;
        if (open.kind == Kind::Instances)
            return refuse(mixed);
        if (code.isEmpty() || std::ranges::any_of(code, [](QChar sign) { return sign.isSpace(); }))
            return refuse(u"a code has at least one character, and no space"_s);
        if (open.kind == Kind::Codes)
            open.text += u' ';
        open.kind = Kind::Codes;
        open.text += code;
        return true;
    }

    /// "kids[2].age": the second instance, and whose value comes.
    QString place() const
    {
        QStringList steps;
        for (std::size_t level = 0; level < m_levels.size(); ++level) {
            const bool isWithin = level + 1 < m_levels.size();
            steps += isWithin ? u"%1[%2]"_s.arg(m_levels[level].item).arg(m_levels[level].open.instances.size() + 1)
                              : m_levels[level].item;
        }
        if (!steps.isEmpty() && steps.last().isEmpty())
            steps.removeLast(); // its first name has not come
        return steps.join(u'.');
    }

    bool refuse(const QString &why)
    {
        const QString where = place();
        return fail({Error::Code::Type, where.isEmpty() ? u"1:1"_s : where,
            m_levels.empty() ? u"expected one object, {\"ITEM\": value, …}"_s : why});
    }

    bool fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        return false;
    }

    static inline const QString mixed = u"a list holds either codes or the objects of a repeat"_s;

    const QByteArray &m_json;
    std::vector<Level> m_levels; ///< from the outside in
    Answers m_answers;
    QString m_lastItem; ///< of the form itself
    int m_instances = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<JsonAnswer>> readAnswersJson(const QByteArray &json)
{
    if (json.size() > largestFile)
        return Error{Error::Code::Schema, u"1:1"_s, u"larger than 20 MB; answers to one form are far smaller"_s};
    if (json.startsWith("\xEF\xBB\xBF") || json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF"))
        return Error{Error::Code::Syntax, u"1:1"_s,
            u"begins with a byte order mark; save the file as UTF-8 without one (RFC 8259 section 8.1)"_s};
    AnswersObject reader(json);
    Json::sax_parse(json.begin(), json.end(), &reader);
    return std::move(reader).result();
}

} // namespace forms
