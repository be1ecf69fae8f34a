// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Id.h"
#include "forms/exchange/Fhir.h"
#include "forms/exchange/FhirAnswerIn.h"
#include "forms/exchange/FhirReading.h"

#include <QSet>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Where an answer lies: an instance that has been read, or outside of repeats.
using Place = int;
constexpr Place outside = -1;

class ResponseReader
{
public:
    explicit ResponseReader(const FormDefinition &definition)
        : m_form(definition)
        , m_tree(fhirTree(definition))
        , m_cellsOf(definition.groups.size())
    {
        index(m_tree);
        for (const Item &item : definition.items) {
            if (item.repeat >= 0)
                ++m_cellsOf[item.repeat];
        }
    }

    void readItems(const FhirNode &items, Place place)
    {
        for (const FhirNode &node : items)
            readItem(node, place);
    }

    ReadResponse result() && { return std::move(m_read); }

private:
    void index(const std::vector<FhirEntry> &entries)
    {
        for (const FhirEntry &entry : entries) {
            if (!m_known.contains(entry.linkId)) // the first is meant, as in a Questionnaire
                m_known.insert(entry.linkId, &entry);
            index(entry.children);
        }
    }

    void note(const FhirNode &node, const QString &what, Note::Kind kind = Note::Kind::Dropped)
    {
        constexpr std::size_t mostNotes = 5000;
        const QString linkId = node.find("linkId"_L1).text().left(200);
        if (m_read.notes.size() < mostNotes)
            m_read.notes.push_back({kind, u"%1 (%2)"_s.arg(linkId, node.path()), what});
    }

    /// What holds of every instance is said once.
    void noteOnce(const FhirNode &node, const FhirEntry &entry, const QString &what)
    {
        if (m_noted.contains(&entry))
            return;
        m_noted.insert(&entry);
        note(node, what);
    }

    /// A group whose linkId could not be its name came in under the name that was made of it.
    const FhirEntry *entryOf(const QString &linkId) const
    {
        if (const FhirEntry *const known = m_known.value(linkId))
            return known;
        const FhirEntry *const renamed = linkId.isEmpty() ? nullptr : m_known.value(fhirName(linkId));
        return renamed && !renamed->item ? renamed : nullptr;
    }

    void readItem(const FhirNode &node, Place place)
    {
        const FhirEntry *const entry = entryOf(node.find("linkId"_L1).text());
        const bool hasAnswers = bool(node.find("answer"_L1));
        if (entry && entry->item) {
            readQuestion(node, *entry, place);
            return;
        }
        if (hasAnswers)
            note(node,
                entry ? u"a group here, which takes no answer; left out"_s
                      : u"the definition has no item of this linkId; its answers are left out"_s);
        const bool isInstance = entry && entry->repeats && !entry->row;
        const std::optional<Place> within = isInstance ? addInstance(node, *entry, place) : place;
        if (!within)
            return;
        readItems(node.find("item"_L1), *within); // a group that is not known may hold items that are
        for (const FhirNode &answer : node.find("answer"_L1))
            readItems(answer.find("item"_L1), *within);
    }

    /// The place itself or one around it that holds the answers of this repeat's items.
    std::optional<Place> placeOf(int repeat, Place place) const
    {
        while (place != outside && m_read.instances[place].repeat != repeat)
            place = m_outer[place];
        return place != outside || repeat < 0 ? std::optional(place) : std::nullopt;
    }

    std::optional<Place> addInstance(const FhirNode &node, const FhirEntry &entry, Place place)
    {
        const Group &group = entry.around ? *entry.around : *entry.group;
        const auto repeat = int(&group - m_form.groups.data());
        const std::optional<Place> outer = placeOf(m_form.repeatAround(repeat), place);
        if (!outer) {
            note(node, u"an instance outside the repeat that it belongs in; left out with all that is in it"_s);
            return {};
        }
        int &count = m_counts[{*outer, repeat}];
        if (count >= mostInstances || !hasRoom(repeat)) {
            noteOnce(node, entry, u"more instances than can be kept; this and later ones are left out"_s);
            return {};
        }
        ++count;
        const QUuid around = *outer == outside ? QUuid() : m_read.instances[*outer].id;
        m_read.instances.push_back({.id = newUuidV7(), .repeat = repeat, .outer = around, .answers = {}});
        m_outer.push_back(*outer);
        return Place(m_outer.size() - 1);
    }

    /// A response may be hostile: what an interview is opened with stays within bounds.
    bool hasRoom(int repeat)
    {
        constexpr std::size_t mostInAll = 20'000;
        constexpr int mostCells = 500'000;
        if (m_read.instances.size() >= mostInAll || m_cells + m_cellsOf[repeat] > mostCells)
            return false;
        m_cells += m_cellsOf[repeat];
        return true;
    }

    QHash<Slot, Answer> &answersAt(Place place)
    {
        return place == outside ? m_read.answers : m_read.instances[place].answers;
    }

