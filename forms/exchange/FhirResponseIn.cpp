// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Literal.h"
#include "forms/exchange/Fhir.h"
#include "forms/exchange/FhirMissing.h"
#include "forms/exchange/FhirTree.h"
#include "forms/exchange/FhirUrls.h"
#include "forms/expression/Calendar.h"

#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What reads an answer says of one that does not fit; it never says what it was.
constexpr auto wrongKind = "its value is of another kind than the item takes; left out"_L1;

class ResponseReader
{
public:
    explicit ResponseReader(const FormDefinition &form)
        : m_form(form)
    {
        for (const FhirEntry &entry : fhirTree(form))
            index(entry);
    }

    void read(const FhirNode &items, bool isFirstInstance = true)
    {
        QSet<QString> seen;
        for (const FhirNode &node : items) {
            const QString linkId = node.find("linkId"_L1).text();
            const bool isAgain = seen.contains(linkId);
            seen.insert(linkId);
            readItem(node, linkId, isFirstInstance && !isAgain);
        }
    }

    ReadResponse result() && { return std::move(m_read); }

private:
    struct Known
    {
        const Item *item = nullptr; ///< none: a group
        const Item *other = nullptr;
    };

    void index(const FhirEntry &entry)
    {
        if (!m_known.contains(entry.linkId))
            m_known.insert(entry.linkId, {entry.item, entry.other});
        for (const FhirEntry &child : entry.children)
            index(child);
    }

    void note(const FhirNode &node, const QString &what)
    {
        const QString linkId = node.find("linkId"_L1).text();
        constexpr std::size_t mostNotes = 5000;
        if (m_read.notes.size() < mostNotes)
            m_read.notes.push_back({Note::Kind::Dropped, u"%1 (%2)"_s.arg(linkId, node.path()), what});
    }

    void readItem(const FhirNode &node, const QString &linkId, bool isFirst)
    {
        const auto known = m_known.constFind(linkId);
        const FhirNode answers = node.find("answer"_L1);
        if (known == m_known.constEnd() && answers)
            note(node, u"the definition has no item of this linkId; its answers are left out"_s);
        else if (answers && !known->item)
            note(node, u"a group here, which takes no answer; left out"_s);
        else if (answers && !isFirst)
            note(node, u"a second instance, of which there is no place yet; left out"_s);
        else if (answers)
            readAnswers(node, *known);
        read(node.find("item"_L1), isFirst); // a group that is not known may hold items that are
        for (const FhirNode &answer : answers)
            read(answer.find("item"_L1), isFirst);
    }

    void readAnswers(const FhirNode &node, const Known &known)
    {
        const Item &item = *known.item;
        std::vector<Answer> read;
        for (const FhirNode &answer : node.find("answer"_L1)) {
            Answer one = answerOf(node, answer, known);
            if (isAnswered(one))
                read.push_back(std::move(one));
        }
        if (read.empty())
            return;
        if (item.holds() == AnswerKind::Choices && std::holds_alternative<Chosen>(read.front())) {
            Several several;
            for (const Answer &one : read) {
                const auto *const chosen = std::get_if<Chosen>(&one);
                if (chosen && !several.codes.contains(chosen->code))
                    several.codes += chosen->code;
            }
            m_read.answers.append({item.name, several});
            return;
        }
        if (read.size() > 1)
            note(node, u"several answers where one has a place; the first is kept"_s);
        m_read.answers.append({item.name, read.front()});
    }

    Answer answerOf(const FhirNode &node, const FhirNode &answer, const Known &known)
    {
        const Item &item = *known.item;
        FhirNode value = answer.startingWith("value"_L1);
        const FhirNode beside = answer.startingWith("_value"_L1);
        const FhirNode reason = extensionValue(beside ? beside : value, FhirUrl::dataAbsentReason);
        if (reason)
            return missing(node, beside ? beside : value, reason.text(), item);
        if (!value) {
            note(node, u"an answer without a value; left out"_s);
            return {};
        }
        if (item.type == ItemType::Calculate || item.holds() == AnswerKind::None || item.calculation) {
            note(node, u"it is computed here; the value is left out"_s);
            return {};
        }
        if (item.hasChoices())
            return choice(node, value, known);
        Answer made = plain(value, item);
        if (!isAnswered(made))
            note(node, wrongKind);
        return made;
    }

