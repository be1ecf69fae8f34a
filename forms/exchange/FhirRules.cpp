// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirRules.h"

#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirUrls.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirTerm::Kind;

namespace {

/// An enableWhen's answer[x] as a value to compare with.
FhirTerm answerOf(const FhirNode &answer)
{
    FhirTerm term = textTerm(literalText(answer.text()));
    term.literal = answer.text().isNull() ? u""_s : answer.text();
    const QString key = answer.key();
    if (key == "answerBoolean"_L1) {
        term = truthTerm(answer.text() + u"()"_s, answer.isTrue() ? u"false()"_s : u"true()"_s);
        term.literal = answer.text();
    } else if (key == "answerInteger"_L1 || key == "answerDecimal"_L1) {
        term.kind = Kind::Number;
        term.text = answer.text();
    } else if (key == "answerQuantity"_L1) {
        term.kind = Kind::Number;
        term.text = answer.find("value"_L1).text();
    } else if (key == "answerDate"_L1) {
        term.kind = Kind::Date;
    } else if (key == "answerDateTime"_L1) {
        term.kind = Kind::Moment;
    } else if (key == "answerTime"_L1) {
        term.kind = Kind::Time;
    } else if (key == "answerCoding"_L1) {
        term.literal = answer.find("code"_L1).text();
        if (term.literal.isEmpty())
            term.literal = answer.find("display"_L1).text();
        term.text = literalText(term.literal);
    }
    return term;
}

/// What was written instead of a choice counts as an answer too.
FhirTerm withOther(const FhirItem &question, const FhirTerm &equal, const FhirTerm &sought)
{
    FhirTerm other = textTerm(u"${%1_other}"_s.arg(question.name));
    const Result<FhirTerm> isOther = combined(u"="_s, other, sought);
    const Result<FhirTerm> either = combined(u"or"_s, equal, isOther ? *isOther : equal);
    return either ? *either : equal;
}

/// R4's enableWhen: what stands of a question. Its "!=" holds also for a question without an answer (R5's wording,
/// which says what R4's meant), so it is the opposite of "=", not known or not.
Result<QString> enableWhenOf(const FhirNode &condition, const FhirReading &reading)
{
    const FhirItem *const question = reading.find(condition.find("question"_L1).text());
    if (!question || !question->isQuestion())
        return noMeaning(
            u"it asks for %1, which is no question of this form"_s.arg(condition.find("question"_L1).text().left(60)));
    const QString sign = condition.find("operator"_L1).text();
    const FhirNode answer = condition.startingWith("answer"_L1);
    const FhirTerm own = answerTerm(*question);
    if (sign == "exists"_L1) {
        const FhirTerm there = existence({own});
        return answer.isTrue() ? there.text : there.whenFalse;
    }
    FhirTerm sought = answerOf(answer);
    if (!answer || (sought.text.isEmpty() && sought.kind == Kind::Number))
        return noMeaning(u"it has no answer to compare with"_s);
    const bool isTypedCode = own.kind == Kind::Text && !sought.literal.isNull() && answer.key() == "answerCoding"_L1;
    if (isTypedCode)
        sought = textTerm(literalText(sought.literal));
    const QString plain = sign == "!="_L1 ? u"="_s : sign;
    TRY_ASSIGN(FhirTerm made, combined(plain, own, sought));
    if (question->isOpen && plain == "="_L1)
        made = withOther(*question, made, sought);
    return sign == "!="_L1 ? u"not(%1)"_s.arg(made.text) : made.text;
}

QString enableWhenAll(const FhirItem &item, FhirReading &reading)
{
    const FhirNode conditions = item.node.find("enableWhen"_L1);
    const QString behaviour = item.node.find("enableBehavior"_L1).text();
    if (conditions.size() > 1 && behaviour != "all"_L1 && behaviour != "any"_L1)
        reading.note(Note::Kind::Approximated, placeOf(item),
            u"several enableWhen without enableBehavior (R4 invariant que-12): any of them is enough here"_s);
    QStringList texts;
    for (const FhirNode &condition : conditions) {
        const Result<QString> text = enableWhenOf(condition, reading);
        const QString reason = text ? expressionProblem(*text) : text.error().detail;
        if (!reason.isEmpty()) {
            reading.note(Note::Kind::Dropped, u"%1, enableWhen"_s.arg(placeOf(item)),
                u"the condition is left out, so the item is always asked: %1"_s.arg(reason));
            return {};
        }
        texts += *text;
    }
    if (behaviour == "all"_L1 || texts.size() < 2)
        return conjunctionOf(texts);
    return texts.join(u" or "_s);
}

/// A bound of a date or a time, which parameters cannot hold; or one that is computed.
QString boundOf(const FhirItem &item, QLatin1StringView url, QLatin1StringView sign, FhirExpressions &expressions)
{
    const FhirNode extension = extensionOf(item.node, url);
    const FhirNode computed = extensionValue(extension.startingWith("_value"_L1), FhirUrl::cqfExpression);
    const QString word = QString(url).section(u'/', -1);
    if (computed) {
        const std::optional<FhirTerm> bound = expressions.value(computed, item, word);
        return bound ? u". %1 %2"_s.arg(sign, within(*bound, Binding::Sum)) : QString();
    }
    const FhirNode value = extension.startingWith("value"_L1);
    const Kind kind = answerTerm(item).kind;
    if (!value || (kind != Kind::Date && kind != Kind::Moment && kind != Kind::Time))
        return {};
    return u". %1 %2"_s.arg(sign, literalText(value.text()));
}

void addPattern(const FhirItem &item, FhirReading &reading, QStringList &parts)
{
    const FhirNode pattern = extensionValue(item.node, FhirUrl::regex);
    if (!pattern)
        return;
    const QString test = u"regex(., %1)"_s.arg(literalText(pattern.text()));
    const bool isText = answerTerm(item).kind == Kind::Text;
    const QString problem = isText ? expressionProblem(test) : u"only a text has a pattern here"_s;
    if (problem.isEmpty())
        parts += test;
    else
        reading.note(Note::Kind::Dropped, u"%1, regex"_s.arg(placeOf(item)), u"the pattern is left out: "_s + problem);
}

struct Count
{
    QLatin1StringView url;
    QLatin1StringView sign;
    QLatin1StringView en;
    QLatin1StringView sv;
};

constexpr Count counts[] = {
    {FhirUrl::minOccurs, ">="_L1, "At least %1"_L1, "Minst %1"_L1},
    {FhirUrl::maxOccurs, "<="_L1, "At most %1"_L1, "Högst %1"_L1},
};

QString severityOf(const QString &severity)
{
    return severity == "error"_L1 ? u"error"_s : u"warning"_s;
}

} // namespace

