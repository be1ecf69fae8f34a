// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Tr.h"
#include "app/cli/Variant.h"
#include "app/operations/Instruments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

void showHead(const forms::FormDefinition &form, const QString &language, QTextStream &out)
{
    out << form.id << ' ' << form.version << "  " << form.title.in(language) << '\n';
    if (!form.shownAs.isEmpty())
        out << form.shownAs.in(language) << '\n';
    out << u"structure "_s << form.structureFingerprint << '\n' << u"wording   "_s << form.wordingFingerprint << '\n';
    for (const forms::Variant &variant : form.variants) {
        const auto asked = std::count_if(form.items.begin(), form.items.end(),
            [&](const forms::Item &item) { return item.isInput() && item.isAskedIn(variant.name); });
        out << Tr::tr("variant %1: %n item(s)", nullptr, int(asked)).arg(variant.name) << '\n';
    }
    for (const forms::Setting &setting : form.settings)
        out << Tr::tr("setting %1: %2 (unless given %3)")
                   .arg(setting.name, setting.values.join(u", "_s), setting.defaultValue)
            << '\n';
}

void showItems(const forms::FormDefinition &form, const QString &language, const QString &variant, QTextStream &out)
{
    int section = -1;
    for (const forms::Item &item : form.items) {
        if (!variant.isEmpty() && !item.isAskedIn(variant))
            continue;
        if (item.section != section && item.section >= 0) {
            section = item.section;
            out << "\n[" << form.groups[section].name << "] " << form.groups[section].label.in(language) << '\n';
        }
        out << u"%1  %2\n"_s.arg(item.name, -6).arg(item.label.in(language));
    }
}

} // namespace

forms::Result<int> instrumentShow(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto form, operations::Instruments::find(call.positionalArguments().first()));
    const QString variant = call.value(u"variant"_s);
    if (const QString wrong = wrongVariant(*form, variant); !wrong.isEmpty())
        return console.complain(wrong, WrongUse);
    const QString language = console.language();
    showHead(*form, language, console.out());
    showItems(*form, language, variant, console.out());
    console.out() << '\n';
    for (const forms::ScoreDefinition &score : form->scores)
        console.out() << Tr::tr("score %1: %2").arg(score.name, score.calculation.text()) << '\n';
    if (form->plan) {
        for (const forms::PlanTable &table : form->plan->tables)
            console.out() << Tr::tr("may be summarised: %1 by %2").arg(table.name, table.by.join(u", "_s)) << '\n';
    }
    return Done;
}

} // namespace cli
