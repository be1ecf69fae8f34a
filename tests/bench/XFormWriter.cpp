// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/XFormWriter.h"

#include "forms/expression/Value.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

const QString xforms = u"http://www.w3.org/2002/xforms"_s;
const QString xhtml = u"http://www.w3.org/1999/xhtml"_s;
const QString javaRosa = u"http://openrosa.org/javarosa"_s;
const QString odk = u"http://www.opendatakit.org/xforms"_s;

struct TypeRow
{
    AnswerKind holds;
    QLatin1StringView type; ///< of a bind
};

constexpr TypeRow types[] = {
    {AnswerKind::Whole, "int"_L1},
    {AnswerKind::Decimal, "decimal"_L1},
    {AnswerKind::Date, "date"_L1},
    {AnswerKind::Time, "time"_L1},
    {AnswerKind::Moment, "dateTime"_L1},
    {AnswerKind::File, "binary"_L1},
};

QLatin1StringView typeOf(const Item &item)
{
    const auto found = std::ranges::find(types, item.holds(), &TypeRow::holds);
    return found == std::end(types) ? "string"_L1 : found->type;
}

struct ControlRow
{
    ItemType type;
    QLatin1StringView element;
};

constexpr ControlRow controls[] = {
    {ItemType::SelectOne, "select1"_L1},
    {ItemType::SelectMultiple, "select"_L1},
    {ItemType::Rank, "rank"_L1},
    {ItemType::Acknowledge, "trigger"_L1},
    {ItemType::Range, "range"_L1},
    {ItemType::File, "upload"_L1},
    {ItemType::Image, "upload"_L1},
    {ItemType::Audio, "upload"_L1},
    {ItemType::Video, "upload"_L1},
};

QString elementOf(const Item &item)
{
    const auto found = std::ranges::find(controls, item.type, &ControlRow::type);
    return found == std::end(controls) ? u"input"_s : QString(found->element);
}

/// The names from the form down to a group; the form's own unnamed sections have none.
QStringList stepsOf(const FormDefinition &form, int group, const QString &first = {})
{
    QStringList steps;
    for (; group >= 0; group = form.groups[size_t(group)].parent) {
        const Group &around = form.groups[size_t(group)];
        if (!around.name.isEmpty())
            steps.prepend(around.isRepeat ? around.name + first : around.name);
    }
    steps.prepend(u"data"_s);
    return steps;
}

QStringList stepsOf(const FormDefinition &form, const Item &item)
{
    return stepsOf(form, item.group) + QStringList{item.name};
}

QString pathOf(const QStringList &steps)
{
    return u'/' + steps.join(u'/');
}

/// The way from one node to another, as pyxform writes a reference within a repeat.
QString wayBetween(const QStringList &from, const QStringList &to)
{
    const auto apart = std::ranges::mismatch(from, to);
    QStringList steps(from.end() - apart.in1, u".."_s);
    steps += to.mid(apart.in2 - to.begin());
    return steps.isEmpty() ? u"."_s : steps.join(u'/');
}

class Writer
{
public:
    explicit Writer(const FormDefinition &form)
        : m_form(form)
        , m_xml(&m_bytes)
    { }

    QByteArray write()
    {
        m_xml.writeDefaultNamespace(xforms);
        m_xml.writeNamespace(xhtml, u"h"_s);
        m_xml.writeNamespace(javaRosa, u"jr"_s);
        m_xml.writeNamespace(odk, u"odk"_s);
        m_xml.writeStartElement(xhtml, u"html"_s);
        m_xml.writeStartElement(xhtml, u"head"_s);
        m_xml.writeTextElement(xhtml, u"title"_s, m_form.title.in(language()));
        writeModel();
        m_xml.writeEndElement();
        m_xml.writeStartElement(xhtml, u"body"_s);
        for (const int section : m_form.sections)
            writeGroup(section);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QString language() const { return m_form.languages.value(0); }

    void writeModel()
    {
        m_xml.writeStartElement(u"model"_s);
        m_xml.writeStartElement(u"instance"_s);
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"id"_s, m_form.id);
        for (const int section : m_form.sections)
            writeData(section);
        m_xml.writeStartElement(u"meta"_s);
        m_xml.writeEmptyElement(u"instanceID"_s);
        for (int depth = 0; depth < 3; ++depth)
            m_xml.writeEndElement();
        for (const ChoiceList &list : m_form.choices)
            writeList(list);
        for (int group = 0; group < int(m_form.groups.size()); ++group)
            bindGroup(group);
        for (const Item &item : m_form.items)
            bindItem(item);
        m_xml.writeEndElement();
    }

