// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/ItemTypes.h"
#include "forms/definition/SurveyReader.h"
#include "forms/definition/Words.h"

#include "forms/expression/Nearest.h"

#include <QRegularExpression>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Place = PendingExpression::Place;

void readType(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    const QString type = reading.text(node);
    QStringList names;
    for (const TypeRow &row : itemTypes()) {
        names += row.word;
        if (type == row.word) {
            draft.item.type = row.type;
            return;
        }
    }
    names += {u"group"_s, u"grid"_s, u"repeat"_s};
    if (const RefusedType *const refused = findRefusedType(type))
        reading.error("unsupported-type"_L1, node.position(), u"%1 is refused: %2"_s.arg(type, refused->reason));
    else if (!type.isEmpty())
        reading.error("unknown-type"_L1, node.position(),
            u"%1 is not a type; known are %2%3"_s.arg(type, names.join(u", "_s), didYouMean(type, names)),
            valueFix(node, nearest(type, names)));
}

template <Place place> void later(Reading &, const YamlNode &node, ItemDraft &draft)
{
    draft.expressions.push_back({place, node, QString(), false});
}

const Word<PendingExpression> setWords[] = {
    {"when"_L1, [](Reading &, const YamlNode &n, PendingExpression &p) { p.node = n; }},
    {"to"_L1, [](Reading &r, const YamlNode &n, PendingExpression &p) { p.setTo = r.text(n); }},
    {"force"_L1, [](Reading &r, const YamlNode &n, PendingExpression &p) { p.force = r.flag(n); }},
};

void readSets(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    if (!isList(reading, node, "set"_L1) || !isWithin(reading, node, Reading::mostSets, "set rules of one item"_L1))
        return;
    for (const YamlNode &entry : node) {
        PendingExpression rule{Place::SetWhen, {}, {}, false};
        readWords(reading, entry, rule, setWords, "set"_L1);
        requireWords(reading, entry, {"when", "to"}, "a set rule"_L1);
        if (rule.node && !rule.setTo.isEmpty())
            draft.expressions.push_back(std::move(rule));
    }
}

struct Order
{
    bool isRandom = false;
    std::optional<quint64> seed;
};

struct ParameterDraft
{
    Item &item;
    Order order;
};

void readStep(Reading &reading, const YamlNode &node, ParameterDraft &draft)
{
    draft.item.step = reading.number(node);
    if (draft.item.step && *draft.item.step <= 0)
        reading.error("bad-value"_L1, node.position(), u"step is above 0"_s);
}

