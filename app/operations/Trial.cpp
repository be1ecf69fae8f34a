// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Trial.h"

#include "app/operations/AssessmentContent.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace operations {

Trial::Trial(std::shared_ptr<const forms::FormDefinition> definition, const forms::FormEntry::Options &options)
    : m_content(std::make_unique<AssessmentContent>())
{
    m_content->entry = std::make_unique<forms::FormEntry>(definition, options);
    m_content->definition = std::move(definition);
}

Trial::~Trial() = default;

void Trial::takeOver(const Trial &before)
{
    QHash<forms::Slot, forms::Answer> answers;
    for (const forms::Item &old : before.definition().items) {
        const forms::Answer given = before.m_content->entry->given(old.slot);
        const forms::Item *const item = definition().find(old.name);
        if (!item || !forms::isAnswered(given) || !mayAnswer(item->slot))
            continue;
        if (m_content->entry->setAnswer(item->slot, given)) // of another type now: left behind
            answers.insert(item->slot, given);
    }
    m_content->entry->load(answers);
}

void Trial::clear()
{
    for (const forms::Item &item : definition().items) {
        if (forms::isAnswered(m_content->entry->given(item.slot)))
            (void)m_content->entry->setAnswer(item.slot, forms::Unanswered{}); // a blank fits every item
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
