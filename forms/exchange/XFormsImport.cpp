// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsImport.h"

#include "forms/exchange/Refused.h"
#include "forms/exchange/XFormsItem.h"
#include "forms/exchange/XFormsPaths.h"

#include <QFileInfo>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

class Body
{
public:
    Body(XFormsModel model, std::vector<Note> notes, QString fileName)
        : m_fileName(std::move(fileName))
    {
        m_writing.model = std::move(model);
        m_writing.notes = std::move(notes);
        nameXFormsNodes(m_writing.model, m_writing.names, m_writing.notes);
        for (const XFormsSetValue &value : m_writing.model.setValues)
            keep(value);
    }

    Imported read(const XmlElement &body)
    {
        gather(body, {}, m_writing.model.root());
        findHomes();
        Written survey = Written::list();
        addChildren(body, survey, m_writing.model.root());
        addWithoutHome(survey);
        noteWhatIsLeft();
        Written made = definition(std::move(survey));
        WrittenAndRead left = leaveOutRefused(made, m_writing.notes);
        return {.id = idOf(),
            .definition = std::move(left.text),
            .overlays = {},
            .notes = std::move(m_writing.notes),
            .read = std::move(left.read)};
    }

private:
    /// What must be known before the first item: which nodes have a control or a group, and what writes to them.
    // NOLINTNEXTLINE(misc-no-recursion): readXml bounds the depth
    void gather(const XmlElement &element, const QString &control, const QString &context)
    {
        for (const XmlElement &child : element.children) {
            const QString path = m_writing.model.pathOf(child, context);
            if (child.name == u"setvalue"_s)
                keep(xformsSetValue(child, control, m_writing.model));
            else if (isXFormsControl(child.name))
                m_shown.insert(path);
            else if (child.name == u"group"_s || child.name == u"repeat"_s)
                m_groups.insert(path);
            const bool isControl = isXFormsControl(child.name);
            gather(child, isControl ? path : control, isControl || path.isEmpty() ? context : path);
        }
    }

    void keep(const XFormsSetValue &value)
    {
        if (m_writing.model.find(value.target))
            m_writing.setValues[value.target].push_back(value);
        else
            m_writing.dropped(u"line %1, setvalue"_s.arg(value.line),
                u"it writes to %1, which is not there"_s.arg(value.target.left(100)));
    }

