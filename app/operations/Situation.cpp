// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Situation.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace operations {

namespace {

QStringList codesOf(const forms::Answer &answer)
{
    if (const auto *const one = std::get_if<forms::Chosen>(&answer))
        return {one->code};
    if (const auto *const several = std::get_if<forms::Several>(&answer))
        return several->codes;
    return {};
}

/// Reads one entry against its definition's picture.
class Reader
{
public:
    Reader(const forms::FormEntry &entry, QString language)
        : m_entry(entry)
        , m_form(entry.definition())
        , m_picture(*m_form.picture)
        , m_language(std::move(language))
    { }

    Situation read() const
    {
        Situation made;
        made.title = local(m_picture.title);
        made.middle = local(m_picture.middle);
        made.levels = m_picture.levels;
        made.levelWords = levelWords();
        made.notExaminedWords = notExaminedWords();
        for (const forms::PictureSide &side : m_picture.sides) {
            SituationSide read{.name = side.name, .label = local(side.label), .areas = {}};
            for (const forms::PictureArea &area : side.areas)
                read.areas.push_back(readArea(area));
            made.sides.push_back(std::move(read));
        }
        return made;
    }

private:
    QString local(const forms::LocalText &text) const { return text.in(m_language, m_form.languages.value(0)); }
    const forms::Item &item(forms::Slot slot) const { return m_form.items[std::size_t(slot)]; }

    QString choiceWords(forms::Slot slot, const QString &code) const
    {
        const forms::ChoiceList *const list = m_form.choiceList(item(slot));
        const forms::Choice *const choice = list ? list->find(code) : nullptr;
        return choice && !choice->label.isEmpty() ? local(choice->label) : code;
    }

    QStringList levelWords() const
    {
        QStringList words;
        for (const QString &code : m_picture.levels)
            words << choiceWords(m_picture.sides.front().areas.front().need, code);
        return words;
    }

    QString notExaminedWords() const
    {
        for (const forms::MissingCode &code : m_form.missingCodes) {
            if (code.kind == forms::MissingKind::NotAsked)
                return code.label.isEmpty() ? code.name : local(code.label);
        }
        return {};
    }

    SituationArea readArea(const forms::PictureArea &area) const
    {
        SituationArea made;
        made.name = area.name;
        made.label = area.label.isEmpty() ? area.name : local(area.label);
        made.shortLabel = area.shortLabel.isEmpty() ? made.label : local(area.shortLabel);
        readNeed(area, made);
        made.strengths = counted(area.strengths);
        made.risks = counted(area.risks);
        made.protection = counted(area.protection);
        readChange(area, made);
        made.opens = opening(area);
        return made;
    }

    void readNeed(const forms::PictureArea &area, SituationArea &made) const
    {
        const forms::Answer answer = m_entry.answer(area.need);
        if (const auto *const missing = std::get_if<forms::Missing>(&answer)) {
            const forms::MissingCode *const code = m_form.missingCode(missing->code);
            const bool isNotExamined = code && code->kind == forms::MissingKind::NotAsked;
            made.need = isNotExamined ? AreaNeed::NotExamined : AreaNeed::OtherCode;
            made.needWords = code && !code->label.isEmpty() ? local(code->label) : missing->code;
            return;
        }
        const QStringList chosen = codesOf(answer);
        if (chosen.isEmpty()) {
            made.need = m_entry.isRelevant(area.need) ? AreaNeed::Unanswered : AreaNeed::NotAsked;
            return;
        }
        made.need = AreaNeed::Level;
        made.level = int(m_picture.levels.indexOf(chosen.front()));
        made.needWords = choiceWords(area.need, chosen.front());
    }

    void readChange(const forms::PictureArea &area, SituationArea &made) const
    {
        const QStringList chosen = area.change < 0 ? QStringList() : codesOf(m_entry.answer(area.change));
        if (chosen.isEmpty())
            return;
        const QString &code = chosen.front();
        made.change = m_picture.better.contains(code) ? AreaChange::Better
            : m_picture.worse.contains(code)          ? AreaChange::Worse
                                                      : AreaChange::Same;
        made.changeWords = choiceWords(area.change, code);
    }

    SituationCount counted(const forms::PictureCount &count) const
    {
        SituationCount made;
        made.isAsked = !count.items.empty();
        for (const forms::Slot slot : count.items) {
            const QStringList codes = codesOf(m_entry.answer(slot));
            made.isAnswered = made.isAnswered || !codes.isEmpty();
            for (const QString &code : codes) {
                if (counts(count, slot, code))
                    made.words << (item(slot).holds() == forms::AnswerKind::Choice ? local(item(slot).label)
                                                                                   : choiceWords(slot, code));
            }
        }
        return made;
    }

    bool counts(const forms::PictureCount &count, forms::Slot slot, const QString &code) const
    {
        if (!count.codes.isEmpty())
            return count.codes.contains(code);
        const forms::ChoiceList *const list = m_form.choiceList(item(slot));
        const forms::Choice *const choice = list ? list->find(code) : nullptr;
        return choice && !choice->isExclusive;
    }

    /// The innermost group around the need is the area's own unless another area's need stands in it too: then the
    /// area begins with its first item.
    forms::Slot opening(const forms::PictureArea &area) const
    {
        const int group = item(area.need).group;
        bool isOwn = true;
        for (const forms::PictureSide &side : m_picture.sides) {
            for (const forms::PictureArea &other : side.areas)
                isOwn = isOwn && (other.need == area.need || item(other.need).group != group);
        }
        if (isOwn) {
            for (const forms::Item &one : m_form.items) {
                if (isWithin(one.group, group) && one.isInput() && one.repeat < 0 && m_entry.isRelevant(one.slot))
                    return one.slot;
            }
        }
        forms::Slot first = area.need;
        for (const forms::PictureCount *const count : {&area.strengths, &area.risks, &area.protection}) {
            for (const forms::Slot slot : count->items)
                first = m_entry.isRelevant(slot) ? std::min(first, slot) : first;
        }
        return first;
    }

    bool isWithin(int group, int around) const
    {
        while (group >= 0 && group != around)
            group = m_form.groups[std::size_t(group)].parent;
        return group == around;
    }

    const forms::FormEntry &m_entry;
    const forms::FormDefinition &m_form;
    const forms::Picture &m_picture;
    QString m_language;
};

} // namespace

const SituationArea *Situation::find(const QString &area) const
{
    for (const SituationSide &side : sides) {
        const auto found = std::ranges::find(side.areas, area, &SituationArea::name);
        if (found != side.areas.end())
            return &*found;
    }
    return nullptr;
}

std::optional<Situation> situationOf(const forms::FormEntry &entry, const QString &language)
{
    if (!entry.definition().picture)
        return std::nullopt;
    return Reader(entry, language).read();
}

AreaChange changeSince(const Situation &before, const Situation &now, const SituationArea &area)
{
    const SituationArea *const then = before.find(area.name);
    if (!then || before.levels != now.levels || then->level < 0 || area.level < 0)
        return AreaChange::None;
    if (then->level == area.level)
        return AreaChange::Same;
    return area.level < then->level ? AreaChange::Better : AreaChange::Worse;
}

} // namespace operations