QString conjunctionOf(const QStringList &conditions)
{
    QStringList parts;
    for (const QString &condition : conditions) {
        if (!condition.isEmpty())
            parts += condition;
    }
    if (parts.size() < 2)
        return parts.join(QString());
    for (QString &part : parts) {
        if (part.contains(" or "_L1))
            part = u"(%1)"_s.arg(part);
    }
    return parts.join(u" and "_s);
}

QString relevanceOf(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions)
{
    QStringList conditions{enableWhenAll(item, reading)};
    if (const FhirNode expression = extensionValue(item.node, FhirUrl::enableWhenExpression))
        conditions += expressions.condition(expression, item, u"enableWhenExpression"_s).value_or(QString());
    // R4 keeps what stands under a question inside its answer: without an answer it has no place.
    if (item.parent && item.parent->isQuestion() && !item.isDisplay())
        conditions += existence({answerTerm(*item.parent)}).text;
    return conjunctionOf(conditions);
}

QString constraintOf(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions)
{
    QStringList parts;
    const Kind kind = answerTerm(item).kind;
    const FhirNode shortest = extensionValue(item.node, FhirUrl::minLength);
    if (shortest && kind == Kind::Text)
        parts += u"string-length(.) >= %1"_s.arg(shortest.text());
    addPattern(item, reading, parts);
    const FhirNode decimals = extensionValue(item.node, FhirUrl::maxDecimalPlaces);
    if (decimals && kind == Kind::Number)
        parts += u"round(., %1) = ."_s.arg(decimals.text());
    parts += boundOf(item, FhirUrl::minValue, ">="_L1, expressions);
    parts += boundOf(item, FhirUrl::maxValue, "<="_L1, expressions);
    for (const Count &count : counts) {
        const FhirNode value = extensionValue(item.node, count.url);
        if (value && item.isSeveral)
            parts += u"count-selected(.) %1 %2"_s.arg(count.sign, value.text());
    }
    QString made = conjunctionOf(parts);
    const QString problem = made.isEmpty() ? QString() : expressionProblem(made);
    if (problem.isEmpty())
        return made;
    reading.note(Note::Kind::Dropped, u"%1, constraint"_s.arg(placeOf(item)),
        u"what its answer must be is left out: "_s + problem);
    return {};
}