void readSeed(Reading &reading, const YamlNode &node, ParameterDraft &draft)
{
    draft.order.seed = quint64(reading.whole(node, 1, 2'000'000'000));
}

void readMinimum(Reading &reading, const YamlNode &node, ParameterDraft &draft)
{
    draft.item.minimum = reading.number(node);
}

void readMaximum(Reading &reading, const YamlNode &node, ParameterDraft &draft)
{
    draft.item.maximum = reading.number(node);
}

/// What XLSForm's devices heed and a desk has no use for.
void ignored(Reading &reading, const YamlNode &node, ParameterDraft &)
{
    reading.warning("ignored-word"_L1, node.keyPosition(),
        u"%1 changes nothing here: files are kept as they are"_s.arg(node.keyText()));
}

const Word<ParameterDraft> parameterWords[] = {
    {"min"_L1, readMinimum},
    {"max"_L1, readMaximum},
    {"start"_L1, readMinimum}, // XLSForm's words for a range's ends
    {"end"_L1, readMaximum},
    {"step"_L1, readStep},
    {"randomize"_L1, [](Reading &r, const YamlNode &n, ParameterDraft &d) { d.order.isRandom = r.flag(n); }},
    {"seed"_L1, readSeed},
    {"max_pixels"_L1, ignored},
    {"max_length"_L1,
        [](Reading &r, const YamlNode &n, ParameterDraft &d) { d.item.longest = r.whole(n, 1, 100'000); }},
    {"unit"_L1,
        [](Reading &r, const YamlNode &n, ParameterDraft &d) {
            d.item.unit = r.oneOf(n, {"day"_L1, "month"_L1, "year"_L1, "currency"_L1, "time"_L1});
        }},
};

void readParameters(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    ParameterDraft parameters{draft.item, {}};
    readWords(reading, node, parameters, parameterWords, "parameters"_L1);
    // Without a seed the order is still the same for everyone: an assessment reads alike each time it is opened.
    draft.item.seed = parameters.order.isRandom ? parameters.order.seed.value_or(1) : 0;
    if (parameters.order.seed && !parameters.order.isRandom)
        reading.warning("ignored-word"_L1, node.position(), u"seed does nothing without randomize: true"_s);
    if (draft.item.minimum && draft.item.maximum && *draft.item.minimum > *draft.item.maximum)
        reading.error("empty-range"_L1, node.position(), u"min is greater than max: no answer could fit"_s);
}

void readMissingCodes(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    draft.item.missingCodes.clear();
    QStringList known;
    for (const MissingCode &code : reading.form.missingCodes)
        known += code.name;
    for (const QString &code : reading.texts(node)) {
        if (!known.contains(code))
            reading.error("unknown-missing-code"_L1, node.position(),
                u"%1 is not among the form's missing_codes: %2"_s.arg(code.left(100), known.join(u", "_s)));
        else if (!draft.item.missingCodes.contains(code))
            draft.item.missingCodes += code;
    }
    draft.item.missingCodes = reading.shared(draft.item.missingCodes);
}

void readTimeFrame(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    draft.item.timeFrames.clear();
    if (node.isScalar()) {
        draft.item.timeFrames.insert(QString(), reading.word(node));
        return;
    }
    if (!isMap(reading, node, "time_frame"_L1))
        return;
    for (const YamlNode &entry : node) {
        const auto isIt = [&entry](const Variant &variant) { return variant.name == entry.keyText(); };
        if (std::none_of(reading.form.variants.begin(), reading.form.variants.end(), isIt))
            reading.error("unknown-variant"_L1, entry.keyPosition(),
                u"%1 is not among the form's variants"_s.arg(entry.keyText()));
        draft.item.timeFrames.insert(entry.keyText(), reading.word(entry));
    }
}

void readConcepts(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    if (!isMap(reading, node, "concepts"_L1))
        return;
    draft.item.concepts.clear();
    for (const YamlNode &entry : node)
        draft.item.concepts.insert(entry.keyText(), reading.text(entry));
}

/// A literal, or an expression when it names an item or begins with a call: today().
void readDefault(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    static const QRegularExpression call(u"^[a-z][a-z0-9-]*\\("_s);
    const QString text = reading.text(node);
    if (text.contains(u"${"_s) || call.match(text).hasMatch())
        draft.expressions.push_back({Place::Default, node, {}, false});
    else
        draft.item.defaultValue = text;
}

/// The lists have been read by now; that it is there is checked later, for what has no list_name too.
void readListName(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    draft.item.listName = reading.text(node);
    const FormDefinition &form = reading.form;
    if (draft.item.listName.isEmpty() || form.choices.contains(draft.item.listName))
        return;
    if (const std::optional<Fix> fix
        = valueFix(node, nearest(draft.item.listName, reading.candidates(form.choices.keys()))))
        reading.listFixes[draft.item.listName].push_back(*fix);
}

/// A column's name is read with its grid, and may begin with a digit: it ends its cells' names.
void readName(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    if (draft.gridRow.isEmpty())
        draft.item.name = reading.word(node);
}

const Word<ItemDraft> itemWords[] = {
    {"type"_L1, readType},
    {"name"_L1, readName},
    {"label"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.label = r.localText(n); }},
    {"hint"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.hint = r.localText(n); }},
    {"guidance_hint"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.guidance = r.localText(n); }},
    {"list_name"_L1, readListName},
    {"relevant"_L1, later<Place::Relevant>},
    {"required"_L1, later<Place::Required>},
    {"choice_filter"_L1, later<Place::ChoiceFilter>},
    {"required_message"_L1,
        [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.requiredMessage = r.localText(n); }},
    {"constraint"_L1, later<Place::Constraint>},
    {"constraint_message"_L1,
        [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.constraintMessage = r.localText(n); }},
    {"calculation"_L1, later<Place::Calculation>},
    {"default"_L1, readDefault},
    {"trigger"_L1, [](Reading &, const YamlNode &n, ItemDraft &d) { d.trigger = n; }},
    {"or_other"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.orOther = r.flag(n) ? n : YamlNode(); }},
    {"media"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.media = readMedia(r, n); }},
    {"read_only"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.readOnly = r.flag(n); }},
    {"appearance"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.appearance = r.text(n); }},
    {"parameters"_L1, readParameters},
    {"missing_codes"_L1, readMissingCodes},
    {"set"_L1, readSets},
    {"variants"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.variants = readVariants(r, n); }},
    {"time_frame"_L1, readTimeFrame},
    {"informant"_L1,
        [](Reading &r, const YamlNode &n, ItemDraft &d) {
            d.item.informant = r.oneOf(n, {"client"_L1, "interviewer"_L1, "child"_L1, "parent"_L1});
        }},
    {"scope"_L1,
        [](Reading &r, const YamlNode &n, ItemDraft &d) {
            d.item.scope = r.oneOf(n, {"interviewer"_L1, "client"_L1, "supervisor"_L1});
        }},
    {"role"_L1,
        [](Reading &r, const YamlNode &n, ItemDraft &d) {
            d.item.role = r.oneOf(n, {"interviewer_rating"_L1, "client_rating"_L1, "confidence"_L1});
        }},
    {"after_interview"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.afterInterview = r.flag(n); }},
    {"identifier"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.identifier = r.flag(n); }},
    {"never_summarised"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.neverSummarised = r.flag(n); }},
    {"concepts"_L1, readConcepts},
    {"takes_over"_L1, [](Reading &r, const YamlNode &n, ItemDraft &d) { d.item.takesOver = readTakesOver(r, n); }},
};

} // namespace

