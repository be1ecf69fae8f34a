// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/FeedbackSheet.h"

#include "app/paper/Prose.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

/// How much is said, from all of it to the least; the first that leaves room for a pen is taken.
struct Measure
{
    int statements; ///< of what works, and of what is hard
    int ownLines; ///< of own words
    bool hasNotes;
    int areas;
};
constexpr int everyArea = 1000;
constexpr Measure measures[] = {
    {12, 12, true, everyArea},
    {8, 6, true, everyArea},
    {6, 4, true, everyArea},
    {6, 3, false, everyArea},
    {4, 2, false, everyArea},
    {3, 2, false, everyArea},
    {2, 1, false, everyArea},
    {1, 1, false, everyArea},
    {1, 0, false, everyArea},
    {1, 0, false, 12},
    {1, 0, false, 8},
    {1, 0, false, 5}, // a statement is a label and an answer, and never longer than a third of a page
    {1, 0, false, 2},
    {1, 0, false, 0},
};
constexpr int fewestLines = 3; ///< for a pen
constexpr int mostLines = 8;
constexpr double wantHeading = 16; ///< millimetres, with what stands under it

class FeedbackBlocks
{
public:
    FeedbackBlocks(const Sheet &sheet, const FeedbackSource &source, const Heading &heading)
        : m_sheet(sheet)
        , m_words(sheet.words())
        , m_source(source)
        , m_heading(heading)
        , m_areas(feedbackAreas(source, heading.language))
    { }

    std::vector<Block> blocks(const QString &title)
    {
        for (const Measure &measure : measures) {
            Prose prose = written(title, measure);
            if (prose.isOnePage() && prose.roomLeft() >= wantHeading + fewestLines * penLine) {
                addRoomToWrite(prose);
                return prose.take();
            }
        }
        Prose prose(m_sheet); // a title that fills the page: room to write is what the sheet is for
        addRoomToWrite(prose);
        return prose.take();
    }

private:
    Prose written(const QString &title, const Measure &measure)
    {
        m_isShortened = false;
        Prose prose(m_sheet);
        prose.title(title, {}, m_heading);
        prose.paragraph(
            m_words(QT_TRANSLATE_NOOP("paper",
                "This is what you told us, in short. Say so if something is wrong or missing: it is about you.")),
            3);
        if (m_source.earlier)
            prose.small(
                m_words(QT_TRANSLATE_NOOP("paper", "Last time was %1.")).arg(m_words.date(m_source.earlier->date)));
        if (m_areas.empty())
            prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "Nothing has been answered yet.")), 4);
        int left = measure.areas;
        for (const FeedbackArea &area : m_areas) {
            if (left-- > 0)
                addArea(prose, area, measure);
            else
                m_isShortened = true;
        }
        addGoals(prose);
        if (m_isShortened)
            prose.small(m_words(QT_TRANSLATE_NOOP(
                            "paper", "There is more in the form that was filled in. Ask to see it if you want to.")),
                2);
        return prose;
    }

    void addArea(Prose &prose, const FeedbackArea &area, const Measure &measure)
    {
        struct Line
        {
            const char *label;
            const QStringList &texts;
            int most;
        };
        const Line lines[] = {
            {QT_TRANSLATE_NOOP("paper", "What works"), area.works, measure.statements},
            {QT_TRANSLATE_NOOP("paper", "What is hard"), area.hard, measure.statements},
            {QT_TRANSLATE_NOOP("paper", "What you said"), area.said, measure.statements},
            {QT_TRANSLATE_NOOP("paper", "Help you want"), area.wishes, measure.statements},
            {QT_TRANSLATE_NOOP("paper", "How we see it"), area.judged, measure.statements},
        };
        prose.group(area.heading);
        for (const Line &line : lines)
            addRow(prose, line.label, shortened(line.texts, line.most));
        addRow(prose, QT_TRANSLATE_NOOP("paper", "In your own words"),
            clipped(area.ownWords.join(u"; "_s), measure.ownLines));
        addRow(prose, QT_TRANSLATE_NOOP("paper", "Noted with you"),
            clipped(area.notes.join(u' '), measure.hasNotes ? measure.ownLines : 0));
        addRow(prose, QT_TRANSLATE_NOOP("paper", "Since last time"), area.changes.join(u"; "_s));
    }

    void addGoals(Prose &prose) const
    {
        if (m_source.goals.isEmpty())
            return;
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "What we have said you want")));
        for (const QString &goal : m_source.goals)
            prose.paragraph(u"\u2022 "_s + goal, 0.8);
    }

    void addRow(Prose &prose, const char *label, const QString &text) const
    {
        if (!text.isEmpty())
            prose.runIn(m_words(label), text, 0.3);
    }

    QString shortened(const QStringList &texts, int most)
    {
        m_isShortened = m_isShortened || texts.size() > most;
        return texts.mid(0, most).join(u"; "_s);
    }

    QString clipped(const QString &text, int lines)
    {
        const QStringList all = m_sheet.ink().lines(Style::Body, text, m_sheet.width() - m_sheet.ink().mm(40));
        if (text.isEmpty() || all.size() <= lines)
            return text;
        m_isShortened = true;
        return lines == 0 ? QString() : all.mid(0, lines).join(u' ') + u"\u2026"_s;
    }

    void addRoomToWrite(Prose &prose) const
    {
        const double room = prose.roomLeft() - wantHeading;
        prose.section(m_words(QT_TRANSLATE_NOOP("paper", "What I want")));
        prose.penLines(std::clamp(int(room / penLine), fewestLines, mostLines));
    }

    const Sheet &m_sheet;
    const Words &m_words;
    const FeedbackSource &m_source;
    const Heading &m_heading;
    std::vector<FeedbackArea> m_areas;
    bool m_isShortened = false;
};

} // namespace

Result<QByteArray> feedbackSheet(const FeedbackSource &source, const Heading &heading)
{
    const Words words(heading.language);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "What you told us"));
    Sheet sheet(furniture(title, source.entry.definition(), heading, words), words);
    return sheet.print(FeedbackBlocks(sheet, source, heading).blocks(title));
}

QString feedbackLanguage(const FormDefinition &definition, const QString &clients, const QString &otherwise)
{
    const QString plain = clients.section(u'-', 0, 0);
    const bool hasWords = plain == "en"_L1 || Words(plain).isTranslated();
    return definition.languages.contains(plain) && hasWords ? plain : otherwise;
}

} // namespace paper