namespace {

void addOccurrences(const FhirItem &item, FhirReading &reading, std::vector<Written> &checks)
{
    const QString repeat = item.isRepeat ? item.name : item.repeatName;
    for (const Count &count : counts) {
        const FhirNode value = extensionValue(item.node, count.url);
        if (value.kind() != FhirNode::Kind::Number || repeat.isEmpty())
            continue;
        const QString expression = u"count(${%1}) %2 %3"_s.arg(repeat, count.sign, value.text());
        LocalText message;
        for (const QString &language : reading.languages())
            message.set(language, QString(language == "sv"_L1 ? count.sv : count.en).arg(value.text()));
        Written check = Written::map();
        check.set(u"id"_s, reading.uniqueName(u"occurs_"_s + repeat))
            .set(u"expression"_s, expression)
            .set(u"severity"_s, u"error"_s)
            .set(u"message"_s, message);
        checks.push_back(std::move(check));
    }
}

/// An invariant of an item is asked of its answer: without one there is nothing to hold it against.
void addInvariant(const FhirItem &item, const FhirNode &extension, FhirReading &reading, FhirExpressions &expressions,
    std::vector<Written> &checks)
{
    FhirNode expression;
    FhirNode human;
    QString key;
    QString severity;
    for (const FhirNode &part : extension.find("extension"_L1)) {
        const QString url = part.find("url"_L1).text();
        const FhirNode value = part.startingWith("value"_L1);
        if (url == "expression"_L1)
            expression = value;
        else if (url == "human"_L1)
            human = part;
        else if (url == "key"_L1)
            key = value.text();
        else if (url == "severity"_L1)
            severity = value.text();
    }
    const QString word = u"constraint %1"_s.arg(key);
    std::optional<QString> text = expression.isObject() ? expressions.condition(expression, item, word)
                                                        : expressions.plainCondition(expression.text(), item, word);
    if (!text)
        return;
    if (item.node && item.isQuestion())
        *text = conjunctionOf({u"%1 or %2"_s.arg(existence({answerTerm(item)}).whenFalse, *text)});
    if (!text->contains("${"_L1)) {
        reading.note(Note::Kind::Dropped, u"%1, %2"_s.arg(placeOf(item), word), u"it asks for no answer; left out"_s);
        return;
    }
    LocalText message = reading.text(human, "valueString"_L1);
    if (message.isEmpty())
        message.set(reading.languages().first(), key.isEmpty() ? u"?"_s : key);
    Written check = Written::map();
    check.set(u"id"_s, reading.uniqueName(fhirName(u"check_"_s + key)))
        .set(u"expression"_s, *text)
        .set(u"severity"_s, severityOf(severity))
        .set(u"message"_s, message);
    checks.push_back(std::move(check));
}

} // namespace

void addChecks(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions, std::vector<Written> &checks)
{
    const FhirNode element = item.node ? item.node : reading.questionnaire();
    for (const QLatin1StringView url : {FhirUrl::constraint, FhirUrl::targetConstraint}) {
        for (const FhirNode &extension : extensionsOf(element, url))
            addInvariant(item, extension, reading, expressions, checks);
    }
    if (item.node)
        addOccurrences(item, reading, checks);
}

} // namespace forms::exchange