void readItemWords(Reading &reading, const YamlNode &node, ItemDraft &draft)
{
    const QLatin1StringView context = draft.gridRow.isEmpty() ? "an item"_L1 : "a column"_L1;
    if (!isMap(reading, node, context))
        return;
    for (const YamlNode &value : node) {
        if (!draft.cellWords.find(value.key()))
            readWord(reading, value, draft, itemWords, context);
    }
}

QStringList readTakesOver(Reading &reading, const YamlNode &node)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]*\\.[\\p{L}_][\\p{L}\\p{N}_.-]*$"_s);
    constexpr int most = 20;
    QStringList names;
    if (!isWithin(reading, node, most, "sources of takes_over"_L1))
        return names;
    for (const QString &name : reading.texts(node)) {
        if (!shape.match(name).hasMatch())
            reading.error("bad-value"_L1, node.position(),
                u"%1 names no item of an instrument; write instrument.item"_s.arg(name.left(100)));
        else if (names.contains(name))
            reading.error("duplicate-name"_L1, node.position(), u"takes_over names %1 twice"_s.arg(name.left(100)));
        else
            names += name;
    }
    return reading.shared(names);
}

QStringList readVariants(Reading &reading, const YamlNode &node)
{
    QStringList known;
    for (const Variant &variant : reading.form.variants)
        known += variant.name;
    QStringList variants;
    for (const QString &name : reading.texts(node)) {
        if (!known.contains(name))
            reading.error("unknown-variant"_L1, node.position(),
                u"%1 is not among the form's variants: %2"_s.arg(name.left(100), known.join(u", "_s)));
        else if (!variants.contains(name))
            variants += name;
    }
    return reading.shared(variants);
}

QStringList setWordNames()
{
    return namesOf(setWords);
}

QStringList parameterWordNames()
{
    return namesOf(parameterWords);
}

QStringList itemWordNames()
{
    return namesOf(itemWords);
}

} // namespace forms
