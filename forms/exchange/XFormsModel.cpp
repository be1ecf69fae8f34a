// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsModel.h"

#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct KnownLanguage
{
    QLatin1StringView name;
    QLatin1StringView code;
};

constexpr KnownLanguage knownLanguages[] = {{"swedish"_L1, "sv"_L1}, {"svenska"_L1, "sv"_L1}, {"english"_L1, "en"_L1},
    {"finnish"_L1, "fi"_L1}, {"norwegian"_L1, "nb"_L1}, {"danish"_L1, "da"_L1}, {"german"_L1, "de"_L1},
    {"french"_L1, "fr"_L1}, {"spanish"_L1, "es"_L1}, {"portuguese"_L1, "pt"_L1}, {"arabic"_L1, "ar"_L1},
    {"somali"_L1, "so"_L1}, {"default"_L1, "en"_L1}};

/// "English (en)" is en, as XLSForm writes languages; "Swedish" is sv.
QString languageCode(const QString &written)
{
    static const QRegularExpression coded(u"\\(([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\)\\s*$"_s);
    if (const QRegularExpressionMatch match = coded.match(written); match.hasMatch())
        return match.captured(1);
    const QString lower = written.trimmed().toLower();
    const auto known = std::ranges::find_if(knownLanguages, [&](const auto &row) { return lower == row.name; });
    return known == std::end(knownLanguages) ? nameFrom(lower) : QString(known->code);
}

class ModelReader
{
public:
    ModelReader(const XmlElement &html, QString fileName, std::vector<Note> &notes)
        : m_html(html)
        , m_fileName(std::move(fileName))
        , m_notes(notes)
    { }

    Result<XFormsModel> read()
    {
        const XmlElement *const head = m_html.find(u"head");
        const XmlElement *const model = head ? head->find(u"model") : nullptr;
        const XmlElement *const primary = model ? model->find(u"instance") : nullptr;
        if (!primary || primary->children.empty() || !m_html.find(u"body"))
            return Error{Error::Code::Schema, m_fileName,
                u"no ODK XForm: html with a head, in it a model with an instance, and a body"_s};
        if (const XmlElement *const title = head->find(u"title"))
            m_model.title = title->text.trimmed();
        const XmlElement &root = primary->children.front();
        m_model.id = root.attribute(u"id"_s);
        m_model.version = root.attributes.value(u"version"_s, root.attribute(u"orx:version"_s));
        readNodes(root, QString(), false);
        readModel(*model, primary);
        return std::move(m_model);
    }

private:
    void readModel(const XmlElement &model, const XmlElement *primary)
    {
        for (const XmlElement &child : model.children) {
            if (child.name == u"bind"_s)
                readBind(child);
        }
        for (const XmlElement &child : model.children) {
            if (child.name == u"instance"_s && &child != primary)
                readSecondary(child);
            else if (child.name == u"itext"_s)
                readTexts(child);
            else if (child.name == u"setvalue"_s)
                m_model.setValues.push_back(xformsSetValue(child, {}, m_model));
            else if (&child != primary && child.name != u"submission"_s && child.name != u"bind"_s)
                m_notes.push_back({Note::Kind::Dropped, u"line %1, %2"_s.arg(child.line).arg(child.name),
                    u"the model's %1 has no counterpart"_s.arg(child.name)});
        }
        if (m_model.languages.isEmpty()) {
            m_model.languages = {u"en"_s};
            m_notes.push_back({Note::Kind::Approximated, m_fileName,
                u"the form does not say which language it is in; it is written down as en"_s});
        }
    }

    void readBind(const XmlElement &bind)
    {
        const QString path = m_model.pathOf(bind, m_model.root());
        m_model.binds.insert(path, &bind);
        if (bind.attributes.contains(u"id"_s))
            m_model.bindIds.insert(bind.attribute(u"id"_s), path);
    }

    // NOLINTNEXTLINE(misc-no-recursion): readXml bounds the depth
    void readNodes(const XmlElement &element, const QString &parent, bool isMeta)
    {
        XFormsNode node;
        node.path = parent + u'/' + element.name;
        node.parent = parent;
        node.isMeta = isMeta || element.name == u"orx:meta"_s || element.name == u"meta"_s;
        node.isLeaf = element.children.empty();
        node.value = node.isLeaf ? element.text.trimmed() : QString();
        const QString path = node.path;
        const bool isMetaNow = node.isMeta;
        if (!m_model.byPath.contains(path)) { // a repeat's template and its first instance are one place
            m_model.byPath.insert(path, int(m_model.nodes.size()));
            m_model.nodes.push_back(std::move(node));
        }
        for (const XmlElement &child : element.children)
            readNodes(child, path, isMetaNow);
    }

