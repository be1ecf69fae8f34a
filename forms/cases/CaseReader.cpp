// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"

#include "forms/definition/YamlTree.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int mostCases = 10000; // of one file

class CaseReader
{
public:
    CaseReader(QString file, const FormDefinition &form)
        : m_file(std::move(file))
        , m_form(form)
    { }

    Result<std::vector<FormCase>> read(const YamlNode &root)
    {
        if (!root.isList())
            return wrong(root, u"a file of cases is a list"_s);
        if (root.size() > mostCases)
            return wrong(root, u"more than %1 cases in a file; split it"_s.arg(mostCases));
        for (const YamlNode &entry : root) {
            if (const YamlNode base = entry.find("base")) {
                m_base.clear();
                readAnswers(base, m_base);
                continue;
            }
            FormCase read;
            read.file = m_file;
            read.line = entry.position().line;
            read.answers = m_base;
            for (const YamlNode &value : entry)
                readWord(value, read);
            if (read.name.isEmpty())
                wrong(entry, u"a case needs a name"_s);
            m_cases.push_back(std::move(read));
        }
        if (m_error)
            return *m_error;
        return std::move(m_cases);
    }

private:
    Error wrong(const YamlNode &node, const QString &text)
    {
        const Error error{
            Error::Code::Schema, u"%1:%2:%3"_s.arg(m_file).arg(node.position().line).arg(node.position().column), text};
        if (!m_error)
            m_error = error;
        return error;
    }

    void readWord(const YamlNode &value, FormCase &read)
    {
        const QString word = value.keyText();
        if (word == u"case"_s)
            read.name = value.text();
        else if (word == u"variant"_s)
            read.variant = value.text();
        else if (word == u"settings"_s)
            readSettings(value, read);
        else if (word == u"answers"_s)
            readAnswers(value, read.answers);
        else if (word == u"scores"_s)
            readScores(value, read);
        else if (word == u"missing"_s)
            readMissing(value, read);
        else if (word == u"findings"_s)
            read.findings = ids(value);
        else if (word == u"not_findings"_s)
            read.notFindings = ids(value);
        else if (word == u"values"_s)
            readValues(value, read);
        else if (word == u"relevant"_s)
            readRelevant(value, read);
        else
            wrong(value, u"%1 is not a word of a case"_s.arg(word));
    }

    std::optional<Slot> slot(const YamlNode &node, const QString &name)
    {
        if (const Item *const item = m_form.find(name))
            return item->slot;
        wrong(node, u"there is no item %1"_s.arg(name));
        return {};
    }

    void readSettings(const YamlNode &node, FormCase &read)
    {
        for (const YamlNode &value : node) {
            const auto isIt = [&value](const Setting &setting) {
                return setting.name == value.keyText() && setting.values.contains(value.text());
            };
            if (std::none_of(m_form.settings.begin(), m_form.settings.end(), isIt))
                wrong(value, u"there is no such setting"_s);
            read.settings.insert(value.keyText(), value.text());
        }
    }

    void readAnswers(const YamlNode &node, std::vector<std::pair<Slot, QString>> &answers)
    {
        for (const YamlNode &value : node) {
            for (const Slot slot : slotsOf(value))
                answers.emplace_back(slot, value.text());
        }
    }

    /// D3a, or D3a..D12a: every cell of one grid column from one row to another.
    std::vector<Slot> slotsOf(const YamlNode &value)
    {
        const QString name = value.keyText();
        const qsizetype dots = name.indexOf(u".."_s);
        const std::optional<Slot> first = slot(value, dots < 0 ? name : name.first(dots));
        const std::optional<Slot> last = dots < 0 ? first : slot(value, name.sliced(dots + 2));
        if (!first || !last)
            return {};
        if (dots < 0)
            return {*first};
        std::vector<Slot> cells = cellsBetween(m_form.groups[m_form.items[*first].group], *first, *last);
        if (cells.empty())
            wrong(value, u"%1 is no part of one grid column"_s.arg(name));
        return cells;
    }

    static std::vector<Slot> cellsBetween(const Group &grid, Slot first, Slot last)
    {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            std::vector<Slot> cells;
            for (const GridRow &row : grid.rows) {
                const Slot cell = row.cells[column];
                if (cell >= 0 && (cell == first || !cells.empty()))
                    cells.push_back(cell);
                if (cell == last && !cells.empty())
                    return cells;
            }
        }
        return {};
    }

    void readScores(const YamlNode &node, FormCase &read)
    {
        for (const YamlNode &value : node) {
            checkScore(value);
            bool isNumber = false;
            const double number = value.text().toDouble(&isNumber);
            if (!isNumber && value.text() != u"null"_s)
                wrong(value, u"a score is a number or null"_s);
            read.scores.insert(value.keyText(), isNumber ? std::optional(number) : std::nullopt);
        }
    }

    void checkScore(const YamlNode &value)
    {
        const auto isIt = [&value](const ScoreDefinition &score) { return score.name == value.keyText(); };
        if (std::none_of(m_form.scores.begin(), m_form.scores.end(), isIt))
            wrong(value, u"there is no score %1"_s.arg(value.keyText()));
    }

    void readMissing(const YamlNode &node, FormCase &read)
    {
        for (const YamlNode &value : node) {
            checkScore(value);
            QStringList names;
            for (const YamlNode &name : value) {
                (void)slot(name, name.text()); // only that it is there
                names += name.text();
            }
            read.missing.insert(value.keyText(), names);
        }
    }

    QStringList ids(const YamlNode &node)
    {
        QStringList result;
        for (const YamlNode &id : node) {
            const auto isIt = [&id](const Check &check) { return check.id == id.text(); };
            const bool isOwnRule = id.text().contains(u':') && m_form.find(id.text().section(u':', 1));
            if (!isOwnRule && std::none_of(m_form.checks.begin(), m_form.checks.end(), isIt))
                wrong(id, u"there is no check %1"_s.arg(id.text()));
            result += id.text();
        }
        return result;
    }

    void readValues(const YamlNode &node, FormCase &read)
    {
        for (const YamlNode &value : node) {
            const QString text = value.text() == u"null"_s ? QString() : value.text();
            for (const Slot slot : slotsOf(value))
                read.values.insert(slot, text);
        }
    }

    void readRelevant(const YamlNode &node, FormCase &read)
    {
        for (const YamlNode &value : node) {
            if (value.text() != u"true"_s && value.text() != u"false"_s)
                wrong(value, u"relevant is true or false"_s);
            for (const Slot slot : slotsOf(value))
                read.relevant.insert(slot, value.text() == u"true"_s);
        }
    }

    QString m_file;
    const FormDefinition &m_form;
    std::vector<std::pair<Slot, QString>> m_base;
    std::vector<FormCase> m_cases;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<FormCase>> readCases(const QByteArray &yaml, const QString &fileName, const FormDefinition &form)
{
    const YamlTree::Parsed parsed = YamlTree::parse(yaml, fileName);
    if (!parsed.tree) {
        const DefinitionFinding &finding = parsed.findings.front();
        return Error{Error::Code::Syntax,
            u"%1:%2:%3"_s.arg(fileName).arg(finding.position.line).arg(finding.position.column), finding.text};
    }
    return CaseReader(fileName, form).read(parsed.tree->root());
}

} // namespace forms