    Answer missing(const FhirNode &node, const FhirNode &element, const QString &reason, const Item &item)
    {
        const QString own = extensionValue(element, FhirUrl::missingCode).text();
        if (item.missingCodes.contains(own))
            return Missing{own};
        const std::optional<MissingKind> kind = kindOfReason(reason);
        for (const QString &name : item.missingCodes) {
            const MissingCode *const code = m_form.missingCode(name);
            if (kind && code && code->kind == *kind)
                return Missing{name};
        }
        note(node, u"a reason for a missing answer that no special code of the item says; left out"_s);
        return {};
    }

    Answer choice(const FhirNode &node, const FhirNode &value, const Known &known)
    {
        const Item &item = *known.item;
        const ChoiceList *const list = m_form.choiceList(item);
        const bool isCoding = value.key() == "valueCoding"_L1;
        const QString sought = isCoding ? value.find("code"_L1).text() : value.text();
        if (item.type == ItemType::Acknowledge)
            return value.isTrue() ? Answer(Chosen{u"OK"_s}) : Answer();
        const Choice *const found = choiceOf(list, value, sought);
        if (found)
            return Chosen{found->name};
        if (known.other && value.key() == "valueString"_L1) {
            m_read.answers.append({known.other->name, Text{value.text()}});
            return Chosen{u"other"_s};
        }
        note(node, u"an answer that is none of the choices; left out"_s);
        return {};
    }

    static const Choice *choiceOf(const ChoiceList *list, const FhirNode &value, const QString &sought)
    {
        const bool isCoding = value.key() == "valueCoding"_L1;
        const QString system = value.find("system"_L1).text();
        const QString display = value.find("display"_L1).text();
        if (!list)
            return nullptr;
        for (const Choice &choice : list->choices) {
            const QString ownSystem = choice.columns.value(u"system"_s);
            const bool isSystem = !isCoding || system.isEmpty() || ownSystem.isEmpty() || system == ownSystem;
            const bool isKind
                = isCoding == (optionKindOf(choice) == "valueCoding"_L1) || value.key() == "valueBoolean"_L1;
            const bool isIt = sought.isEmpty() ? choice.label.in(QString()) == display : optionCodeOf(choice) == sought;
            if (isSystem && isKind && isIt)
                return &choice;
        }
        return nullptr;
    }

    static Answer plain(const FhirNode &value, const Item &item)
    {
        switch (item.holds()) {
        case AnswerKind::Whole:
        case AnswerKind::Decimal:
            return number(value, item.holds() == AnswerKind::Whole);
        case AnswerKind::Text:
            return text(value);
        case AnswerKind::Date:
            return stored(u"date"_s, value.key() == "valueDateTime"_L1 ? value.text().left(10) : value.text());
        case AnswerKind::Time: {
            const QTime time = QTime::fromString(value.text().section(u'.', 0, 0), u"HH:mm:ss"_s);
            return time.isValid() ? Answer(time) : Answer();
        }
        case AnswerKind::Moment:
            return stored(u"moment"_s, value.text());
        case AnswerKind::File:
            return attached(value);
        case AnswerKind::Any:
            return value.isScalar() ? Answer(Text{value.text()}) : Answer();
        case AnswerKind::Choice:
        case AnswerKind::Choices:
        case AnswerKind::None:
            break;
        }
        return {};
    }

    static Answer stored(const QString &kind, const QString &text) { return answerFromStored(kind, text); }

    static Answer number(const FhirNode &value, bool isWhole)
    {
        const FhirNode written = value.isObject() ? value.find("value"_L1) : value;
        if (written.kind() != FhirNode::Kind::Number)
            return {};
        const double made = written.text().toDouble();
        if (!std::isfinite(made) || (isWhole && made != std::floor(made)))
            return {};
        return Number{made, isWhole ? QString::number(made, 'f', 0) : written.text()};
    }

    static Answer text(const FhirNode &value)
    {
        const FhirNode written = value.isObject()
            ? (value.find("display"_L1) ? value.find("display"_L1) : value.find("reference"_L1))
            : value;
        return written.kind() == FhirNode::Kind::Text ? Answer(Text{written.text()}) : Answer();
    }

    /// Only a file that this store gave out is known by its digest; the bytes of another would have to come with it.
    static Answer attached(const FhirNode &value)
    {
        const QString url = value.find("url"_L1).text();
        constexpr auto start = "urn:underlag:file:"_L1;
        if (!url.startsWith(start))
            return {};
        return Attached{u"%1/%2"_s.arg(url.mid(start.size()), value.find("title"_L1).text())};
    }

    const FormDefinition &m_form;
    QHash<QString, Known> m_known;
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
    reader.read(json.root().find("item"_L1));
    return std::move(reader).result();
}

} // namespace forms::exchange
