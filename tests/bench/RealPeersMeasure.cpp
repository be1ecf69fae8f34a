// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"
#include "bench/Peers.h"
#include "bench/RealForms.h"
#include "bench/SurveyWriter.h"
#include "bench/XFormWriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryFile>

#include <limits>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

constexpr int sequence = 3000; ///< answers, given over and over; the quickest pass counts, with us and with them
constexpr int passes = 7;

QString kindOf(const Answer &answer)
{
    const QString kind = kindName(answer);
    return kind == "number"_L1 || kind == "choices"_L1 ? kind : u"text"_s;
}

/// A real form, the answers all are given, and what of it is shown after them.
struct Task
{
    explicit Task(const std::shared_ptr<const FormDefinition> &form)
        : definition(form)
        , survey(surveyOf(*form))
    {
        const auto entry = openRealForm(form);
        typed = shownTypings(*entry, sequence);
        (void)onePass(*entry, typed); // where every later pass ends
        for (const Typing &typing : typed) {
            if (cellIndex.contains(typing.slot))
                continue;
            cellIndex.insert(typing.slot, int(names.size()));
            const Item &item = entry->item(typing.slot);
            names += item.name;
            cells.append(QJsonObject{
                {u"name"_s, item.name}, {u"path"_s, xformPath(*form, item.slot)}, {u"kind"_s, kindOf(typing.answer)}});
            if (entry->isRelevant(typing.slot))
                shown.insert(item.name);
        }
    }

    QByteArray forPeers() const
    {
        QJsonArray answers;
        for (const Typing &typing : typed)
            answers.append(QJsonArray{cellIndex.value(typing.slot), canonicalText(typing.answer)});
        return QJsonDocument(QJsonObject{{u"xform"_s, QString::fromUtf8(xformOf(*definition))},
                                 {u"survey"_s, survey.form}, {u"cells"_s, cells}, {u"answers"_s, answers}})
            .toJson(QJsonDocument::Compact);
    }

    std::shared_ptr<const FormDefinition> definition;
    SurveyForm survey;
    std::vector<Typing> typed;
    QHash<Cell, int> cellIndex; ///< into cells
    QStringList names;
    QJsonArray cells;
    QSet<QString> shown;
};

/// How much of the form the engine shows as ours does after the same answers: whether it did the same work.
QString agreementOf(const Task &task, const QJsonValue &shown)
{
    if (!shown.isArray())
        return u"not all answers in the time"_s;
    QSet<QString> theirs;
    for (const QVariant &name : shown.toArray().toVariantList())
        theirs.insert(name.toString());
    qsizetype same = 0;
    for (const QString &name : task.names)
        same += int(theirs.contains(name) == task.shown.contains(name));
    return u"%1 of %2 items shown as here"_s.arg(same).arg(task.names.size());
}

Line lineOf(const Task &task, const QString &title, const QString &peer, const QJsonObject &told, double ours)
{
    const QString what = u"%1, %2"_s.arg(title, peer);
    if (told.isEmpty())
        return {what, 0, {}, {}, u"gave no answer within ten minutes"_s};
    if (told.contains(u"reason"_s))
        return {what, 0, {}, {}, u"does not take it: "_s + told[u"reason"].toString()};
    const double mean = told[u"mean_us"].toDouble();
    const int given = peer == "survey-core"_L1 ? task.survey.given : task.survey.rules;
    return {what, mean, u"us"_s, {},
        u"%1 times ours; %2 of %3 rules, %4, %5 of %6 answers refused; loaded in %7 ms"_s.arg(mean / ours, 0, 'f', 0)
            .arg(given)
            .arg(task.survey.rules)
            .arg(agreementOf(task, told[u"shown"]))
            .arg(told[u"refused"].toInt())
            .arg(sequence)
            .arg(told[u"load_ms"].toDouble(), 0, 'f', 0)};
}

void add(std::vector<Line> &lines, const RealFile &file, int index)
{
    const auto definition = readRealForm(file);
    if (!definition) {
        lines.push_back(
            {QString(file.title), 0, {}, {}, definition.error().where + u": "_s + definition.error().detail});
        return;
    }
    const auto ours = runChild(u"real"_s, {QString::number(index)});
    if (!ours || ours->isEmpty()) {
        lines.push_back({QString(file.title), 0, {}, {}, u"ours gave no number to hold them against"_s});
        return;
    }
    const Task task(*definition);
    lines.push_back({u"%1, Underlag"_s.arg(file.title), ours->first(), u"us"_s, {},
        u"%1 items, %2 rules; %3 items are answered"_s.arg((*definition)->items.size())
            .arg(task.survey.rules)
            .arg(task.names.size())});
    QTemporaryFile given;
    if (!given.open() || given.write(task.forPeers()) < 0 || !given.flush()) {
        lines.push_back({QString(file.title), 0, {}, {}, u"the form could not be written down for the others"_s});
        return;
    }
    for (const QString &peer : {u"xforms-engine"_s, u"survey-core"_s})
        lines.push_back(
            lineOf(task, file.title, peer, askPeer(u"real.mjs"_s, {peer, given.fileName()}), ours->first()));
}

} // namespace

std::optional<QList<double>> answerReal(const QStringList &arguments)
{
    const auto definition = readRealForm(realFiles()[size_t(arguments.value(0).toInt())]);
    if (!definition)
        return {};
    const auto entry = openRealForm(*definition);
    const std::vector<Typing> typed = shownTypings(*entry, sequence);
    double least = std::numeric_limits<double>::infinity();
    for (int pass = 0; pass < passes; ++pass)
        least = std::min(least, onePass(*entry, typed).mean);
    return QList<double>{least};
}

std::vector<Line> measureRealPeers()
{
    std::vector<Line> lines;
    if (!arePeersFetched())
        return lines; // measurePeers says so
    for (int index = 0; index < int(realFiles().size()); ++index)
        add(lines, realFiles()[size_t(index)], index);
    return lines;
}

} // namespace bench
