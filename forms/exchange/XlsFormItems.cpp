// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

#include <QSet>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Which rows a column of the survey says something of.
enum Bearer : unsigned {
    Inputs = 1, ///< what is answered
    Notes = 2,
    Computed = 4, ///< calculate and hidden
    Groups = 8,
    Repeats = 16,
};
constexpr unsigned items = Inputs | Notes | Computed;
constexpr unsigned all = items | Groups | Repeats;

enum class Holds : quint8 { Texts, Expression, Plain };

struct Column
{
    QLatin1StringView word;
    Holds holds;
    unsigned bearers;
};

/// In the order a definition has them; the others (type, required, read_only, parameters, ...) have their own function.
constexpr Column columns[] = {
    {"label"_L1, Holds::Texts, all},
    {"hint"_L1, Holds::Texts, all},
    {"guidance_hint"_L1, Holds::Texts, all},
    {"relevant"_L1, Holds::Expression, all},
    {"required_message"_L1, Holds::Texts, Inputs},
    {"constraint"_L1, Holds::Expression, Inputs},
    {"constraint_message"_L1, Holds::Texts, Inputs},
    {"calculation"_L1, Holds::Expression, Inputs | Computed},
    {"trigger"_L1, Holds::Expression, Inputs | Computed},
    {"choice_filter"_L1, Holds::Expression, Inputs},
    {"repeat_count"_L1, Holds::Expression, Repeats},
    {"appearance"_L1, Holds::Plain, all},
};

class SurveyWriter
{
public:
    SurveyWriter(XlsFormReading &reading, Outline &outline, Names &names)
        : m_reading(reading)
        , m_survey(reading.survey)
        , m_outline(outline)
        , m_names(names)
    {
        findReferences();
    }

    Written write(int group)
    {
        Written children = Written::list();
        for (const int index : m_outline[group].children) {
            Written made = m_outline[index].isGroup() ? writeGroup(index) : writeItem(index);
            if (!made.isNothing())
                children.add(std::move(made));
        }
        return children;
    }

private:
    QString cell(const OutlineNode &node, const QString &word) const { return m_survey.text(*node.row, word); }
    QString where(const OutlineNode &node, const QString &word) const { return m_survey.where(*node.row, word); }

    /// What some rule of the form asks for.
    void findReferences()
    {
        for (std::size_t node = 1; node < m_outline.size(); ++node) {
            for (const QString &word : {u"relevant"_s, u"required"_s, u"constraint"_s, u"calculation"_s, u"trigger"_s,
                     u"choice_filter"_s, u"repeat_count"_s, u"default"_s, u"read_only"_s}) {
                for (const QString &name : referencesIn(cell(m_outline[node], word)))
                    m_referred.insert(name);
            }
        }
    }

    static Bearer bearerOf(const OutlineNode &node)
    {
        if (node.isGroup())
            return node.type.kind == XlsFormType::Kind::Repeat ? Repeats : Groups;
        if (node.type.word == u"note")
            return Notes;
        return node.type.word == u"calculate" || node.type.word == u"hidden" ? Computed : Inputs;
    }

    Written writeGroup(int index)
    {
        const OutlineNode &node = m_outline[index];
        Written group = Written::map();
        group.set(u"type"_s, node.type.word).set(u"name"_s, node.name);
        writeColumns(index, group);
        for (const QString &word : {u"required"_s, u"read_only"_s, u"default"_s, u"parameters"_s})
            dropFrom(node, word, bearerOf(node));
        group.set(u"children"_s, write(index));
        return group;
    }

    Written writeItem(int index)
    {
        const OutlineNode &node = m_outline[index];
        if (!node.type.refused.isEmpty())
            return writeRefused(node);
        if (node.type.word == u"today")
            return writeToday(index);
        Written item = Written::map();
        item.set(u"type"_s, node.type.word);
        if (!node.type.list.isEmpty())
            item.set(u"list_name"_s, node.type.list);
        item.set(u"name"_s, node.name);
        if (node.type.orOther)
            item.set(u"or_other"_s, u"true"_s);
        writeColumns(index, item);
        writeRequired(index, item);
        writeReadOnly(index, item);
        writeDefault(index, item);
        writeParameters(m_reading, node, item);
        writeRows(m_reading, node, item);
        item.set(u"media"_s, mediaOf(m_reading, m_survey, *node.row));
        if (!item.find(u"constraint"_s) && !node.type.constraint.isEmpty())
            item.set(u"constraint"_s, node.type.constraint);
        if (bearerOf(node) != Computed && !item.find(u"label"_s))
            m_reading.approximated(where(node, u"label"_s), u"%1 has no label; its name is shown"_s.arg(node.name));
        return item;
    }

    /// A type that has no meaning here leaves a value without content where a rule asks for it.
    Written writeRefused(const OutlineNode &node)
    {
        const QString type = cell(node, u"type"_s).simplified();
        const QString place = where(node, u"type"_s);
        if (node.given.isEmpty() || !m_referred.contains(node.given)) {
            m_reading.dropped(place, u"%1 %2: %3"_s.arg(type, node.given, node.type.refused));
            return {};
        }
        m_reading.approximated(place,
            u"%1 %2: %3; because rules ask for it, it stands as a calculation that is always blank"_s.arg(
                type, node.given, node.type.refused));
        Written item = Written::map();
        item.set(u"type"_s, u"calculate"_s).set(u"name"_s, node.name).set(u"calculation"_s, u"''"_s);
        return item;
    }

