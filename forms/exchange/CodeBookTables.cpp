// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/CodeBook.h"

#include "forms/definition/ItemTypes.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString between = u"; "_s;

QString yes(bool is)
{
    return is ? u"yes"_s : QString();
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString textOf(const std::optional<Expression> &expression)
{
    return expression ? expression->text() : QString();
}

QString kindWord(MissingKind kind)
{
    switch (kind) {
    case MissingKind::Refused:
        return u"refused"_s;
    case MissingKind::Unknown:
        return u"unknown"_s;
    case MissingKind::NotApplicable:
        return u"not_applicable"_s;
    case MissingKind::NotAsked:
        break;
    }
    return u"not_asked"_s;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Notice:
        break;
    }
    return u"notice"_s;
}

/// "icf = b130; snomed = 1", in the order of their names.
QString pairs(const QHash<QString, QString> &values)
{
    QStringList keys = values.keys();
    keys.sort();
    QStringList written;
    for (const QString &key : keys)
        written += key.isEmpty() ? values.value(key) : u"%1 = %2"_s.arg(key, values.value(key));
    return written.join(between);
}

/// One table's rows, of things of one kind; every column is a row of a table of its own.
class Tables
{
public:
    explicit Tables(const FormDefinition &form)
        : m_form(form)
        , m_language(form.languages.value(0, u"sv"_s))
    { }

    CodeBookTable variables() const
    {
        CodeBookTable table{u"variables"_s,
            QStringList{u"name"_s} + inLanguages(u"label"_s)
                + QStringList{u"type"_s, u"unit"_s, u"min"_s, u"max"_s, u"step"_s, u"max_length"_s, u"special_codes"_s,
                    u"list_name"_s, u"choices"_s, u"choice_filter"_s, u"section"_s, u"group"_s, u"repeat"_s,
                    u"relevant"_s, u"required"_s, u"constraint"_s, u"calculation"_s, u"trigger"_s, u"set"_s,
                    u"default"_s, u"time_frame"_s, u"concepts"_s, u"identifier"_s, u"never_summarised"_s, u"variants"_s,
                    u"informant"_s, u"scope"_s, u"role"_s, u"read_only"_s},
            {}};
        for (const Item &item : m_form.items) {
            if (item.type != ItemType::Note)
                table.rows.push_back(variable(item));
        }
        return table;
    }

    CodeBookTable values() const
    {
        CodeBookTable table{u"values"_s,
            QStringList{u"kind"_s, u"list_name"_s, u"code"_s} + inLanguages(u"label"_s)
                + QStringList{u"missing_kind"_s, u"key"_s, u"exclusive"_s, u"columns"_s},
            {}};
        QStringList lists = m_form.choices.keys();
        lists.sort();
        for (const QString &list : lists) {
            for (const Choice &choice : m_form.choices.constFind(list)->choices)
                table.rows.push_back(QStringList{u"choice"_s, list, choice.name} + texts(choice.label)
                    + QStringList{{}, {}, yes(choice.isExclusive), pairs(choice.columns)});
        }
        for (const MissingCode &code : m_form.missingCodes)
            table.rows.push_back(QStringList{u"special code"_s, {}, code.name} + texts(code.label)
                + QStringList{kindWord(code.kind), code.key, {}, {}});
        return table;
    }

    CodeBookTable scores() const
    {
        CodeBookTable table{u"scores"_s,
            QStringList{u"name"_s} + inLanguages(u"label"_s)
                + QStringList{u"calculation"_s, u"inputs"_s, u"missing_rule"_s, u"may_be_coded"_s, u"lowest"_s,
                    u"highest"_s, u"higher_is"_s, u"decimals"_s, u"bands"_s, u"reliability"_s, u"sd"_s, u"population"_s,
                    u"source"_s}
                + inLanguages(u"caution"_s),
            {}};
        for (const ScoreDefinition &score : m_form.scores)
            table.rows.push_back(scoreRow(score));
        return table;
    }

    CodeBookTable checks() const
    {
        CodeBookTable table{u"checks"_s,
            QStringList{u"id"_s, u"severity"_s, u"holds"_s} + inLanguages(u"message"_s)
                + QStringList{u"items"_s, u"focus"_s, u"critical"_s, u"record"_s, u"variants"_s},
            {}};
        for (const Check &check : m_form.checks)
            table.rows.push_back(QStringList{check.id, severityWord(check.severity), check.expression.text()}
                + texts(check.message)
                + QStringList{names(check.items), check.focus < 0 ? QString() : names({check.focus}),
                    yes(check.critical), check.record, check.variants.join(between)});
        return table;
    }

