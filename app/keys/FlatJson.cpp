// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/FlatJson.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace keys {

namespace {

constexpr std::size_t mostDepth = 4;
constexpr std::size_t mostValues = 2000;

/// nlohmann's events; its own document would keep the last of two equal names silently.
class Reader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Reader(std::map<QByteArray, QByteArray> &values)
        : m_values(values)
    { }

    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_integer(number_integer_t) override { return false; } // negative
    bool number_unsigned(number_unsigned_t number) override { return put(QByteArray::number(qulonglong(number))); }
    bool number_float(number_float_t, const string_t &) override { return false; }
    bool string(string_t &text) override { return put(QByteArray::fromStdString(text)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return enter("{", false); }
    bool start_array(std::size_t) override { return enter("[", true); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override
    {
        m_open.back().name = QByteArray::fromStdString(name);
        return !m_open.back().name.contains('/');
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    struct Open
    {
        bool isArray = false;
        QByteArray name;
        int next = 0;
    };

    QByteArray nextPath()
    {
        if (!m_open.empty() && m_open.back().isArray)
            m_open.back().name = QByteArray::number(m_open.back().next++);
        QByteArray path;
        for (const Open &open : m_open)
            path += '/' + open.name;
        return path;
    }
    bool put(const QByteArray &text)
    {
        return m_values.size() < mostValues && m_values.emplace(nextPath(), text).second;
    }
    bool enter(const QByteArray &sign, bool isArray)
    {
        if (m_open.size() >= mostDepth || !put(sign))
            return false;
        m_open.push_back({isArray, {}, 0});
        return true;
    }
    bool leave()
    {
        m_open.pop_back();
        return true;
    }

    std::map<QByteArray, QByteArray> &m_values;
    std::vector<Open> m_open;
};

} // namespace

bool FlatJson::read(const QByteArray &json)
{
    Reader reader(values);
    return nlohmann::json::sax_parse(json.begin(), json.end(), &reader);
}

} // namespace keys
