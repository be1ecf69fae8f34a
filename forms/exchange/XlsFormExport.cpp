// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/ItemTypes.h"
#include "forms/exchange/WorkbookWriter.h"
#include "forms/exchange/XlsForm.h"
#include "forms/exchange/XlsFormColumns.h"
#include "forms/exchange/XlsFormLanguages.h"
#include "forms/exchange/XlsFormLosses.h"

#include "forms/expression/Value.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

class XlsFormWriter
{
public:
    explicit XlsFormWriter(const FormDefinition &form)
        : m_form(form)
        , m_columns(form.languages)
    { }

    Result<Exported> write()
    {
        for (const int section : m_form.sections)
            writeGroup(m_form.groups[section]);
        for (const Check &check : m_form.checks)
            writeCheck(check);
        for (const ScoreDefinition &score : m_form.scores)
            writeScore(score);
        const std::vector<Sheet> sheets{surveySheet(), choicesSheet(), settingsSheet()};
        TRY_ASSIGN(QByteArray bytes, writeWorkbook(sheets));
        return Exported{std::move(bytes), xlsFormLosses(m_form)};
    }

private:
    static void putExpression(Cells &row, const QString &word, const std::optional<Expression> &expression)
    {
        if (expression && !isOwnLanguage(expression->text()))
            row.insert(word, expression->text());
    }