    void readSecondary(const XmlElement &instance)
    {
        const QString id = instance.attribute(u"id"_s);
        if (!instance.children.empty())
            m_model.secondary.insert(id, &instance.children.front());
        else
            m_notes.push_back({Note::Kind::Dropped, u"line %1, instance %2"_s.arg(instance.line).arg(id),
                u"its list lies in another file (%1); write it as a choice list"_s.arg(
                    instance.attribute(u"src"_s).left(100))});
    }

    void readTexts(const XmlElement &itext)
    {
        for (const XmlElement &translation : itext.children) {
            const QString language = languageCode(translation.attribute(u"lang"_s));
            if (m_model.languages.contains(language)) {
                m_notes.push_back({Note::Kind::Dropped, u"line %1, translation"_s.arg(translation.line),
                    u"a second translation in %1"_s.arg(language)});
                continue;
            }
            if (translation.attributes.contains(u"default"_s))
                m_model.languages.prepend(language);
            else
                m_model.languages.append(language);
            for (const XmlElement &text : translation.children)
                readText(text, language);
        }
    }

    void readText(const XmlElement &text, const QString &language)
    {
        QHash<QString, QString> &forms = m_model.texts[text.attribute(u"id"_s)][language];
        for (const XmlElement &value : text.children)
            forms.insert(value.attribute(u"form"_s), textWithOutputs(value, m_notes));
    }

    const XmlElement &m_html;
    QString m_fileName;
    std::vector<Note> &m_notes;
    XFormsModel m_model;
};

QString lastOf(const QString &path)
{
    return path.section(u'/', -1).section(u':', -1);
}

} // namespace

const XFormsNode *XFormsModel::find(const QString &path) const
{
    const auto found = byPath.constFind(path);
    return found == byPath.constEnd() ? nullptr : &nodes[std::size_t(*found)];
}

QString XFormsModel::bind(const QString &path, const QString &attribute) const
{
    const XmlElement *const found = binds.value(path);
    return found ? found->attribute(attribute).trimmed() : QString();
}

Result<XFormsModel> readXFormsModel(const XmlElement &html, const QString &fileName, std::vector<Note> &notes)
{
    return ModelReader(html, fileName, notes).read();
}

QString XFormsModel::pathOf(const XmlElement &element, const QString &context) const
{
    const auto byId = bindIds.constFind(element.attribute(u"bind"_s));
    if (byId != bindIds.constEnd())
        return *byId;
    const QString reference = element.attributes.value(u"ref"_s, element.attribute(u"nodeset"_s)).trimmed();
    return reference.isEmpty() ? QString() : resolvedPath(reference, context);
}

void nameXFormsNodes(XFormsModel &model, UniqueNames &names, std::vector<Note> &notes)
{
    for (const bool leaves : {true, false}) { // answers keep their names before groups do
        for (XFormsNode &node : model.nodes) {
            if (node.isLeaf != leaves || node.isMeta)
                continue;
            const QString own = lastOf(node.path);
            const bool isTaken = names.isTaken(nameFrom(own));
            node.name = names.claim(isTaken ? lastOf(node.parent) + u'_' + own : own);
            if (node.name != own)
                notes.push_back({Note::Kind::Approximated, node.path,
                    u"it is called %1 here: names are unique in a definition"_s.arg(node.name)});
        }
    }
}

QString textWithOutputs(const XmlElement &element, std::vector<Note> &notes)
{
    QString text = element.text.trimmed();
    for (const XmlElement &output : element.children) {
        const qsizetype at = text.indexOf(outputMark);
        if (at < 0)
            break;
        const QString path = output.attributes.value(u"value"_s, output.attribute(u"ref"_s)).trimmed();
        text.replace(at, 1, u"${%1}"_s.arg(lastOf(path)));
        notes.push_back({Note::Kind::Approximated, u"line %1, output"_s.arg(output.line),
            u"the answer of %1 is to be shown in a text; the text has its name"_s.arg(path.left(100))});
    }
    return text.remove(outputMark);
}

XFormsSetValue xformsSetValue(const XmlElement &element, const QString &trigger, const XFormsModel &model)
{
    XFormsSetValue made;
    made.events = element.attribute(u"event"_s).split(u' ', Qt::SkipEmptyParts);
    made.target = model.pathOf(element, trigger.isEmpty() ? model.root() : trigger);
    made.trigger = trigger;
    made.expression = element.attribute(u"value"_s).trimmed();
    made.line = element.line;
    if (made.expression.isEmpty())
        made.literal = element.text.trimmed();
    return made;
}

QString resolvedPath(const QString &path, const QString &context)
{
    QStringList steps = path.startsWith(u'/') ? QStringList() : context.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s && steps.isEmpty())
            return {};
        if (step == u".."_s)
            steps.removeLast();
        else if (step != u"."_s)
            steps += step;
    }
    return steps.isEmpty() ? QString() : u'/' + steps.join(u'/');
}

} // namespace forms::exchange
