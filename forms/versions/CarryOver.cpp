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

    CarryOver carry(const GivenAnswers &given)
    {
        m_result.carried.answers = carryAnswers(given.answers, {.to = -1, .isPlaced = true, .reason = {}});
        for (const LoadedInstance &instance : given.instances)
            carryInstance(instance);
        return std::move(m_result);
    }

private:
    using Fate = CarriedAnswer::Fate;

    /// Where the answers of one instance go, or of what stands in none.
    struct Destination
    {
        QUuid instance = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
        int from = -1; ///< the repeat
        int to = -1;
        bool isPlaced = false;
        bool isDropped = false;
        QString reason;
    };

    void carryInstance(const LoadedInstance &instance)
    {
        const Destination to = destinationOf(instance);
        m_result.instances.push_back({.id = instance.id,
            .from = instance.repeat,
            .to = to.isPlaced ? to.to : -1,
            .answers = int(std::ranges::count_if(instance.answers, isAnswered)),
            .reason = to.reason});
        QHash<Slot, Answer> answers = carryAnswers(instance.answers, to);
        if (!to.isPlaced)
            return;
        m_repeats.insert(instance.id, to.to);
        m_result.carried.instances.push_back(
            {.id = instance.id, .repeat = to.to, .outer = instance.outer, .answers = std::move(answers)});
    }

    Destination destinationOf(const LoadedInstance &instance) const
    {
        Destination to{.instance = instance.id, .from = instance.repeat, .reason = {}};
        const std::optional<int> there
            = instance.repeat < 0 ? std::nullopt : repeatThere(m_before, m_mapping, m_after, instance.repeat);
        const int around = instance.outer.isNull() ? -1 : m_repeats.value(instance.outer, -2);
        to.to = there.value_or(-1);
        to.isPlaced = there && m_after.repeatAround(*there) == around;
        const RepeatMapping mapping = instance.repeat < 0
            ? RepeatMapping()
            : m_mapping.repeats.value(m_before.groups[size_t(instance.repeat)].name);
        to.isDropped = mapping.isDropped;
        if (mapping.isDropped)
            to.reason = mapping.reason;
        else if (there && !to.isPlaced)
            to.reason = u"the instance around it has no place in the new version"_s;
        else if (!to.isPlaced)
            to.reason = u"the new version has no repeat that takes it"_s;
        return to;
    }

    /// In the form's order; what arrives.
    QHash<Slot, Answer> carryAnswers(const QHash<Slot, Answer> &answers, const Destination &to)
    {
        QHash<Slot, Answer> arrived;
        QList<Slot> places = answers.keys();
        std::ranges::sort(places);
        for (const Slot from : std::as_const(places)) {
            if (!isAnswered(answers[from]))
                continue;
            m_result.answers.push_back(carryAnswer(from, answers[from], to));
            if (const CarriedAnswer &carried = m_result.answers.back(); isAnswered(carried.after))
                arrived.insert(carried.to, carried.after);
        }
        return arrived;
    }

    CarriedAnswer carryAnswer(Slot from, const Answer &answer, const Destination &place) const
    {
        const ItemMapping mapping = m_mapping.items.value(m_before.items[from].name);
        CarriedAnswer carried{.instance = place.instance,
            .from = from,
            .to = -1,
            .before = answer,
            .after = {},
            .reason = mapping.reason};
        const Item *const to = mapping.isDropped || !place.isPlaced ? nullptr : m_after.find(mapping.to);
        if (mapping.isDropped) {
            carried.fate = Fate::Dropped;
        } else if (!place.isPlaced) {
            carried.fate = place.isDropped ? Fate::Dropped : Fate::DoesNotFit;
            carried.reason = place.reason;
        } else if (!to || !takesAnswers(*to) || to->repeat != place.to || m_before.items[from].repeat != place.from) {
            carried.fate = Fate::DoesNotFit;
            carried.reason = u"the new version has no item that takes it"_s;
        } else {
            carried.to = to->slot;
            carryTo(*to, mapping, carried);
        }
        return carried;
    }

    void carryTo(const Item &to, const ItemMapping &mapping, CarriedAnswer &carried) const
    {
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
    QHash<QUuid, int> m_repeats; ///< of the instances that have a place: their new repeat
    CarryOver m_result;
};

/// The interview in its own version and as it would be in the other.
class Beside
{
public:
    Beside(const FormEntry &before, const Mapping &mapping, const FormEntry &after)
        : m_before(before)
        , m_mapping(mapping)
        , m_after(after)
        , m_origins(after.definition().items.size(), -1)
    {
        for (const Item &item : before.definition().items) {
            if (const Item *const to = after.definition().find(mapping.items.value(item.name).to))
                m_origins[size_t(to->slot)] = item.slot;
        }
        index(before.instances(), m_instances);
        index(after.instances(), m_instancesThere);
    }

