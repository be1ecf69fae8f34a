// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsItem.h"
#include "forms/exchange/XFormsPaths.h"

#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const XmlElement &parent, const QString &child)
{
    const XmlElement *const found = parent.find(child);
    return found ? found->text.trimmed() : QString();
}

/// One list as it comes in: codes are one word, and stand once.
class ListWriter
{
public:
    ListWriter(QString where, XFormsWriting &writing)
        : m_where(std::move(where))
        , m_writing(writing)
    { }

    void add(const QString &written, const LocalText &label, const Written &columns)
    {
        QString code = written;
        for (QChar &c : code) {
            if (c.isSpace() || c == u'\'')
                c = u'_';
        }
        if (code.isEmpty() || m_codes.contains(code)) {
            m_writing.dropped(
                m_where, u"a choice without a code, or with one that stands already: \"%1\""_s.arg(code.left(50)));
            return;
        }
        if (code != written)
            m_writing.approximated(
                m_where, u"code \"%1\" has become %2: a code is one word"_s.arg(written.left(50), code.left(50)));
        m_codes.insert(code);
        Written choice = Written::map();
        choice.set(u"name"_s, code).set(u"label"_s, label);
        if (!columns.entries().empty())
            choice.set(u"columns"_s, columns);
        m_list.add(std::move(choice));
    }

    /// "" when nothing is in it.
    QString finish(const QString &wanted)
    {
        if (m_list.entries().empty())
            return {};
        const QByteArray content = yamlText(m_list);
        QString &name = m_writing.listsByContent[content];
        if (name.isEmpty()) {
            name = m_writing.listNames.claim(wanted);
            m_writing.lists.set(name, std::move(m_list));
        }
        return name;
    }

private:
    QString m_where;
    XFormsWriting &m_writing;
    Written m_list = Written::list();
    QSet<QString> m_codes;
};

QString listOfItems(const XmlElement &control, const XFormsNode &node, XFormsWriting &writing)
{
    ListWriter list(node.path, writing);
    for (const XmlElement &item : control.children) {
        if (item.name == u"item"_s)
            list.add(textOf(item, u"value"_s), xformsText(item.find(u"label"), {}, writing), Written::map());
    }
    return list.finish(node.name);
}

/// How an itemset names the parts of its items.
struct ItemWords
{
    QString value; ///< the child with the code
    QString label; ///< the child with the label, or with its text's id
    bool isTextId = false;
};

ItemWords itemWords(const XmlElement &itemset)
{
    ItemWords words;
    const XmlElement *const value = itemset.find(u"value");
    const XmlElement *const label = itemset.find(u"label");
    words.value = value ? value->attribute(u"ref"_s).trimmed() : u"name"_s;
    const QString reference = label ? label->attribute(u"ref"_s).trimmed() : u"label"_s;
    static const QRegularExpression itext(u"^jr:itext\\(\\s*([^)'\"]*)\\s*\\)$"_s);
    const QRegularExpressionMatch match = itext.match(reference);
    words.isTextId = match.hasMatch();
    words.label = words.isTextId ? match.captured(1).trimmed() : reference;
    return words;
}

QString listOfInstance(const QString &id, const XmlElement &root, const ItemWords &words, XFormsWriting &writing)
{
    ListWriter list(u"instance %1"_s.arg(id), writing);
    for (const XmlElement &item : root.children) {
        Written columns = Written::map();
        for (const XmlElement &column : item.children) {
            const bool isOwn = column.name == words.value || column.name == words.label;
            if (!isOwn && !column.text.trimmed().isEmpty())
                columns.set(nameFrom(column.name), column.text.trimmed());
        }
        const QString label = textOf(item, words.label);
        list.add(textOf(item, words.value),
            xformsText(words.isTextId ? u"jr:itext('%1')"_s.arg(label) : label, {}, writing), columns);
    }
    return list.finish(id);
}

void writeRandom(Written &item, const QString &seed)
{
    Written parameters = Written::map();
    parameters.set(u"randomize"_s, u"true"_s);
    if (!seed.isEmpty())
        parameters.set(u"seed"_s, seed);
    item.set(u"parameters"_s, std::move(parameters));
}

/// instance('id')/root/item[predicate], or randomize(that, seed).
bool writeItemset(Written &item, const XmlElement &itemset, const XFormsNode &node, XFormsWriting &writing)
{
    static const QRegularExpression shape(
        u"^(randomize\\()?\\s*instance\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)/\\w+/\\w+\\s*(?:\\[(.*)\\])?\\s*(?:,\\s*(\\d+)\\s*)?\\)?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(itemset.attribute(u"nodeset"_s).trimmed());
    const XmlElement *const root = match.hasMatch() ? writing.model.secondary.value(match.captured(2)) : nullptr;
    if (!root) {
        writing.dropped(u"%1, itemset"_s.arg(node.path),
            u"its choices are taken from %1, which is no list of this form"_s.arg(
                itemset.attribute(u"nodeset"_s).left(100)));
        return false;
    }
    const QString list = listOfInstance(match.captured(2), *root, itemWords(itemset), writing);
    if (list.isEmpty())
        return false;
    item.set(u"list_name"_s, list);
    if (!match.captured(1).isEmpty())
        writeRandom(item, match.captured(4));
    if (const QString predicate = match.captured(3).trimmed(); !predicate.isEmpty()) {
        if (const std::optional<QString> filter = xformsExpression(predicate, node, u"itemset"_s, writing))
            item.set(u"choice_filter"_s, *filter);
    }
    return true;
}

} // namespace

bool writeXFormsChoices(Written &item, const XmlElement &control, const XFormsNode &node, XFormsWriting &writing)
{
    if (const XmlElement *const itemset = control.find(u"itemset"))
        return writeItemset(item, *itemset, node, writing);
    const QString list = listOfItems(control, node, writing);
    if (list.isEmpty()) {
        writing.dropped(node.path, u"it has no choices"_s);
        return false;
    }
    item.set(u"list_name"_s, list);
    return true;
}

} // namespace forms::exchange