    void writeGroup(const Group &group)
    {
        const QString type = group.isRepeat ? u"repeat"_s : u"group"_s;
        Cells row{{u"type"_s, u"begin_"_s + type}, {u"name"_s, group.name}, {u"appearance"_s, group.appearance}};
        m_columns.put(row, u"label"_s, group.label);
        m_columns.put(row, u"hint"_s, group.hint);
        m_columns.put(row, u"guidance_hint"_s, group.guidance);
        putExpression(row, u"relevant"_s, group.relevant);
        putExpression(row, u"repeat_count"_s, group.repeatCount);
        const bool isOurs = group.name.isEmpty(); // gathers what stands outside every group
        if (!isOurs)
            m_survey.push_back(std::move(row));
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Group)
                writeGroup(m_form.groups[child.index]);
            else
                writeItem(m_form.items[child.index], group);
        }
        if (!isOurs)
            m_survey.push_back({{u"type"_s, u"end_"_s + type}});
    }

    void writeItem(const Item &item, const Group &group)
    {
        QString type = wordOf(item.type);
        if (!item.listName.isEmpty())
            type += u' ' + listName(item.listName);
        Cells row{{u"type"_s, type}, {u"name"_s, item.name}, {u"appearance"_s, item.appearance}};
        m_columns.put(row, u"label"_s, group.isGrid ? cellLabel(item, group) : item.label);
        m_columns.put(row, u"hint"_s, item.hint);
        m_columns.put(row, u"guidance_hint"_s, item.guidance);
        m_columns.put(row, u"required_message"_s, item.requiredMessage);
        m_columns.put(row, u"constraint_message"_s, item.constraintMessage);
        putExpression(row, u"relevant"_s, item.relevant);
        putExpression(row, u"calculation"_s, item.calculation);
        putExpression(row, u"choice_filter"_s, item.choiceFilter);
        putExpression(row, u"default"_s, item.defaultExpression);
        putExpression(row, u"required"_s, item.required);
        if (item.type == ItemType::Calculate && row.value(u"calculation"_s).isEmpty())
            row.insert(u"calculation"_s, u"''"_s); // what nobody else can compute is blank
        if (row.value(u"required"_s) == u"true()")
            row.insert(u"required"_s, u"yes"_s);
        if (item.defaultValue && !item.defaultExpression)
            row.insert(u"default"_s, *item.defaultValue);
        if (item.readOnly)
            row.insert(u"read_only"_s, u"yes"_s);
        row.insert(u"constraint"_s, constraintOf(item));
        row.insert(u"parameters"_s, parametersOf(item));
        row.insert(u"trigger"_s, triggersOf(item));
        for (auto media = item.media.begin(); media != item.media.end(); ++media)
            row.insert(u"media::"_s + media.key(), media.value());
        m_survey.push_back(std::move(row));
    }

    /// Outside its grid a cell says which column it is.
    static LocalText cellLabel(const Item &item, const Group &group)
    {
        LocalText label = item.label;
        for (const GridRow &row : group.rows) {
            const auto cell = std::ranges::find(row.cells, item.slot);
            const auto column = std::size_t(cell - row.cells.begin());
            if (cell == row.cells.end() || column >= group.columns.size())
                continue;
            const LocalText &heading = group.columns[column].label;
            for (const QString &code : label.languages()) {
                if (heading.has(code))
                    label.set(code, u"%1 – %2"_s.arg(label.in(code), heading.in(code)));
            }
        }
        return label;
    }

    static QString constraintOf(const Item &item)
    {
        QStringList all;
        if (item.constraint && !isOwnLanguage(item.constraint->text()))
            all += item.constraint->text();
        if (item.minimum && item.type != ItemType::Range)
            all += u". >= "_s + toText(*item.minimum);
        if (item.maximum && item.type != ItemType::Range)
            all += u". <= "_s + toText(*item.maximum);
        if (item.longest > 0)
            all += u"string-length(.) <= %1"_s.arg(item.longest);
        if (all.size() > 1 && item.constraint)
            all.front() = u'(' + all.front() + u')';
        return all.join(u" and "_s);
    }

    static QString parametersOf(const Item &item)
    {
        QStringList all;
        if (item.type == ItemType::Range) {
            const std::pair<QLatin1StringView, std::optional<double>> parts[]
                = {{"start"_L1, item.minimum}, {"end"_L1, item.maximum}, {"step"_L1, item.step}};
            for (const auto &[word, value] : parts) {
                if (value)
                    all += word + u'=' + toText(*value);
            }
        }
        if (item.seed != 0)
            all += u"randomize=true seed=%1"_s.arg(item.seed);
        return all.join(u' ');
    }

    QString triggersOf(const Item &item) const
    {
        QStringList all;
        for (const Slot slot : item.triggers)
            all += u"${%1}"_s.arg(m_form.items[slot].name);
        return all.join(u", "_s);
    }

    static QString listName(const QString &name)
    {
        static const QRegularExpression unfit(u"[^\\w.-]"_s);
        return QString(name).replace(unfit, u"_"_s);
    }

    /// What a form of the field does with a rule that only warns: a note that is there while the rule does not hold.
    void writeCheck(const Check &check)
    {
        if (isOwnLanguage(check.expression.text()))
            return;
        Cells row{{u"type"_s, u"note"_s}, {u"name"_s, unique(u"check_"_s + check.id)},
            {u"relevant"_s, u"not(%1)"_s.arg(check.expression.text())}};
        m_columns.put(row, u"label"_s, check.message);
        m_survey.push_back(std::move(row));
    }

    void writeScore(const ScoreDefinition &score)
    {
        if (isOwnLanguage(score.calculation.text()))
            return;
        Cells row{{u"type"_s, u"calculate"_s}, {u"name"_s, unique(u"score_"_s + score.name)},
            {u"calculation"_s, score.calculation.text()}};
        m_columns.put(row, u"label"_s, score.label);
        m_survey.push_back(std::move(row));
    }

    QString unique(const QString &wanted)
    {
        QString name = wanted;
        for (int number = 2; m_form.slotsByName.contains(name); ++number)
            name = u"%1_%2"_s.arg(wanted).arg(number);
        return name;
    }

    Sheet surveySheet() const
    {
        const QStringList all = m_columns.headings({"type"_L1, "name"_L1, "label"_L1, "hint"_L1, "guidance_hint"_L1,
            "relevant"_L1, "required"_L1, "required_message"_L1, "constraint"_L1, "constraint_message"_L1,
            "calculation"_L1, "trigger"_L1, "choice_filter"_L1, "repeat_count"_L1, "default"_L1, "read_only"_L1,
            "appearance"_L1, "parameters"_L1, "media::image"_L1, "media::audio"_L1, "media::video"_L1});
        return sheetOf(u"survey"_s, all, 2 + m_columns.languages(), m_survey);
    }

    Sheet choicesSheet() const
    {
        QStringList all = m_columns.headings({"list_name"_L1, "name"_L1, "label"_L1, "hint"_L1, "media::image"_L1,
            "media::audio"_L1, "media::video"_L1});
        QSet<QString> extra;
        std::vector<Cells> rows;
        QStringList lists = m_form.choices.keys();
        lists.sort();
        for (const QString &list : lists) {
            for (const Choice &choice : m_form.choices.constFind(list)->choices)
                rows.push_back(choiceCells(list, choice, extra));
        }
        QStringList more(extra.begin(), extra.end());
        more.sort();
        return sheetOf(u"choices"_s, all + more, 2 + m_columns.languages(), rows);
    }

    Cells choiceCells(const QString &list, const Choice &choice, QSet<QString> &extra) const
    {
        Cells row{{u"list_name"_s, listName(list)}, {u"name"_s, choice.name}};
        m_columns.put(row, u"label"_s, choice.label);
        m_columns.put(row, u"hint"_s, choice.hint);
        for (auto media = choice.media.begin(); media != choice.media.end(); ++media)
            row.insert(u"media::"_s + media.key(), media.value());
        for (auto column = choice.columns.begin(); column != choice.columns.end(); ++column) {
            row.insert(column.key(), column.value());
            extra.insert(column.key());
        }
        if (choice.isExclusive) {
            row.insert(u"exclusive"_s, u"yes"_s);
            extra.insert(u"exclusive"_s);
        }
        return row;
    }

    Sheet settingsSheet() const
    {
        const QString first = m_form.languages.value(0);
        const Cells row{{u"form_title"_s, m_form.title.in(first)}, {u"form_id"_s, m_form.id},
            {u"version"_s, m_form.version}, {u"default_language"_s, languageHeading(first)}};
        const QStringList all{u"form_title"_s, u"form_id"_s, u"version"_s, u"default_language"_s};
        return sheetOf(u"settings"_s, all, all.size(), {row});
    }

    const FormDefinition &m_form;
    TranslatedColumns m_columns;
    std::vector<Cells> m_survey;
};

} // namespace

Result<Exported> exportXlsForm(const FormDefinition &form)
{
    return XlsFormWriter(form).write();
}

} // namespace forms::exchange
