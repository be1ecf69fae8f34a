// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

#include "forms/expression/Nearest.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 25; // groups within groups; a definition's own limit is 64 levels of YAML, two a group

constexpr std::size_t mostRows = 50'000; // a definition takes 20 000 items

class OutlineReader
{
public:
    explicit OutlineReader(XlsFormReading &reading)
        : m_reading(reading)
        , m_survey(reading.survey)
        , m_outline(1)
    {
        m_outline.front().type.kind = XlsFormType::Kind::Group;
    }

    Outline read()
    {
        if (m_survey.rows().size() > mostRows) {
            m_reading.wrong(m_survey.where(m_survey.rows().back()),
                u"the survey has more than %1 rows; split the form"_s.arg(mostRows));
            return std::move(m_outline);
        }
        for (const SheetRow &row : m_survey.rows())
            readRow(row);
        for (int open = m_group; open > 0; open = m_outline[open].parent) {
            const OutlineNode &node = m_outline[open];
            m_reading.wrong(m_survey.where(*node.row, u"type"_s),
                u"the %1 %2 begins here and never ends; add a row end_%1"_s.arg(node.type.word, node.given));
        }
        return std::move(m_outline);
    }

private:
    void readRow(const SheetRow &row)
    {
        if (truthOf(m_survey.text(row, u"disabled"_s)).value_or(false)) {
            m_reading.dropped(m_survey.where(row), u"the row is disabled"_s);
            return;
        }
        const QString cell = m_survey.text(row, u"type"_s).simplified();
        if (cell.isEmpty()) {
            m_reading.dropped(m_survey.where(row), u"the row has no type, so it is taken for a comment"_s);
            return;
        }
        std::optional<XlsFormType> type = typeOf(cell);
        if (!type) {
            m_reading.wrong(m_survey.where(row, u"type"_s),
                u"\"%1\" is not a type of XLSForm%2"_s.arg(cell.left(100), didYouMean(cell.left(100), typeWords())));
            return;
        }
        using Kind = XlsFormType::Kind;
        if (type->kind == Kind::EndGroup || type->kind == Kind::EndRepeat)
            end(row, *type);
        else
            begin(row, *std::move(type));
    }

    void begin(const SheetRow &row, XlsFormType type)
    {
        OutlineNode node;
        node.row = &row;
        node.given = m_survey.text(row, u"name"_s).trimmed();
        node.parent = m_group;
        if (type.list.isEmpty() && type.refused.isEmpty()
            && QStringList{u"select_one"_s, u"select_multiple"_s, u"rank"_s}.contains(type.word))
            type.list = m_survey.text(row, u"list_name"_s);
        const bool isGroup = type.kind != XlsFormType::Kind::Item;
        node.type = std::move(type);
        const int index = int(m_outline.size());
        m_outline[m_group].children.push_back(index);
        m_outline.push_back(std::move(node));
        if (!isGroup)
            return;
        m_group = index;
        if (++m_depth == deepest)
            m_reading.wrong(m_survey.where(row, u"type"_s),
                u"groups stand within groups %1 deep; no page shows that, so make it flatter"_s.arg(deepest));
    }

    void end(const SheetRow &row, const XlsFormType &type)
    {
        const QString where = m_survey.where(row, u"type"_s);
        const OutlineNode &open = m_outline[m_group];
        if (m_group == 0) {
            m_reading.wrong(where, u"this end_%1 ends nothing; take the row away"_s.arg(type.word));
            return;
        }
        if (open.type.word != type.word)
            m_reading.wrong(where,
                u"this row ends a %1, but the last that began is the %2 %3 on row %4"_s
                    .arg(type.word, open.type.word, open.given)
                    .arg(open.row->number));
        m_group = open.parent;
        --m_depth;
    }

    XlsFormReading &m_reading;
    const FormTable &m_survey;
    Outline m_outline;
    int m_group = 0;
    int m_depth = 0;
};

} // namespace

Outline readOutline(XlsFormReading &reading)
{
    return OutlineReader(reading).read();
}

} // namespace forms::exchange
