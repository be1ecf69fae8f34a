// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"

#include "forms/definition/DefinitionTree.h"
#include "forms/expression/Nearest.h"
#include "forms/expression/TypeCheck.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// Names as the definition knows them, for the expression parser.
class DefinitionScope final : public NameScope
{
public:
    explicit DefinitionScope(const Reading &reading)
        : m_reading(reading)
        , m_form(reading.form)
        , m_tree(reading.form)
    { }

    const FormTree *tree() const override { return &m_tree; }

    std::optional<Slot> slotOf(const QString &name) const override
    {
        const auto found = m_form.slotsByName.constFind(name);
        return found == m_form.slotsByName.constEnd() ? std::nullopt : std::optional(*found);
    }
    QStringList names() const override { return m_reading.candidates(m_form.slotsByName.keys()); }
    QStringList settings() const override
    {
        QStringList names;
        for (const Setting &setting : m_form.settings)
            names += setting.name;
        return names;
    }
    bool hasSetting(const QString &name) const override { return settings().contains(name); }

    Kind kindOf(Slot slot) const override
    {
        switch (m_form.items[slot].holds()) {
        case AnswerKind::Whole:
        case AnswerKind::Decimal:
            return Kind::Number;
        case AnswerKind::Date:
            return Kind::Date;
        case AnswerKind::Time:
            return Kind::Time;
        case AnswerKind::Text:
            return Kind::Text;
        case AnswerKind::Moment:
            return Kind::Moment;
        case AnswerKind::Choices:
        case AnswerKind::File:
        case AnswerKind::Choice: // codes are often numbers
        case AnswerKind::None:
        case AnswerKind::Any:
            break;
        }
        return Kind::Any;
    }

private:
    const Reading &m_reading;
    const FormDefinition &m_form;
    DefinitionTree m_tree;
};

} // namespace

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 100 && (text[0].isLetter() || text[0] == u'_')
        && std::all_of(text.begin(), text.end(), isNameCharacter);
}

void Reading::error(QLatin1StringView code, Position position, const QString &text)
{
    add({Severity::Error, code, m_file, position, text});
}

void Reading::error(QLatin1StringView code, Position position, const QString &text, std::optional<Fix> fix)
{
    add({Severity::Error, code, m_file, position, text, std::move(fix)});
}

void Reading::warning(QLatin1StringView code, Position position, const QString &text)
{
    add({Severity::Warning, code, m_file, position, text});
}

void Reading::add(DefinitionFinding finding)
{
    int &kept = finding.severity == Severity::Error ? m_errors : m_warnings;
    const auto isSame = [&finding](const DefinitionFinding &known) { // a grid's column is read once a row
        return known.position == finding.position && known.file == finding.file && known.text == finding.text;
    };
    if (kept >= mostFindings || std::any_of(m_findings.begin(), m_findings.end(), isSame))
        return;
    ++kept;
    m_findings.push_back(std::move(finding));
}

QString Reading::text(const YamlNode &node)
{
    if (node.isScalar() && !node.isBlank())
        return node.text();
    error("bad-value"_L1, node.position(), u"%1 needs a text"_s.arg(node.keyText()));
    return {};
}

QString Reading::word(const YamlNode &node)
{
    QString name = text(node);
    if (name.isEmpty() || isName(name))
        return name;
    error("bad-name"_L1, node.position(),
        u"\"%1\" is not a name; use a letter, then letters, digits, _, - or ."_s.arg(name.left(100)));
    return {};
}

QString Reading::oneOf(const YamlNode &node, std::initializer_list<QLatin1StringView> values)
{
    QString chosen = text(node);
    QStringList names;
    for (const QLatin1StringView value : values) {
        if (chosen == value)
            return chosen;
        names += value;
    }
    if (!chosen.isEmpty())
        error("bad-value"_L1, node.position(),
            u"%1 is one of %2%3"_s.arg(node.keyText(), names.join(u", "_s), didYouMean(chosen, names)),
            valueFix(node, nearest(chosen, names)));
    return {};
}

QStringList Reading::texts(const YamlNode &node)
{
    QStringList result;
    if (!node.isList()) {
        error("bad-value"_L1, node.position(), u"%1 needs a list: [a, b]"_s.arg(node.keyText()));
        return result;
    }
    for (const YamlNode &entry : node) {
        if (entry.isScalar() && !entry.isBlank())
            result += entry.text();
        else
            error("bad-value"_L1, entry.position(), u"%1 lists plain texts"_s.arg(node.keyText()));
    }
    return result;
}

std::optional<double> Reading::number(const YamlNode &node)
{
    bool isNumber = false;
    const double value = node.isScalar() ? node.text().toDouble(&isNumber) : 0;
    if (isNumber && std::isfinite(value))
        return value;
    const QString name = node.keyText().isEmpty() ? u"this"_s : node.keyText();
    error("bad-value"_L1, node.position(), u"%1 needs a number"_s.arg(name));
    return {};
}

int Reading::whole(const YamlNode &node, int lowest, int highest)
{
    const std::optional<double> value = number(node);
    if (!value)
        return lowest;
    if (*value == std::floor(*value) && *value >= lowest && *value <= highest)
        return int(*value);
    error("bad-value"_L1, node.position(),
        u"%1 needs a whole number from %2 to %3"_s.arg(node.keyText()).arg(lowest).arg(highest));
    return lowest;
}

bool Reading::flag(const YamlNode &node)
{
    const QString value = oneOf(node, {"true"_L1, "false"_L1, "yes"_L1, "no"_L1});
    return value == u"true"_s || value == u"yes"_s;
}

