// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Answering.h"
#include "bench/Child.h"
#include "bench/DirectForm.h"
#include "bench/Forms.h"
#include "bench/Measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <limits>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

constexpr int sizes[] = {100, 1000, 10000, 50000};
constexpr int mostRead = 20000; ///< the reader's limit
constexpr int counted = 1000; ///< answers whose instructions are counted

double bytesInUse()
{
    return double(mallinfo2().uordblks) + double(mallinfo2().hblkhd);
}

std::shared_ptr<const FormDefinition> definitionOf(int items)
{
    return items <= mostRead ? syntheticDefinition(items) : directDefinition(items);
}

/// Instructions of one answer: those of so many, less those of a run that only gets ready. None without valgrind.
std::optional<double> instructionsOfOne(int items)
{
    const QString valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
    if (valgrind.isEmpty())
        return {};
    static const QRegularExpression collected(u"Collected : (\\d+)"_s);
    double totals[2] = {};
    for (const int answers : {0, counted}) {
        QProcess child;
        child.start(valgrind,
            {u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, QCoreApplication::applicationFilePath(),
                u"--child"_s, u"count"_s, QString::number(items), QString::number(answers)});
        if (!child.waitForFinished(600000) || child.exitCode() != 0)
            return {};
        const auto match = collected.match(QString::fromLatin1(child.readAllStandardError()));
        totals[answers == 0 ? 0 : 1] = match.captured(1).toDouble();
    }
    return (totals[1] - totals[0]) / counted;
}

void addInstructions(std::vector<Line> &lines, int items, const QString &form)
{
    if (const auto instructions = instructionsOfOne(items))
        lines.push_back({u"instructions of one answer, %1"_s.arg(form), *instructions / 1000, u"k"_s, {},
            u"callgrind, mean of %1"_s.arg(counted)});
    else
        lines.push_back({u"instructions of one answer, %1"_s.arg(form), 0, {}, {}, u"needs valgrind"_s});
}

/// The form that is put together is the one that is read.
bool isDirectTheSame()
{
    const auto read = syntheticDefinition(1000);
    return read && read->structureFingerprint == directDefinition(1000)->structureFingerprint;
}

} // namespace

QString sizeText(int items)
{
    return items < 1000 ? u"%1 items"_s.arg(items) : u"%1 000 items"_s.arg(items / 1000);
}

std::optional<QList<double>> answerEngine(const QStringList &arguments)
{
    const int items = arguments.value(0).toInt();
    double load = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 3; ++run) { // the one that other programs disturbed least
        const auto begin = Clock::now();
        if (!definitionOf(items))
            return {};
        load = std::min(load, microseconds(Clock::now() - begin));
    }
    const double before = bytesInUse();
    const auto definition = definitionOf(items);
    auto entry = std::make_unique<FormEntry>(
        definition, FormEntry::Options{.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    const double held = bytesInUse() - before;
    entry.reset();
    Answering answering(definition);
    for (int pass = 0; pass < 7; ++pass)
        answering.pass();
    const Spread spread = answering.least();
    return QList<double>{spread.mean, spread.p99, load / 1000, held / items};
}

std::optional<QList<double>> countEngine(const QStringList &arguments)
{
    const auto definition = definitionOf(arguments.value(0).toInt());
    if (!definition)
        return {};
    FormEntry entry(definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    std::vector<Typing> all = typings(entry, 2 * counted);
    const std::vector<Typing> first(all.begin(), all.begin() + counted);
    all.erase(all.begin(), all.begin() + counted);
    (void)onePass(entry, first); // the form half filled in, in both runs
    for (int i = 0; i < arguments.value(1).toInt(); ++i)
        (void)entry.setAnswer(all[size_t(i)].slot, all[size_t(i)].answer);
    return QList<double>{0};
}

std::vector<Line> measureEngine()
{
    std::vector<Line> lines;
    if (!isDirectTheSame())
        return {{u"one answer"_s, 0, {}, {}, u"the form put together is not the form that is read"_s}};
    for (const int items : sizes) {
        const QString form = sizeText(items);
        const auto measured = runChild(u"engine"_s, {QString::number(items)});
        if (!measured || measured->size() != 4) {
            lines.push_back({u"one answer, %1"_s.arg(form), 0, {}, {}, u"the synthetic form could not be made"_s});
            continue;
        }
        const QString made = items <= mostRead ? u"read and checked"_s : u"put together: the reader takes 20 000"_s;
        lines.push_back({u"one answer, %1, mean"_s.arg(form), measured->at(0), u"us"_s, {}, {}});
        lines.push_back({u"one answer, %1, p99"_s.arg(form), measured->at(1), u"us"_s, {}, {}});
        lines.push_back({u"load, %1"_s.arg(form), measured->at(2), u"ms"_s, {}, made});
        lines.push_back({u"memory an item, %1"_s.arg(form), measured->at(3), u"bytes"_s, {}, {}});
    }
    addInstructions(lines, 1000, sizeText(1000));
    addInstructions(lines, 10000, sizeText(10000));
    return lines;
}

} // namespace bench
