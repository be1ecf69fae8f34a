// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsItem.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Control
{
    QLatin1StringView name;
    QLatin1StringView type; ///< "" asks the bind's type or the media type
};

constexpr Control controls[] = {
    {"input"_L1, {}},
    {"secret"_L1, {}},
    {"textarea"_L1, {}},
    {"select"_L1, "select_multiple"_L1},
    {"select1"_L1, "select_one"_L1},
    {"odk:rank"_L1, "rank"_L1},
    {"rank"_L1, "rank"_L1},
    {"trigger"_L1, "acknowledge"_L1},
    {"range"_L1, "range"_L1},
    {"upload"_L1, {}},
};

struct TypeName
{
    QLatin1StringView written; ///< of a bind, without its prefix; of an upload, what its media type begins with
    QLatin1StringView type;
};

constexpr TypeName bindTypes[] = {
    {""_L1, "text"_L1},
    {"string"_L1, "text"_L1},
    {"int"_L1, "integer"_L1},
    {"integer"_L1, "integer"_L1},
    {"long"_L1, "integer"_L1},
    {"decimal"_L1, "decimal"_L1},
    {"double"_L1, "decimal"_L1},
    {"date"_L1, "date"_L1},
    {"time"_L1, "time"_L1},
    {"dateTime"_L1, "dateTime"_L1},
    {"barcode"_L1, "barcode"_L1},
    {"intent"_L1, "text"_L1},
};

constexpr TypeName mediaTypes[] = {
    {"image"_L1, "image"_L1},
    {"audio"_L1, "audio"_L1},
    {"video"_L1, "video"_L1},
};

class ItemWriter
{
public:
    ItemWriter(const XmlElement &control, const XFormsNode &node, XFormsWriting &writing)
        : m_control(control)
        , m_node(node)
        , m_writing(writing)
    { }

    Written write()
    {
        m_item.set(u"type"_s, type()).set(u"name"_s, m_node.name);
        writeTexts();
        if (isA(u"select_one") || isA(u"select_multiple") || isA(u"rank"))
            writeChoices();
        if (const QString appearance = m_control.attribute(u"appearance"_s).trimmed(); !appearance.isEmpty())
            m_item.set(u"appearance"_s, appearance);
        if (isA(u"range"))
            writeRange();
        writeXFormsRelevant(m_item, m_node, m_writing);
        if (!isA(u"note"))
            writeRules();
        writeXFormsValues(m_item, m_node, m_writing);
        return std::move(m_item);
    }

private:
    QString type()
    {
        const auto control
            = std::ranges::find_if(controls, [this](const Control &row) { return m_control.name == row.name; });
        if (!control->type.isEmpty())
            return control->type;
        if (m_control.name == u"upload"_s)
            return uploadType();
        const QString written = bound(u"type"_s).section(u':', -1);
        const auto known = std::ranges::find_if(bindTypes, [&](const TypeName &row) { return written == row.written; });
        if (known == std::end(bindTypes)) {
            m_writing.approximated(u"%1, type"_s.arg(m_node.path),
                u"\"%1\" has no counterpart; it comes in hidden, so that what rests on it still finds it"_s.arg(
                    written.left(50)));
            return u"hidden"_s;
        }
        const bool isShown = bound(u"readonly"_s) == u"true()"_s && bound(u"calculate"_s).isEmpty();
        return isShown && known->type == "text"_L1 && m_node.value.isEmpty() ? u"note"_s : QString(known->type);
    }

    QString uploadType() const
    {
        const QString media = m_control.attribute(u"mediatype"_s);
        for (const TypeName &row : mediaTypes) {
            if (media.startsWith(row.written))
                return row.type;
        }
        return u"file"_s;
    }

    void writeTexts()
    {
        const XmlElement *const label = m_control.find(u"label");
        const XmlElement *const hint = m_control.find(u"hint");
        LocalText guidance = xformsText(hint, u"guidance"_s, m_writing);
        if (guidance.isEmpty())
            guidance = xformsText(label, u"guidance"_s, m_writing);
        m_item.set(u"label"_s, xformsText(label, {}, m_writing))
            .set(u"hint"_s, xformsText(hint, {}, m_writing))
            .set(u"guidance_hint"_s, guidance);
        writeMedia(label);
        if (!xformsText(label, u"short"_s, m_writing).isEmpty())
            m_writing.dropped(m_node.path, u"the short form of its label; a label has one form"_s);
    }

