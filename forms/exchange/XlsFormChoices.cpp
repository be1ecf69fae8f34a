// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 100'000; // as a definition
const QString listWord = u"list_name"_s;
const QString nameWord = u"name"_s;

bool isSame(const Written &one, const Written &other)
{
    return one.text() == other.text() && one.isMap() == other.isMap()
        && std::ranges::equal(one.entries(), other.entries(),
            [](const auto &a, const auto &b) { return a.first == b.first && isSame(a.second, b.second); });
}

class ChoicesReader
{
public:
    explicit ChoicesReader(XlsFormReading &reading)
        : m_reading(reading)
        , m_choices(reading.choices)
        , m_lists(Written::map())
    {
        findColumns();
    }

    Written read()
    {
        if (m_choices.rows().size() > mostRows)
            m_reading.wrong(m_choices.where(m_choices.rows().back()),
                u"there are more than %1 choices; split the form"_s.arg(mostRows));
        else
            std::ranges::for_each(m_choices.rows(), [this](const SheetRow &row) { readRow(row); });
        return m_lists.entries().empty() ? Written() : std::move(m_lists);
    }

private:
    /// What else the sheet says of a choice: a filter may ask for it.
    void findColumns()
    {
        static const QRegularExpression word(uR"(^[\p{L}_][\p{L}\p{N}_.-]*$)"_s);
        static const QSet<QString> known{listWord, nameWord, u"label"_s, u"hint"_s, u"exclusive"_s, u"media::image"_s,
            u"media::audio"_s, u"media::video"_s};
        const std::vector<Heading> &headings = m_choices.headings();
        for (std::size_t column = 0; column < headings.size(); ++column) {
            const Heading &heading = headings[column];
            if (known.contains(heading.word) || !m_choices.isUsed(qsizetype(column)))
                continue;
            const QString given = heading.given.trimmed();
            if (word.match(given).hasMatch())
                m_columns.emplace_back(int(column), given);
            else
                m_reading.dropped(u"choices, column %1"_s.arg(given.isEmpty() ? QString::number(column + 1) : given),
                    u"a choice_filter could not name it; a heading is one word"_s);
        }
    }

    void readRow(const SheetRow &row)
    {
        const QString list = m_choices.text(row, listWord).simplified();
        const QString given = m_choices.text(row, nameWord);
        if (list.isEmpty() || given.isEmpty()) {
            m_reading.dropped(m_choices.where(row),
                list.isEmpty() ? u"the row has no list_name"_s : u"the choice has no name, so it cannot be stored"_s);
            return;
        }
        Written choice = Written::map();
        choice.set(nameWord, u""_s); // its place is first
        choice.set(u"label"_s, m_choices.texts(row, u"label"_s, m_reading.languages));
        choice.set(u"hint"_s, m_choices.texts(row, u"hint"_s, m_reading.languages));
        if (truthOf(m_choices.text(row, u"exclusive"_s)).value_or(false))
            choice.set(u"exclusive"_s, u"true"_s);
        choice.set(u"media"_s, mediaOf(m_reading, m_choices, row));
        choice.set(u"columns"_s, columnsOf(row));
        add(row, list, given, std::move(choice));
    }

    Written columnsOf(const SheetRow &row) const
    {
        Written columns = Written::map();
        for (const auto &[column, word] : m_columns) {
            if (!row.at(column).isEmpty())
                columns.set(word, row.at(column));
        }
        return columns.entries().empty() ? Written() : columns;
    }

    void add(const SheetRow &row, const QString &list, const QString &given, Written choice)
    {
        static const QRegularExpression unfit(u"[\\s']+"_s);
        QString name = given.trimmed();
        name.replace(unfit, u"_"_s);
        const QString where = m_choices.where(row, nameWord);
        if (name != given)
            m_reading.approximated(where,
                u"a code is one word; the choice is called %1, also where a rule asks for it by its old name"_s.arg(
                    name));
        if (!m_places.contains(list)) {
            m_places.insert(list, int(m_lists.entries().size()));
            m_lists.entries().emplace_back(list, Written::list());
        }
        Written &entries = m_lists.entries()[m_places.value(list)].second;
        QHash<QString, int> &taken = m_taken[list];
        choice.set(nameWord, name);
        if (taken.contains(name) && isSame(entries.entries()[taken.value(name)].second, choice)) {
            m_reading.dropped(where, u"the choice stands twice in %1"_s.arg(list));
            return;
        }
        const QString base = name;
        for (int &number = m_numbers[list + u'/' + base]; taken.contains(name); ++number)
            name = u"%1_%2"_s.arg(base).arg(number + 2);
        if (name != base)
            m_reading.approximated(where,
                u"%1 stands more than once in %2, and a code names one choice; this one is called %3: see to rules that ask for it"_s
                    .arg(base, list, name));
        taken.insert(name, int(entries.entries().size()));
        choice.set(nameWord, name);
        entries.add(std::move(choice));
    }

    XlsFormReading &m_reading;
    const FormTable &m_choices;
    std::vector<std::pair<int, QString>> m_columns;
    QHash<QString, QHash<QString, int>> m_taken; ///< of a list: name to its place
    QHash<QString, int> m_numbers; ///< of a list and a name: how many were made unique from it
    QHash<QString, int> m_places; ///< of a list: where it is in m_lists
    Written m_lists;
};

} // namespace

Written mediaOf(XlsFormReading &reading, const FormTable &table, const SheetRow &row)
{
    static const QRegularExpression folder(u"^.*[/\\\\]"_s); // jr://images/, and whatever else leads there
    Written media = Written::map();
    for (const QString &kind : {u"image"_s, u"audio"_s, u"video"_s}) {
        const QString word = u"media::"_s + kind;
        const LocalText files = table.texts(row, word, reading.languages);
        if (files.isEmpty())
            continue;
        const QString given = files.in(reading.languages.codes().front());
        const QString name = QString(given).remove(folder);
        media.set(kind, name.isEmpty() ? Written() : Written(name));
        if (name != given && !given.startsWith(u"jr://"_s))
            reading.approximated(table.where(row, word), u"files lie beside the definition, without a folder"_s);
        if (files.languages().size() > 1)
            reading.approximated(
                table.where(row, word), u"a file is the same in every language here; the first is kept"_s);
    }
    return media.entries().empty() ? Written() : media;
}

Written readChoiceLists(XlsFormReading &reading)
{
    return ChoicesReader(reading).read();
}

} // namespace forms::exchange
