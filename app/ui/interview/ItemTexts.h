// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/definition/FormDefinition.h"

#include <QString>

namespace ui {

enum class DatePart { Day, Month, Year };
DatePart datePart(const forms::Item &item); ///< what its appearance asks for of a date
bool isGrouped(const forms::Item &item); ///< appearance thousands-sep: shown as 12 000
QString codeAndLabel(const QString &code, const QString &label); ///< "2 Moderately"; once where they are the same word
QString inThousands(const QString &digits); ///< "12000,5" as "12 000,5", with blanks that do not break

/// A definition's words in the language of the interface or one chosen for the interview, and the few words the
/// interview adds to them.
class ItemTexts
{
public:
    ItemTexts(const forms::FormDefinition &definition, QString variant)
        : m_definition(definition)
        , m_variant(std::move(variant))
    { } ///< the definition outlives this

    void setLanguage(const QString &language) { m_language = language; } ///< of the instrument; empty: the interface's
    bool isLanguageChosen() const { return !m_language.isEmpty(); }
    QString language() const;
    QString in(const forms::LocalText &text) const; ///< that language, else the definition's first
    bool isFallback(const forms::LocalText &text) const; ///< there is no text in that language
    QString label(const forms::Item &item) const;
    QString sectionLabel(int section) const;
    QString timeFrame(const forms::Item &item) const; ///< "last 30 days"; empty when none is stated
    QString bounds(const forms::Item &item) const; ///< "days, 0–30"
    /// An answer within other words: a choice by its label alone.
    QString spoken(const forms::Item &item, const forms::Answer &answer) const;
    QString answer(const forms::Item &item, const forms::Answer &answer) const; ///< "2 Moderately", "12 days"
    QString shortAnswer(const forms::Answer &answer) const; ///< what a grid cell shows: "2", "12", "X"
    QString typed(const forms::Answer &answer) const; ///< what a field shows for it
    QString expected(const forms::Item &item) const; ///< what to write when something else was typed
    QString specialCode(const QString &name) const; ///< "X No answer"
    QString notAllowed(const forms::Item &item, const QString &code) const;

private:
    const forms::FormDefinition &m_definition;
    QString m_variant;
    QString m_language;
};

} // namespace ui
