// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentTexts.h"

#include "forms/definition/DefinitionReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using forms::LocalText;

namespace operations {

namespace {

/// Gathers texts under a path; one that is in no language is only asked for where a form needs it.
class Gathering
{
public:
    explicit Gathering(const forms::FormDefinition &form)
        : m_form(form)
    { }

    std::vector<InstrumentText> run()
    {
        needed({u"title"_s}, m_form.title);
        add({u"shown_as"_s}, m_form.shownAs);
        if (m_form.restriction)
            add({u"restricted"_s}, m_form.restriction->label);
        labels(u"variants"_s, m_form.variants);
        labels(u"settings"_s, m_form.settings);
        labels(u"missing_codes"_s, m_form.missingCodes);
        for (const int section : m_form.sections)
            group(section);
        choices();
        for (const forms::Check &check : m_form.checks)
            needed({u"checks"_s, check.id, u"message"_s}, check.message);
        for (const forms::ScoreDefinition &one : m_form.scores)
            score(one);
        plan();
        return std::move(m_texts);
    }

private:
    void add(const QStringList &path, const LocalText &text)
    {
        if (!text.isEmpty())
            m_texts.push_back({path, text});
    }
    void needed(const QStringList &path, const LocalText &text) { m_texts.push_back({path, text}); }

    template <typename Thing> void labels(const QString &part, const std::vector<Thing> &things)
    {
        for (const Thing &thing : things)
            needed({part, thing.name, u"label"_s}, thing.label);
    }

    template <typename Thing> void helps(const QStringList &at, const Thing &thing)
    {
        needed(at + QStringList{u"label"_s}, thing.label);
        add(at + QStringList{u"hint"_s}, thing.hint);
        add(at + QStringList{u"guidance_hint"_s}, thing.guidance);
    }

    void group(int index)
    {
        const forms::Group &group = m_form.groups[index];
        const QStringList at{u"groups"_s, group.name};
        if (!group.name.isEmpty()) // the section that the form has of itself
            helps(at, group);
        for (const forms::GridColumn &column : group.columns)
            helps(at + QStringList{u"columns"_s, column.name}, column);
        for (const forms::GridRow &row : group.rows)
            helps(at + QStringList{u"rows"_s, row.name}, row);
        for (const forms::Child &child : group.children) {
            if (child.kind == forms::Child::Kind::Group)
                this->group(child.index);
            else if (group.isGrid)
                cell(m_form.items[child.index], group);
            else
                item(m_form.items[child.index]);
        }
    }

    void item(const forms::Item &item)
    {
        const QStringList at{u"items"_s, item.name};
        if (item.type != forms::ItemType::Calculate || !item.label.isEmpty())
            needed(at + QStringList{u"label"_s}, item.label);
        add(at + QStringList{u"hint"_s}, item.hint);
        add(at + QStringList{u"guidance_hint"_s}, item.guidance);
        messages(at, item);
    }

    void messages(const QStringList &at, const forms::Item &item)
    {
        add(at + QStringList{u"required_message"_s}, item.requiredMessage);
        add(at + QStringList{u"constraint_message"_s}, item.constraintMessage);
    }

    /// Only what the cell has of its own.
    void cell(const forms::Item &item, const forms::Group &grid)
    {
        const QStringList at{u"items"_s, item.name};
        const auto isRows = [&item](const forms::GridRow &row) { return row.label == item.label; };
        const auto isColumns = [&item](const forms::GridColumn &column) { return column.hint == item.hint; };
        if (std::none_of(grid.rows.begin(), grid.rows.end(), isRows))
            needed(at + QStringList{u"label"_s}, item.label);
        if (std::none_of(grid.columns.begin(), grid.columns.end(), isColumns))
            add(at + QStringList{u"hint"_s}, item.hint);
        messages(at, item);
    }

    void choices()
    {
        QStringList lists = m_form.choices.keys();
        lists.sort();
        for (const QString &list : std::as_const(lists)) {
            for (const forms::Choice &choice : m_form.choices[list].choices) {
                const QStringList at{u"choices"_s, list, choice.name};
                needed(at + QStringList{u"label"_s}, choice.label);
                add(at + QStringList{u"hint"_s}, choice.hint);
            }
        }
    }

    void score(const forms::ScoreDefinition &score)
    {
        const QStringList at{u"scores"_s, score.name};
        needed(at + QStringList{u"label"_s}, score.label);
        add(at + QStringList{u"caution"_s}, score.caution);
        for (const forms::Band &band : score.bands)
            needed(at + QStringList{u"bands"_s, band.name, u"label"_s}, band.label);
    }

    void plan()
    {
        if (!m_form.plan)
            return;
        add({u"summary_title"_s}, m_form.plan->title);
        labels(u"tables"_s, m_form.plan->tables);
    }

    const forms::FormDefinition &m_form;
    std::vector<InstrumentText> m_texts;
};

} // namespace

QString InstrumentText::thing() const
{
    QStringList names = path.mid(1, path.size() - 2);
    names.removeAll(u"columns"_s);
    names.removeAll(u"rows"_s);
    names.removeAll(u"bands"_s);
    return names.join(u" / "_s);
}

QStringList languagesOf(const forms::FormDefinition &form)
{
    QStringList waiting;
    for (const QString &file : form.overlays.keys()) {
        if (file == forms::packFile)
            continue;
        const QString language = QFileInfo(file).fileName().section(u'.', 1, 1); // texts.<language>.yaml
        if (!form.languages.contains(language))
            waiting += language;
    }
    waiting.sort();
    return form.languages + waiting;
}

std::vector<InstrumentText> textsOf(const forms::FormDefinition &form)
{
    return Gathering(form).run();
}

} // namespace operations
