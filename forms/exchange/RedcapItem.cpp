// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapItem.h"

#include "forms/exchange/HtmlText.h"
#include "forms/exchange/RedcapTerm.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct FieldType
{
    QLatin1StringView word;
    QLatin1StringView type;
    QLatin1StringView appearance;
};

constexpr FieldType fieldTypes[] = {
    {"text"_L1, "text"_L1, {}}, // or what its validation says
    {"notes"_L1, "text"_L1, "multiline"_L1},
    {"calc"_L1, "calculate"_L1, {}},
    {"dropdown"_L1, "select_one"_L1, "minimal"_L1},
    {"radio"_L1, "select_one"_L1, {}},
    {"yesno"_L1, "select_one"_L1, {}},
    {"truefalse"_L1, "select_one"_L1, {}},
    {"checkbox"_L1, "select_multiple"_L1, {}},
    {"slider"_L1, "range"_L1, {}},
    {"file"_L1, "file"_L1, {}},
    {"signature"_L1, "image"_L1, {}},
    {"descriptive"_L1, "note"_L1, {}},
    {"sql"_L1, "text"_L1, {}},
};

class ItemWriter
{
public:
    ItemWriter(const PreparedField &prepared, RedcapWriting &writing)
        : m_prepared(prepared)
        , m_field(prepared.field)
        , m_writing(writing)
    { }

    Written write()
    {
        writeType();
        m_item.set(u"name"_s, m_prepared.name);
        writeTexts();
        if (m_field.type == u"calc"_s || m_prepared.annotation.find(u"@CALCTEXT")
            || m_prepared.annotation.find(u"@CALCDATE"))
            writeCalculation();
        writeRelevant();
        if (isYes(m_field.required) && takesAnswer())
            m_item.set(u"required"_s, u"true"_s);
        if (isYes(m_field.identifier))
            m_item.set(u"identifier"_s, u"true"_s);
        writeRange();
        applyRedcapTags(m_item, m_constraints, m_prepared, m_writing);
        writeConstraint();
        if (m_prepared.annotation.find(u"@HIDDEN"))
            hide();
        return std::move(m_item);
    }

private:
    void writeType()
    {
        const auto known
            = std::ranges::find_if(fieldTypes, [&](const FieldType &row) { return m_field.type == row.word; });
        const bool hasChoices = !m_prepared.choices.empty();
        QString type = known == std::end(fieldTypes) ? u"text"_s : QString(known->type);
        if (known == std::end(fieldTypes))
            approximated(u"Field Type"_s,
                u"\"%1\" is no field type of REDCap's; it has become a text"_s.arg(m_field.type.left(50)));
        if (type.startsWith(u"select"_s) && !hasChoices) {
            type = u"text"_s;
            approximated(u"Choices"_s, u"it has no choices and has become a text; write them and choose its type"_s);
        }
        if (m_field.type == u"sql"_s)
            dropped(u"Choices"_s, u"its choices come from a query to REDCap's database; it has become a text"_s);
        if (m_field.type == u"text"_s)
            type = validatedType();
        if (m_field.type == u"file"_s && m_field.validation == u"signature"_s)
            type = u"image"_s;
        m_item.set(u"type"_s, type);
        if (type.startsWith(u"select"_s))
            m_item.set(u"list_name"_s, m_writing.lists.nameOf(m_prepared.choices, m_field));
        if (known != std::end(fieldTypes) && !known->appearance.isEmpty() && type == known->type)
            m_item.set(u"appearance"_s, QString(known->appearance));
    }

    QString validatedType()
    {
        const RedcapValidation validation = redcapValidation(m_field.validation);
        if (!validation.isKnown)
            dropped(u"Text Validation"_s,
                u"the validation \"%1\" has no counterpart; any text is taken"_s.arg(m_field.validation.left(50)));
        if (!validation.constraint.isEmpty())
            m_constraints += validation.constraint;
        return validation.type;
    }

    void writeTexts()
    {
        const QString label = redcapLabel(m_field.label, m_field.place(u"Field Label"_s), m_writing.notes);
        const QString hint = redcapLabel(m_field.note, m_field.place(u"Field Note"_s), m_writing.notes);
        if (!label.isEmpty())
            m_item.set(u"label"_s, label);
        if (!hint.isEmpty())
            m_item.set(u"hint"_s, hint);
        if (m_field.type == u"slider"_s && !m_field.choices.isEmpty()) {
            m_item.set(u"guidance_hint"_s, m_field.choices.split(u'|').join(u" – "_s).simplified());
            approximated(u"Choices"_s, u"the words along the slider stand in its guidance"_s);
        }
    }

