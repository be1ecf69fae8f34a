// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/EvaluationText.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Tr.h"

#include <QHash>

using namespace Qt::StringLiterals;
using operations::Evaluation;

namespace ui {

namespace {

QString coloured(const QPalette &palette, Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour(palette, role).name(), text.toHtmlEscaped());
}

QString code(const QString &text)
{
    return u"<code>%1</code>"_s.arg(text.toHtmlEscaped());
}

QString whatWord(const Evaluation &evaluation)
{
    using What = Evaluation::What;
    switch (evaluation.what) {
    case What::Relevant:
        return Tr::tr("Relevant");
    case What::GroupRelevant:
        //: %1 is a group of items
        return Tr::tr("Relevant, the group %1").arg(evaluation.where);
    case What::Required:
        return Tr::tr("Required");
    case What::Constraint:
        return Tr::tr("Constraint");
    case What::Calculation:
        return Tr::tr("Calculation");
    case What::Default:
        return Tr::tr("Default");
    case What::Set:
        //: a rule of the form that records %1
        return Tr::tr("Records %1 when").arg(evaluation.to);
    case What::ChoiceFilter:
        return Tr::tr("Choices offered");
    case What::RepeatCount:
        return Tr::tr("How many of %1").arg(evaluation.where);
    case What::Check:
        return Tr::tr("Check %1").arg(evaluation.where);
    case What::Tried:
        break;
    }
    return Tr::tr("Comes to");
}

/// Whether what it comes to is what a form's author would look at.
Role roleOf(const Evaluation &evaluation)
{
    using What = Evaluation::What;
    const bool isRule = evaluation.what == What::Required || evaluation.what == What::Set;
    if (!evaluation.holds || isRule)
        return Role::Text;
    return *evaluation.holds ? Role::Good : Role::Warning;
}

QString valueWord(const Evaluation &evaluation)
{
    if (evaluation.isBroken)
        return Tr::tr("cannot be evaluated");
    if (evaluation.holds)
        return *evaluation.holds ? Tr::tr("true") : Tr::tr("false");
    return evaluation.value.isEmpty() ? Tr::tr("blank") : evaluation.value;
}

QString referenceText(const Evaluation::Reference &reference)
{
    using forms::ItemStanding;
    const QString value = reference.value.isEmpty() ? Tr::tr("blank") : reference.value;
    static const QHash<ItemStanding, const char *> words{
        {ItemStanding::NotAsked, QT_TRANSLATE_NOOP("Tr", "not asked in this variant")},
        {ItemStanding::NotRelevant, QT_TRANSLATE_NOOP("Tr", "not relevant")},
        {ItemStanding::Recorded, QT_TRANSLATE_NOOP("Tr", "recorded by a rule")},
        {ItemStanding::Computed, QT_TRANSLATE_NOOP("Tr", "computed")}};
    const QString text = u"%1 = %2"_s.arg(reference.name, value);
    const char *const word = words.value(reference.standing);
    return word ? u"%1 (%2)"_s.arg(text, Tr::tr(word)) : text;
}

QString heading(const QString &name, const QString &value)
{
    return u"<p style=\"margin:12px 0 2px 0\"><b>%1</b>&nbsp; %2</p>"_s.arg(name.toHtmlEscaped(), value);
}

QString line(const QString &html, int indent = 0)
{
    return u"<p style=\"margin:0 0 2px %1px\">%2</p>"_s.arg(indent).arg(html);
}

} // namespace

QString evaluationText(const Evaluation &evaluation, const QPalette &palette)
{
    const Role role = evaluation.isBroken ? Role::Error : roleOf(evaluation);
    QString html = heading(whatWord(evaluation), coloured(palette, role, valueWord(evaluation)));
    if (!evaluation.text.isEmpty() && evaluation.what != Evaluation::What::Tried)
        html += line(code(evaluation.text));
    for (const QString &part : evaluation.falseParts)
        html += line(coloured(palette, Role::Warning, Tr::tr("false:")) + u' ' + code(part), 12);
    for (const Evaluation::Reference &reference : evaluation.references)
        html += line(coloured(palette, Role::Secondary, referenceText(reference)), 12);
    return html;
}

QString standingText(const forms::FormEntry &entry, forms::Slot slot, const QPalette &palette)
{
    using forms::ItemStanding;
    const forms::Item &item = entry.item(slot);
    const QString value = forms::canonicalText(entry.answer(slot));
    const auto said = [&](const QString &word, Role role) { return heading(item.name, coloured(palette, role, word)); };
    switch (entry.standing(slot)) {
    case ItemStanding::NotAsked:
        return said(Tr::tr("not asked in this variant"), Role::Warning);
    case ItemStanding::NotRelevant:
        return said(value.isEmpty() ? Tr::tr("hidden: not relevant") : Tr::tr("passed over, recorded as %1").arg(value),
            Role::Warning);
    case ItemStanding::Blank:
        return said(Tr::tr("blank"), Role::Secondary);
    case ItemStanding::Answered:
        return said(Tr::tr("answered: %1").arg(value), Role::Text);
    case ItemStanding::Recorded:
        return said(Tr::tr("recorded by a rule: %1").arg(value), Role::Text);
    case ItemStanding::Computed:
        break;
    }
    return said(Tr::tr("computed: %1").arg(value), Role::Text);
}

QString triedText(const operations::TriedExpression &tried, const QPalette &palette)
{
    QString html;
    for (const forms::DefinitionFinding &finding : tried.findings)
        html += line(coloured(palette, severityRole(finding.severity),
                         u"%1 %2:%3"_s.arg(severityWord(finding.severity))
                             .arg(finding.position.line)
                             .arg(finding.position.column))
            + u' ' + finding.text.toHtmlEscaped());
    return tried.evaluation ? html + evaluationText(*tried.evaluation, palette) : html;
}

} // namespace ui
