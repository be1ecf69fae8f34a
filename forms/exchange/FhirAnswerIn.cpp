// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirAnswerIn.h"

#include "forms/exchange/FhirMissing.h"
#include "forms/exchange/FhirUrls.h"

#include <QRegularExpression>

#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

FhirAnswer dropped(const QString &what)
{
    return {.answer = {}, .other = {}, .misfit = Note::Kind::Dropped, .what = what};
}

FhirAnswer approximated(Answer answer, const QString &what)
{
    return {.answer = std::move(answer), .other = {}, .misfit = Note::Kind::Approximated, .what = what};
}

FhirAnswer fitting(Answer answer)
{
    return {.answer = std::move(answer), .other = {}, .misfit = {}, .what = {}};
}

FhirAnswer ifAny(Answer answer)
{
    return isAnswered(answer) ? fitting(std::move(answer))
                              : dropped(u"its value is of another kind than the item takes; left out"_s);
}

FhirAnswer missing(const FormDefinition &form, const Item &item, const FhirNode &element, const QString &reason)
{
    const QString own = extensionValue(element, FhirUrl::missingCode).text();
    if (item.missingCodes.contains(own))
        return fitting(Missing{own});
    const std::optional<MissingKind> kind = kindOfReason(reason);
    for (const QString &name : item.missingCodes) {
        const MissingCode *const code = form.missingCode(name);
        if (kind && code && code->kind == *kind)
            return fitting(Missing{name});
    }
    return dropped(u"a reason for a missing answer that no special code of the item says; left out"_s);
}

const Choice *choiceOf(const ChoiceList *list, const FhirNode &value)
{
    const bool isCoding = value.key() == "valueCoding"_L1;
    const QString sought = isCoding ? value.find("code"_L1).text() : value.text();
    const QString system = value.find("system"_L1).text();
    const QString display = value.find("display"_L1).text();
    if (!list || (sought.isEmpty() && display.isEmpty()))
        return nullptr;
    for (const Choice &choice : list->choices) {
        const QString ownSystem = choice.columns.value(u"system"_s);
        const bool isSystem = !isCoding || system.isEmpty() || ownSystem.isEmpty() || system == ownSystem;
        const bool isKind = isCoding == (optionKindOf(choice) == "valueCoding"_L1) || value.key() == "valueBoolean"_L1;
        const bool isIt = sought.isEmpty() ? choice.label.in(QString()) == display : optionCodeOf(choice) == sought;
        if (isSystem && isKind && isIt)
            return &choice;
    }
    return nullptr;
}

FhirAnswer choice(const FormDefinition &form, const FhirEntry &entry, const FhirNode &value)
{
    if (entry.item->type == ItemType::Acknowledge)
        return value.isTrue() ? fitting(Chosen{u"OK"_s}) : fitting({});
    if (const Choice *const found = choiceOf(form.choiceList(*entry.item), value))
        return fitting(Chosen{found->name});
    if (entry.other && value.key() == "valueString"_L1 && !value.text().isEmpty()) {
        FhirAnswer made = fitting(Chosen{u"other"_s});
        made.other = value.text();
        return made;
    }
    return dropped(u"an answer that is none of the choices; left out"_s);
}

FhirAnswer number(const FhirNode &value, bool isWhole)
{
    const FhirNode written = value.isObject() ? value.find("value"_L1) : value;
    if (written.kind() != FhirNode::Kind::Number)
        return ifAny({});
    const double made = written.text().toDouble();
    if (!std::isfinite(made) || (isWhole && made != std::floor(made)))
        return ifAny({});
    return fitting(Number{made, isWhole ? QString::number(made, 'f', 0) : written.text()});
}

FhirAnswer text(const FhirNode &value)
{
    const FhirNode display = value.find("display"_L1);
    const FhirNode written = !value.isObject() ? value : display ? display : value.find("reference"_L1);
    const bool isText = written.kind() == FhirNode::Kind::Text && !written.text().isEmpty();
    return ifAny(isText ? Answer(Text{written.text()}) : Answer());
}

/// R4 section 2.24.0.1: "2026-03-14", and of a moment "2026-03-14T14:30:00+01:00"; a month or a year is no day.
constexpr qsizetype dayLength = 10;

FhirAnswer day(const FhirNode &value)
{
    const QString written = value.text();
    const bool isMoment = value.key() == "valueDateTime"_L1 && written.size() > dayLength;
    FhirAnswer made = ifAny(answerFromStored(u"date"_s, isMoment ? written.left(dayLength) : written));
    if (isMoment && isAnswered(made.answer))
        return approximated(std::move(made.answer), u"a moment where a day is asked for; its time is left out"_s);
    return made;
}

FhirAnswer moment(const FhirNode &value)
{
    FhirAnswer made = ifAny(answerFromStored(u"moment"_s, value.text()));
    if (value.text().size() <= dayLength && isAnswered(made.answer))
        return approximated(std::move(made.answer), u"a day where a moment is asked for; taken for its midnight"_s);
    return made;
}

FhirAnswer timeOfDay(const FhirNode &value)
{
    const QTime time = QTime::fromString(value.text().section(u'.', 0, 0), u"HH:mm:ss"_s);
    return ifAny(time.isValid() ? Answer(time) : Answer());
}

/// A name as an answer holds it: one line, no stroke; what is after a stroke would lead elsewhere when it is kept.
QString fileName(QString title)
{
    constexpr qsizetype longest = 120;
    title.removeIf([](QChar sign) { return !sign.isPrint() || sign == u'/' || sign == u'\\'; });
    title = title.simplified().left(longest);
    return title.isEmpty() ? u"file"_s : title;
}

/// Only a file that this store gave out is known by its digest; the bytes of another would have to come with it.
FhirAnswer file(const FhirNode &value)
{
    static const QRegularExpression own(u"^urn:underlag:file:([0-9a-f]{64})$"_s);
    const QRegularExpressionMatch match = own.match(value.find("url"_L1).text());
    if (match.hasMatch())
        return fitting(Attached{u"%1/%2"_s.arg(match.captured(1), fileName(value.find("title"_L1).text()))});
    if (value.find("data"_L1))
        return dropped(u"a file's bytes in the response itself have no place in an answer; attach it by hand"_s);
    if (value.find("url"_L1))
        return dropped(u"a file that lies elsewhere, which is not fetched; attach it by hand"_s);
    return ifAny({});
}

FhirAnswer plain(const Item &item, const FhirNode &value)
{
    switch (item.holds()) {
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return number(value, item.holds() == AnswerKind::Whole);
    case AnswerKind::Text:
        return text(value);
    case AnswerKind::Date:
        return day(value);
    case AnswerKind::Time:
        return timeOfDay(value);
    case AnswerKind::Moment:
        return moment(value);
    case AnswerKind::File:
        return file(value);
    case AnswerKind::Any:
    case AnswerKind::Choice:
    case AnswerKind::Choices:
    case AnswerKind::None:
        break;
    }
    return ifAny({});
}

} // namespace

FhirAnswer readFhirAnswer(const FormDefinition &form, const FhirEntry &entry, const FhirNode &answer)
{
    const FhirNode value = answer.startingWith("value"_L1);
    const FhirNode beside = answer.startingWith("_value"_L1);
    const FhirNode &element = beside ? beside : value;
    if (const FhirNode reason = extensionValue(element, FhirUrl::dataAbsentReason))
        return missing(form, *entry.item, element, reason.text());
    if (!value)
        return dropped(u"an answer without a value; left out"_s);
    return entry.item->hasChoices() ? choice(form, entry, value) : plain(*entry.item, value);
}

} // namespace forms::exchange
