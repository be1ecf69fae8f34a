// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/DemoAnswers.h"

#include <algorithm>

namespace operations {

/// Answers in the making. Each function below writes one of ASI's sections; what a later one needs to agree with is
/// read back from here, as the form's checks will.
class DemoTelling
{
public:
    DemoTelling(const DemoInterview &interview, DemoRandom &random)
        : m_interview(interview)
        , m_random(random)
    { }

    void general();
    void medical();
    void employment();
    void substances();
    void treatment();
    void legal();
    void familyHistory();
    void family();
    void relations();
    void psychiatric();
    void money();
    void reluctance();

    QHash<QString, QString> answers;

private:
    void say(const QString &item, int value) { answers.insert(item, QString::number(value)); }
    void say(const QString &item, const QString &text) { answers.insert(item, text); }
    int said(const QString &item) const { return answers.value(item).toInt(); }
    bool yes(const QString &item, double probability)
    {
        const bool answer = m_random.chance(probability);
        say(item, answer ? 1 : 0);
        return answer;
    }
    /// Days of the last 30: none for many, more with more trouble.
    int days(const QString &item, double trouble)
    {
        const bool any = m_random.chance(0.15 + 0.8 * trouble);
        say(item, any ? std::clamp(int(30 * trouble * (0.3 + 0.9 * m_random.unit())), 1, 30) : 0);
        return said(item);
    }
    /// 0 to 4, and at least 1 where there were days.
    void scale(const QString &item, double trouble, bool isAny)
    {
        const int value = std::clamp(int(5 * trouble + 0.7 * m_random.normal()), isAny ? 1 : 0, 4);
        say(item, isAny ? value : 0);
    }
    void rating(const QString &item, double trouble)
    {
        say(item, std::clamp(int(9.5 * trouble + 0.8 * m_random.normal()), 0, 9));
    }
    /// How many times: rarely many.
    int times(const QString &item, double usual)
    {
        int count = 0;
        while (count < 20 && m_random.chance(usual / (1 + usual)))
            ++count;
        say(item, count);
        return count;
    }
    void confidence(const QString &first, const QString &second)
    {
        yes(first, 0.02);
        yes(second, 0.01);
    }
    int hundreds(int lowest, int highest) { return 100 * m_random.between(lowest / 100, highest / 100); }
    int age() const { return int(double(m_interview.person.born.daysTo(m_interview.day)) / 365.25); }

    const DemoInterview &m_interview;
    DemoRandom &m_random;
};

} // namespace operations
