// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Corpora.h"
#include "support/Register.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

struct Difference
{
    QLatin1StringView expression;
    QLatin1StringView here; ///< what it gives here, "error" when it is refused
    QLatin1StringView why;
};

#include "differences.inc"

struct Row
{
    QString expression;
    QString kind;
    QString value;
};

QList<Row> rows()
{
    QFile file(support::corpora(u"xpath"_s).filePath(u"openrosa.tsv"_s));
    QList<Row> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        QString expression = columns.value(0);
        expression.replace(u"\\r"_s, u"\r"_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
        found.append({expression, columns.value(1), columns.value(2)});
    }
    return found;
}

QString given(const QString &expression)
{
    const expressiontest::Fixture form = expressiontest::smallForm();
    const Expression::Parsed parsed
        = Expression::parse(expression, form, {.self = std::nullopt, .file = u"t"_s, .start = {1, 1}});
    if (!parsed.expression)
        return u"error"_s;
    const Result<Value> value = parsed.expression->evaluate(form);
    return value ? toText(*value) : u"error"_s;
}

bool isSame(const Row &row, const QString &here)
{
    if (here == row.value)
        return true;
    constexpr double close = 1e-9; // the file's own numbers are rounded
    bool areNumbers = false;
    const double a = here.toDouble(&areNumbers);
    return row.kind == u"number" && areNumbers && std::fabs(a - row.value.toDouble()) < close;
}

const Difference *differenceAt(const QString &expression)
{
    const auto *const found = std::ranges::find_if(
        differences, [&](const Difference &difference) { return expression == difference.expression; });
    return found == std::end(differences) ? nullptr : found;
}

} // namespace

/// The rows of an ODK engine's own tests: each gives the same here, or stands as a known difference with its reason.
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRowIsTheSameOrAKnownDifference()
    {
        const QList<Row> all = rows();
        if (all.isEmpty())
            QSKIP("the corpora are not beside this tree: set UNDERLAG_CORPORA");
        QStringList unknown;
        int known = 0;
        for (const Row &row : all) {
            const QString here = given(row.expression);
            if (isSame(row, here))
                continue;
            const Difference *const difference = differenceAt(row.expression);
            if (difference && here == difference->here)
                ++known;
            else
                unknown += u"%1 is %2, not %3"_s.arg(row.expression, here, row.value);
        }
        for (const QString &line : unknown)
            qInfo().noquote() << line;
        QVERIFY(unknown.isEmpty());
        QCOMPARE(known, int(std::size(differences)));
    }
};

UNDERLAG_TEST(TestCorpus)
#include "tst_Corpus.moc"
