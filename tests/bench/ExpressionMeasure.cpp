// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Measure.h"
#include "forms/expression/Expression.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

/// a to d hold numbers, e a choice.
class Numbers final : public NameScope, public EvaluationContext
{
public:
    std::optional<Slot> slotOf(const QString &name) const override { return Slot(name[0].unicode() - u'a'); }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return false; }
    Value value(Slot slot) const override { return slot == 4 ? m_choice : Value(double(slot)); }
    QString missingCode(Slot) const override { return {}; }
    QString setting(const QString &) const override { return {}; }
    QDate today() const override { return QDate(2026, 3, 14); }

private:
    Value m_choice = u"2"_s;
};

double nanosecondsOf(const QString &text)
{
    constexpr int times = 200000;
    const Numbers numbers;
    const auto parsed = Expression::parse(text, numbers, {});
    double sum = 0; // kept, so that nothing is optimised away
    const double total = medianOf(5, [&] {
        for (int i = 0; i < times; ++i)
            sum += toNumber(*parsed.expression->evaluate(numbers));
    });
    return sum < 0 ? 0 : total * 1000 / times;
}

} // namespace

std::vector<Line> measureExpressions()
{
    return {
        {u"skip: ${a} = 0 and ${b} > 0"_s, nanosecondsOf(u"${b} = 1 and ${c} > 0"_s), u"ns"_s, 1000, {}},
        {u"choice: ${e} = 2 or ${e} = 3"_s, nanosecondsOf(u"${e} = 3 or ${e} = 2"_s), u"ns"_s, 1000, {}},
        {u"score: three terms"_s, nanosecondsOf(u"${b} div 90 + ${c} div 12 + ${d} div 12"_s), u"ns"_s, 1000, {}},
        {u"score: if and log"_s, nanosecondsOf(u"if(${b} > 0, log(${b} + 1), 0) div 12"_s), u"ns"_s, 1000, {}},
    };
}

} // namespace bench
