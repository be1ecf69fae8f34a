// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ResultReading.h"

#include "app/models/Words.h"
#include "app/operations/Interview.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace models {

namespace {

class Result
{
    Q_DECLARE_TR_FUNCTIONS(Result)
};

std::optional<double> ratingOf(const forms::Answer &answer)
{
    if (const auto *number = std::get_if<forms::Number>(&answer))
        return number->value;
    if (const auto *chosen = std::get_if<forms::Chosen>(&answer)) {
        bool isNumber = false;
        const double value = chosen->code.toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    return {};
}

std::optional<double> ratingNow(operations::Interview &interview, forms::Slot slot)
{
    return slot < 0 ? std::nullopt : ratingOf(interview.entry().answer(slot));
}

std::optional<double> ratingBefore(const operations::Interview &interview, forms::Slot slot)
{
    return slot < 0 ? std::nullopt : ratingOf(interview.earlierAnswer(slot));
}

AreaResult readArea(operations::Interview &interview, const forms::ScoreDefinition &score)
{
    const forms::FormDefinition &form = interview.definition();
    AreaResult area;
    area.name = score.name;
    area.label = score.label.in(language());
    area.caution = score.caution.in(language());
    area.decimals = score.decimals;
    area.lowest = score.lowest;
    area.highest = score.highest;
    area.now = forms::computeScore(score, interview.entry().context());
    area.before = interview.earlierScore(score.name);
    if (area.before)
        area.change = forms::changeBetween(score, *area.before, area.now);
    if (area.now.value) {
        if (const int band = forms::bandOf(score, *area.now.value); band >= 0)
            area.band = score.bands[std::size_t(band)].label.in(language());
    }
    for (const forms::Slot slot : area.now.missing) {
        const forms::Item &item = form.items[std::size_t(slot)];
        area.lacking << u"%1 %2"_s.arg(item.name, item.label.in(language()));
    }
    area.clientRating = ratingNow(interview, score.clientRating);
    area.clientNeed = ratingNow(interview, score.clientNeed);
    area.interviewerRating = ratingNow(interview, score.interviewerRating);
    area.clientRatingBefore = ratingBefore(interview, score.clientRating);
    area.clientNeedBefore = ratingBefore(interview, score.clientNeed);
    area.interviewerRatingBefore = ratingBefore(interview, score.interviewerRating);
    return area;
}

QString variantLabel(const forms::FormDefinition &form, const QString &name)
{
    for (const forms::Variant &variant : form.variants) {
        if (variant.name == name)
            return variant.label.isEmpty() ? variant.name : variant.label.in(language());
    }
    return name;
}

int unreliableAreas(operations::Interview &interview)
{
    int marked = 0;
    for (const QString &name : interview.definition().unreliableItems) {
        const forms::Item *const item = interview.definition().find(name);
        if (item && ratingOf(interview.entry().answer(item->slot)).value_or(0) > 0)
            ++marked;
    }
    return marked;
}

} // namespace

ResultReading readResult(operations::Interview &interview)
{
    const forms::FormDefinition &form = interview.definition();
    ResultReading result;
    result.title = form.title.in(language());
    result.shownAs = form.shownAs.in(language());
    result.variant = variantLabel(form, interview.assessment().variant);
    result.date = interview.assessment().interviewDate;
    result.earlierDate = interview.earlierDate();
    for (const forms::ScoreDefinition &score : form.scores)
        result.areas.push_back(readArea(interview, score));
    result.isRestricted = interview.entry().isRestricted();
    if (result.isRestricted && form.restriction)
        result.restriction = form.restriction->label.in(language());
    result.unreliableAreas = unreliableAreas(interview);
    result.unanswered = int(interview.entry().lacking().size());
    return result;
}

QString scoreText(const AreaResult &area, const forms::Score &score)
{
    return score.value ? QLocale().toString(*score.value, 'f', area.decimals) : u"–"_s;
}

QString changeText(const AreaResult &area)
{
    if (!area.change)
        return area.before ? Result::tr("Cannot be compared") : QString();
    const QString size = QLocale().toString(std::abs(area.change->difference), 'f', area.decimals);
    if (std::abs(area.change->difference) < 0.5 * std::pow(10.0, -area.decimals))
        return Result::tr("Unchanged");
    switch (area.change->certainty) {
    case forms::Change::Certainty::Reliable:
        return area.change->isBetter ? Result::tr("Better by %1, more than chance").arg(size)
                                     : Result::tr("Worse by %1, more than chance").arg(size);
    case forms::Change::Certainty::WithinError:
        return area.change->isBetter ? Result::tr("Better by %1, within the error of measurement").arg(size)
                                     : Result::tr("Worse by %1, within the error of measurement").arg(size);
    case forms::Change::Certainty::PlainDifference:
        break;
    }
    return area.change->isBetter ? Result::tr("Better by %1").arg(size) : Result::tr("Worse by %1").arg(size);
}

} // namespace models
