// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/NamedAnswers.h"
#include "forms/definition/Reading.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// A row's guidance and then its column's, language by language.
LocalText joined(const LocalText &row, const LocalText &column)
{
    LocalText both = row;
    for (const QString &language : column.languages()) {
        const QString text = column.in(language);
        both.set(language, row.has(language) ? row.in(language) + u"\n\n"_s + text : text);
    }
    return both;
}

void fillRow(FormDefinition &form, const Group &group, const GridRow &row)
{
    for (std::size_t column = 0; column < row.cells.size() && column < group.columns.size(); ++column) {
        if (row.cells[column] < 0)
            continue;
        Item &cell = form.items[row.cells[column]];
        if (cell.label.isEmpty())
            cell.label = row.label;
        if (cell.hint.isEmpty())
            cell.hint = group.columns[column].hint;
        if (cell.guidance.isEmpty())
            cell.guidance = joined(row.guidance, group.columns[column].guidance);
    }
}

/// What is found lacking in the texts of one definition.
class TextCheck
{
public:
    explicit TextCheck(Reading &reading)
        : m_reading(reading)
        , m_form(reading.form)
    { }

    void run()
    {
        needed(m_form.title, u"title"_s, {1, 1});
        translated(m_form.shownAs, u"shown_as"_s, {1, 1});
        for (const Group &group : m_form.groups)
            checkGroup(group);
        for (const Item &item : m_form.items)
            checkItem(item);
        for (const ChoiceList &list : m_form.choices)
            checkChoices(list);
        for (const Check &check : m_form.checks)
            needed(check.message, u"message of check %1"_s.arg(check.id), check.position);
        for (const Timer &timer : m_form.timers)
            needed(timer.label, u"label of timer %1"_s.arg(timer.name), timer.position);
        if (m_form.picture)
            checkPicture(*m_form.picture);
        for (const ScoreDefinition &score : m_form.scores) {
            needed(score.label, u"label of score %1"_s.arg(score.name), score.position);
            translated(score.caution, u"caution of score %1"_s.arg(score.name), score.position);
        }
    }

private:
    void checkGroup(const Group &group)
    {
        if (group.name.isEmpty()) // the section we made ourselves
            return;
        needed(group.label, u"label of %1"_s.arg(group.name), group.position);
        translated(group.hint, u"hint of %1"_s.arg(group.name), group.position);
        translated(group.guidance, u"guidance_hint of %1"_s.arg(group.name), group.position);
        for (const GridColumn &column : group.columns)
            needed(column.label, u"label of column %1 of %2"_s.arg(column.name, group.name), group.position);
    }

    void checkPicture(const Picture &picture)
    {
        needed(picture.title, u"title of the picture"_s, picture.position);
        needed(picture.middle, u"middle of the picture"_s, picture.position);
        for (const PictureSide &side : picture.sides) {
            needed(side.label, u"label of side %1"_s.arg(side.name), side.position);
            for (const PictureArea &area : side.areas) {
                needed(area.label, u"label of area %1"_s.arg(area.name), area.position);
                translated(area.shortLabel, u"short of area %1"_s.arg(area.name), area.position);
            }
        }
    }

    void checkItem(const Item &item)
    {
        if (item.type != ItemType::Calculate)
            needed(item.label, u"label of %1"_s.arg(item.name), item.position);
        translated(item.hint, u"hint of %1"_s.arg(item.name), item.position);
        translated(item.guidance, u"guidance_hint of %1"_s.arg(item.name), item.position);
        translated(item.requiredMessage, u"required_message of %1"_s.arg(item.name), item.position);
        translated(item.constraintMessage, u"constraint_message of %1"_s.arg(item.name), item.position);
    }

    void checkChoices(const ChoiceList &list)
    {
        for (const Choice &choice : list.choices) {
            const Position position = m_reading.positions.value(u"choice:%1/%2"_s.arg(list.name, choice.name));
            needed(choice.label, u"label of choice %1 of %2"_s.arg(choice.name, list.name), position);
            translated(choice.hint, u"hint of choice %1 of %2"_s.arg(choice.name, list.name), position);
        }
    }

    void needed(const LocalText &text, const QString &what, Position position)
    {
        if (text.isEmpty())
            m_reading.warning("missing-label"_L1, position, u"%1 is not there; its name is shown instead"_s.arg(what));
        else
            translated(text, what, position);
    }

    void translated(const LocalText &text, const QString &what, Position position)
    {
        if (text.isEmpty() || m_reading.hasAllWarnings())
            return;
        for (const QString &language : m_form.languages) {
            if (!text.has(language))
                m_reading.warning("missing-translation"_L1, position,
                    u"%1 has no text in %2; another language is shown"_s.arg(what, language));
            else
                named(text.in(language), what, position);
        }
    }

    void named(const QString &text, const QString &what, Position position)
    {
        for (const QString &name : answersNamedIn(text)) {
            if (!m_form.slotsByName.contains(name))
                m_reading.warning("unknown-name-in-words"_L1, position,
                    u"%1 names ${%2}, and no item is called that; it is shown as it is written"_s.arg(
                        what, name.left(40)));
        }
    }

    Reading &m_reading;
    const FormDefinition &m_form;
};

} // namespace

void fillGrids(FormDefinition &form)
{
    for (const Group &group : form.groups) {
        for (const GridRow &row : group.rows)
            fillRow(form, group, row);
    }
}

void checkTexts(Reading &reading)
{
    TextCheck(reading).run();
}

} // namespace forms
