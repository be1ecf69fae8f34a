// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ItemTexts.h"

#include "app/models/AnswerText.h"
#include "app/ui/parts/Language.h"
#include "app/ui/parts/Tr.h"
#include "forms/base/Overloaded.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
QString unitWord(const QString &unit)
{
    if (unit == "day"_L1)
        return Tr::tr("days");
    if (unit == "month"_L1)
        return Tr::tr("months");
    if (unit == "year"_L1)
        return Tr::tr("years");
    if (unit == "currency"_L1)
        return Tr::tr("kronor");
    if (unit == "time"_L1)
        //: how often: "12 times"
        return Tr::tr("times");
    return unit;
}

QString withUnit(const forms::Item &item, const forms::Number &number)
{
    const QString &unit = item.unit;
    const int whole = int(number.value);
    if (unit == "currency"_L1)
        //: an amount of money
        return Tr::tr("%1 kr").arg(QLocale().toString(number.value, 'f', QLocale::FloatingPointShortest));
    if (double(whole) == number.value) {
        if (unit == "day"_L1)
            return Tr::tr("%n day(s)", nullptr, whole);
        if (unit == "month"_L1)
            return Tr::tr("%n month(s)", nullptr, whole);
        if (unit == "year"_L1)
            return Tr::tr("%n year(s)", nullptr, whole);
        if (unit == "time"_L1)
            return Tr::tr("%n time(s)", nullptr, whole);
    }
    QString text = QString(number.text).replace(u'.', QLocale().decimalPoint());
    if (isGrouped(item))
        text = inThousands(text);
    return unit.isEmpty() ? text : text + u' ' + unitWord(unit);
}

QString dateWords(const forms::Item &item, const QDate &date)
{
    const DatePart part = datePart(item);
    const QString format = part == DatePart::Day ? u"d MMMM yyyy"_s
        : part == DatePart::Month                ? u"MMMM yyyy"_s
                                                 : u"yyyy"_s;
    return QLocale().toString(date, format);
}

QString bound(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}
} // namespace

QString codeAndLabel(const QString &code, const QString &label)
{
    return code.compare(label, Qt::CaseInsensitive) == 0 ? label : code + u' ' + label;
}

DatePart datePart(const forms::Item &item)
{
    if (item.appearance.contains("month-year"_L1))
        return DatePart::Month;
    return item.appearance.contains("year"_L1) ? DatePart::Year : DatePart::Day;
}

bool isGrouped(const forms::Item &item)
{
    return item.appearance.contains("thousands-sep"_L1);
}

QString inThousands(const QString &digits)
{
    constexpr qsizetype each = 3;
    constexpr QChar between(0xa0);
    QString text = digits;
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    qsizetype at = first;
    while (at < text.size() && text[at].isDigit())
        ++at;
    for (at -= each; at > first; at -= each)
        text.insert(at, between);
    return text;
}

QString ItemTexts::language() const
{
    return m_language.isEmpty() ? Language::current() : m_language;
}

QString ItemTexts::in(const forms::LocalText &text) const
{
    return text.in(language(), m_definition.languages.value(0, u"sv"_s));
}

bool ItemTexts::isFallback(const forms::LocalText &text) const
{
    return !text.isEmpty() && !text.has(language());
}

QString ItemTexts::label(const forms::Item &item) const
{
    const QString text = models::itemLabel(m_definition, item, language());
    return text.isEmpty() ? item.name : text;
}

QString ItemTexts::sectionLabel(int section) const
{
    const forms::Group &group = m_definition.groups[m_definition.sections[section]];
    const QString text = in(group.label);
    return text.isEmpty() ? group.name : text;
}

QString ItemTexts::timeFrame(const forms::Item &item) const
{
    struct Frame
    {
        QLatin1StringView name;
        const char *words;
    };
    static constexpr Frame frames[] = {
        {"last_30_days"_L1, QT_TRANSLATE_NOOP("Tr", "last 30 days")},
        {"last_6_months"_L1, QT_TRANSLATE_NOOP("Tr", "last 6 months")},
        {"last_year"_L1, QT_TRANSLATE_NOOP("Tr", "last 12 months")},
        {"last_3_years"_L1, QT_TRANSLATE_NOOP("Tr", "last 3 years")},
        {"lifetime"_L1, QT_TRANSLATE_NOOP("Tr", "whole life")},
        {"since_last"_L1, QT_TRANSLATE_NOOP("Tr", "since the last interview")},
    };
    const QString name = m_definition.timeFrame(item, m_variant);
    const auto *const known = std::ranges::find(frames, name, &Frame::name);
    return known == std::end(frames) ? QString() : Tr::tr(known->words);
}

QString ItemTexts::bounds(const forms::Item &item) const
{
    const QString unit = item.unit.isEmpty() ? QString() : unitWord(item.unit);
    QString range;
    if (item.minimum && item.maximum)
        range = u"%1–%2"_s.arg(bound(*item.minimum), bound(*item.maximum));
    else if (item.minimum)
        range = Tr::tr("%1 or more").arg(bound(*item.minimum));
    else if (item.maximum)
        range = Tr::tr("at most %1").arg(bound(*item.maximum));
    if (unit.isEmpty() || range.isEmpty())
        return unit + range;
    //: %1 is a unit, %2 a range: "days, 0–30"
    return Tr::tr("%1, %2").arg(unit, range);
}

