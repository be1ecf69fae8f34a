// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/AnswerWords.h"

#include "forms/base/Overloaded.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

struct Unit
{
    QLatin1StringView name;
    const char *one;
    const char *many;
};
constexpr Unit units[] = {
    {"day"_L1, QT_TRANSLATE_NOOP("paper", "day"), QT_TRANSLATE_NOOP("paper", "days")},
    {"month"_L1, QT_TRANSLATE_NOOP("paper", "month"), QT_TRANSLATE_NOOP("paper", "months")},
    {"year"_L1, QT_TRANSLATE_NOOP("paper", "year"), QT_TRANSLATE_NOOP("paper", "years")},
    {"currency"_L1, QT_TRANSLATE_NOOP("paper", "SEK"), QT_TRANSLATE_NOOP("paper", "SEK")},
    {"time"_L1, QT_TRANSLATE_NOOP("paper", "time"), QT_TRANSLATE_NOOP("paper", "times")},
};

struct Frame
{
    QLatin1StringView name;
    const char *words;
};
constexpr Frame frames[] = {
    {"last_30_days"_L1, QT_TRANSLATE_NOOP("paper", "last 30 days")},
    {"last_6_months"_L1, QT_TRANSLATE_NOOP("paper", "last 6 months")},
    {"last_year"_L1, QT_TRANSLATE_NOOP("paper", "last 12 months")},
    {"last_3_years"_L1, QT_TRANSLATE_NOOP("paper", "last 3 years")},
    {"lifetime"_L1, QT_TRANSLATE_NOOP("paper", "lifetime")},
    {"since_last"_L1, QT_TRANSLATE_NOOP("paper", "since the last interview")},
};

QString choiceLabel(const FormDefinition &definition, const Item &item, const QString &code, const Words &words)
{
    if (const ChoiceList *list = definition.choiceList(item))
        for (const Choice &choice : list->choices)
            if (choice.name == code)
                return choice.label.in(words.language(), definition.languages.value(0));
    return code;
}

QString missingWords(const FormDefinition &definition, const QString &code, const Words &words)
{
    if (const MissingCode *known = definition.missingCode(code))
        return u"%1 (%2)"_s.arg(code, known->label.in(words.language(), definition.languages.value(0)));
    return code;
}

/// Sums of money are read in groups: 16 000, but 9500; a number of another kind may be a name.
QString grouped(QString digits)
{
    if (digits.size() > 4 && !digits.contains(u'.'))
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
            digits.insert(at, u'\u00A0');
    return digits;
}

QString numberWords(const Item &item, const Number &number, const Words &words)
{
    const bool isGrouped = item.unit == "currency"_L1 || item.appearance.contains("thousands-sep"_L1);
    const QString digits = words.typed(isGrouped ? grouped(number.text) : number.text);
    const QString unit = unitWords(item.unit, number.value, words);
    return unit.isEmpty() ? digits : digits + u'\u00A0' + unit;
}

/// "Bostad, Skulder"; of a ranking "1. Bostad, 2. Skulder".
QString severalWords(const FormDefinition &definition, const Item &item, const Several &several, const Words &words)
{
    QStringList labels;
    for (const QString &code : several.codes) {
        const QString label = choiceLabel(definition, item, code, words);
        labels += item.type == ItemType::Rank ? u"%1. %2"_s.arg(labels.size() + 1).arg(label) : label;
    }
    return labels.join(u", "_s);
}

QString dateWords(const Item &item, const QDate &date, const Words &words)
{
    if (item.appearance.contains("month-year"_L1))
        return words.date(date).section(u' ', 1);
    return item.appearance.contains("year"_L1) ? QString::number(date.year()) : words.date(date);
}

} // namespace

QString unitWords(const QString &unit, double count, const Words &words)
{
    for (const Unit &known : units)
        if (unit == known.name)
            return words(count == 1 ? known.one : known.many);
    return unit;
}

QString timeFrameWords(const QString &frame, const Words &words)
{
    for (const Frame &known : frames)
        if (frame == known.name)
            return words(known.words);
    return frame;
}

QString answerWords(const FormDefinition &definition, const Item &item, const Answer &answer, const Words &words)
{
    return std::visit(Overloaded{
                          [](const Unanswered &) { return QString(); },
                          [&](const Missing &missing) { return missingWords(definition, missing.code, words); },
                          [&](const Number &number) { return numberWords(item, number, words); },
                          [](const Text &text) { return text.text; },
                          [&](const Chosen &chosen) { return choiceLabel(definition, item, chosen.code, words); },
                          [&](const QDate &date) { return dateWords(item, date, words); },
                          [](const QTime &time) { return time.toString(u"HH:mm"_s); },
                          [&](const Several &several) { return severalWords(definition, item, several, words); },
                          [&](const QDateTime &moment) {
                              return QString(words.date(moment.date()) + u' ' + moment.time().toString(u"HH:mm"_s));
                          },
                          [](const Attached &file) { return file.name(); },
                      },
        answer);
}

QString answerCode(const Answer &answer, const Words &words)
{
    return std::visit(Overloaded{
                          [](const Unanswered &) { return QString(); },
                          [](const Missing &missing) { return missing.code; },
                          [&](const Number &number) { return words.typed(number.text); },
                          [](const Text &text) { return text.text; },
                          [](const Chosen &chosen) { return chosen.code; },
                          [](const QDate &date) { return date.toString(Qt::ISODate); },
                          [](const QTime &time) { return time.toString(u"HH:mm"_s); },
                          [](const Several &several) { return several.codes.join(u' '); },
                          [](const QDateTime &moment) { return moment.toString(u"yyyy-MM-dd HH:mm"_s); },
                          [](const Attached &file) { return file.name(); },
                      },
        answer);
}

} // namespace paper
