// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Trial.h"

#include "app/operations/AssessmentContent.h"
#include "forms/entry/ItemRules.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace operations {

Trial::Trial(std::shared_ptr<const forms::FormDefinition> definition, const forms::FormEntry::Options &options)
    : m_content(std::make_unique<AssessmentContent>())
{
    m_content->entry = std::make_unique<forms::FormEntry>(definition, options);
    m_content->definition = std::move(definition);
}

Trial::~Trial() = default;

namespace {

/// What the items of the same names can hold of answers that were given to another text of the definition.
class TakeOver
{
public:
    TakeOver(const forms::FormEntry &before, const forms::FormDefinition &to)
        : m_before(before)
        , m_to(to)
    { }

    QHash<forms::Slot, forms::Answer> answersIn(forms::Instance instance, int repeat) const
    {
        QHash<forms::Slot, forms::Answer> answers;
        for (const forms::Item &old : m_before.definition().items) {
            if (old.repeat != repeat)
                continue;
            const forms::Answer given = m_before.given(m_before.cellOf(old.slot, instance));
            const forms::Item *const item = m_to.find(old.name);
            if (item && forms::isAnswered(given) && !item->readOnly && forms::fitsType(*item, given))
                answers.insert(item->slot, given);
        }
        return answers;
    }

    void addInstances(forms::Instance within, std::vector<forms::LoadedInstance> &all) const
    {
        for (const auto &[old, instances] : m_before.instances().row(within).inner) {
            const QString &name = m_before.definition().groups[old].name;
            const auto now = std::ranges::find_if(
                m_to.groups, [&name](const forms::Group &group) { return group.isRepeat && group.name == name; });
            if (now == m_to.groups.end())
                continue;
            for (const forms::Instance instance : instances)
                addOne(instance, old, int(now - m_to.groups.begin()), all);
        }
    }

private:
    void addOne(forms::Instance instance, int old, int now, std::vector<forms::LoadedInstance> &all) const
    {
        const forms::Instances::Row &row = m_before.instances().row(instance);
        all.push_back({.id = row.id,
            .repeat = now,
            .outer = row.outer == forms::theForm ? QUuid() : m_before.instances().row(row.outer).id,
            .answers = answersIn(instance, old)});
        addInstances(instance, all);
    }

    const forms::FormEntry &m_before;
    const forms::FormDefinition &m_to;
};

} // namespace

void Trial::takeOver(const Trial &before)
{
    const TakeOver taking(*before.m_content->entry, definition());
    std::vector<forms::LoadedInstance> instances;
    taking.addInstances(forms::theForm, instances);
    m_content->entry->load(taking.answersIn(forms::theForm, -1), instances);
}

void Trial::clear()
{
    forms::FormEntry &entry = *m_content->entry;
    const auto repeats = entry.instances().row(forms::theForm).inner;
    for (const auto &[repeat, instances] : repeats) {
        for (const forms::Instance instance : instances)
            (void)entry.removeInstance(instance); // where an expression says how many there are, it stays
    }
    for (const forms::Item &item : definition().items) {
        for (const forms::Cell cell : entry.cellsOf(item.slot)) {
            if (forms::isAnswered(entry.given(cell)))
                (void)entry.setAnswer(cell, forms::Unanswered{}); // a blank fits every item
        }
    }
}

forms::FormEntry &Trial::entry()
{
    return *m_content->entry;
}

const forms::FormDefinition &Trial::definition() const
{
    return *m_content->definition;
}

bool Trial::mayAnswer(forms::Slot slot) const
{
    const forms::Item &item = m_content->entry->item(slot);
    return item.isInput() && !item.readOnly;
}

forms::Result<void> Trial::answer(forms::Slot slot, const forms::Answer &answer)
{
    if (!mayAnswer(slot))
        return forms::Error{
            forms::Error::Code::Refused, m_content->entry->item(slot).name, u"this item takes no answer"_s};
    return m_content->entry->setAnswer(slot, answer);
}

forms::Result<forms::Instance> Trial::addInstance(int repeat, forms::Instance within)
{
    return m_content->entry->addInstance(repeat, within);
}

forms::Result<void> Trial::removeInstance(forms::Instance instance)
{
    return m_content->entry->removeInstance(instance);
}

forms::Result<void> Trial::attach(forms::Slot slot, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable())
        return forms::Error{forms::Error::Code::Io, u"file-unreadable"_s, u"the file cannot be read"_s};
    const QByteArray noDigest(64, '0');
    return answer(slot, forms::Attached{QString::fromLatin1(noDigest) + u'/' + file.fileName()});
}

std::optional<Sitting::File> Trial::file(forms::Slot slot) const
{
    const forms::Answer answer = m_content->entry->answer(slot);
    const auto *const attached = std::get_if<forms::Attached>(&answer);
    return attached ? std::optional(File{attached->name(), 0}) : std::nullopt;
}

forms::Result<QByteArray> Trial::fileBytes(forms::Slot) const
{
    return forms::Error{forms::Error::Code::Refused, u"trial"_s, u"a trial keeps no files, only their names"_s};
}

forms::Result<void> Trial::takeOut(forms::Slot, const QString &)
{
    return forms::Error{forms::Error::Code::Refused, u"trial"_s, u"a trial keeps no files, only their names"_s};
}

QString Trial::note(forms::Slot slot) const
{
    return m_content->notes.value(slot).text;
}

Sitting::NoteKind Trial::noteKind(forms::Slot slot) const
{
    return m_content->notes.value(slot).kind;
}

void Trial::setNote(forms::Slot slot, const QString &text, NoteKind kind)
{
    m_content->notes.insert(slot, {.kind = kind, .text = text});
    Q_EMIT noteChanged(slot);
}

bool Trial::isReturnTo(forms::Slot slot) const
{
    return m_content->returnTo.contains(slot);
}

void Trial::setReturnTo(forms::Slot slot, bool marked)
{
    if (marked)
        m_content->returnTo.insert(slot);
    else
        m_content->returnTo.remove(slot);
    Q_EMIT marksChanged(slot);
}

bool Trial::isUnreadable(forms::Slot slot) const
{
    return m_content->unreadable.contains(slot);
}

void Trial::setUnreadable(forms::Slot slot, bool marked)
{
    if (marked)
        m_content->unreadable.insert(slot);
    else
        m_content->unreadable.remove(slot);
    Q_EMIT marksChanged(slot);
}

QString Trial::keptReason(const QString &findingId) const
{
    return m_content->reasons.value(findingId);
}

void Trial::keepWarning(const QString &findingId, const QString &reason)
{
    m_content->reasons.insert(findingId, reason.trimmed());
    Q_EMIT marksChanged(-1);
}

std::optional<Sitting::NoticeRecord> Trial::noticeRecord(const QString &findingId) const
{
    const auto found = m_content->records.constFind(findingId);
    return found == m_content->records.constEnd() ? std::nullopt : std::optional(*found);
}

void Trial::setNoticeRecord(const NoticeRecord &record)
{
    m_content->records.insert(record.findingId, record);
    Q_EMIT marksChanged(-1);
}

std::vector<Sitting::Obstacle> Trial::obstacles() const
{
    return m_content->obstacles();
}

} // namespace operations