QString ItemTexts::spoken(const forms::Item &item, const forms::Answer &answer) const
{
    const forms::ChoiceList *const list = m_definition.choiceList(item);
    const auto label = [&](const QString &code) {
        const forms::Choice *const choice = list ? list->find(code) : nullptr;
        return choice ? in(choice->label) : code;
    };
    if (const auto *const chosen = std::get_if<forms::Chosen>(&answer))
        return label(chosen->code);
    if (const auto *const several = std::get_if<forms::Several>(&answer)) {
        QStringList labels;
        for (const QString &code : several->codes)
            labels += label(code);
        return labels.join(u", "_s);
    }
    return this->answer(item, answer);
}

QString ItemTexts::answer(const forms::Item &item, const forms::Answer &answer) const
{
    return std::visit(
        forms::Overloaded{
            [](const forms::Unanswered &) { return QString(); },
            [this](const forms::Missing &missing) { return specialCode(missing.code); },
            [&item](const forms::Number &number) { return withUnit(item, number); },
            [](const forms::Text &text) { return text.text; },
            [&](const forms::Chosen &chosen) {
                const forms::ChoiceList *const list = m_definition.choiceList(item);
                for (const forms::Choice &choice : list ? list->choices : std::vector<forms::Choice>{}) {
                    if (choice.name == chosen.code)
                        return codeAndLabel(chosen.code, in(choice.label));
                }
                return chosen.code;
            },
            [&item](const QDate &date) { return dateWords(item, date); },
            [](const QTime &time) { return time.toString(u"HH:mm"_s); },
            [&](const forms::Several &several) {
                QStringList labels;
                for (const QString &code : several.codes) {
                    const QString text = this->answer(item, forms::Chosen{code});
                    labels += item.type == forms::ItemType::Rank ? u"%1. %2"_s.arg(labels.size() + 1).arg(text) : text;
                }
                return labels.join(u", "_s);
            },
            [](const QDateTime &moment) { return QLocale().toString(moment, u"d MMMM yyyy HH:mm"_s); },
            [](const forms::Attached &file) { return file.name(); },
        },
        answer);
}

QString ItemTexts::shortAnswer(const forms::Answer &answer) const
{
    return typed(answer);
}

QString ItemTexts::typed(const forms::Answer &answer) const
{
    return std::visit(
        forms::Overloaded{
            [](const forms::Unanswered &) { return QString(); },
            [](const forms::Missing &missing) { return missing.code; },
            [](const forms::Number &number) { return QString(number.text).replace(u'.', QLocale().decimalPoint()); },
            [](const forms::Text &text) { return text.text; },
            [](const forms::Chosen &chosen) { return chosen.code; },
            [](const QDate &date) { return date.toString(Qt::ISODate); },
            [](const QTime &time) { return time.toString(u"HH:mm"_s); },
            [](const forms::Several &several) { return several.codes.join(u' '); },
            [](const QDateTime &moment) { return moment.toString(u"yyyy-MM-dd HH:mm"_s); },
            [](const forms::Attached &file) { return file.name(); },
        },
        answer);
}

QString ItemTexts::expected(const forms::Item &item) const
{
    switch (item.holds()) {
    case forms::AnswerKind::Whole:
        return Tr::tr("Write a whole number here, such as 12.");
    case forms::AnswerKind::Decimal:
        return Tr::tr("Write a number here, such as 12.5.");
    case forms::AnswerKind::Date:
        return Tr::tr("Write a date here, such as 2026-03-14 or 14/3 2026.");
    case forms::AnswerKind::Time:
        return Tr::tr("Write a time of day here, such as 14:30.");
    case forms::AnswerKind::Choice:
        return Tr::tr("Write one of the codes, or choose with the arrows.");
    case forms::AnswerKind::Choices:
        return Tr::tr("Write codes with a space between, or mark them with the space bar.");
    case forms::AnswerKind::Moment:
        return Tr::tr("Write a date and a time here, such as 2026-03-14 14:30.");
    case forms::AnswerKind::File:
    case forms::AnswerKind::Text:
    case forms::AnswerKind::None:
    case forms::AnswerKind::Any:
        break;
    }
    return Tr::tr("This cannot be kept here. Write it in another way.");
}

QString ItemTexts::specialCode(const QString &name) const
{
    const forms::MissingCode *const code = m_definition.missingCode(name);
    return code ? QString(name + u' ' + in(code->label)) : name;
}

QString ItemTexts::notAllowed(const forms::Item &item, const QString &code) const
{
    //: %1 is a special code such as X, %2 an item such as M6
    return Tr::tr("%1 cannot be used for %2.").arg(code, item.name);
}

} // namespace ui
