// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CarryAssessment.h"

#include "app/operations/Deadlines.h"
#include "app/operations/Deed.h"
#include "app/operations/InstrumentShelf.h"
#include "app/operations/StoredDefinition.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/MarkTable.h"
#include "app/store/NoteTable.h"
#include "app/store/Vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

/// Whole addresses of instances, from the outside in.
QHash<QUuid, QList<QUuid>> pathsOf(const std::vector<forms::LoadedInstance> &instances)
{
    QHash<QUuid, QList<QUuid>> paths;
    for (const forms::LoadedInstance &instance : instances)
        paths.insert(instance.id, paths.value(instance.outer) + QList<QUuid>{instance.id});
    return paths;
}

forms::GivenAnswers givenIn(const forms::FormEntry &entry)
{
    forms::GivenAnswers given;
    const forms::Instances &instances = entry.instances();
    const auto collect = [&](forms::Slot slot, forms::Instance instance, QHash<forms::Slot, forms::Answer> &into) {
        if (const forms::Answer answer = entry.given(instances.cellOf(slot, instance)); forms::isAnswered(answer))
            into.insert(slot, answer);
    };
    for (const forms::Item &item : entry.definition().items) {
        if (item.repeat < 0)
            collect(item.slot, forms::theForm, given.answers);
    }
    for (const forms::Instance instance : instances.withAllWithin(forms::theForm)) {
        if (instance == forms::theForm)
            continue;
        const forms::Instances::Row &row = instances.row(instance);
        const bool isOutermost = row.outer == forms::theForm;
        forms::LoadedInstance loaded{.id = row.id,
            .repeat = row.repeat,
            .outer = isOutermost ? QUuid() : instances.row(row.outer).id,
            .answers = {}};
        for (const forms::Slot slot : instances.itemsOf(row.repeat))
            collect(slot, instance, loaded.answers);
        given.instances.push_back(std::move(loaded));
    }
    return given;
}

Result<void> refuse(VaultSession &session, const cases::Assessment &assessment, const forms::FormDefinition &to)
{
    if (assessment.interviewer != session.person().id)
        return Error{Error::Code::Refused, u"not-yours"_s, u"only who interviews carries an assessment over"_s};
    if (assessment.state != AssessmentState::Planned && assessment.state != AssessmentState::UnderWay)
        return Error{Error::Code::Refused, u"not-unfinished"_s, u"what has been held stays with its own version"_s};
    if (assessment.instrument != to.id)
        return Error{Error::Code::Refused, u"other-instrument"_s, u"a version of another instrument"_s};
    if (InstrumentShelf::isRetired(to.id, to.version))
        return Error{Error::Code::Refused, u"retired"_s, u"choose another version"_s};
    return {};
}

} // namespace

/// What is written, worked out before the transaction.
struct CarryAssessment::Change
{
    store::StoredDefinition definition;
    cases::Assessment assessment; ///< with what it is made with from now on
    std::vector<store::AnswerChange> taken; ///< what no longer stands where it stood
    std::vector<store::AnswerChange> given;
    std::vector<QList<QUuid>> gone; ///< instances without a place, the inner ones first
    std::vector<store::RepeatInstance> instances;
    std::vector<store::Note> takenNotes;
    std::vector<store::Note> notes;
    std::vector<store::Mark> takenMarks;
    std::vector<store::Mark> marks;
};

Result<CarryAssessment> CarryAssessment::look(VaultSession &session, const cases::AssessmentId &assessment,
    const std::shared_ptr<const forms::FormDefinition> &to, const forms::Mapping &mapping)
{
    TRY(session.save());
    TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(session, assessment));
    TRY(refuse(session, content.assessment, *to));
    CarryAssessment made(session, std::move(content), to);
    made.m_mapping = mapping;
    made.m_given = givenIn(*made.m_content.entry);
    TRY_ASSIGN(made.m_preview,
        forms::carryOver(made.m_content.definition, made.m_given, mapping, to, made.m_content.entry->options()));
    TRY_ASSIGN(made.m_sequence, store::AnswerTable(session.vault().reader()).lastSequence(assessment));
    return made;
}