    /// A calculation that cannot be written leaves a number to be typed: what rests on it still works.
    void writeCalculation()
    {
        const QString place = m_field.type == u"calc"_s ? u"Calculation"_s : u"Field Annotation"_s;
        const std::optional<QString> expression = redcapExpression(
            logicOfCalculation(), LogicUse::Value, m_field.place(place), u"its value is typed instead"_s, m_writing);
        const QString type = m_item.find(u"type"_s)->text();
        if (expression) {
            m_item.set(u"type"_s, u"calculate"_s).set(u"calculation"_s, *expression);
            m_constraints.clear();
        } else if (type == u"calculate"_s) {
            m_item.set(u"type"_s, u"decimal"_s);
        }
    }

    /// @CALCDATE([d], 7, 'd') is a day so many days later; its months and years go by averages, as datediff's do.
    QString logicOfCalculation() const
    {
        if (m_field.type == u"calc"_s)
            return m_field.choices;
        const RedcapTag *const text = m_prepared.annotation.find(u"@CALCTEXT");
        return text ? text->value : u"calcdate(%1)"_s.arg(m_prepared.annotation.find(u"@CALCDATE")->value);
    }

    void writeRelevant()
    {
        if (m_field.branching.isEmpty())
            return;
        const std::optional<QString> expression = redcapExpression(m_field.branching, LogicUse::Condition,
            m_field.place(u"Branching Logic"_s), u"it is always asked"_s, m_writing);
        if (expression)
            m_item.set(u"relevant"_s, *expression);
    }

    void writeRange()
    {
        const QString type = m_item.find(u"type"_s)->text();
        if (type == u"range"_s)
            writeParameters(bound(m_field.minimum, u"0"_s), bound(m_field.maximum, u"100"_s), u"1"_s);
        else if (type == u"integer"_s || type == u"decimal"_s)
            writeParameters(bound(m_field.minimum, {}), bound(m_field.maximum, {}), {});
        else if (type == u"date"_s || type == u"dateTime"_s || type == u"time"_s)
            writeCalendarRange(type);
        else if (!m_field.minimum.isEmpty() || !m_field.maximum.isEmpty())
            dropped(u"Text Validation Min"_s, u"only numbers, dates and times have bounds"_s);
    }

    /// A number; a bound that is an expression becomes a constraint.
    QString bound(const QString &written, const QString &otherwise)
    {
        if (written.isEmpty())
            return otherwise;
        bool isNumber = false;
        QString number = written;
        number.replace(u',', u'.').toDouble(&isNumber);
        if (isNumber)
            return number;
        const QString sign = &written == &m_field.minimum ? u">="_s : u"<="_s;
        const std::optional<QString> expression = redcapExpression(
            written, LogicUse::Value, m_field.place(u"Text Validation"_s), u"the bound is left out"_s, m_writing);
        if (expression)
            m_constraints += u". %1 (%2)"_s.arg(sign, *expression);
        return otherwise;
    }

    void writeParameters(const QString &minimum, const QString &maximum, const QString &step)
    {
        Written parameters = Written::map();
        const std::pair<QString, QString> words[] = {{u"min"_s, minimum}, {u"max"_s, maximum}, {u"step"_s, step}};
        for (const auto &[word, value] : words) {
            if (!value.isEmpty())
                parameters.set(word, value);
        }
        if (!minimum.isEmpty() && !maximum.isEmpty() && minimum.toDouble() > maximum.toDouble()) {
            dropped(u"Text Validation Min"_s, u"the least is greater than the most: no answer could fit"_s);
            return;
        }
        if (!parameters.entries().empty())
            m_item.set(u"parameters"_s, std::move(parameters));
    }

    void writeCalendarRange(const QString &type)
    {
        const std::pair<QString, QString> bounds[] = {{u">="_s, m_field.minimum}, {u"<="_s, m_field.maximum}};
        for (const auto &[sign, written] : bounds) {
            if (const QString value = calendarBound(written, type); !value.isEmpty())
                m_constraints += u". %1 %2"_s.arg(sign, value);
        }
    }

