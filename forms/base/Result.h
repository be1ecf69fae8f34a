// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace forms {

/// Either a T or an Error. A caller cannot drop it by accident, and cannot read a value that is not there.
/// The names are std::expected's, so that C++23 can replace this file.
template <typename T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    template <typename F> auto and_then(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!has_value())
            return std::move(*this).error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const & { return *m_error; }
    Error &&error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace forms

#define FORMS_CONCAT_(a, b) a##b
#define FORMS_CONCAT(a, b) FORMS_CONCAT_(a, b)

/// TRY(expr): leave the function with the error, if there is one.
#define TRY(expr)                                                                                                      \
    do {                                                                                                               \
        if (auto tried_ = (expr); !tried_)                                                                             \
            return std::move(tried_).error();                                                                          \
    } while (false)

/// TRY_ASSIGN(lhs, expr): the same, and bind the value to lhs.
#define TRY_ASSIGN(lhs, expr)                                                                                          \
    auto FORMS_CONCAT(tried_, __LINE__) = (expr);                                                                      \
    if (!FORMS_CONCAT(tried_, __LINE__))                                                                               \
        return std::move(FORMS_CONCAT(tried_, __LINE__)).error();                                                      \
    lhs = std::move(FORMS_CONCAT(tried_, __LINE__)).value() // NOLINT(bugprone-macro-parentheses): lhs declares
