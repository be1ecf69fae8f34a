// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XFormsItem.h"
#include "forms/exchange/XFormsPaths.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

QString textId(const QString &written)
{
    static const QRegularExpression itext(u"^\\s*jr:itext\\(\\s*['\"]([^'\"]*)['\"]\\s*\\)\\s*$"_s);
    return itext.match(written).captured(1);
}

LocalText textOf(const QString &id, const QString &form, const XFormsWriting &writing)
{
    LocalText found;
    const auto languages = writing.model.texts.constFind(id);
    if (languages == writing.model.texts.constEnd())
        return found;
    for (const QString &language : writing.model.languages) {
        const QHash<QString, QString> forms = languages->value(language);
        const QString text = forms.value(form, form.isEmpty() ? forms.value(u"long"_s) : QString());
        if (!text.isEmpty() && text != u"-"_s) // pyxform's sign for a translation that is not there
            found.set(language, text);
    }
    return found;
}

} // namespace

LocalText xformsText(const QString &written, const QString &form, const XFormsWriting &writing)
{
    LocalText text;
    if (const QString id = textId(written); !id.isEmpty())
        text = textOf(id, form, writing);
    else if (!written.trimmed().isEmpty() && form.isEmpty())
        text.set(writing.model.languages.first(), written.trimmed());
    return text;
}

LocalText xformsText(const XmlElement *element, const QString &form, XFormsWriting &writing)
{
    if (!element)
        return {};
    if (const QString reference = element->attribute(u"ref"_s); !reference.isEmpty())
        return xformsText(reference, form, writing);
    return form.isEmpty() ? xformsText(textWithOutputs(*element, writing.notes), form, writing) : LocalText();
}

std::optional<QString> xformsExpression(
    const QString &expression, const XFormsNode &node, const QString &word, XFormsWriting &writing)
{
    Result<QString> translated = translateXPath(expression, node.path, writing.model);
    if (translated)
        return *translated;
    writing.dropped(u"%1, %2"_s.arg(node.path, word),
        u"%1, %2; it comes in without"_s.arg(translated.error().where, translated.error().detail));
    return {};
}

void writeXFormsRelevant(Written &written, const XFormsNode &node, XFormsWriting &writing)
{
    const QString relevant = writing.model.bind(node.path, u"relevant"_s);
    if (relevant.isEmpty() || relevant == u"true()"_s)
        return;
    if (const std::optional<QString> expression = xformsExpression(relevant, node, u"relevant"_s, writing))
        written.set(u"relevant"_s, *expression);
}

} // namespace forms::exchange
