// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirSurvey.h"
#include "forms/exchange/FhirUrls.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

Written nonEmpty(const QString &text)
{
    return text.isEmpty() ? Written() : Written(text);
}

} // namespace

/// calculatedExpression, initial and initialExpression. What nobody sees is computed, or left for a response to fill.
void FhirSurvey::setValue(const FhirItem &item, const QString &type, Written &written)
{
    const bool isFile = item.type == "attachment"_L1;
    std::optional<FhirTerm> calculation;
    if (const FhirNode node = extensionValue(item.node, FhirUrl::calculatedExpression))
        calculation = m_expressions.value(node, item, u"calculatedExpression"_s);
    QString initial = initialValue(item);
    const FhirNode computed = extensionValue(item.node, FhirUrl::initialExpression);
    if (computed && initial.isEmpty()) {
        const std::optional<FhirTerm> term = m_expressions.value(computed, item, u"initialExpression"_s);
        initial = !term ? QString() : term->literal.isNull() ? term->text : term->literal;
        const bool isExpression = initial.contains("${"_L1) || initial.contains(u'(');
        if (term && !isExpression && term->literal.isNull())
            initial.clear();
    }
    if (isFile || (item.isSeveral && calculation)) {
        if (calculation || !initial.isEmpty())
            m_reading.note(Note::Kind::Dropped, placeOf(item), u"a file or several choices are not computed here"_s);
        calculation.reset();
        initial = isFile ? QString() : initial;
    }
    if (item.isHidden) {
        const bool isExpression = initial.contains("${"_L1) || initial.contains(u'(');
        QString text = calculation ? calculation->text : initial;
        if (!calculation && !initial.isEmpty() && !isExpression)
            text = literalText(initial);
        written.set(u"type"_s, text.isEmpty() ? u"hidden"_s : u"calculate"_s).set(u"calculation"_s, nonEmpty(text));
        for (auto &[word, value] : written.entries()) {
            if (word == "list_name"_L1 || word == "or_other"_L1)
                value = Written();
        }
        std::erase_if(written.entries(), [](const auto &entry) { return entry.second.isNothing(); });
        return;
    }
    if (calculation && !initial.isEmpty())
        m_reading.note(Note::Kind::Dropped, u"%1, initial"_s.arg(placeOf(item)),
            u"what is computed takes no value to begin with; the computed one stands"_s);
    if (calculation)
        written.set(u"calculation"_s, calculation->text);
    else if (type != "note"_L1)
        written.set(u"default"_s, nonEmpty(initial));
}

/// The choice an initial value names; "" when it is none of them.
QString FhirSurvey::initialChoice(const FhirItem &item, const FhirNode &value) const
{
    const QString sought = value.isObject() ? value.find("code"_L1).text() : value.text();
    const QString display = value.find("display"_L1).text();
    const QString language = m_reading.languages().first();
    for (const FhirOption &option : item.options->options) {
        const bool isIt = sought.isEmpty() ? option.label.in(language, language) == display : option.code == sought;
        if (isIt)
            return option.name;
    }
    return {};
}

QString FhirSurvey::initialValue(const FhirItem &item)
{
    QStringList values;
    for (const FhirNode &initial : item.node.find("initial"_L1)) {
        const FhirNode value = initial.startingWith("value"_L1);
        const QString plain = value.isObject() ? value.find("value"_L1).text() : value.text();
        const QString found = item.options ? initialChoice(item, value) : plain;
        if (!found.isEmpty())
            values += found;
        else
            m_reading.note(Note::Kind::Dropped, u"%1, initial"_s.arg(placeOf(item)),
                u"the value to begin with is no answer that is offered; it is left out"_s);
    }
    if (values.isEmpty() && item.options) {
        for (const FhirOption &option : item.options->options) {
            if (option.isInitial)
                values += option.name;
        }
    }
    if (values.size() > 1 && !item.isSeveral) {
        m_reading.note(Note::Kind::Dropped, u"%1, initial"_s.arg(placeOf(item)),
            u"of several values to begin with only the first is kept"_s);
        values.resize(1);
    }
    return values.join(u' ');
}

} // namespace forms::exchange