int CarryAssessment::withoutPlace() const
{
    return int(std::ranges::count_if(m_preview.answers, [](const forms::CarriedAnswer &answer) {
        return answer.fate == forms::CarriedAnswer::Fate::Dropped
            || answer.fate == forms::CarriedAnswer::Fate::DoesNotFit;
    }));
}

CarryAssessment::Change CarryAssessment::change() const
{
    store::Vault &vault = m_session->vault();
    const cases::AssessmentId &id = m_content.assessment.id;
    Change made;
    made.definition = storedDefinition(*m_after);
    made.assessment = m_content.assessment;
    made.assessment.version = m_after->version;
    made.assessment.structureFingerprint = m_after->structureFingerprint;
    made.assessment.wordingFingerprint = m_after->wordingFingerprint;
    made.assessment.changed = vault.now().toUTC();
    made.assessment.lastItem = m_mapping.nameOf(m_content.assessment.lastItem);
    const auto answerAt = [&](const QString &item, const QList<QUuid> &instances, const forms::Answer &answer) {
        return store::AnswerChange{.address = {.assessment = id, .item = item, .instances = instances},
            .answer = answer,
            .person = vault.person().id,
            .epoch = vault.epoch(),
            .when = vault.now()};
    };
    const auto oldPaths = pathsOf(m_given.instances);
    const auto newPaths = pathsOf(m_preview.carried.instances);
    for (const forms::CarriedAnswer &answer : m_preview.answers) {
        const QString from = before().items[size_t(answer.from)].name;
        const bool isArriving = forms::isAnswered(answer.after);
        const bool staysThere = isArriving && after().items[size_t(answer.to)].name == from
            && oldPaths.value(answer.instance) == newPaths.value(answer.instance);
        if (!staysThere)
            made.taken.push_back(answerAt(from, oldPaths.value(answer.instance), forms::Unanswered{}));
        if (isArriving)
            made.given.push_back(
                answerAt(after().items[size_t(answer.to)].name, newPaths.value(answer.instance), answer.after));
    }
    QHash<QUuid, int> positions;
    for (const forms::LoadedInstance &instance : m_preview.carried.instances)
        made.instances.push_back({.assessment = id,
            .instances = newPaths.value(instance.id),
            .repeat = after().groups[size_t(instance.repeat)].name,
            .position = positions[QUuid::createUuidV5(instance.outer, QByteArray::number(instance.repeat))]++});
    for (const forms::LoadedInstance &instance : m_given.instances) // written anew under the name it has there
        made.gone.insert(made.gone.begin(), oldPaths.value(instance.id));
    moveNotes(made);
    moveMarks(made);
    return made;
}

/// Where an item's cell is in the new version: its name there; none when it has no place.
std::optional<QString> CarryAssessment::nameThere(forms::Cell cell) const
{
    const forms::Instances &instances = m_content.entry->instances();
    const QString &old = m_content.entry->item(cell).name;
    const QString name = m_mapping.items.value(old).isDropped ? QString() : m_mapping.nameOf(old);
    const forms::Item *const item = after().find(name);
    const QUuid id
        = instances.instanceOf(cell) == forms::theForm ? QUuid() : instances.row(instances.instanceOf(cell)).id;
    const auto carried = std::ranges::find(m_preview.carried.instances, id, &forms::LoadedInstance::id);
    const bool isInstanceThere = id.isNull() || carried != m_preview.carried.instances.end();
    return item && isInstanceThere ? std::optional(name) : std::nullopt;
}

