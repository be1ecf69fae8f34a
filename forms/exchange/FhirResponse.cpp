// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/FormEntry.h"
#include "forms/exchange/Fhir.h"
#include "forms/exchange/FhirExportItem.h"
#include "forms/exchange/FhirMissing.h"
#include "forms/exchange/FhirUrls.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Why there is no value: R4's reason, and the code as it is named here.
FhirOut absence(const FormDefinition &form, const Missing &missing)
{
    const MissingCode *const code = form.missingCode(missing.code);
    const QLatin1StringView reason = reasonOf(code ? code->kind : MissingKind::Unknown);
    const FhirOut why = {{"url", FhirUrl::dataAbsentReason.data()}, {"valueCode", reason.data()}};
    const FhirOut own = {{"url", FhirUrl::missingCode.data()}, {"valueString", toJson(missing.code)}};
    return {{"extension", FhirOut::array({why, own})}};
}

/// Complex types carry an extension themselves, primitive ones in the member beside (R4 section 2.6.2.2).
std::string absenceWord(const QString &type)
{
    const std::string word = valueWord(type);
    const bool isComplex
        = word == "valueCoding" || word == "valueQuantity" || word == "valueAttachment" || word == "valueReference";
    return isComplex ? word : '_' + word;
}

class ResponseWriter
{
public:
    explicit ResponseWriter(const FormEntry &entry)
        : m_entry(entry)
        , m_form(entry.definition())
    { }

    FhirOut items(const std::vector<FhirEntry> &entries, Instance instance = theForm)
    {
        FhirOut made = FhirOut::array();
        for (const FhirEntry &entry : entries) {
            const bool isRepeat = entry.group && entry.repeats;
            for (const Instance one : isRepeat ? instancesOf(*entry.group, instance) : std::vector{instance}) {
                FhirOut written = entry.item ? question(entry, one) : group(entry, one);
                if (!written.is_null())
                    made.push_back(std::move(written));
            }
        }
        return made;
    }

    std::vector<Note> takeNotes() { return std::move(m_notes); }

private:
    /// Those that stand: what is not enabled captures no answers (R4 Questionnaire.item.enableWhen).
    std::vector<Instance> instancesOf(const Group &repeat, Instance within) const
    {
        std::vector<Instance> counted;
        const auto index = int(&repeat - m_form.groups.data());
        if (!m_entry.isGroupShown(index, within))
            return counted;
        for (const Instance instance : m_entry.instances().of(index, within)) {
            const Instances::Row &row = m_entry.instances().row(instance);
            if (row.isCounted && !row.isGone)
                counted.push_back(instance);
        }
        return counted;
    }

    /// Null where nothing is answered, but for an instance, which is there also when it is blank.
    FhirOut group(const FhirEntry &entry, Instance instance)
    {
        const FhirOut below = items(entry.children, instance);
        if (below.empty() && !entry.repeats)
            return nullptr;
        FhirOut made = FhirOut::object();
        made["linkId"] = toJson(entry.linkId);
        addIfAny(made, "item", below);
        return made;
    }

    FhirOut question(const FhirEntry &entry, Instance instance)
    {
        FhirOut answers = FhirOut::array();
        for (const Instance one : entry.around ? instancesOf(*entry.around, instance) : std::vector{instance})
            addAnswersWithin(entry, one, answers);
        if (answers.empty())
            return nullptr;
        FhirOut made = FhirOut::object();
        made["linkId"] = toJson(entry.linkId);
        made["answer"] = std::move(answers);
        return made;
    }

    /// R4 has what stands under a question within its answer; of several choices it is the last one's.
    void addAnswersWithin(const FhirEntry &entry, Instance instance, FhirOut &answers)
    {
        const std::size_t before = answers.size();
        addAnswers(entry, instance, answers);
        const FhirOut below = items(entry.children, instance);
        const bool isBlank = answers.size() == before;
        if (!isBlank)
            addIfAny(answers.back(), "item", below);
        else if (!below.empty())
            drop(entry, u"what stands under a question that is not answered has no place in a response"_s);
        else if (entry.around)
            drop(entry, u"an instance that is not answered has no place among a question's answers"_s);
    }

    void addAnswers(const FhirEntry &entry, Instance instance, FhirOut &answers)
    {
        const Item &item = *entry.item;
        if (item.holds() == AnswerKind::None)
            return;
        const Answer answer = m_entry.answer(m_entry.cellOf(item.slot, instance));
        const QString type = fhirTypeOf(m_form, item);
        if (const auto *const missing = std::get_if<Missing>(&answer)) {
            answers.push_back({{absenceWord(type), absence(m_form, *missing)}});
            return;
        }
        const auto *const several = std::get_if<Several>(&answer);
        if (!several)
            addAnswer(entry, instance, answer, answers);
        for (const QString &code : several ? several->codes : QStringList())
            addAnswer(entry, instance, Chosen{code}, answers);
    }

    void addAnswer(const FhirEntry &entry, Instance instance, const Answer &answer, FhirOut &answers)
    {
        const QString type = fhirTypeOf(m_form, *entry.item);
        const auto *const chosen = std::get_if<Chosen>(&answer);
        if (entry.other && chosen && chosen->code == "other"_L1) {
            const Answer other = m_entry.answer(m_entry.cellOf(entry.other->slot, instance));
            const auto *const text = std::get_if<Text>(&other);
            answers.push_back({{"valueString", toJson(text ? text->text : u"other"_s)}});
            return;
        }
        if (const auto value = fhirValue(m_form, *entry.item, type, answer))
            answers.push_back({{value->word, value->value}});
        else if (isAnswered(answer))
            drop(entry, u"the answer is no %1; it is left out"_s.arg(type));
        if (std::holds_alternative<Attached>(answer))
            m_notes.push_back({Note::Kind::Approximated, entry.linkId,
                u"only the file's name and what it is known by here go along; send the file itself beside"_s});
    }

    void drop(const FhirEntry &entry, const QString &what)
    {
        m_notes.push_back({Note::Kind::Dropped, entry.linkId, what});
    }

    const FormEntry &m_entry;
    const FormDefinition &m_form;
    std::vector<Note> m_notes;
};

} // namespace

Result<Exported> exportResponse(const FormEntry &entry, const ResponseOptions &options)
{
    const FormDefinition &form = entry.definition();
    ResponseWriter writer(entry);
    FhirOut response = FhirOut::object();
    response["resourceType"] = "QuestionnaireResponse";
    response["questionnaire"] = toJson(u"%1|%2"_s.arg(questionnaireUrl(form), form.version));
    response["status"] = options.isCompleted ? "completed" : "in-progress";
    if (options.authored.isValid())
        response["authored"] = toJson(options.authored.toString(Qt::ISODate));
    const FhirOut items = writer.items(fhirTree(form));
    if (!items.empty())
        response["item"] = items;
    return Exported{bytesOf(response), writer.takeNotes()};
}

} // namespace forms::exchange