    CodeBookTable instrument() const
    {
        CodeBookTable table{u"instrument"_s, {u"word"_s, u"value"_s}, {}};
        const auto add = [&table](const QString &word, const QString &value) { table.rows.push_back({word, value}); };
        add(u"instrument"_s, m_form.id);
        add(u"version"_s, m_form.version);
        for (const QString &language : m_form.languages)
            add(u"title_"_s + language, m_form.title.has(language) ? m_form.title.in(language) : QString());
        add(u"languages"_s, m_form.languages.join(between));
        add(u"structure_fingerprint"_s, m_form.structureFingerprint);
        add(u"wording_fingerprint"_s, m_form.wordingFingerprint);
        for (const Variant &variant : m_form.variants)
            add(u"variant "_s + variant.name, variant.label.in(m_language, m_language));
        for (const Setting &setting : m_form.settings)
            add(u"setting "_s + setting.name,
                u"%1 (default %2)"_s.arg(setting.values.join(between), setting.defaultValue));
        return table;
    }

private:
    QStringList variable(const Item &item) const
    {
        QStringList row{item.name};
        row += labels(item);
        row += {wordOf(item.type), item.unit, numberText(item.minimum), numberText(item.maximum), numberText(item.step),
            item.longest > 0 ? QString::number(item.longest) : QString(), specialCodes(item), item.listName,
            choices(item), textOf(item.choiceFilter)};
        row += {groupName(sectionOf(item)), groupName(item.group), groupName(item.repeat)};
        row += {textOf(item.relevant), textOf(item.required), textOf(item.constraint), textOf(item.calculation),
            names(item.triggers), sets(item),
            item.defaultExpression ? item.defaultExpression->text() : item.defaultValue.value_or(QString())};
        row += {pairs(item.timeFrames), pairs(item.concepts), yes(item.identifier), yes(item.neverSummarised),
            item.variants.join(between), item.informant, item.scope, item.role, yes(item.readOnly)};
        return row;
    }

    QStringList scoreRow(const ScoreDefinition &score) const
    {
        const bool isReliable = score.reliability.has_value();
        QStringList bands;
        for (const Band &band : score.bands)
            bands += u"%1 from %2 = %3"_s.arg(band.name, numberText(band.from), band.label.in(m_language, m_language));
        return QStringList{score.name} + texts(score.label)
            + QStringList{score.calculation.text(), names(score.inputs),
                u"none: an input that is blank or a special code leaves it without a value"_s, names(score.codedOk),
                numberText(score.lowest), numberText(score.highest),
                score.higherIs == Direction::Worse ? u"worse"_s : u"better"_s, QString::number(score.decimals),
                bands.join(between), isReliable ? numberText(score.reliability->r) : QString(),
                isReliable ? numberText(score.reliability->sd) : QString(),
                isReliable ? score.reliability->population : QString(),
                isReliable ? score.reliability->source : QString()}
        + texts(score.caution);
    }

    QStringList inLanguages(const QString &word) const
    {
        QStringList columns;
        for (const QString &language : m_form.languages)
            columns += word + u'_' + language;
        return columns;
    }

    QStringList texts(const LocalText &text) const
    {
        QStringList written;
        for (const QString &language : m_form.languages)
            written += text.has(language) ? text.in(language) : QString();
        return written;
    }

    /// Of a cell outside its grid: the row's label and then the column's.
    QStringList labels(const Item &item) const
    {
        QStringList written = texts(item.label);
        const LocalText *const column = columnLabel(item);
        for (qsizetype i = 0; column && i < written.size(); ++i) {
            const QString &language = m_form.languages[i];
            if (column->has(language))
                written[i] += (written[i].isEmpty() ? QString() : u": "_s) + column->in(language);
        }
        return written;
    }

    const LocalText *columnLabel(const Item &item) const
    {
        if (item.group < 0 || !m_form.groups[std::size_t(item.group)].isGrid)
            return nullptr;
        const Group &grid = m_form.groups[std::size_t(item.group)];
        for (const GridRow &row : grid.rows) {
            const auto cell = std::ranges::find(row.cells, int(item.slot));
            if (cell != row.cells.end())
                return &grid.columns[std::size_t(cell - row.cells.begin())].label;
        }
        return nullptr;
    }

    QString specialCodes(const Item &item) const
    {
        QStringList written;
        for (const QString &name : item.missingCodes) {
            if (const MissingCode *const code = m_form.missingCode(name))
                written += u"%1 = %2 (%3)"_s.arg(name, code->label.in(m_language, m_language), kindWord(code->kind));
        }
        return written.join(between);
    }

    QString choices(const Item &item) const
    {
        constexpr std::size_t mostShown = 100; // a list of places has thousands; the table of values has them all
        const ChoiceList *const list = m_form.choiceList(item);
        if (!list)
            return {};
        QStringList written;
        for (const Choice &choice : list->choices) {
            if (written.size() == mostShown)
                return written.join(between) + u"; …"_s;
            written += u"%1 = %2"_s.arg(choice.name, choice.label.in(m_language, m_language));
        }
        return written.join(between);
    }

    static QString sets(const Item &item)
    {
        QStringList written;
        for (const SetRule &rule : item.sets)
            written += u"%1 when %2%3"_s.arg(rule.to, rule.when.text(), rule.force ? u" (force)"_s : QString());
        return written.join(between);
    }

    QString names(const std::vector<Slot> &slotList) const
    {
        QStringList written;
        for (const Slot slot : slotList)
            written += m_form.items[std::size_t(slot)].name;
        return written.join(between);
    }

    int sectionOf(const Item &item) const { return item.section < 0 ? -1 : m_form.sections[std::size_t(item.section)]; }

    QString groupName(int group) const { return group < 0 ? QString() : m_form.groups[std::size_t(group)].name; }

    const FormDefinition &m_form;
    QString m_language;
};

} // namespace

CodeBookTable codeBookTable(const FormDefinition &form, CodeBookPart part)
{
    const Tables tables(form);
    switch (part) {
    case CodeBookPart::Variables:
        return tables.variables();
    case CodeBookPart::Values:
        return tables.values();
    case CodeBookPart::Scores:
        return tables.scores();
    case CodeBookPart::Checks:
        return tables.checks();
    case CodeBookPart::Instrument:
        break;
    }
    return tables.instrument();
}

} // namespace forms::exchange