    QString calendarBound(const QString &written, const QString &type)
    {
        if (written.isEmpty())
            return {};
        if (written == u"today"_s || written == u"now"_s)
            return type == u"date"_s ? u"today()"_s : u"now()"_s;
        if (written.startsWith(u'['))
            return redcapExpression(
                written, LogicUse::Value, m_field.place(u"Text Validation"_s), u"the bound is left out"_s, m_writing)
                .value_or(QString());
        if (type == u"time"_s && QTime::fromString(written, Qt::ISODate).isValid())
            return u"time('%1')"_s.arg(written);
        if (type != u"time"_s && QDate::fromString(written.left(10), Qt::ISODate).isValid()) {
            if (type == u"date"_s || written.size() == 10)
                return u"date('%1')"_s.arg(written.left(10));
            const QString moment = QString(written).replace(10, 1, u'T');
            if (QDateTime::fromString(moment, Qt::ISODate).isValid())
                return u"date-time('%1')"_s.arg(moment);
        }
        dropped(u"Text Validation"_s, u"the bound \"%1\" is no date or time; it is left out"_s.arg(written.left(30)));
        return {};
    }

    void writeConstraint()
    {
        if (takesAnswer() && !m_constraints.isEmpty())
            m_item.set(u"constraint"_s, m_constraints.join(u" and "_s));
    }

    /// Not shown, but there: other fields may rest on it, and @DEFAULT gives it a value.
    void hide()
    {
        if (m_item.find(u"type"_s)->text() == u"calculate"_s)
            return;
        Written hidden = Written::map();
        hidden.set(u"type"_s, u"hidden"_s).set(u"name"_s, m_prepared.name);
        for (const QString &word : {u"label"_s, u"relevant"_s, u"identifier"_s}) {
            if (const Written *const value = m_item.find(word))
                hidden.set(word, *value);
        }
        const Written *const value = m_item.find(u"default"_s);
        const QString quoted = value ? quotedText(value->text()) : QString();
        if (!quoted.isEmpty())
            hidden.set(u"calculation"_s, value->text().endsWith(u"()"_s) ? value->text() : quoted);
        m_item = std::move(hidden);
        approximated(
            u"Field Annotation"_s, u"@HIDDEN: it is not shown and takes no answer; its default is its value"_s);
    }

    bool takesAnswer() const
    {
        const QString type = m_item.find(u"type"_s)->text();
        return type != u"note"_s && type != u"calculate"_s && type != u"hidden"_s;
    }

    static bool isYes(const QString &cell)
    {
        return cell.compare(u"y"_s, Qt::CaseInsensitive) == 0 || cell == u"1"_s
            || cell.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
    }

    void approximated(const QString &column, const QString &what)
    {
        m_writing.notes.push_back({Note::Kind::Approximated, m_field.place(column), what});
    }
    void dropped(const QString &column, const QString &what)
    {
        m_writing.notes.push_back({Note::Kind::Dropped, m_field.place(column), what});
    }

    const PreparedField &m_prepared;
    const RedcapField &m_field;
    RedcapWriting &m_writing;
    Written m_item = Written::map();
    QStringList m_constraints;
};

} // namespace

Written redcapItem(const PreparedField &prepared, RedcapWriting &writing)
{
    return ItemWriter(prepared, writing).write();
}

QString redcapLabel(const QString &text, const QString &place, std::vector<Note> &notes)
{
    const QString plain = withoutHtml(text);
    if (plain != text.trimmed())
        notes.push_back({Note::Kind::Approximated, place, u"it had HTML; its text is kept"_s});
    static const QRegularExpression piped(u"\\[[a-z][a-z0-9_]*([(:][^\\]\\n]{0,100})?\\]|\\{[a-z][a-z0-9_]*\\}"_s);
    if (const QRegularExpressionMatch match = piped.match(plain); match.hasMatch())
        notes.push_back({Note::Kind::Approximated, place,
            u"%1 stands as it is written: a text shows no other field's answer"_s.arg(match.captured().left(100))});
    return plain;
}

std::optional<QString> redcapExpression(
    const QString &logic, LogicUse use, const QString &place, const QString &without, RedcapWriting &writing)
{
    Result<TranslatedLogic> translated = translateRedcapLogic(logic, writing.variables, use);
    if (!translated) {
        writing.notes.push_back({Note::Kind::Dropped, place,
            u"%1, %2; %3"_s.arg(translated.error().where, translated.error().detail, without)});
        return {};
    }
    for (const QString &remark : translated->remarks)
        writing.notes.push_back({Note::Kind::Approximated, place, remark});
    return translated->expression;
}

} // namespace forms::exchange
