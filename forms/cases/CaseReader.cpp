// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"

#include "forms/definition/YamlTree.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

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
                m_base = {};
                readAnswers(base, m_base);
                continue;
            }
            FormCase read = m_base;
            read.file = m_file;
            read.line = entry.position().line;
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
            readAnswers(value, read);
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

    /// Of two answers to an item the later holds, and of two lists of a repeat's instances.
    void readAnswers(const YamlNode &node, FormCase &read)
    {
        const auto give = [&read](const Place &place, const YamlNode &value) {
            auto &answers = place.instance < 0 ? read.answers : read.instances[std::size_t(place.instance)].answers;
            answers.emplace_back(place.slot, value.text());
        };
        walk(node, {read, -1, true}, give);
    }

    struct Place
    {
        int instance; ///< of the case; -1: the form itself
        Slot slot;
    };
    using Each = std::function<void(const Place &place, const YamlNode &value)>;
    struct Inside
    {
        FormCase &read;
        int instance;
        bool isGiven; ///< these are answers
    };

    /// A map of items to values and of repeats to lists of such maps.
    void walk(const YamlNode &node, const Inside &inside, const Each &each) // NOLINT(misc-no-recursion): by repeats
    {
        if (!node.isMap() && !node.isBlank())
            wrong(node, u"a map was expected: { item: value, repeat: [ { item: value } ] }"_s);
        const int repeat = inside.instance < 0 ? -1 : inside.read.instances[std::size_t(inside.instance)].repeat;
        for (const YamlNode &value : node) {
            const auto group = m_form.groupsByName.constFind(value.keyText());
            if (group != m_form.groupsByName.constEnd() && m_form.groups[std::size_t(*group)].isRepeat) {
                walkInstances(value, *group, inside, each);
                continue;
            }
            if (!value.isScalar() && !value.isBlank())
                wrong(value, u"%1 takes one value"_s.arg(value.keyText()));
            for (const Slot slot : slotsOf(value, repeat))
                each({inside.instance, slot}, value);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the form's repeats
    void walkInstances(const YamlNode &list, int repeat, const Inside &inside, const Each &each)
    {
        const int around = inside.instance < 0 ? -1 : inside.read.instances[std::size_t(inside.instance)].repeat;
        if (m_form.repeatAround(repeat) != around) {
            wrong(list, u"%1 does not stand directly here"_s.arg(list.keyText()));
            return;
        }
        if (!list.isList() || list.size() > mostInstances) {
            wrong(list,
                u"%1 is a repeat: a list of at most %2 maps, one for each instance"_s.arg(list.keyText())
                    .arg(mostInstances));
            return;
        }
        if (inside.isGiven)
            takeBack(repeat, inside);
        int ordinal = 0;
        for (const YamlNode &entry : list)
            walk(entry, {inside.read, instance(repeat, ordinal++, inside), inside.isGiven}, each);
    }

    /// What an earlier list gave.
    static void takeBack(int repeat, const Inside &inside)
    {
        std::vector<char> isBack(inside.read.instances.size(), 0);
        for (std::size_t i = 0; i < isBack.size(); ++i) {
            CaseInstance &known = inside.read.instances[i];
            const bool isOfList = known.repeat == repeat && known.outer == inside.instance;
            isBack[i] = char(isOfList || (known.outer >= 0 && isBack[std::size_t(known.outer)] != 0));
            if (isBack[i] == 0)
                continue;
            known.isGiven = false;
            known.answers.clear();
        }
    }

    static int instance(int repeat, int ordinal, const Inside &inside)
    {
        std::vector<CaseInstance> &all = inside.read.instances;
        const auto isIt = [&](const CaseInstance &known) {
            return known.repeat == repeat && known.outer == inside.instance && known.ordinal == ordinal;
        };
        auto found = std::ranges::find_if(all, isIt);
        if (found == all.end())
            found = all.insert(all.end(), {.repeat = repeat, .outer = inside.instance, .ordinal = ordinal});
        found->isGiven = found->isGiven || inside.isGiven;
        return int(found - all.begin());
    }

    /// D3a, or D3a..D12a: every cell of one grid column from one row to another.
    std::vector<Slot> slotsOf(const YamlNode &value, int repeat)
    {
        std::vector<Slot> named = slotsNamed(value);
        for (const Slot slot : named) {
            if (m_form.items[std::size_t(slot)].repeat != repeat) {
                wrong(value, u"%1 does not stand directly here"_s.arg(value.keyText()));
                return {};
            }
        }
        return named;
    }

    std::vector<Slot> slotsNamed(const YamlNode &value)
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
            const QString rule = id.text().section(u'@', 0, 0);
            const auto isIt = [&rule](const Check &check) { return check.id == rule; };
            const bool isOwnRule = rule.contains(u':') && m_form.find(rule.section(u':', 1));
            checkPath(id, id.text().sliced(rule.size()));
            if (!isOwnRule && std::none_of(m_form.checks.begin(), m_form.checks.end(), isIt))
                wrong(id, u"there is no check %1"_s.arg(id.text()));
            result += id.text();
        }
        return result;
    }

    /// "@kids[2].visits[1]": each repeat in the one before.
    void checkPath(const YamlNode &node, const QString &path)
    {
        static const QRegularExpression step(u"^([^\\[\\].]+)\\[([1-9][0-9]{0,3})\\]$"_s);
        if (path.isEmpty())
            return;
        int around = -1;
        for (const QString &part : path.sliced(1).split(u'.')) {
            const QRegularExpressionMatch match = step.match(part);
            const int group = match.hasMatch() ? m_form.groupsByName.value(match.captured(1), -1) : -1;
            if (group < 0 || !m_form.groups[std::size_t(group)].isRepeat || m_form.repeatAround(group) != around) {
                wrong(node, u"after @ comes an instance, counted from 1: id@kids[2].visits[1]"_s);
                return;
            }
            around = group;
        }
    }

    void readValues(const YamlNode &node, FormCase &read)
    {
        const auto expect = [&read](const Place &place, const YamlNode &value) {
            auto &values = place.instance < 0 ? read.values : read.instances[std::size_t(place.instance)].values;
            values.insert(place.slot, value.text() == u"null"_s ? QString() : value.text());
        };
        walk(node, {read, -1, false}, expect);
    }

    void readRelevant(const YamlNode &node, FormCase &read)
    {
        const auto expect = [&](const Place &place, const YamlNode &value) {
            if (value.text() != u"true"_s && value.text() != u"false"_s)
                wrong(value, u"relevant is true or false"_s);
            auto &relevant = place.instance < 0 ? read.relevant : read.instances[std::size_t(place.instance)].relevant;
            relevant.insert(place.slot, value.text() == u"true"_s);
        };
        walk(node, {read, -1, false}, expect);
    }

    QString m_file;
    const FormDefinition &m_form;
    FormCase m_base; ///< its answers alone
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
