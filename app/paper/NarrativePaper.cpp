// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/NarrativePaper.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace paper {

std::vector<NarrativeParagraph> paragraphsOf(const QString &text)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t]*(?:\\n[ \\t]*)+"_s);
    std::vector<NarrativeParagraph> paragraphs;
    for (const QString &part : QString(text).replace(u"\r\n"_s, u"\n"_s).split(emptyLine)) {
        if (!part.trimmed().isEmpty())
            paragraphs.push_back({{}, part.trimmed()});
    }
    return paragraphs;
}

void addParagraphs(Prose &prose, const std::vector<NarrativeParagraph> &paragraphs)
{
    for (const NarrativeParagraph &paragraph : paragraphs) {
        if (!paragraph.heading.isEmpty())
            prose.group(paragraph.heading);
        prose.paragraph(paragraph.text, paragraph.heading.isEmpty() ? 2.2 : 0.4);
    }
}

QString narrativeOrigin(const Words &words, bool isEdited)
{
    return isEdited
        ? words(QT_TRANSLATE_NOOP(
              "paper", "Edited by hand: put together from the answers by the program, then changed by a person."))
        : words(QT_TRANSLATE_NOOP("paper",
              "Put together from the answers by the program, and to be read with the whole interview in mind."));
}

forms::Result<QByteArray> narrativePaper(const forms::FormDefinition &definition,
    const std::vector<NarrativeParagraph> &paragraphs, bool isEdited, const Heading &heading)
{
    const Words words(heading.language);
    const QString otherwise = definition.languages.value(0);
    const QString title
        = words(QT_TRANSLATE_NOOP("paper", "Narrative: %1")).arg(definition.title.in(heading.language, otherwise));
    Sheet sheet(furniture(title, definition, heading, words), words);
    Prose prose(sheet);
    prose.title(title, definition.shownAs.in(heading.language, otherwise), heading);
    if (isEdited)
        prose.warning(narrativeOrigin(words, true));
    addParagraphs(prose, paragraphs);
    if (paragraphs.empty())
        prose.paragraph(words(QT_TRANSLATE_NOOP("paper", "Nothing has been answered yet.")), 4);
    if (!isEdited)
        prose.small(narrativeOrigin(words, false), 4);
    return sheet.print(prose.take());
}

} // namespace paper
