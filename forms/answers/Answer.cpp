// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/Answer.h"

#include "forms/base/Overloaded.h"

#include <cmath>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QTime &time)
{
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

Answer numberFromStored(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return Unanswered{};
    return Number{value, text};
}

Answer dateFromStored(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? Answer(date) : Answer(Unanswered{});
}

Answer timeFromStored(const QString &text)
{
    const QTime time = QTime::fromString(text, text.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    return time.isValid() ? Answer(time) : Answer(Unanswered{});
}

/// With the offset it was made at: the day it names is the day it was there.
QString momentText(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

Answer momentFromStored(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? Answer(moment) : Answer(Unanswered{});
}

Answer severalFromStored(const QString &text)
{
    QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    return codes.isEmpty() ? Answer(Unanswered{}) : Answer(Several{std::move(codes)});
}

struct Kind
{
    QLatin1StringView name;
    Answer (*read)(const QString &text);
};

const Kind kinds[] = {
    {"missing"_L1, [](const QString &text) { return text.isEmpty() ? Answer() : Answer(Missing{text}); }},
    {"number"_L1, numberFromStored},
    {"text"_L1, [](const QString &text) { return Answer(Text{text}); }},
    {"choice"_L1, [](const QString &text) { return text.isEmpty() ? Answer() : Answer(Chosen{text}); }},
    {"date"_L1, dateFromStored},
    {"time"_L1, timeFromStored},
    {"choices"_L1, severalFromStored},
    {"moment"_L1, momentFromStored},
    {"file"_L1, [](const QString &text) { return text.isEmpty() ? Answer() : Answer(Attached{text}); }},
};

} // namespace

QString canonicalText(const Answer &answer)
{
    return std::visit(Overloaded{
                          [](const Unanswered &) { return QString(); },
                          [](const Missing &missing) { return missing.code; },
                          [](const Number &number) { return number.text; },
                          [](const Text &text) { return text.text; },
                          [](const Chosen &chosen) { return chosen.code; },
                          [](const QDate &date) { return date.toString(u"yyyy-MM-dd"_s); },
                          [](const QTime &time) { return timeText(time); },
                          [](const Several &several) { return several.codes.join(u' '); },
                          [](const QDateTime &moment) { return momentText(moment); },
                          [](const Attached &file) { return file.reference; },
                      },
        answer);
}

QString kindName(const Answer &answer)
{
    return answer.index() == 0 ? QString() : QString(kinds[answer.index() - 1].name);
}

Answer answerFromStored(const QString &kind, const QString &text)
{
    for (const Kind &known : kinds) {
        if (kind == known.name)
            return known.read(text);
    }
    return Unanswered{};
}

} // namespace forms
