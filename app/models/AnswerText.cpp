// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/AnswerText.h"

#include "forms/base/Overloaded.h"
#include "forms/entry/Wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString choiceText(
    const forms::FormDefinition &form, const forms::Item &item, const QString &code, const QString &language)
{
    if (const forms::ChoiceList *const list = form.choiceList(item)) {
        for (const forms::Choice &choice : list->choices) {
            if (choice.name == code)
                return u"%1 %2"_s.arg(code, choice.label.in(language));
        }
    }
    return code;
}

QString gridLabel(const forms::Group &grid, forms::Slot slot, const QString &language)
{
    for (const forms::GridRow &row : grid.rows) {
        const auto cell = std::find(row.cells.begin(), row.cells.end(), slot);
        if (cell == row.cells.end())
            continue;
        const auto column = std::size_t(cell - row.cells.begin());
        return u"%1 – %2"_s.arg(row.label.in(language), grid.columns[column].label.in(language));
    }
    return {};
}

} // namespace

QString itemLabel(const forms::FormDefinition &form, const forms::Item &item, const QString &language)
{
    if (item.group >= 0) {
        const forms::Group &group = form.groups[std::size_t(item.group)];
        if (group.isGrid) {
            if (const QString label = gridLabel(group, item.slot, language); !label.isEmpty())
                return label;
        }
    }
    return item.label.in(language);
}

QString cellLabel(const forms::FormEntry &entry, forms::Cell cell, const QString &language)
{
    const forms::FormDefinition &form = entry.definition();
    const auto words = [&](const forms::Item &item, const forms::Answer &answer) {
        const auto *const chosen = std::get_if<forms::Chosen>(&answer);
        const forms::ChoiceList *const list = chosen ? form.choiceList(item) : nullptr;
        const forms::Choice *const choice = list ? list->find(chosen->code) : nullptr;
        return choice ? choice->label.in(language) : answerText(form, item, answer, language);
    };
    return forms::worded(itemLabel(form, entry.item(cell), language), entry, entry.instances().instanceOf(cell), words);
}

QString answerText(
    const forms::FormDefinition &form, const forms::Item &item, const forms::Answer &answer, const QString &language)
{
    return std::visit(
        forms::Overloaded{
            [](const forms::Unanswered &) { return QString(); },
            [&](const forms::Missing &missing) {
                const forms::MissingCode *const code = form.missingCode(missing.code);
                return code ? u"%1 %2"_s.arg(missing.code, code->label.in(language)) : missing.code;
            },
            [](const forms::Number &number) { return number.text; },
            [](const forms::Text &text) { return text.text; },
            [&](const forms::Chosen &chosen) { return choiceText(form, item, chosen.code, language); },
            [](const QDate &date) { return date.toString(Qt::ISODate); },
            [](const QTime &time) { return time.toString(u"HH:mm"_s); },
            [&](const forms::Several &several) {
                QStringList labels;
                for (const QString &code : several.codes) {
                    const QString text = choiceText(form, item, code, language);
                    labels += item.type == forms::ItemType::Rank ? u"%1. %2"_s.arg(labels.size() + 1).arg(text) : text;
                }
                return labels.join(u", "_s);
            },
            [](const QDateTime &moment) { return moment.toString(u"yyyy-MM-dd HH:mm"_s); },
            [](const forms::Attached &file) { return file.name(); },
        },
        answer);
}

} // namespace models
