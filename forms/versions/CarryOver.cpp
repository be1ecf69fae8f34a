// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/CarryOver.h"

#include "forms/base/Overloaded.h"
#include "forms/definition/Literal.h"
#include "forms/entry/ItemRules.h"
#include "forms/entry/TypedAnswer.h"

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

QStringList mapped(const QStringList &codes, const ItemMapping &mapping)
{
    QStringList result;
    for (const QString &code : codes) {
        if (const QString to = mapping.codes.value(code, code); !result.contains(to)) // two may have become one
            result += to;
    }
    return result;
}

/// The answer as the new version writes it, its codes by their new names.
QString textThere(const Answer &answer, const ItemMapping &mapping)
{
    return std::visit(Overloaded{
                          [&](const Missing &missing) { return mapping.codes.value(missing.code, missing.code); },
                          [&](const Chosen &chosen) { return mapping.codes.value(chosen.code, chosen.code); },
                          [&](const Several &several) { return mapped(several.codes, mapping).join(u' '); },
                          [&](const auto &) { return canonicalText(answer); },
                      },
        answer);
}

bool hasCodes(const Answer &answer)
{
    return std::holds_alternative<Chosen>(answer) || std::holds_alternative<Several>(answer)
        || std::holds_alternative<Missing>(answer);
}

Answer answerThere(const FormDefinition &form, const Item &to, const Answer &answer, const ItemMapping &mapping)
{
    if (!hasCodes(answer) && fitsType(to, answer))
        return answer; // as it is, with every digit that was typed
    const Answer there = literalAnswer(form, to, textThere(answer, mapping)).value_or(Unanswered{});
    // A text or a number that happens to read as a special code is none.
    const bool isMistaken = std::holds_alternative<Missing>(there) && !hasCodes(answer);
    return isMistaken || !fitsType(to, there) ? Answer() : there;
}

class Carrying
{
public:
    Carrying(const FormDefinition &before, const Mapping &mapping, const FormDefinition &after)
        : m_before(before)
        , m_mapping(mapping)
        , m_after(after)
    { }

    CarriedAnswer carry(Slot from, const Answer &answer) const
    {
        const ItemMapping mapping = m_mapping.items.value(m_before.items[from].name);
        CarriedAnswer carried{.from = from, .to = -1, .before = answer, .after = {}, .reason = mapping.reason};
        const Item *const to = mapping.isDropped ? nullptr : m_after.find(mapping.to);
        if (mapping.isDropped) {
            carried.fate = CarriedAnswer::Fate::Dropped;
        } else if (!to || !takesAnswers(*to)) {
            carried.fate = CarriedAnswer::Fate::DoesNotFit;
            carried.reason = u"the new version has no item that takes it"_s;
        } else {
            carried.to = to->slot;
            carryTo(*to, mapping, carried);
        }
        return carried;
    }

private:
    void carryTo(const Item &to, const ItemMapping &mapping, CarriedAnswer &carried) const
    {
        using Fate = CarriedAnswer::Fate;
        carried.after = answerThere(m_after, to, carried.before, mapping);
        carried.reason.clear();
        if (!isAnswered(carried.after)) {
            carried.fate = Fate::DoesNotFit;
            carried.reason = u"%1 takes %2"_s.arg(to.name, expectedAnswer(m_after, to));
        } else if (!(carried.after == carried.before)) {
            carried.fate = Fate::Recoded;
        } else {
            carried.fate = to.name == m_before.items[carried.from].name ? Fate::Kept : Fate::Moved;
        }
    }

    const FormDefinition &m_before;
    const Mapping &m_mapping;
    const FormDefinition &m_after;
};

/// "range:M6" as the new version says it; a check's id is its own.
QString idThere(const Finding &finding, const FormDefinition &before, const Mapping &mapping)
{
    if (finding.items.size() != 1 || !finding.id.contains(u':'))
        return finding.id;
    const QString &name = before.items[finding.items.front()].name;
    return finding.id.endsWith(u':' + name) ? finding.id.chopped(name.size()) + mapping.nameOf(name) : finding.id;
}

std::vector<CarriedFinding> findingsOf(const FormEntry &before, const Mapping &mapping, const FormEntry &after)
{
    QSet<QString> known;
    for (const Finding &finding : before.findings())
        known.insert(idThere(finding, before.definition(), mapping));
    std::vector<CarriedFinding> findings;
    for (const Finding &finding : after.findings())
        findings.push_back({finding, known.contains(finding.id)});
    return findings;
}

/// The old item behind each of the new version's, -1 where there is none.
std::vector<Slot> originsOf(const FormDefinition &before, const Mapping &mapping, const FormDefinition &after)
{
    std::vector<Slot> origins(after.items.size(), -1);
    for (const Item &item : before.items) {
        if (const Item *const to = after.find(mapping.items.value(item.name).to))
            origins[to->slot] = item.slot;
    }
    return origins;
}

bool isWaiting(const FormEntry &entry, Slot slot)
{
    return slot >= 0 && entry.isRelevant(slot) && !isAnswered(entry.answer(slot));
}

Result<void> checkOptions(const FormDefinition &form, const FormEntry::Options &options)
{
    const auto isVariant = [&](const Variant &variant) { return variant.name == options.variant; };
    if (!options.variant.isEmpty() && std::none_of(form.variants.begin(), form.variants.end(), isVariant))
        return Error{Error::Code::Schema, form.id,
            u"version %1 has no variant %2; the interview stays in its own version"_s.arg(
                form.version, options.variant)};
    for (auto chosen = options.settings.begin(); chosen != options.settings.end(); ++chosen) {
        const auto isSetting = [&](const Setting &setting) {
            return setting.name == chosen.key() && setting.values.contains(chosen.value());
        };
        if (std::none_of(form.settings.begin(), form.settings.end(), isSetting))
            return Error{Error::Code::Schema, form.id,
                u"version %1 has no setting %2 with this value; choose one that it has"_s.arg(
                    form.version, chosen.key())};
    }
    return {};
}

} // namespace

Result<CarryOver> carryOver(const std::shared_ptr<const FormDefinition> &before, const QHash<Slot, Answer> &answers,
    const Mapping &mapping, const std::shared_ptr<const FormDefinition> &after, const FormEntry::Options &options)
{
    TRY(checkOptions(*after, options));
    CarryOver result;
    const Carrying carrying(*before, mapping, *after);
    for (const Item &item : before->items) {
        const Answer given = answers.value(item.slot);
        if (!isAnswered(given))
            continue;
        result.answers.push_back(carrying.carry(item.slot, given));
        if (const CarriedAnswer &carried = result.answers.back(); isAnswered(carried.after))
            result.carried.insert(carried.to, carried.after);
    }
    FormEntry old(before, options);
    old.load(answers);
    FormEntry entry(after, options);
    entry.load(result.carried);
    result.findings = findingsOf(old, mapping, entry);
    const std::vector<Slot> origins = originsOf(*before, mapping, *after);
    for (const Slot slot : entry.lacking()) {
        if (!isWaiting(old, origins[slot]))
            result.newlyAsked.push_back(slot);
    }
    for (const Item &item : after->items) {
        const Slot origin = origins[item.slot];
        if (entry.isSetAside(item.slot) && origin >= 0 && !old.isSetAside(origin))
            result.newlySetAside.push_back(item.slot);
    }
    return result;
}

} // namespace forms
