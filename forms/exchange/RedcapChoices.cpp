// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapChoices.h"

#include "forms/exchange/HtmlText.h"

#include <QSet>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString choicesColumn = u"Choices"_s;

QString fitCode(const QString &written)
{
    QString code = written;
    for (QChar &c : code) {
        if (c.isSpace() || c == u'\'')
            c = u'_';
    }
    return code;
}

/// A choice without a code takes its text for one, as in REDCap's own upload.
RedcapChoice choiceOf(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    RedcapChoice choice;
    choice.written = (comma < 0 ? text : text.first(comma)).trimmed();
    choice.label = (comma < 0 ? text : text.sliced(comma + 1)).trimmed();
    choice.code = fitCode(choice.written);
    return choice;
}

struct Codes
{
    std::vector<RedcapChoice> choices;
    QSet<QString> taken;
};

void addChoice(Codes &codes, RedcapChoice choice, const RedcapField &field, std::vector<Note> &notes)
{
    const QString place = field.place(choicesColumn);
    if (codes.taken.contains(choice.code)) {
        notes.push_back({Note::Kind::Dropped, place,
            u"code \"%1\" stands twice; the second is left out: give it another"_s.arg(choice.code.left(50))});
        return;
    }
    if (choice.code != choice.written)
        notes.push_back({Note::Kind::Approximated, place,
            u"code \"%1\" has become %2: a code is one word without apostrophes"_s.arg(
                choice.written.left(50), choice.code.left(50))});
    const QString label = withoutHtml(choice.label);
    if (label != choice.label)
        notes.push_back({Note::Kind::Approximated, place,
            u"the label of %1 had HTML; its text is kept"_s.arg(choice.code.left(50))});
    choice.label = label;
    codes.taken.insert(choice.code);
    codes.choices.push_back(std::move(choice));
}

/// @NONEOFTHEABOVE=99 or ='98,99': these stand alone.
void markExclusive(std::vector<RedcapChoice> &choices, const RedcapField &field, const RedcapAnnotation &annotation,
    std::vector<Note> &notes)
{
    const RedcapTag *const tag = annotation.find(u"@NONEOFTHEABOVE");
    if (!tag || field.type != u"checkbox"_s)
        return;
    for (const QString &written : tag->value.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(choices, written.trimmed(), &RedcapChoice::written);
        if (found != choices.end())
            found->isExclusive = true;
        else
            notes.push_back({Note::Kind::Dropped, field.place(u"Field Annotation"_s),
                u"@NONEOFTHEABOVE names \"%1\", which is none of its choices"_s.arg(written.left(50))});
    }
}

} // namespace

std::vector<RedcapChoice> readRedcapChoices(
    const RedcapField &field, const RedcapAnnotation &annotation, std::vector<Note> &notes)
{
    if (field.type == u"yesno"_s)
        return {{u"1"_s, u"1"_s, u"Yes"_s}, {u"0"_s, u"0"_s, u"No"_s}};
    if (field.type == u"truefalse"_s)
        return {{u"1"_s, u"1"_s, u"True"_s}, {u"0"_s, u"0"_s, u"False"_s}};
    if (field.type != u"radio"_s && field.type != u"dropdown"_s && field.type != u"checkbox"_s)
        return {};
    QString text = field.choices;
    if (!text.contains(u'|')) // as they are typed on REDCap's page: one a line
        text.replace(u'\n', u'|');
    Codes codes;
    constexpr std::size_t most = 10'000;
    for (const QStringView part : QStringView(text).split(u'|')) {
        if (!part.trimmed().isEmpty() && codes.choices.size() < most)
            addChoice(codes, choiceOf(part.trimmed().toString()), field, notes);
    }
    markExclusive(codes.choices, field, annotation, notes);
    return std::move(codes.choices);
}

QString RedcapLists::nameOf(const std::vector<RedcapChoice> &choices, const RedcapField &field)
{
    Written list = Written::list();
    for (const RedcapChoice &choice : choices) {
        Written entry = Written::map();
        entry.set(u"name"_s, choice.code);
        if (!choice.label.isEmpty())
            entry.set(u"label"_s, choice.label);
        if (choice.isExclusive)
            entry.set(u"exclusive"_s, u"true"_s);
        list.add(std::move(entry));
    }
    const QByteArray content = yamlText(list);
    const auto known = m_byContent.constFind(content);
    if (known != m_byContent.constEnd())
        return *known;
    const bool isOwn = field.type != u"yesno"_s && field.type != u"truefalse"_s;
    const QString wanted = isOwn ? field.name : field.type == u"yesno"_s ? u"yes_no"_s : u"true_false"_s;
    QString name = m_names.claim(wanted);
    m_byContent.insert(content, name);
    m_lists.set(name, std::move(list));
    return name;
}

} // namespace forms::exchange
