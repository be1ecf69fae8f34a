// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/TakeOver.h"

#include "app/operations/AssessmentContent.h"
#include "app/store/AliasTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"
#include "forms/base/Overloaded.h"
#include "forms/entry/ItemRules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using forms::Result;

namespace operations {
namespace {

/// "instrument.name" of takes_over.
struct Source
{
    explicit Source(const QString &word)
        : instrument(word.section(u'.', 0, 0))
        , name(word.section(u'.', 1))
    { }

    QString instrument;
    QString name;
};

auto order(const cases::Assessment &one)
{
    return std::tuple(one.interviewDate, one.created);
}

/// The person's newest assessment of each instrument that is named, whatever its state: several steps may be open.
class Earlier
{
public:
    static Result<Earlier> read(VaultSession &session, const cases::Assessment &begun, const QSet<QString> &instruments)
    {
        Earlier earlier;
        store::Connection &db = session.vault().reader();
        TRY_ASSIGN(const auto group, store::AliasTable(db).group(begun.client));
        std::map<QString, cases::Assessment> newest;
        for (const cases::ClientId &client : group) {
            TRY_ASSIGN(const auto all, store::AssessmentTable(db).ofClient(client));
            for (const cases::Assessment &one : all) {
                if (!instruments.contains(one.instrument) || one.id == begun.id)
                    continue;
                const auto [at, isFirst] = newest.try_emplace(one.instrument, one);
                if (!isFirst && order(at->second) < order(one))
                    at->second = one;
            }
        }
        for (const auto &[instrument, assessment] : newest) {
            TRY(session.recordAccess(u"assessment-read"_s, assessment.id.toString()));
            TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(session, assessment.id));
            earlier.m_contents.emplace(instrument, std::move(content));
        }
        return earlier;
    }

    const AssessmentContent *of(const QString &instrument) const
    {
        const auto found = m_contents.find(instrument);
        return found == m_contents.end() ? nullptr : &found->second;
    }

private:
    std::map<QString, AssessmentContent> m_contents;
};

/// What stands in an earlier assessment; blank when it is not asked there, or a special code says why there is none.
forms::Answer standing(const AssessmentContent &content, forms::Cell cell)
{
    const forms::Answer answer = content.entry->answer(cell);
    const bool isNone = !content.entry->isRelevant(cell) || std::holds_alternative<forms::Missing>(answer);
    return isNone ? forms::Answer() : answer;
}

bool hasChoices(const forms::FormDefinition &form, const forms::Item &item, const QStringList &codes)
{
    const forms::ChoiceList *const list = form.choiceList(item);
    return list && std::ranges::all_of(codes, [list](const QString &code) { return list->find(code) != nullptr; });
}

/// An answer is taken as it is or not at all: of the item's kind, and a choice that it offers.
bool isHeldBy(const forms::FormDefinition &form, const forms::Item &item, const forms::Answer &answer)
{
    if (!forms::fitsType(item, answer) || item.holds() == forms::AnswerKind::File)
        return false;
    return std::visit(
        forms::Overloaded{[&](const forms::Chosen &chosen) { return hasChoices(form, item, {chosen.code}); },
            [&](const forms::Several &several) { return hasChoices(form, item, several.codes); },
            [](const auto &) { return true; }},
        answer);
}

/// Gathers what a new assessment starts with.
class Taking
{
public:
    Taking(VaultSession &session, const cases::Assessment &begun, const forms::FormDefinition &form,
        const Earlier &earlier)
        : m_session(session)
        , m_begun(begun)
        , m_form(form)
        , m_earlier(earlier)
    { }

    TakenOver take()
    {
        for (const forms::Item &item : m_form.items) {
            if (item.isAskedIn(m_begun.variant) && item.slot != m_form.interviewDate)
                takeItem(item);
        }
        for (std::size_t group = 0; group < m_form.groups.size(); ++group) {
            if (!m_form.groups[group].takesOver.isEmpty())
                takeRepeat(int(group));
        }
        return std::move(m_taken);
    }

private:
    /// The first source that has an answer which fits; one that does not fit is told.
    void takeItem(const forms::Item &item)
    {
        for (const QString &word : item.takesOver) {
            const Source source(word);
            const AssessmentContent *const content = m_earlier.of(source.instrument);
            const forms::Item *const from = content ? content->definition->find(source.name) : nullptr;
            if (from && from->repeat < 0 && takeAnswer(item, *content, from->slot, {}))
                return;
        }
    }

