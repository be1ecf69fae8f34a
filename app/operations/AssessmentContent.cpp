// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/AssessmentContent.h"

#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/StoredDefinition.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/KeptReasonTable.h"
#include "app/store/MarkTable.h"
#include "app/store/NoteTable.h"
#include "app/store/NoticeRecordTable.h"
#include "app/store/Vault.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {
namespace {

using Kind = Interview::ObstacleKind;

constexpr auto ofSection = "section:"_L1; // no item is called so: a name has no colon

/// The instances of repeats, each after the one around it, and where to find them by their own id.
forms::Result<std::vector<forms::LoadedInstance>> loadInstances(VaultSession &session, const AssessmentContent &content)
{
    TRY_ASSIGN(const auto stored, store::InstanceTable(session.vault().reader()).of(content.assessment.id));
    std::vector<forms::LoadedInstance> instances;
    for (const store::RepeatInstance &instance : stored) {
        const qsizetype depth = instance.instances.size();
        if (depth > 0)
            instances.push_back({.id = instance.instances.back(),
                .repeat = content.definition->groupsByName.value(instance.repeat, -1),
                .outer = depth > 1 ? instance.instances[depth - 2] : QUuid(),
                .answers = {}});
    }
    return instances;
}

forms::Result<void> loadAnswers(VaultSession &session, AssessmentContent &content)
{
    TRY_ASSIGN(const auto stored, store::AnswerTable(session.vault().reader()).answers(content.assessment.id));
    TRY_ASSIGN(auto instances, loadInstances(session, content));
    QHash<QUuid, std::size_t> places;
    for (const forms::LoadedInstance &instance : instances)
        places.insert(instance.id, std::size_t(places.size()));
    QHash<forms::Slot, forms::Answer> answers;
    for (const store::StoredAnswer &answer : stored) {
        const auto slot = content.definition->slotsByName.constFind(answer.item);
        if (slot == content.definition->slotsByName.constEnd())
            continue;
        if (answer.instances.isEmpty())
            answers.insert(*slot, answer.answer);
        else if (const auto place = places.constFind(answer.instances.back());
            place != places.constEnd() && content.definition->items[*slot].repeat == instances[*place].repeat)
            instances[*place].answers.insert(*slot, answer.answer);
    }
    content.entry = std::make_unique<forms::FormEntry>(content.definition,
        forms::FormEntry::Options{.variant = content.assessment.variant,
            .settings = content.assessment.settings,
            .today = session.clock().today()});
    content.entry->load(answers, instances);
    return {};
}

forms::Result<void> loadBesides(VaultSession &session, AssessmentContent &content)
{
    store::Connection &db = session.vault().reader();
    const cases::AssessmentId &id = content.assessment.id;
    TRY_ASSIGN(const auto notes, store::NoteTable(db).of(id));
    for (const store::Note &note : notes) {
        const auto kind = note.kind == u"private" ? Interview::NoteKind::Private : Interview::NoteKind::Report;
        content.notes.insert(content.noteOf(note.item, note.instances), {.kind = kind, .text = note.text});
    }
    TRY_ASSIGN(const auto marks, store::MarkTable(db).of(id));
    for (const store::Mark &mark : marks)
        (mark.kind == store::MarkKind::Unreadable ? content.unreadable : content.returnTo)
            .insert(content.cell(mark.item, mark.instances));
    TRY_ASSIGN(const auto reasons, store::KeptReasonTable(db).of(id));
    for (const store::KeptReason &reason : reasons)
        content.reasons.insert(reason.finding, reason.reason);
    TRY_ASSIGN(const auto records, store::NoticeRecordTable(db).of(id));
    for (const store::NoticeRecord &record : records)
        content.records.insert(
            record.finding, {.findingId = record.finding, .what = record.what, .when = record.done, .who = record.who});
    return {};
}

/// An item that has no special code to say why it is blank may stay so, unless the form requires it: ASI's "no empty
/// boxes" is about boxes that X and N can fill.
bool mayStayBlank(const forms::Item &item)
{
    const forms::AnswerKind kind = item.holds();
    // Nothing written, nothing ticked and no file are answers too
    const bool isFree
        = kind == forms::AnswerKind::Text || kind == forms::AnswerKind::Choices || kind == forms::AnswerKind::File;
    return item.afterInterview || (isFree && item.missingCodes.isEmpty() && !item.required);
}

void addFinding(
    const AssessmentContent &content, const forms::Finding &finding, std::vector<Interview::Obstacle> &obstacles)
{
    const auto add = [&](Kind kind) {
        const forms::Slot first = finding.items.empty() ? -1 : finding.items.front();
        obstacles.push_back(
            {.kind = kind, .slot = finding.focus >= 0 ? finding.focus : first, .findingId = finding.id});
    };
    if (finding.id.startsWith(u"required:"_s))
        return; // the item is among those without answer
    const bool isCriticalWarning = finding.severity == forms::Severity::Warning && finding.critical;
    if (finding.severity == forms::Severity::Error || isCriticalWarning)
        add(Kind::Error);
    else if (finding.severity == forms::Severity::Warning && content.reasons.value(finding.id).isEmpty())
        add(Kind::Warning);
    if (!finding.record.isEmpty() && !content.records.contains(finding.id))
        add(Kind::Record);
}

} // namespace