/// A note at what has no place is added to that of the whole interview; private, when either of them is.
void CarryAssessment::moveNotes(Change &made) const
{
    const auto row
        = [this](const QString &address, const QList<QUuid> &instances, bool isPrivate, const QString &text) {
              return store::Note{.assessment = m_content.assessment.id,
                  .item = address,
                  .kind = isPrivate ? u"private"_s : u"report"_s,
                  .text = text,
                  .person = m_session->person().id,
                  .when = m_session->vault().now().toUTC(),
                  .instances = instances};
          };
    AssessmentContent::Note whole = m_content.notes.value(Interview::wholeInterview);
    bool isAdded = false;
    for (auto note = m_content.notes.cbegin(); note != m_content.notes.cend(); ++note) {
        if (note.key() == Interview::wholeInterview || note->text.isEmpty())
            continue;
        const bool isPrivate = note->kind == Interview::NoteKind::Private;
        const QString address = m_content.noteAddress(note.key());
        const QList<QUuid> instances = m_content.instances(note.key());
        const bool isSection = note.key() < 0;
        const std::optional<QString> there = isSection ? std::nullopt : nameThere(note.key());
        const bool isKept = isSection ? after().groupsByName.contains(address.section(u':', 1)) : there == address;
        if (isKept)
            continue;
        made.takenNotes.push_back(row(address, instances, isPrivate, {}));
        if (there) {
            made.notes.push_back(row(*there, instances, isPrivate, note->text));
            continue;
        }
        whole.text += (whole.text.isEmpty() ? QString() : u"\n"_s) + address + u": "_s + note->text;
        whole.kind = isPrivate ? Interview::NoteKind::Private : whole.kind;
        isAdded = true;
    }
    if (isAdded)
        made.notes.push_back(row({}, {}, whole.kind == Interview::NoteKind::Private, whole.text));
}

void CarryAssessment::moveMarks(Change &made) const
{
    const auto move = [&](store::MarkKind kind, const QSet<forms::Slot> &cells) {
        for (const forms::Cell cell : cells) {
            const QString &old = m_content.entry->item(cell).name;
            const QList<QUuid> instances = m_content.instances(cell);
            const std::optional<QString> there = nameThere(cell);
            if (there == old)
                continue;
            made.takenMarks.push_back({.kind = kind, .item = old, .instances = instances});
            if (there)
                made.marks.push_back({.kind = kind, .item = *there, .instances = instances});
        }
    };
    move(store::MarkKind::ReturnTo, m_content.returnTo);
    move(store::MarkKind::Unreadable, m_content.unreadable);
}

Result<void> CarryAssessment::write(store::Connection &db, const Change &change, qint64 sequence)
{
    const cases::AssessmentId &id = change.assessment.id;
    store::AnswerTable answers(db);
    TRY_ASSIGN(const qint64 now, answers.lastSequence(id));
    if (now != sequence)
        return Error{Error::Code::Conflict, id.toString(), u"an answer was given since; look again"_s};
    TRY(store::DefinitionTable(db).insert(change.definition));
    for (const store::AnswerChange &taken : change.taken)
        TRY(answers.put(taken));
    for (const QList<QUuid> &gone : change.gone)
        TRY(store::InstanceTable(db).remove(id, gone));
    for (const store::RepeatInstance &instance : change.instances)
        TRY(store::InstanceTable(db).put(instance));
    for (const store::AnswerChange &given : change.given)
        TRY(answers.put(given));
    for (const store::Note &note : change.takenNotes)
        TRY(store::NoteTable(db).put(note));
    for (const store::Note &note : change.notes)
        TRY(store::NoteTable(db).put(note));
    for (const store::Mark &mark : change.takenMarks)
        TRY(store::MarkTable(db).unmark(id, mark));
    for (const store::Mark &mark : change.marks)
        TRY(store::MarkTable(db).mark(id, mark));
    return store::AssessmentTable(db).setDefinition(change.assessment);
}

Result<void> CarryAssessment::carry()
{
    const Deed deed{.action = u"assessment-carried-over"_s,
        .object = m_content.assessment.id.toString(),
        .details = before().version + u" "_s + after().version};
    TRY(carryOut(*m_session, deed,
        [change = change(), sequence = m_sequence](store::Connection &db) { return write(db, change, sequence); }));
    (void)Deadlines(*m_session)
        .refresh(m_content.assessment.client); // what cannot be counted now is with the next step
    Q_EMIT m_session->assessmentChanged(m_content.assessment.id);
    return {};
}

} // namespace operations
