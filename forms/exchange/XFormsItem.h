// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/XFormsModel.h"
#include "forms/exchange/YamlText.h"

#include <QSet>

namespace forms::exchange {

/// What the items of one form share while they are written.
struct XFormsWriting
{
    XFormsModel model;
    std::vector<Note> notes;
    UniqueNames names;
    Written lists = Written::map();
    UniqueNames listNames;
    QHash<QByteArray, QString> listsByContent;
    QHash<QString, std::vector<XFormsSetValue>> setValues; ///< by the path they write to

    void approximated(const QString &where, const QString &what)
    {
        notes.push_back({Note::Kind::Approximated, where, what});
    }
    void dropped(const QString &where, const QString &what) { notes.push_back({Note::Kind::Dropped, where, what}); }
};

bool isXFormsControl(const QString &name);

/// The item that a control and the node it writes become.
Written xformsItem(const XmlElement &control, const XFormsNode &node, XFormsWriting &writing);

/// A node that no control writes: computed, or hidden.
Written xformsHidden(const XFormsNode &node, XFormsWriting &writing);

/// list_name, choice_filter, and randomize of a select or a ranking; false when its choices cannot be had.
bool writeXFormsChoices(Written &item, const XmlElement &control, const XFormsNode &node, XFormsWriting &writing);

/// A label's or hint's text in every language, by its form ("", "guidance"); nothing when there is none.
LocalText xformsText(const XmlElement *element, const QString &form, XFormsWriting &writing);
/// jr:itext('id') or the text itself.
LocalText xformsText(const QString &written, const QString &form, const XFormsWriting &writing);

/// A bind's expression of this node, translated; none, and a note, when that cannot be.
std::optional<QString> xformsExpression(
    const QString &expression, const XFormsNode &node, const QString &word, XFormsWriting &writing);

/// relevant of a node, set when it has one.
void writeXFormsRelevant(Written &written, const XFormsNode &node, XFormsWriting &writing);

/// default, or trigger and calculation, from the instance's own values, jr:preload and setvalue.
void writeXFormsValues(Written &item, const XFormsNode &node, XFormsWriting &writing);

} // namespace forms::exchange