    void readQuestion(const FhirNode &node, const FhirEntry &entry, Place place)
    {
        const FhirNode answers = node.find("answer"_L1);
        if (entry.around) {
            for (const FhirNode &answer : answers)
                readAnswerOfSeveral(node, answer, entry, place);
        } else {
            readAnswers(node, answers, entry, place);
            for (const FhirNode &answer : answers)
                readItems(answer.find("item"_L1), place);
        }
        readItems(node.find("item"_L1), place); // R4 has them within the answer; others put them here
    }

    /// A question with several answers stands in a repeat of its own, one answer an instance.
    void readAnswerOfSeveral(const FhirNode &node, const FhirNode &answer, const FhirEntry &entry, Place place)
    {
        const FhirAnswer read = readAnswer(node, answer, entry);
        const FhirNode below = answer.find("item"_L1);
        if (!isAnswered(read.answer) && !below)
            return;
        const std::optional<Place> instance = addInstance(node, entry, place);
        if (!instance)
            return;
        keep(entry, *instance, read.answer, read.other);
        readItems(below, *instance);
    }

    void readAnswers(const FhirNode &node, const FhirNode &answers, const FhirEntry &entry, Place anywhere)
    {
        const std::optional<Place> place = placeOf(entry.item->repeat, anywhere);
        if (answers && !place)
            note(node, u"outside the repeat that it belongs in; left out"_s);
        if (!answers || !place)
            return;
        if (answersAt(*place).contains(entry.item->slot)) {
            note(node, u"this linkId stands twice here; the first is kept"_s);
            return;
        }
        std::vector<Answer> read;
        QString other;
        for (const FhirNode &answer : answers) {
            FhirAnswer one = readAnswer(node, answer, entry);
            if (isAnswered(one.answer))
                read.push_back(std::move(one.answer));
            if (other.isEmpty())
                other = one.other;
        }
        if (!read.empty())
            keep(entry, *place, together(node, *entry.item, read), other);
    }

    FhirAnswer readAnswer(const FhirNode &node, const FhirNode &answer, const FhirEntry &entry)
    {
        const Item &item = *entry.item;
        if (!item.isInput() || item.isComputed() || item.readOnly) {
            noteOnce(node, entry, u"it is computed or read only here; the value is left out"_s);
            return {};
        }
        FhirAnswer read = readFhirAnswer(m_form, entry, answer);
        if (read.misfit)
            note(node, read.what, *read.misfit);
        return read;
    }

    /// Each of several choices is an answer of its own in R4; they stand in the list's order, ranked ones in theirs.
    Answer together(const FhirNode &node, const Item &item, const std::vector<Answer> &read)
    {
        const bool isSeveral = item.holds() == AnswerKind::Choices && std::holds_alternative<Chosen>(read.front());
        Several several;
        for (const Answer &one : read) {
            const auto *const chosen = std::get_if<Chosen>(&one);
            if (isSeveral && chosen && !several.codes.contains(chosen->code))
                several.codes += chosen->code;
        }
        const std::size_t kept = isSeveral ? several.codes.size() : 1;
        if (read.size() > kept)
            note(node, u"several answers where one has a place; the first is kept"_s);
        if (!isSeveral)
            return read.front();
        const ChoiceList *const list = m_form.choiceList(item);
        if (list && item.type != ItemType::Rank)
            std::ranges::sort(several.codes, {}, [list](const QString &code) { return list->byCode.value(code); });
        return several;
    }

    void keep(const FhirEntry &entry, Place place, const Answer &answer, const QString &other)
    {
        if (isAnswered(answer))
            answersAt(place).insert(entry.item->slot, answer);
        if (entry.other && !other.isEmpty())
            answersAt(place).insert(entry.other->slot, Text{other});
    }

    const FormDefinition &m_form;
    std::vector<FhirEntry> m_tree;
    QHash<QString, const FhirEntry *> m_known;
    std::vector<int> m_cellsOf; ///< of each repeat: the answers of one instance
    int m_cells = 0; ///< of all instances so far
    std::vector<Place> m_outer; ///< of each instance
    QHash<std::pair<Place, int>, int> m_counts; ///< of a repeat in a place
    QSet<const FhirEntry *> m_noted;
    ReadResponse m_read;
};

} // namespace

Result<ReadResponse> importResponse(const QByteArray &bytes, const QString &fileName, const FormDefinition &form)
{
    TRY_ASSIGN(const FhirJson json, FhirJson::parse(bytes, fileName));
    const QString type = json.root().find("resourceType"_L1).text();
    if (type != "QuestionnaireResponse"_L1)
        return Error{Error::Code::Refused, fileName,
            u"a %1 is no answers to a form; a QuestionnaireResponse is"_s.arg(
                type.isEmpty() ? u"file"_s : type.left(60))};
    ResponseReader reader(form);
    reader.readItems(json.root().find("item"_L1), outside);
    return std::move(reader).result();
}

} // namespace forms::exchange
