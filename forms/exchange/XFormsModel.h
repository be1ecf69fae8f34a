// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"
#include "forms/exchange/Exchange.h"
#include "forms/exchange/UniqueNames.h"
#include "forms/exchange/XmlTree.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace forms::exchange {

/// A place in the primary instance: what a form's answers are kept in.
struct XFormsNode
{
    QString path; ///< "/data/kids/age"
    QString parent; ///< "/data/kids"
    QString value; ///< a default
    QString name; ///< in the definition
    bool isLeaf = true;
    bool isMeta = false; ///< of the submission, not of the answers
};

struct XFormsSetValue
{
    QStringList events;
    QString target; ///< path
    QString trigger; ///< path of the control it stands in; "" when it stands in the model
    QString expression;
    std::optional<QString> literal;
    int line = 0;
};

/// A form's texts: id to language to form ("", "guidance", "image") to text.
using XFormsTexts = QHash<QString, QHash<QString, QHash<QString, QString>>>;

struct XFormsModel
{
    QString id;
    QString version;
    QString title;
    QStringList languages; ///< the first is the default
    XFormsTexts texts;
    std::vector<XFormsNode> nodes; ///< in the instance's order
    QHash<QString, int> byPath; ///< into nodes
    QHash<QString, const XmlElement *> binds; ///< by path
    QHash<QString, QString> bindIds; ///< a bind's id to its path
    QHash<QString, const XmlElement *> secondary; ///< by id: the element that holds a list's items
    std::vector<XFormsSetValue> setValues;

    const XFormsNode *find(const QString &path) const;
    QString bind(const QString &path, const QString &attribute) const;
    /// What a control, a group, a bind or a setvalue speaks of: by ref, nodeset or a bind's id; context is where
    /// relative ones begin.
    QString pathOf(const XmlElement &element, const QString &context) const;
    QString root() const { return nodes.empty() ? QString() : nodes.front().path; }
};

/// Errors: Schema when there is no model, no instance, or no body.
Result<XFormsModel> readXFormsModel(const XmlElement &html, const QString &fileName, std::vector<Note> &notes);

/// Names for all of them, unique in a definition: where one is taken, with its group's name in front, and a note.
void nameXFormsNodes(XFormsModel &model, UniqueNames &names, std::vector<Note> &notes);

/// A text's own words; for an <output> the name of what is to be shown, and a note, because texts show no answers.
QString textWithOutputs(const XmlElement &element, std::vector<Note> &notes);

/// <setvalue> wherever it stands; trigger is the path of the control it stands in.
XFormsSetValue xformsSetValue(const XmlElement &element, const QString &trigger, const XFormsModel &model);

/// "/data/kids/age" from "../age" at "/data/kids/name"; "" when it leaves the form.
QString resolvedPath(const QString &path, const QString &context);

} // namespace forms::exchange
