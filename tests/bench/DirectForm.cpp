// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/DirectForm.h"

#include "bench/SyntheticForm.h"
#include "forms/definition/Fingerprint.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

class Scope final : public NameScope
{
public:
    explicit Scope(const FormDefinition &form)
        : m_form(form)
    { }
    std::optional<Slot> slotOf(const QString &name) const override
    {
        const auto found = m_form.slotsByName.constFind(name);
        return found == m_form.slotsByName.constEnd() ? std::nullopt : std::optional(*found);
    }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return false; }

private:
    const FormDefinition &m_form;
};

LocalText label(const QString &sv, const QString &en)
{
    return LocalText({{u"sv"_s, sv}, {u"en"_s, en}});
}

ChoiceList scale()
{
    ChoiceList list;
    list.name = u"scale"_s;
    const std::pair<QString, QString> labels[]
        = {{u"Inte alls"_s, u"Not at all"_s}, {u"Lite"_s, u"Slightly"_s}, {u"Mycket"_s, u"Very"_s}};
    for (const auto &[sv, en] : labels) {
        Choice choice;
        choice.name = QString::number(list.choices.size());
        choice.label = label(sv, en);
        list.byCode.insert(choice.name, int(list.choices.size()));
        list.choices.push_back(std::move(choice));
    }
    return list;
}

Item itemAt(Slot slot)
{
    Item item;
    item.slot = slot;
    item.section = item.group = slot / 10;
    item.name = SyntheticRules::itemName(slot / 10, slot % 10);
    item.label = label(u"Fråga "_s + item.name, u"Item "_s + item.name);
    item.informant = u"client"_s;
    item.scope = u"interviewer"_s;
    switch (slot % 10) {
    case 9:
        item.type = ItemType::Calculate;
        break;
    case 8:
        item.type = ItemType::SelectOne;
        item.listName = u"scale"_s;
        break;
    default:
        item.type = ItemType::Integer;
        item.minimum = 0;
        item.maximum = 30;
        item.missingCodes = {u"X"_s};
    }
    return item;
}

void addGroups(FormDefinition &form, int items)
{
    for (int section = 0; section * 10 < items; ++section) {
        Group group;
        group.name = u"g%1"_s.arg(section);
        group.label = label(u"Del %1"_s.arg(section), u"Part %1"_s.arg(section));
        for (Slot slot = section * 10; slot < std::min(items, section * 10 + 10); ++slot)
            group.children.push_back({Child::Kind::Item, slot});
        form.groups.push_back(std::move(group));
        form.sections.push_back(section);
    }
}

void addRules(FormDefinition &form)
{
    const Scope scope(form);
    const auto read = [&scope](const QString &text, Slot self) {
        Expression::Options options;
        options.self = self;
        return Expression::parse(text, scope, options).expression;
    };
    for (Item &item : form.items) {
        const int section = item.slot / 10;
        if (item.slot % 10 == 3)
            item.relevant = read(SyntheticRules::relevance(section), item.slot);
        else if (item.slot % 10 == 5)
            item.constraint = read(SyntheticRules::constraint(section), item.slot);
        else if (item.slot % 10 == 9)
            item.calculation = read(SyntheticRules::calculation(section), item.slot);
    }
}

} // namespace

std::shared_ptr<const FormDefinition> directDefinition(int items)
{
    auto form = std::make_shared<FormDefinition>();
    form->id = u"synthetic"_s;
    form->version = u"1"_s;
    form->title = label(u"Syntetisk"_s, u"Synthetic"_s);
    form->languages = {u"sv"_s, u"en"_s};
    form->missingCodes.push_back({u"X"_s, label(u"Inget svar"_s, u"No answer"_s), MissingKind::Unknown, u"X"_s});
    form->choices.insert(u"scale"_s, scale());
    for (Slot slot = 0; slot < items; ++slot) {
        form->items.push_back(itemAt(slot));
        form->slotsByName.insert(form->items.back().name, slot);
    }
    addGroups(*form, items);
    addRules(*form);
    form->structureFingerprint = structureFingerprint(*form);
    return form;
}

} // namespace bench