forms::Result<std::shared_ptr<const forms::FormDefinition>> definitionOf(
    VaultSession &session, const cases::Assessment &assessment)
{
    TRY_ASSIGN(const auto stored,
        store::DefinitionTable(session.vault().reader())
            .definition(assessment.structureFingerprint, assessment.wordingFingerprint));
    if (!stored)
        return Error{Error::Code::Corrupt, assessment.instrument,
            u"the definition this assessment was made with is not in the vault; restore a backup"_s};
    TRY_ASSIGN(auto form, Instruments::read(definitionText(*stored)));
    return withApprovedLanguages(session, std::move(form));
}

bool isFollowUp(const QString &variant)
{
    return variant == u"follow_up";
}

forms::Result<cases::Assessment> storedAssessment(VaultSession &session, const cases::AssessmentId &id)
{
    TRY_ASSIGN(auto found, store::AssessmentTable(session.vault().reader()).assessment(id));
    if (!found)
        return Error{Error::Code::NotFound, id.toString(), u"no such assessment"_s};
    return *std::move(found);
}

forms::Result<AssessmentContent> AssessmentContent::load(VaultSession &session, const cases::AssessmentId &id)
{
    AssessmentContent content;
    TRY_ASSIGN(content.assessment, storedAssessment(session, id));
    TRY_ASSIGN(content.definition, definitionOf(session, content.assessment));
    TRY(loadAnswers(session, content));
    TRY(loadBesides(session, content));
    return content;
}

forms::Cell AssessmentContent::cell(const QString &item, const QList<QUuid> &instances) const
{
    const forms::Slot slot = definition->slotsByName.value(item, -1);
    if (slot < 0 || instances.isEmpty())
        return slot;
    const std::optional<forms::Instance> instance = entry->instances().withId(instances.back());
    const bool isThere = instance && entry->instances().row(*instance).repeat == definition->items[slot].repeat;
    return isThere ? entry->cellOf(slot, *instance) : -1;
}

QList<QUuid> AssessmentContent::instances(forms::Cell cell) const
{
    return cell < 0 ? QList<QUuid>() : entry->instances().address(entry->instances().instanceOf(cell));
}

forms::Slot AssessmentContent::noteOf(const QString &address, const QList<QUuid> &instances) const
{
    if (!address.startsWith(ofSection))
        return cell(address, instances);
    const int group = definition->groupsByName.value(address.mid(ofSection.size()), -1);
    const auto section = std::ranges::find(definition->sections, group);
    return section == definition->sections.end() ? Interview::wholeInterview
                                                 : Interview::sectionNote(int(section - definition->sections.begin()));
}

QString AssessmentContent::noteAddress(forms::Slot slot) const
{
    if (slot >= 0)
        return entry->item(slot).name;
    if (slot == Interview::wholeInterview)
        return {};
    const int section = Interview::sectionNote(slot); // it is its own inverse
    return ofSection + definition->groups[size_t(definition->sections[size_t(section)])].name;
}

bool AssessmentContent::isIncompleteByOutcome() const
{
    return definition->outcome >= 0
        && definition->incompleteOutcomes.contains(forms::canonicalText(entry->answer(definition->outcome)));
}

bool AssessmentContent::isUnreliable() const
{
    QSet<int> sections;
    for (const QString &name : definition->unreliableItems) {
        const forms::Item *item = definition->find(name);
        if (item && forms::canonicalText(entry->answer(item->slot)) == u"1")
            sections.insert(item->section);
    }
    return sections.size() >= 2;
}

std::vector<Interview::Obstacle> AssessmentContent::obstacles() const
{
    std::vector<Interview::Obstacle> all;
    for (const forms::Finding &finding : entry->findings())
        addFinding(*this, finding, all);
    for (const forms::Slot slot : returnTo)
        all.push_back({.kind = Kind::ReturnTo, .slot = slot, .findingId = {}});
    if (!isIncompleteByOutcome()) {
        for (const forms::Slot slot : entry->lacking()) {
            if (!mayStayBlank(entry->item(slot)) && !unreadable.contains(slot))
                all.push_back({.kind = Kind::Unanswered, .slot = slot, .findingId = {}});
        }
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tie(a.slot, a.kind, a.findingId) < std::tie(b.slot, b.kind, b.findingId);
    });
    return all;
}

} // namespace operations