    void writeData(int index) // NOLINT(misc-no-recursion): as deep as the groups, which the reader limits
    {
        const Group &group = m_form.groups[size_t(index)];
        if (!group.name.isEmpty())
            m_xml.writeStartElement(group.name);
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Group)
                writeData(child.index);
            else
                m_xml.writeTextElement(m_form.items[size_t(child.index)].name,
                    m_form.items[size_t(child.index)].defaultValue.value_or(QString()));
        }
        if (!group.name.isEmpty())
            m_xml.writeEndElement();
    }

    void writeList(const ChoiceList &list)
    {
        m_xml.writeStartElement(u"instance"_s);
        m_xml.writeAttribute(u"id"_s, list.name);
        m_xml.writeStartElement(u"root"_s);
        for (const Choice &choice : list.choices) {
            m_xml.writeStartElement(u"item"_s);
            m_xml.writeTextElement(u"name"_s, choice.name);
            m_xml.writeTextElement(u"label"_s, choice.label.in(language()));
            for (auto column = choice.columns.begin(); column != choice.columns.end(); ++column)
                m_xml.writeTextElement(column.key(), column.value());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// With a path for each ${name}: within the repeat they share the way to it, else from the root.
    QString rule(const Expression &expression, const QStringList &place, int repeat, const QString &from = {}) const
    {
        static const QRegularExpression reference(u"\\$\\{\\s*([^}]+?)\\s*\\}"_s);
        QString made;
        qsizetype done = 0;
        for (const auto &match : reference.globalMatch(expression.text())) {
            made += expression.text().mid(done, match.capturedStart() - done)
                + reach(match.captured(1), place, repeat, from);
            done = match.capturedEnd();
        }
        return made + expression.text().mid(done);
    }

    QString reach(const QString &name, const QStringList &place, int repeat, const QString &from) const
    {
        const Item *const item = m_form.find(name);
        const int group = item ? item->group : m_form.groupsByName.value(name, -1);
        const QStringList steps = item ? stepsOf(m_form, *item) : stepsOf(m_form, group);
        const int around = item ? item->repeat : group < 0 ? -1 : m_form.repeatAround(group);
        return repeat >= 0 && around >= 0 ? from + wayBetween(place, steps) : pathOf(steps);
    }

    void bindGroup(int index)
    {
        const Group &group = m_form.groups[size_t(index)];
        if (!group.relevant || group.name.isEmpty())
            return;
        const QStringList steps = stepsOf(m_form, index);
        m_xml.writeEmptyElement(u"bind"_s);
        m_xml.writeAttribute(u"nodeset"_s, pathOf(steps));
        m_xml.writeAttribute(u"relevant"_s, rule(*group.relevant, steps, m_form.repeatAround(index)));
    }

    void bindItem(const Item &item)
    {
        const QStringList steps = stepsOf(m_form, item);
        m_xml.writeEmptyElement(u"bind"_s);
        m_xml.writeAttribute(u"nodeset"_s, pathOf(steps));
        m_xml.writeAttribute(u"type"_s, typeOf(item));
        if (item.readOnly || item.type == ItemType::Note)
            m_xml.writeAttribute(u"readonly"_s, u"true()"_s);
        const std::pair<QString, const std::optional<Expression> *> rules[]
            = {{u"relevant"_s, &item.relevant}, {u"required"_s, &item.required}, {u"calculate"_s, &item.calculation}};
        for (const auto &[word, expression] : rules) {
            const bool isWritten = word == "calculate"_L1 && !item.triggers.empty();
            if (*expression && !isWritten)
                m_xml.writeAttribute(word, rule(**expression, steps, item.repeat));
        }
        if (const QString constraint = constraintOf(item); !constraint.isEmpty())
            m_xml.writeAttribute(u"constraint"_s, constraint);
        if (item.defaultExpression)
            writeSet(item, u"odk-instance-first-load"_s, *item.defaultExpression);
    }

    QString constraintOf(const Item &item) const
    {
        QStringList all;
        if (item.constraint)
            all += u'(' + rule(*item.constraint, stepsOf(m_form, item), item.repeat) + u')';
        if (item.minimum)
            all += u". >= "_s + toText(*item.minimum);
        if (item.maximum)
            all += u". <= "_s + toText(*item.maximum);
        return all.join(u" and "_s);
    }

    void writeSet(const Item &item, const QString &event, const Expression &value)
    {
        m_xml.writeEmptyElement(u"setvalue"_s);
        m_xml.writeAttribute(u"event"_s, event);
        m_xml.writeAttribute(u"ref"_s, pathOf(stepsOf(m_form, item)));
        m_xml.writeAttribute(u"value"_s, rule(value, stepsOf(m_form, item), item.repeat));
    }

    void writeGroup(int index) // NOLINT(misc-no-recursion): as deep as the groups, which the reader limits
    {
        const Group &group = m_form.groups[size_t(index)];
        const QStringList steps = stepsOf(m_form, index);
        if (!group.name.isEmpty()) {
            m_xml.writeStartElement(u"group"_s);
            m_xml.writeAttribute(u"ref"_s, pathOf(steps));
            m_xml.writeTextElement(u"label"_s, group.label.in(language()));
        }
        if (group.isRepeat) {
            m_xml.writeStartElement(u"repeat"_s);
            m_xml.writeAttribute(u"nodeset"_s, pathOf(steps));
            if (group.repeatCount)
                m_xml.writeAttribute(javaRosa, u"count"_s, rule(*group.repeatCount, steps, m_form.repeatAround(index)));
        }
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Group)
                writeGroup(child.index);
            else
                writeControl(m_form.items[size_t(child.index)]);
        }
        for (int end = int(!group.name.isEmpty()) + int(group.isRepeat); end > 0; --end)
            m_xml.writeEndElement();
    }

    void writeControl(const Item &item)
    {
        if (!item.isInput() && item.type != ItemType::Note)
            return;
        m_xml.writeStartElement(item.type == ItemType::Rank ? odk : xforms, elementOf(item));
        m_xml.writeAttribute(u"ref"_s, pathOf(stepsOf(m_form, item)));
        if (item.type == ItemType::Range) {
            m_xml.writeAttribute(u"start"_s, toText(item.minimum.value_or(0)));
            m_xml.writeAttribute(u"end"_s, toText(item.maximum.value_or(10)));
            m_xml.writeAttribute(u"step"_s, toText(item.step.value_or(1)));
        }
        if (item.holds() == AnswerKind::File)
            m_xml.writeAttribute(u"mediatype"_s, u"application/*"_s);
        m_xml.writeTextElement(u"label"_s, item.label.in(language()));
        if (item.hasChoices() && !item.listName.isEmpty())
            writeItemset(item);
        for (const Item &triggered : m_form.items) {
            if (triggered.calculation && std::ranges::count(triggered.triggers, item.slot) > 0)
                writeSet(triggered, u"xforms-value-changed"_s, *triggered.calculation);
        }
        m_xml.writeEndElement();
    }

    void writeItemset(const Item &item)
    {
        const QString filter = item.choiceFilter
            ? u'[' + rule(*item.choiceFilter, stepsOf(m_form, item), item.repeat, u"current()/"_s) + u']'
            : QString();
        m_xml.writeStartElement(u"itemset"_s);
        m_xml.writeAttribute(u"nodeset"_s, u"instance('%1')/root/item%2"_s.arg(item.listName, filter));
        for (const QString &part : {u"value"_s, u"label"_s}) {
            m_xml.writeEmptyElement(part);
            m_xml.writeAttribute(u"ref"_s, part == "value"_L1 ? u"name"_s : part);
        }
        m_xml.writeEndElement();
    }

    const FormDefinition &m_form;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xformOf(const FormDefinition &form)
{
    return Writer(form).write();
}

QString xformPath(const FormDefinition &form, Slot slot)
{
    const Item &item = form.items[size_t(slot)];
    return pathOf(stepsOf(form, item.group, u"[1]"_s) + QStringList{item.name});
}

} // namespace bench