    void writeMedia(const XmlElement *label)
    {
        Written media = Written::map();
        for (const QString &form : {u"image"_s, u"audio"_s, u"video"_s}) {
            const LocalText files = xformsText(label, form, m_writing);
            if (files.isEmpty())
                continue;
            const QString language = files.languages().first();
            media.set(form, files.in(language, language).section(u'/', -1));
            m_writing.approximated(m_node.path,
                u"the %1 %2 is to be put beside the definition, one for every language"_s.arg(
                    form, media.find(form)->text()));
        }
        if (!media.entries().empty())
            m_item.set(u"media"_s, std::move(media));
    }

    void writeChoices()
    {
        if (writeXFormsChoices(m_item, m_control, m_node, m_writing))
            return;
        m_item.set(u"type"_s, u"text"_s);
        m_writing.approximated(m_node.path, u"without its choices it has become a text"_s);
    }

    void writeRange()
    {
        Written parameters = Written::map();
        const std::pair<QString, QString> words[]
            = {{u"min"_s, u"start"_s}, {u"max"_s, u"end"_s}, {u"step"_s, u"step"_s}};
        for (const auto &[word, attribute] : words) {
            bool isNumber = false;
            const QString value = m_control.attribute(attribute).trimmed();
            value.toDouble(&isNumber);
            if (isNumber)
                parameters.set(word, value);
        }
        if (!parameters.entries().empty())
            m_item.set(u"parameters"_s, std::move(parameters));
    }

    void writeRules()
    {
        const std::pair<QString, QString> rules[]
            = {{u"constraint"_s, bound(u"constraint"_s)}, {u"calculation"_s, bound(u"calculate"_s)}};
        for (const auto &[word, written] : rules) {
            const std::optional<QString> expression = written.isEmpty() || written == u"true()"_s
                ? std::nullopt
                : xformsExpression(written, m_node, word, m_writing);
            if (expression)
                m_item.set(word, *expression);
        }
        m_item.set(u"constraint_message"_s, xformsText(bound(u"jr:constraintMsg"_s), {}, m_writing))
            .set(u"required_message"_s, xformsText(bound(u"jr:requiredMsg"_s), {}, m_writing));
        writeRequired();
        writeReadOnly();
    }

    void writeRequired()
    {
        const QString required = bound(u"required"_s);
        if (required == u"true()"_s)
            m_item.set(u"required"_s, u"true"_s);
        else if (!required.isEmpty() && required != u"false()"_s)
            if (const auto expression = xformsExpression(required, m_node, u"required"_s, m_writing))
                m_item.set(u"required"_s, *expression);
    }

    void writeReadOnly()
    {
        const QString readOnly = bound(u"readonly"_s);
        if (readOnly == u"true()"_s)
            m_item.set(u"read_only"_s, u"true"_s);
        else if (!readOnly.isEmpty() && readOnly != u"false()"_s)
            m_writing.dropped(u"%1, readonly"_s.arg(m_node.path),
                u"it is read-only while an expression holds; here it always may be answered"_s);
    }

    QString bound(const QString &attribute) const { return m_writing.model.bind(m_node.path, attribute); }
    bool isA(QStringView type) const { return m_item.find(u"type"_s)->text() == type; }

    const XmlElement &m_control;
    const XFormsNode &m_node;
    XFormsWriting &m_writing;
    Written m_item = Written::map();
};

} // namespace

bool isXFormsControl(const QString &name)
{
    return std::ranges::any_of(controls, [&](const Control &row) { return name == row.name; });
}

Written xformsItem(const XmlElement &control, const XFormsNode &node, XFormsWriting &writing)
{
    return ItemWriter(control, node, writing).write();
}

Written xformsHidden(const XFormsNode &node, XFormsWriting &writing)
{
    Written item = Written::map();
    item.set(u"type"_s, u"hidden"_s).set(u"name"_s, node.name);
    writeXFormsRelevant(item, node, writing);
    const QString calculate = writing.model.bind(node.path, u"calculate"_s);
    if (!calculate.isEmpty()) {
        if (const auto expression = xformsExpression(calculate, node, u"calculate"_s, writing))
            item.set(u"type"_s, u"calculate"_s).set(u"calculation"_s, *expression);
    }
    writeXFormsValues(item, node, writing);
    return item;
}

} // namespace forms::exchange
