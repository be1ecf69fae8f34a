// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ProfilePainter.h"
#include "app/paper/AnswerWords.h"
#include "app/paper/Narrative.h"
#include "app/paper/NarrativePaper.h"
#include "app/paper/Prose.h"
#include "app/paper/ResultProfile.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr double chartRow = 9.4; ///< millimetres a row of the picture
constexpr double chartRest = 27; ///< its heading and legend

class ResultBlocks
{
public:
    ResultBlocks(const Sheet &sheet, const FormEntry &entry, const std::optional<EarlierResult> &earlier,
        const Heading &heading, QString ownNarrative)
        : m_sheet(sheet)
        , m_ink(sheet.ink())
        , m_words(sheet.words())
        , m_prose(sheet)
        , m_entry(entry)
        , m_definition(entry.definition())
        , m_earlier(earlier)
        , m_profile(resultProfile(entry, earlier, heading.date, heading.language))
        , m_language(heading.language)
        , m_ownNarrative(std::move(ownNarrative))
    { }

    std::vector<Block> blocks(const Heading &heading)
    {
        const QString title = m_words(QT_TRANSLATE_NOOP("paper", "Result")) + u": "_s + local(m_definition.title);
        m_prose.title(title, local(m_definition.shownAs), heading);
        addBanners();
        addPicture();
        addScores();
        addRatings();
        addNotes();
        addNarrative();
        return m_prose.take();
    }

private:
    QString local(const LocalText &text) const { return text.in(m_language, m_definition.languages.value(0)); }

    /// What must be read before the numbers: a bar in the warning's colours, and words.
    void addBanners()
    {
        for (const Caution &caution : resultCautions(m_entry, m_earlier, m_language)) {
            if (caution.kind != Caution::Kind::Note)
                m_prose.warning(caution.words);
        }
    }

    void addPicture()
    {
        if (m_profile.rows.empty())
            return;
        const double height = m_ink.mm(chartRest + chartRow * double(m_profile.rows.size()));
        BlockMaker maker(m_ink);
        maker.drawing(QRectF(0, 0, m_sheet.width(), height),
            [font = m_ink.font(Style::Body), data = m_profile, colors = m_ink.colors()](
                QPainter &painter, const QRectF &where) {
                painter.setFont(font);
                charts::paintProfile(painter, where, data, colors);
            });
        m_prose.add(maker.block(), 4);
    }

    struct Column
    {
        double left; ///< shares of the width
        double width;
        Qt::Alignment alignment;
        QString heading;
        Style style = Style::Body;
    };

    int addTableHead(const std::vector<Column> &columns)
    {
        BlockMaker maker(m_ink);
        double height = 0;
        for (const Column &column : columns)
            height = qMax(height, m_ink.height(Style::SmallStrong, column.heading, column.width * m_sheet.width()));
        for (const Column &column : columns) {
            const double width = column.width * m_sheet.width();
            const double own = m_ink.height(Style::SmallStrong, column.heading, width);
            maker.text(column.left * m_sheet.width(), height - own, width,
                {Style::SmallStrong, m_ink.colors().text, column.alignment}, column.heading);
        }
        maker.line(0, height + m_ink.mm(0.8), m_sheet.width(), m_ink.colors().edge);
        Block block = maker.block();
        block.keepsWithNext = true;
        m_prose.add(std::move(block), 2);
        return int(m_prose.size()) - 1;
    }

    void addTableRow(const std::vector<Column> &columns, const QStringList &texts, const QString &below, int head)
    {
        BlockMaker maker(m_ink);
        const double top = m_ink.mm(0.8);
        double bottom = top;
        for (size_t i = 0; i < columns.size(); ++i) {
            bottom = qMax(bottom,
                maker.text(columns[i].left * m_sheet.width(), top, columns[i].width * m_sheet.width(),
                    {columns[i].style, m_ink.colors().text, columns[i].alignment}, texts[qsizetype(i)]));
        }
        bottom = maker.text(0, bottom, m_sheet.width(), {Style::Small, m_ink.colors().warning}, below);
        maker.line(0, bottom + m_ink.mm(0.8), m_sheet.width(), m_ink.colors().hairline);
        Block block = maker.block(texts.first());
        block.head = head;
        block.keepsWithNext = true; // a table this short stays whole; its last row lets go
        m_prose.add(std::move(block), 0);
    }

    /// Which answers a score lacks, by code and question.
    QString lacking(const Score &score) const
    {
        if (score.missing.empty())
            return {};
        QStringList names;
        for (const Slot slot : score.missing)
            names << itemWords(m_definition.items[size_t(slot)]);
        return m_words(QT_TRANSLATE_NOOP("paper", "Lacks an answer to: %1")).arg(names.join(u"; "_s));
    }