    Written writeToday(int index)
    {
        const OutlineNode &node = m_outline[index];
        m_reading.approximated(where(node, u"type"_s), u"%1 is a calculation: today()"_s.arg(node.name));
        Written item = Written::map();
        item.set(u"type"_s, u"calculate"_s).set(u"name"_s, node.name);
        item.set(u"label"_s, textsOf(index, u"label"_s));
        item.set(u"relevant"_s, expressionOf(index, u"relevant"_s)).set(u"calculation"_s, u"today()"_s);
        return item;
    }

    void writeColumns(int index, Written &made)
    {
        const OutlineNode &node = m_outline[index];
        for (const Column &column : columns) {
            const QString word = column.word;
            if ((column.bearers & bearerOf(node)) == 0)
                dropFrom(node, word, bearerOf(node));
            else if (column.holds == Holds::Texts)
                made.set(word, textsOf(index, word));
            else if (column.holds == Holds::Expression)
                made.set(word, expressionOf(index, word));
            else if (const QString text = cell(node, word).simplified(); !text.isEmpty())
                made.set(word, text);
        }
    }

    void dropFrom(const OutlineNode &node, const QString &word, Bearer bearer)
    {
        const QString given = cell(node, word);
        if (given.isEmpty() || truthOf(given) == false)
            return;
        const QString what = bearer == Notes ? u"a note"_s : bearer == Computed ? u"what is computed"_s : u"a group"_s;
        m_reading.dropped(where(node, word), u"%1 has no meaning for %2"_s.arg(word, what));
    }

    LocalText textsOf(int index, const QString &word)
    {
        const LocalText given = m_survey.texts(*m_outline[index].row, word, m_reading.languages);
        LocalText texts;
        for (const QString &language : given.languages())
            texts.set(language, m_names.rewritten(given.in(language), index, word));
        return texts;
    }

    Written expressionOf(int index, const QString &word)
    {
        const OutlineNode &node = m_outline[index];
        const QString given = cell(node, word);
        if (given.isEmpty())
            return {};
        if (const std::optional<bool> truth = truthOf(given);
            truth && word != u"calculation" && word != u"repeat_count")
            return *truth ? u"true()"_s : u"false()"_s;
        const QString straight = withStraightQuotes(given);
        const QString mended = withoutNull(straight);
        if (straight != given)
            m_reading.approximated(where(node, word), u"bent quotation marks are made straight"_s);
        if (mended != straight)
            m_reading.approximated(where(node, word), u"null is no word of the language; a blank is written ''"_s);
        return m_names.rewritten(mended, index, word);
    }

    void writeRequired(int index, Written &item)
    {
        const OutlineNode &node = m_outline[index];
        const QString given = cell(node, u"required"_s);
        if (bearerOf(node) != Inputs) {
            dropFrom(node, u"required"_s, bearerOf(node));
            return;
        }
        const std::optional<bool> truth = truthOf(given);
        if (truth == true)
            item.set(u"required"_s, u"true"_s);
        else if (!truth)
            item.set(u"required"_s, expressionOf(index, u"required"_s));
    }

    /// What is only shown or computed is never written in: nothing is lost there.
    void writeReadOnly(int index, Written &item)
    {
        const OutlineNode &node = m_outline[index];
        const QString given = cell(node, u"read_only"_s);
        if (given.isEmpty() || bearerOf(node) != Inputs)
            return;
        const std::optional<bool> truth = truthOf(given);
        if (truth == true)
            item.set(u"read_only"_s, u"true"_s);
        else if (!truth)
            m_reading.dropped(where(node, u"read_only"_s),
                u"whether %1 may be changed is true or false here, not an expression; it may be changed"_s.arg(
                    node.name));
    }

    void writeDefault(int index, Written &item)
    {
        const OutlineNode &node = m_outline[index];
        const QString word = u"default"_s;
        const QString given = cell(node, word);
        const bool isComputed = item.find(u"calculation"_s) && !item.find(u"trigger"_s);
        if (given.isEmpty())
            return;
        if (bearerOf(node) == Notes)
            dropFrom(node, word, Notes);
        else if (given.contains(u"${last-saved#"_s))
            m_reading.dropped(where(node, word), u"what another interview holds is never filled in"_s);
        else if (isComputed)
            m_reading.dropped(where(node, word), u"%1 is computed, so it has no default"_s.arg(node.name));
        else if (node.type.word == u"calculate")
            writeConstant(index, item);
        else
            item.set(word, m_names.rewritten(withStraightQuotes(given), index, word));
    }

    /// A calculate with a default and no calculation always has that value.
    void writeConstant(int index, Written &item)
    {
        const QString given = cell(m_outline[index], u"default"_s);
        const bool isExpression = given.contains(u"${"_s) || given.contains(u'(') || given.contains(u'\'');
        item.set(u"calculation"_s, isExpression ? expressionOf(index, u"default"_s) : Written(u'\'' + given + u'\''));
        m_reading.approximated(where(m_outline[index], u"default"_s),
            u"%1 has no calculation; its default is one"_s.arg(m_outline[index].name));
    }

    XlsFormReading &m_reading;
    const FormTable &m_survey;
    Outline &m_outline;
    Names &m_names;
    QSet<QString> m_referred;
};

} // namespace

Written readSurveyItems(XlsFormReading &reading, Outline &outline, Names &names)
{
    return SurveyWriter(reading, outline, names).write(0);
}

} // namespace forms::exchange
