// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapTerm.h"
#include "forms/exchange/XFormsItem.h"

#include <QRegularExpression>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView startEvents[] = {"odk-instance-first-load"_L1, "odk-new-repeat"_L1, "xforms-ready"_L1};

bool isAtStart(const XFormsSetValue &value)
{
    return std::ranges::any_of(value.events,
        [](const QString &event) { return std::ranges::find(startEvents, event) != std::end(startEvents); });
}

/// A literal as a default: what would be taken for an expression is made one.
QString defaultOf(const QString &literal)
{
    const bool looksComputed = literal.contains(u"${"_s) || literal.contains(u'(');
    return looksComputed ? u"string(%1)"_s.arg(quotedText(literal)) : literal;
}

/// An expression as a default: a literal is written as itself.
QString defaultOfExpression(const QString &expression)
{
    static const QRegularExpression literal(u"^('[^']*'|\"[^\"]*\"|-?[0-9]+([.][0-9]+)?)$"_s);
    if (literal.match(expression).hasMatch()) {
        const bool isQuoted = expression.startsWith(u'\'') || expression.startsWith(u'"');
        return isQuoted ? defaultOf(expression.sliced(1, expression.size() - 2)) : expression;
    }
    const bool isKnown = expression.contains(u"${"_s) || expression.contains(u'(');
    return isKnown ? expression : u"coalesce(%1, '')"_s.arg(expression);
}

bool takesAnswer(const Written &item)
{
    const QString type = item.find(u"type"_s)->text();
    return type != u"note"_s && type != u"calculate"_s && type != u"hidden"_s;
}

void setDefault(Written &item, const QString &value, const XFormsNode &node, XFormsWriting &writing)
{
    const bool isComputed = item.find(u"calculation"_s) != nullptr;
    if (item.find(u"type"_s)->text() == u"note"_s || isComputed) {
        writing.dropped(node.path, u"its default is left out: it is computed, or takes no answer"_s);
        return;
    }
    if (takesAnswer(item)) {
        item.set(u"default"_s, value);
        return;
    }
    // Hidden, it takes no answer: what it begins with is what it is.
    const bool isExpression = value.contains(u"${"_s) || value.contains(u'(');
    const QString text = isExpression ? value : quotedText(value);
    if (!text.isEmpty())
        item.set(u"calculation"_s, text);
}

void setTriggered(Written &item, const XFormsSetValue &value, const XFormsNode &node, XFormsWriting &writing)
{
    const XFormsNode *const trigger = writing.model.find(value.trigger);
    const QString written = value.literal ? quotedText(*value.literal) : value.expression;
    const std::optional<QString> expression = xformsExpression(written, node, u"setvalue"_s, writing);
    if (!trigger || !expression)
        return;
    const Written *const standing = item.find(u"calculation"_s);
    const Written *const triggers = item.find(u"trigger"_s);
    const QString reference = u"${%1}"_s.arg(trigger->name);
    if (standing && (!triggers || standing->text() != *expression)) {
        writing.dropped(u"line %1, setvalue"_s.arg(value.line),
            u"%1 is computed already in another way; only one calculation is kept"_s.arg(node.name));
        return;
    }
    if (item.find(u"type"_s)->text() == u"hidden"_s)
        item.set(u"type"_s, u"calculate"_s);
    item.set(u"calculation"_s, *expression);
    item.set(u"trigger"_s, triggers ? triggers->text() + u", "_s + reference : reference);
}

void setFrom(Written &item, const XFormsSetValue &value, const XFormsNode &node, XFormsWriting &writing)
{
    if (value.events.contains(u"xforms-value-changed"_s) && !value.trigger.isEmpty()) {
        setTriggered(item, value, node, writing);
    } else if (!isAtStart(value)) {
        writing.dropped(u"line %1, setvalue"_s.arg(value.line),
            u"the event %1 has no counterpart"_s.arg(value.events.join(u' ').left(100)));
    } else if (value.literal) {
        setDefault(item, defaultOf(*value.literal), node, writing);
    } else if (const auto expression = xformsExpression(value.expression, node, u"setvalue"_s, writing)) {
        setDefault(item, defaultOfExpression(*expression), node, writing);
    }
}

void setPreloaded(Written &item, const XFormsNode &node, XFormsWriting &writing)
{
    const QString preload = writing.model.bind(node.path, u"jr:preload"_s);
    if (preload.isEmpty())
        return;
    const QString parameter = writing.model.bind(node.path, u"jr:preloadParams"_s);
    if (preload == u"date"_s && parameter == u"today"_s)
        setDefault(item, u"today()"_s, node, writing);
    else
        writing.dropped(u"%1, jr:preload"_s.arg(node.path),
            u"%1 %2: the store keeps who answered, and when, of itself"_s.arg(preload, parameter));
}

} // namespace

void writeXFormsValues(Written &item, const XFormsNode &node, XFormsWriting &writing)
{
    if (!node.value.isEmpty())
        setDefault(item, defaultOf(node.value), node, writing);
    setPreloaded(item, node, writing);
    for (const XFormsSetValue &value : writing.setValues.value(node.path))
        setFrom(item, value, node, writing);
}

} // namespace forms::exchange