    /// A cell of a grid is named by its row.
    QString itemWords(const Item &item) const
    {
        for (const Group &group : m_definition.groups)
            for (const GridRow &row : group.rows)
                if (std::find(row.cells.begin(), row.cells.end(), item.slot) != row.cells.end())
                    return (m_definition.shownCode(item.name) + u' ' + local(row.label)).trimmed();
        return (m_definition.shownCode(item.name) + u' ' + local(item.label)).trimmed();
    }

    void addScores()
    {
        if (m_definition.scores.empty())
            return;
        m_prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Scores")));
        std::vector<Column> columns{{0, 0.3, Qt::AlignLeft, m_profile.areaHeading},
            {0.3, m_earlier ? 0.17 : 0.3, Qt::AlignRight, m_profile.nowWords, Style::Strong}};
        if (m_earlier) {
            columns.push_back({0.47, 0.19, Qt::AlignRight, m_profile.beforeWords});
            columns.push_back({0.7, 0.3, Qt::AlignLeft, m_profile.changeHeading});
        }
        const int head = addTableHead(columns);
        for (size_t i = 0; i < m_profile.rows.size(); ++i) {
            const charts::ProfileRow &row = m_profile.rows[i];
            QStringList texts{row.label, row.now.words};
            if (m_earlier)
                texts << (row.before ? row.before->words : QString()) << row.change;
            addTableRow(columns, texts, lacking(computeScore(m_definition.scores[i], m_entry.context())), head);
        }
        m_prose.last().keepsWithNext = false;
    }

    QString ratingWords(const std::optional<charts::ProfileRating> &now, Slot slot) const
    {
        if (!now)
            return {};
        if (!m_earlier || slot < 0)
            return now->words;
        const Answer before = m_earlier->answers.value(m_definition.items[size_t(slot)].name);
        return isAnswered(before) ? now->words + u"  (%1)"_s.arg(answerCode(before, m_words)) : now->words;
    }

    void addRatings()
    {
        const auto rated = [](const charts::ProfileRow &row) { return row.bothered || row.need || row.severity; };
        if (!std::any_of(m_profile.rows.begin(), m_profile.rows.end(), rated))
            return;
        const bool isCompared = m_earlier && !m_earlier->answers.isEmpty();
        m_prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Ratings")),
            isCompared ? m_words(QT_TRANSLATE_NOOP("paper", "In brackets: at the earlier interview.")) : QString());
        std::vector<Column> columns{{0, 0.3, Qt::AlignLeft, m_profile.areaHeading},
            {0.33, 0.2, Qt::AlignLeft, m_profile.botheredWords + u", 0\u20134"_s},
            {0.54, 0.2, Qt::AlignLeft, m_profile.needWords + u", 0\u20134"_s},
            {0.75, 0.25, Qt::AlignLeft, m_profile.interviewerHeading + u", 0\u20139"_s}};
        if (!m_profile.hasSeverity())
            columns.pop_back();
        const int head = addTableHead(columns);
        for (size_t i = 0; i < m_profile.rows.size(); ++i) {
            const charts::ProfileRow &row = m_profile.rows[i];
            const ScoreDefinition &score = m_definition.scores[i];
            addTableRow(columns,
                {row.label, ratingWords(row.bothered, score.clientRating), ratingWords(row.need, score.clientNeed),
                    ratingWords(row.severity, score.interviewerRating)},
                {}, head);
        }
        m_prose.last().keepsWithNext = false;
    }

    void addNotes()
    {
        double before = 3;
        for (const Caution &caution : resultCautions(m_entry, m_earlier, m_language)) {
            if (caution.kind != Caution::Kind::Note)
                continue;
            m_prose.small(caution.words, before);
            before = 0.8;
        }
    }

    void addNarrative()
    {
        const bool isEdited = !m_ownNarrative.isEmpty();
        const std::vector<NarrativeParagraph> paragraphs
            = isEdited ? paragraphsOf(m_ownNarrative) : narrative(m_entry, m_language);
        if (paragraphs.empty())
            return;
        m_prose.section(m_words(QT_TRANSLATE_NOOP("paper", "Summary of the answers")));
        addParagraphs(m_prose, paragraphs);
        m_prose.small(narrativeOrigin(m_words, isEdited), 4);
    }

    const Sheet &m_sheet;
    const Ink &m_ink;
    const Words &m_words;
    Prose m_prose;
    const FormEntry &m_entry;
    const FormDefinition &m_definition;
    const std::optional<EarlierResult> &m_earlier;
    charts::ProfileData m_profile;
    QString m_language;
    QString m_ownNarrative;
};

} // namespace

Result<QByteArray> resultPaper(const FormEntry &entry, const std::optional<EarlierResult> &earlier,
    const Heading &heading, const QString &ownNarrative)
{
    const FormDefinition &definition = entry.definition();
    const Words words(heading.language);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "Result")) + u": "_s
        + definition.title.in(heading.language, definition.languages.value(0));
    Sheet sheet(furniture(title, definition, heading, words), words);
    return sheet.print(ResultBlocks(sheet, entry, earlier, heading, ownNarrative).blocks(heading));
}

} // namespace paper