    /// A node that no control shows goes into the innermost group that is shown.
    void findHomes()
    {
        for (const XFormsNode &node : m_writing.model.nodes) {
            if (!node.isLeaf || node.isMeta || m_shown.contains(node.path))
                continue;
            QString home = node.parent;
            while (!home.isEmpty() && !m_groups.contains(home))
                home = home.section(u'/', 0, -2);
            m_homeless[home].push_back(node.path);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): readXml bounds the depth
    void addChildren(const XmlElement &element, Written &children, const QString &context)
    {
        for (const XmlElement &child : element.children) {
            if (isXFormsControl(child.name))
                addItem(child, children, context);
            else if (child.name == u"group"_s)
                addGroup(child, children, context);
            else if (child.name == u"repeat"_s)
                children.add(group(child, child, context));
            else if (child.name != u"label"_s && child.name != u"hint"_s && child.name != u"setvalue"_s)
                m_writing.dropped(u"line %1, %2"_s.arg(child.line).arg(child.name), u"it has no counterpart"_s);
        }
    }

    void addItem(const XmlElement &control, Written &children, const QString &context)
    {
        const QString path = m_writing.model.pathOf(control, context);
        const XFormsNode *const node = m_writing.model.find(path);
        if (!node || !node->isLeaf || node->isMeta || m_written.contains(path)) {
            m_writing.dropped(u"line %1, %2"_s.arg(control.line).arg(control.name),
                u"it writes to %1, which is no answer of the form, or is asked already"_s.arg(path.left(100)));
            return;
        }
        m_written.insert(path);
        children.add(xformsItem(control, *node, m_writing));
    }

    /// A group around a repeat and nothing more is how a repeat has its label.
    // NOLINTNEXTLINE(misc-no-recursion): readXml bounds the depth
    void addGroup(const XmlElement &element, Written &children, const QString &context)
    {
        const XmlElement *const repeat = element.find(u"repeat");
        const bool isOnlyLabel = repeat && std::ranges::all_of(element.children, [repeat](const XmlElement &child) {
            return &child == repeat || child.name == u"label"_s || child.name == u"hint"_s;
        });
        children.add(group(isOnlyLabel ? *repeat : element, element, context));
    }

    // NOLINTNEXTLINE(misc-no-recursion): readXml bounds the depth
    Written group(const XmlElement &element, const XmlElement &labelled, const QString &context)
    {
        const QString type = element.name; // group or repeat
        const QString path = m_writing.model.pathOf(element, context);
        const XFormsNode *const node = m_writing.model.find(path);
        const bool isNamed = node && !node->isLeaf && !node->isMeta && !m_written.contains(path);
        Written made = Written::map();
        made.set(u"type"_s, type).set(u"name"_s, isNamed ? node->name : m_writing.names.claim(type));
        made.set(u"label"_s, xformsText(labelled.find(u"label"), {}, m_writing));
        if (const QString appearance = element.attribute(u"appearance"_s).trimmed(); !appearance.isEmpty())
            made.set(u"appearance"_s, appearance);
        if (isNamed) {
            m_written.insert(path);
            writeXFormsRelevant(made, *node, m_writing);
        }
        if (type == u"repeat"_s && node)
            writeCount(made, element, *node);
        Written children = Written::list();
        addChildren(element, children, path.isEmpty() ? context : path);
        if (isNamed)
            addHomeless(path, children);
        return std::move(made.set(u"children"_s, std::move(children)));
    }

    void writeCount(Written &made, const XmlElement &repeat, const XFormsNode &node)
    {
        const QString count = repeat.attribute(u"jr:count"_s).trimmed();
        if (!count.isEmpty()) {
            if (const auto expression = xformsExpression(count, node, u"jr:count"_s, m_writing))
                made.set(u"repeat_count"_s, *expression);
        } else if (repeat.attribute(u"jr:noAddRemove"_s) == u"true()"_s) {
            m_writing.dropped(u"%1, jr:noAddRemove"_s.arg(node.path),
                u"nobody may add to it, and nothing counts it; here the interviewer may: write a repeat_count"_s);
        }
    }

    void addHomeless(const QString &home, Written &children)
    {
        for (const QString &path : m_homeless.take(home))
            children.add(xformsHidden(*m_writing.model.find(path), m_writing));
    }

    /// What belongs to no group shown: beside items when the form ends with them, else in a group of its own.
    void addWithoutHome(Written &survey)
    {
        Written children = Written::list();
        QStringList homes = m_homeless.keys();
        homes.sort();
        for (const QString &home : homes)
            addHomeless(home, children);
        if (children.entries().empty())
            return;
        Written computed = Written::map();
        computed.set(u"type"_s, u"group"_s).set(u"name"_s, m_writing.names.claim(u"computed"_s));
        computed.set(u"label"_s, u"Computed"_s).set(u"children"_s, std::move(children));
        survey.add(std::move(computed));
    }

    /// Binds of what did not come in.
    void noteWhatIsLeft()
    {
        for (const XFormsNode &node : m_writing.model.nodes) {
            const bool isRuled = !m_writing.model.bind(node.path, u"relevant"_s).isEmpty();
            if (!node.isLeaf && !node.isMeta && isRuled && !m_written.contains(node.path))
                m_writing.dropped(
                    u"%1, relevant"_s.arg(node.path), u"the group is not shown; put its condition on its items"_s);
            if (node.isMeta && node.isLeaf && !m_writing.model.bind(node.path, u"calculate"_s).isEmpty())
                m_writing.dropped(node.path, u"it names or numbers a submission; the store does that of itself"_s);
        }
    }

    QString idOf() const { return idFrom(m_writing.model.id.isEmpty() ? m_fileName : m_writing.model.id + u".xml"_s); }

    Written definition(Written survey) const
    {
        const XFormsModel &model = m_writing.model;
        LocalText title;
        title.set(
            model.languages.first(), model.title.isEmpty() ? QFileInfo(m_fileName).completeBaseName() : model.title);
        std::vector<Written> languages(model.languages.begin(), model.languages.end());
        Written made = Written::map();
        made.set(u"instrument"_s, idOf())
            .set(u"version"_s, model.version.isEmpty() ? u"1"_s : model.version)
            .set(u"title"_s, title)
            .set(u"languages"_s, Written::list(std::move(languages)));
        if (!m_writing.lists.entries().empty())
            made.set(u"choices"_s, m_writing.lists);
        return std::move(made.set(u"survey"_s, std::move(survey)));
    }

    QString m_fileName;
    XFormsWriting m_writing;
    QSet<QString> m_shown;
    QSet<QString> m_groups;
    QSet<QString> m_written;
    QHash<QString, QStringList> m_homeless; ///< paths, by the group they go into
};

} // namespace

Result<Imported> importXForms(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestFile)
        return Error{Error::Code::Schema, fileName, u"larger than 20 MB; split the form"_s};
    TRY_ASSIGN(const XmlElement html, readXml(bytes, fileName));
    std::vector<Note> notes;
    TRY_ASSIGN(XFormsModel model, readXFormsModel(html, fileName, notes));
    return Body(std::move(model), std::move(notes), QFileInfo(fileName).fileName()).read(*html.find(u"body"));
}

} // namespace forms::exchange