    void takeRepeat(int repeat)
    {
        for (const QString &word : m_form.groups[std::size_t(repeat)].takesOver) {
            const Source source(word);
            const AssessmentContent *const content = m_earlier.of(source.instrument);
            if (content && takeInstances(repeat, *content, content->definition->groupsByName.value(source.name, -1)))
                return;
        }
    }

    bool takeInstances(int repeat, const AssessmentContent &content, int from)
    {
        const forms::FormDefinition &there = *content.definition;
        if (from < 0 || !there.groups[std::size_t(from)].isRepeat || there.repeatAround(from) >= 0)
            return false;
        int position = 0;
        for (const forms::Instance instance : content.entry->instances().of(from, forms::theForm)) {
            const QList<QUuid> address{forms::newUuidV7()};
            bool isTaken = false;
            for (const forms::Item &item : m_form.items) {
                const forms::Item *const same = item.repeat == repeat ? there.find(item.name) : nullptr;
                const bool isThere = same && same->repeat == from && item.isInput() && item.isAskedIn(m_begun.variant);
                if (isThere && takeAnswer(item, content, content.entry->cellOf(same->slot, instance), address))
                    isTaken = true;
            }
            if (isTaken)
                m_taken.instances.push_back({.assessment = m_begun.id,
                    .instances = address,
                    .repeat = m_form.groups[std::size_t(repeat)].name,
                    .position = position++});
        }
        return position > 0;
    }

    bool takeAnswer(
        const forms::Item &item, const AssessmentContent &content, forms::Cell from, const QList<QUuid> &instances)
    {
        const forms::Answer answer = standing(content, from);
        if (!forms::isAnswered(answer))
            return false;
        const bool isTaken = isHeldBy(m_form, item, answer);
        if (isTaken)
            m_taken.answers.push_back({.address = {.assessment = m_begun.id, .item = item.name, .instances = instances},
                .answer = answer,
                .person = m_begun.interviewer,
                .epoch = m_session.vault().epoch(),
                .when = m_session.vault().now()});
        tell(item, content, instances, isTaken);
        return isTaken;
    }

    /// Beside the answer, where it is read and printed: who answers for it must see that it was not asked today.
    void tell(const forms::Item &item, const AssessmentContent &content, const QList<QUuid> &instances, bool isTaken)
    {
        const QString language = QLocale().name().section(u'_', 0, 0);
        const QString words = isTaken
            ? QCoreApplication::translate("TakeOver", "Taken over from %1, %2.")
            : QCoreApplication::translate("TakeOver", "%1, %2, has an answer that does not fit here; not taken over.");
        m_taken.notes.push_back({.assessment = m_begun.id,
            .item = item.name,
            .kind = u"report"_s,
            .text = words.arg(content.definition->title.in(language, content.definition->languages.value(0)),
                content.assessment.interviewDate.toString(Qt::ISODate)),
            .person = m_begun.interviewer,
            .when = m_session.vault().now().toUTC(),
            .instances = instances});
    }

    VaultSession &m_session;
    const cases::Assessment &m_begun;
    const forms::FormDefinition &m_form;
    const Earlier &m_earlier;
    TakenOver m_taken;
};

QSet<QString> sourcesOf(const forms::FormDefinition &form)
{
    QSet<QString> instruments;
    const auto add = [&instruments](const QStringList &words) {
        for (const QString &word : words)
            instruments.insert(Source(word).instrument);
    };
    for (const forms::Item &item : form.items)
        add(item.takesOver);
    for (const forms::Group &group : form.groups)
        add(group.takesOver);
    return instruments;
}

} // namespace

Result<TakenOver> takeOver(VaultSession &session, const cases::Assessment &begun, const forms::FormDefinition &form)
{
    const QSet<QString> instruments = sourcesOf(form);
    if (instruments.isEmpty())
        return TakenOver();
    TRY(session.save()); // an interview may be open beside
    TRY_ASSIGN(const Earlier earlier, Earlier::read(session, begun, instruments));
    return Taking(session, begun, form, earlier).take();
}

Result<void> TakenOver::write(store::Connection &db) const
{
    for (const store::RepeatInstance &instance : instances)
        TRY(store::InstanceTable(db).put(instance));
    for (const store::AnswerChange &answer : answers)
        TRY(store::AnswerTable(db).put(answer));
    for (const store::Note &note : notes)
        TRY(store::NoteTable(db).put(note));
    return {};
}

} // namespace operations
