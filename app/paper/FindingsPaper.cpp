// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/FindingsPaper.h"

#include "app/paper/Prose.h"
#include "app/paper/Sentence.h"
#include "forms/entry/CellOrder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

using Kind = OpenMatter::Kind;

struct KindWords
{
    Kind kind;
    const char *heading; ///< over those of a section
    const char *count; ///< in the summary
    bool isOpen;
};
// In the order they stand, the most pressing first.
constexpr KindWords kinds[] = {
    {Kind::Error, QT_TRANSLATE_NOOP("paper", "To be settled"), QT_TRANSLATE_NOOP("paper", "To be settled: %1"), true},
    {Kind::Warning, QT_TRANSLATE_NOOP("paper", "To be settled, or kept with a reason"),
        QT_TRANSLATE_NOOP("paper", "To be settled, or kept with a reason: %1"), true},
    {Kind::Record, QT_TRANSLATE_NOOP("paper", "Lacks a record of what was done"),
        QT_TRANSLATE_NOOP("paper", "Lacks a record of what was done: %1"), true},
    {Kind::ReturnTo, QT_TRANSLATE_NOOP("paper", "To return to"), QT_TRANSLATE_NOOP("paper", "To return to: %1"), true},
    {Kind::Unanswered, QT_TRANSLATE_NOOP("paper", "Without an answer"),
        QT_TRANSLATE_NOOP("paper", "Without an answer: %1"), true},
    {Kind::Kept, QT_TRANSLATE_NOOP("paper", "Kept with a reason"), QT_TRANSLATE_NOOP("paper", "Kept with a reason: %1"),
        false},
    {Kind::Recorded, QT_TRANSLATE_NOOP("paper", "Recorded what was done"),
        QT_TRANSLATE_NOOP("paper", "Recorded what was done: %1"), false},
    {Kind::Notice, QT_TRANSLATE_NOOP("paper", "Worth knowing"), QT_TRANSLATE_NOOP("paper", "Worth knowing: %1"), false},
};

class FindingsList
{
public:
    FindingsList(const Sheet &sheet, const FormEntry &entry, const std::vector<OpenMatter> &matters)
        : m_words(sheet.words())
        , m_prose(sheet)
        , m_entry(entry)
        , m_matters(matters)
    { }

    std::vector<Block> blocks(const QString &title, const Heading &heading)
    {
        const FormDefinition &definition = m_entry.definition();
        m_prose.title(title, local(definition.shownAs), heading);
        addSummary();
        addSection(-1); // what is about the form as a whole
        for (size_t section = 0; section < definition.sections.size(); ++section)
            addSection(int(section));
        return m_prose.take();
    }

private:
    QString local(const LocalText &text) const
    {
        return text.in(m_words.language(), m_entry.definition().languages.value(0));
    }

    void addSummary()
    {
        QStringList counts;
        bool isAnyOpen = false;
        for (const KindWords &kind : kinds) {
            const auto count = std::count_if(m_matters.begin(), m_matters.end(),
                [&kind](const OpenMatter &matter) { return matter.kind == kind.kind; });
            if (count > 0)
                counts << m_words(kind.count).arg(count);
            isAnyOpen = isAnyOpen || (count > 0 && kind.isOpen);
        }
        if (!isAnyOpen)
            m_prose.paragraph(m_words(QT_TRANSLATE_NOOP("paper", "Nothing is open.")), 4);
        m_prose.paragraph(counts.join(u".  "_s), isAnyOpen ? 4 : 0.4);
    }

    int sectionOf(const OpenMatter &matter) const { return matter.cell < 0 ? -1 : m_entry.item(matter.cell).section; }

    void addSection(int section)
    {
        bool isHeaded = false;
        for (const KindWords &kind : kinds) {
            std::vector<const OpenMatter *> here;
            for (const OpenMatter &matter : m_matters) {
                if (matter.kind == kind.kind && sectionOf(matter) == section)
                    here.push_back(&matter);
            }
            if (here.empty())
                continue;
            if (!isHeaded)
                m_prose.section(sectionWords(m_entry.definition(), section, m_words));
            isHeaded = true;
            m_prose.group(m_words(kind.heading));
            for (const OpenMatter *const matter : here)
                addMatter(*matter);
        }
    }

    void addMatter(const OpenMatter &matter)
    {
        QStringList codes;
        QStringList texts;
        for (const Cell cell : cellsOf(matter)) {
            const QString code = cellCode(m_entry, cell);
            if (!code.isEmpty())
                codes << code;
            const QString question = questionWords(m_entry, cell, m_words);
            texts << (cellsOf(matter).size() > 1 ? u"%1 %2"_s.arg(code, question).trimmed() : question);
        }
        const QString message = local(matter.message);
        if (!message.isEmpty())
            texts << message;
        m_prose.row(codes.join(u", "_s), texts.join(u'\n'), words(matter));
    }

    static std::vector<Cell> cellsOf(const OpenMatter &matter)
    {
        if (matter.items.empty() && matter.cell >= 0)
            return {matter.cell};
        return matter.items;
    }

    QString words(const OpenMatter &matter) const
    {
        if (matter.words.isEmpty())
            return {};
        return matter.kind == Kind::Kept ? m_words(QT_TRANSLATE_NOOP("paper", "Reason: %1")).arg(matter.words)
                                         : matter.words;
    }

    const Words &m_words;
    Prose m_prose;
    const FormEntry &m_entry;
    const std::vector<OpenMatter> &m_matters;
};

} // namespace

Result<QByteArray> findingsPaper(const FormEntry &entry, const std::vector<OpenMatter> &matters, const Heading &heading)
{
    const FormDefinition &definition = entry.definition();
    const Words words(heading.language);
    const QString title = words(QT_TRANSLATE_NOOP("paper", "Open findings: %1"))
                              .arg(definition.title.in(heading.language, definition.languages.value(0)));
    Sheet sheet(furniture(title, definition, heading, words), words);
    return sheet.print(FindingsList(sheet, entry, matters).blocks(title, heading));
}

} // namespace paper
