// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SurveyWriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

struct TypeRow
{
    AnswerKind holds;
    QLatin1StringView type;
    QLatin1StringView input; ///< of a text
};

constexpr TypeRow types[] = {
    {AnswerKind::None, "html"_L1, {}},
    {AnswerKind::Any, "expression"_L1, {}},
    {AnswerKind::Choice, "radiogroup"_L1, {}},
    {AnswerKind::Choices, "checkbox"_L1, {}},
    {AnswerKind::Whole, "text"_L1, "number"_L1},
    {AnswerKind::Decimal, "text"_L1, "number"_L1},
    {AnswerKind::Text, "text"_L1, {}},
    {AnswerKind::Date, "text"_L1, "date"_L1},
    {AnswerKind::Time, "text"_L1, "time"_L1},
    {AnswerKind::Moment, "text"_L1, "datetime-local"_L1},
    {AnswerKind::File, "file"_L1, {}},
};

class Writer
{
public:
    explicit Writer(const FormDefinition &form)
        : m_form(form)
    { }

    SurveyForm write()
    {
        QJsonArray pages;
        for (const int section : m_form.sections) {
            const Group &group = m_form.groups[size_t(section)];
            QJsonObject page{{u"name"_s, u"page_"_s + group.name}};
            if (group.isRepeat) {
                page.insert(u"elements"_s, QJsonArray{panelOf(section)});
            } else {
                put(page, u"visibleIf"_s, group.relevant, -1, nullptr);
                page.insert(u"elements"_s, elementsOf(group));
            }
            pages.append(page);
        }
        m_made.form = {{u"pages"_s, pages}, {u"checkErrorsMode"_s, u"onValueChanged"_s},
            {u"clearInvisibleValues"_s, u"onHidden"_s}};
        return std::move(m_made);
    }

private:
    /// Where the word takes an expression and the language has it.
    void put(QJsonObject &object, const QString &word, const std::optional<Expression> &expression, int repeat,
        const Item *self)
    {
        if (!expression)
            return;
        ++m_made.rules;
        const Result<QString> text = surveyExpression(m_form, *expression, repeat, self);
        if (!text)
            return;
        ++m_made.given;
        object.insert(word, *text);
    }

    QJsonArray elementsOf(const Group &group) // NOLINT(misc-no-recursion): as deep as the groups, which are limited
    {
        QJsonArray elements;
        for (const Child &child : group.children)
            elements.append(
                child.kind == Child::Kind::Group ? panelOf(child.index) : question(m_form.items[size_t(child.index)]));
        return elements;
    }

    QJsonObject panelOf(int index) // NOLINT(misc-no-recursion): likewise
    {
        const Group &group = m_form.groups[size_t(index)];
        QJsonObject panel{{u"name"_s, group.name}, {u"title"_s, group.label.in(m_form.languages.value(0))},
            {u"type"_s, group.isRepeat ? u"paneldynamic"_s : u"panel"_s}};
        put(panel, u"visibleIf"_s, group.relevant, m_form.repeatAround(index), nullptr);
        panel.insert(group.isRepeat ? u"templateElements"_s : u"elements"_s, elementsOf(group));
        if (group.isRepeat)
            panel.insert(u"panelCount"_s, 1);
        if (group.repeatCount)
            ++m_made.rules; // SurveyJS can bind the count to a question and not to an expression
        return panel;
    }

    QJsonObject question(const Item &item)
    {
        const auto type = std::ranges::find(types, item.holds(), &TypeRow::holds);
        QJsonObject made{{u"name"_s, item.name}, {u"title"_s, item.label.in(m_form.languages.value(0))},
            {u"type"_s, QString(type->type)}};
        if (!type->input.isEmpty())
            made.insert(u"inputType"_s, QString(type->input));
        if (item.minimum)
            made.insert(u"min"_s, *item.minimum);
        if (item.maximum)
            made.insert(u"max"_s, *item.maximum);
        if (item.defaultValue)
            made.insert(u"defaultValue"_s, *item.defaultValue);
        if (const ChoiceList *const list = m_form.choiceList(item))
            made.insert(u"choices"_s, choicesOf(*list));
        putRules(made, item);
        return made;
    }

    void putRules(QJsonObject &made, const Item &item)
    {
        const QString calculated = item.type == ItemType::Calculate || item.type == ItemType::Hidden
            ? u"expression"_s
            : u"setValueExpression"_s;
        put(made, u"visibleIf"_s, item.relevant, item.repeat, &item);
        put(made, u"requiredIf"_s, item.required, item.repeat, &item);
        put(made, calculated, item.calculation, item.repeat, &item);
        put(made, u"defaultValueExpression"_s, item.defaultExpression, item.repeat, &item);
        QJsonObject validator{{u"type"_s, u"expression"_s}};
        put(validator, u"expression"_s, item.constraint, item.repeat, &item);
        if (validator.size() > 1)
            made.insert(u"validators"_s, QJsonArray{validator});
        if (item.choiceFilter)
            ++m_made.rules; // a choice's own columns are nothing that SurveyJS's choicesVisibleIf can name
    }

    QJsonArray choicesOf(const ChoiceList &list) const
    {
        QJsonArray choices;
        for (const Choice &choice : list.choices)
            choices.append(
                QJsonObject{{u"value"_s, choice.name}, {u"text"_s, choice.label.in(m_form.languages.value(0))}});
        return choices;
    }

    const FormDefinition &m_form;
    SurveyForm m_made;
};

} // namespace

SurveyForm surveyOf(const FormDefinition &form)
{
    return Writer(form).write();
}

} // namespace bench