    std::vector<CarriedFinding> findings() const
    {
        QSet<QString> known;
        for (const Finding &finding : m_before.findings())
            known.insert(idThere(finding));
        std::vector<CarriedFinding> all;
        for (const Finding &finding : m_after.findings()) {
            CarriedFinding carried{.finding = finding, .instance = {}, .stoodBefore = known.contains(finding.id)};
            for (Slot &cell : carried.finding.items)
                cell = m_after.item(cell).slot;
            if (finding.focus >= 0) {
                carried.instance = placeOf(finding.focus).instance;
                carried.finding.focus = m_after.item(finding.focus).slot;
            }
            all.push_back(std::move(carried));
        }
        return all;
    }

    std::vector<CarriedPlace> newlyAsked() const
    {
        std::vector<CarriedPlace> asked;
        for (const Cell cell : m_after.lacking()) {
            const CarriedPlace place = placeOf(cell);
            const Slot origin = m_origins[size_t(place.item)];
            const std::optional<Cell> old
                = origin < 0 ? std::nullopt : cellOf(m_before, m_instances, {origin, place.instance});
            if (!old || !m_before.isRelevant(*old) || isAnswered(m_before.answer(*old)))
                asked.push_back(place);
        }
        return asked;
    }

    std::vector<CarriedPlace> newlySetAside(const std::vector<CarriedAnswer> &answers) const
    {
        std::vector<CarriedPlace> setAside;
        for (const CarriedAnswer &answer : answers) {
            if (!isAnswered(answer.after))
                continue;
            const CarriedPlace place{answer.to, answer.instance};
            const std::optional<Cell> old = cellOf(m_before, m_instances, {answer.from, answer.instance});
            const std::optional<Cell> now = cellOf(m_after, m_instancesThere, place);
            if (old && now && m_after.isSetAside(*now) && !m_before.isSetAside(*old))
                setAside.push_back(place);
        }
        return setAside;
    }

private:
    using ById = QHash<QUuid, Instance>;

    static void index(const Instances &instances, ById &byId)
    {
        for (const Instance instance : instances.withAllWithin(theForm))
            byId.insert(instances.row(instance).id, instance); // the form's own is null
    }

    static std::optional<Cell> cellOf(const FormEntry &entry, const ById &byId, const CarriedPlace &place)
    {
        const auto instance = byId.constFind(place.instance);
        const bool isThere = instance != byId.constEnd()
            && entry.instances().row(*instance).repeat == entry.definition().items[size_t(place.item)].repeat;
        return isThere ? std::optional(entry.instances().cellOf(place.item, *instance)) : std::nullopt;
    }

    CarriedPlace placeOf(Cell cell) const
    {
        const Instances &instances = m_after.instances();
        return {instances.slotOf(cell), instances.row(instances.instanceOf(cell)).id};
    }

    /// "range:M6", in an instance "range:M6@…", as the new version says it; a check's id is its own.
    QString idThere(const Finding &finding) const
    {
        if (finding.items.size() != 1)
            return finding.id;
        const QString &name = m_before.item(finding.items.front()).name;
        const QString rule = finding.id.section(u'@', 0, 0);
        if (!rule.endsWith(u':' + name))
            return finding.id;
        return rule.chopped(name.size()) + m_mapping.nameOf(name) + finding.id.sliced(rule.size());
    }

    const FormEntry &m_before;
    const Mapping &m_mapping;
    const FormEntry &m_after;
    std::vector<Slot> m_origins; ///< the old item behind each of the new version's, -1 where there is none
    ById m_instances;
    ById m_instancesThere;
};

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

Result<CarryOver> carryOver(const std::shared_ptr<const FormDefinition> &before, const GivenAnswers &given,
    const Mapping &mapping, const std::shared_ptr<const FormDefinition> &after, const FormEntry::Options &options)
{
    TRY(checkOptions(*after, options));
    CarryOver result = Carrying(*before, mapping, *after).carry(given);
    FormEntry old(before, options);
    old.load(given.answers, given.instances);
    FormEntry entry(after, options);
    entry.load(result.carried.answers, result.carried.instances);
    const Beside beside(old, mapping, entry);
    result.findings = beside.findings();
    result.newlyAsked = beside.newlyAsked();
    result.newlySetAside = beside.newlySetAside(result.answers);
    return result;
}

} // namespace forms