LocalText Reading::localText(const YamlNode &node)
{
    LocalText result;
    if (node.isScalar()) {
        if (!node.isBlank())
            result.set(form.languages.value(0, u"sv"_s), node.text());
        return result;
    }
    if (!node.isMap()) {
        error("bad-value"_L1, node.position(), u"%1 needs a text, or { sv: text, en: text }"_s.arg(node.keyText()));
        return result;
    }
    for (const YamlNode &entry : node) {
        const QString language = entry.keyText();
        if (!form.languages.contains(language))
            error("unknown-language"_L1, entry.keyPosition(),
                u"%1 is not among languages: %2"_s.arg(language, form.languages.join(u", "_s)));
        else if (!entry.isScalar())
            error("bad-value"_L1, entry.position(), u"%1 needs a text"_s.arg(language));
        else if (!entry.isBlank())
            result.set(language, entry.text());
    }
    return result;
}

std::optional<Expression> Reading::expression(const YamlNode &node, const ExpressionPlace &where)
{
    const QString source = text(node);
    return source.isEmpty() ? std::nullopt : expression(source, node, where);
}

std::optional<Expression> Reading::expression(const QString &source, const YamlNode &node, const ExpressionPlace &where)
{
    Expression::Parsed parsed = this->parsed(source, node, where);
    for (DefinitionFinding &finding : parsed.findings) {
        if (finding.code != QLatin1StringView(TypeCheck::oneOfMany)) // XPath 1.0 section 4.2 says what it comes to
            add(std::move(finding));
    }
    return std::move(parsed.expression);
}

Expression::Parsed Reading::parsed(const QString &source, const YamlNode &node, const ExpressionPlace &where)
{
    m_expressionText += source.size();
    if (isFull())
        return {};
    if (m_expressionText > mostExpressionText) {
        error("too-many"_L1, {1, 1}, u"more than 5 000 000 characters of expressions; split the form"_s);
        return {};
    }
    Expression::Options options;
    options.self = where.self;
    options.place = where.place;
    options.choiceList = where.choiceList;
    options.file = m_file;
    options.start = node.textStart();
    options.nextLines = node.textStart().column; // a block keeps its indentation
    return Expression::parse(source, DefinitionScope(*this), options);
}

QStringList Reading::candidates(const QStringList &names) const
{
    m_candidatesLeft -= names.size();
    return m_candidatesLeft >= 0 ? names : QStringList();
}

std::optional<Slot> Reading::slot(const YamlNode &node)
{
    const QString name = text(node);
    return name.isEmpty() ? std::nullopt : slotNamed(name, node);
}

std::optional<Slot> Reading::slotNamed(const QString &name, const YamlNode &node)
{
    const auto found = form.slotsByName.constFind(name);
    if (found != form.slotsByName.constEnd())
        return *found;
    if (isFull())
        return {};
    const QStringList known = candidates(form.slotsByName.keys());
    error("unknown-item"_L1, node.position(), u"there is no item %1%2"_s.arg(name, didYouMean(name, known)),
        valueFix(node, nearest(name, known)));
    return {};
}

std::vector<Slot> Reading::slotList(const YamlNode &node)
{
    std::vector<Slot> found;
    if (!isList(*this, node, "a list of items"_L1) || !isWithin(*this, node, mostItems, "items named"_L1))
        return found;
    for (const YamlNode &entry : node) {
        if (const std::optional<Slot> item = slot(entry))
            found.push_back(*item);
    }
    return found;
}

void reportUnknownWord(Reading &reading, const YamlNode &value, const QStringList &known, QLatin1StringView context)
{
    if (reading.isFull())
        return;
    QString cure = didYouMean(value.keyText(), known);
    if (cure.isEmpty())
        cure = u"; it knows %1"_s.arg(known.join(u", "_s));
    reading.error("unknown-word"_L1, value.keyPosition(),
        u"%1 is not a word of %2%3"_s.arg(value.keyText().left(100), context, cure),
        keyFix(value, nearest(value.keyText(), known)));
}

std::optional<Fix> valueFix(const YamlNode &node, const QString &replacement)
{
    if (replacement.isEmpty())
        return {};
    return Fix{node.textStart(), node.text(), replacement};
}

std::optional<Fix> keyFix(const YamlNode &node, const QString &replacement)
{
    if (replacement.isEmpty())
        return {};
    return Fix{node.keyPosition(), node.keyText(), replacement};
}

void requireWords(
    Reading &reading, const YamlNode &map, std::initializer_list<QByteArrayView> words, QLatin1StringView context)
{
    if (!map.isMap())
        return;
    for (const QByteArrayView word : words) {
        if (!map.find(word))
            reading.error("missing-word"_L1, map.position(), u"%1 needs %2"_s.arg(context, QString::fromLatin1(word)));
    }
}

bool isWithin(Reading &reading, const YamlNode &list, int most, QLatin1StringView what)
{
    if (list.size() <= most)
        return true;
    reading.error("too-many"_L1, list.position(), u"more than %1 %2; split the form"_s.arg(most).arg(what));
    return false;
}

bool isMap(Reading &reading, const YamlNode &node, QLatin1StringView context)
{
    if (node.isMap())
        return true;
    reading.error("bad-value"_L1, node.position(), u"%1 needs a map of words: { word: value }"_s.arg(context));
    return false;
}

bool isList(Reading &reading, const YamlNode &node, QLatin1StringView context)
{
    if (node.isList())
        return true;
    reading.error("bad-value"_L1, node.position(), u"%1 needs a list: [a, b]"_s.arg(context));
    return false;
}

} // namespace forms
