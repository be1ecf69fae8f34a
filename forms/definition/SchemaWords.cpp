// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Schema.h"

#include "forms/definition/Words.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr SchemaWord form[] = {
    {"instrument"_L1, Shape::Special, "id"_L1, "Id: small letters, digits and _, a letter first."_L1},
    {"version"_L1, Shape::Text, {}, "Version of the definition, as a text."_L1},
    {"title"_L1, Shape::Local, {}, "What the instrument is called."_L1},
    {"languages"_L1, Shape::Names, {}, "Language codes; the first is the default."_L1},
    {"shown_as"_L1, Shape::Local, {}, "How the edition is named wherever results stand."_L1},
    {"review"_L1, Shape::OneOf, "required sample none"_L1, "Whether a second person reviews an interview."_L1},
    {"case"_L1, Shape::OneOf, "opens closes"_L1,
        "Whether it opens or closes a case; for new cases after a closing."_L1},
    {"settings"_L1, Shape::Parts, "setting"_L1, "What an organisation may choose; read with setting('name')."_L1},
    {"missing_codes"_L1, Shape::Parts, "missing_code"_L1, "Special codes that stand instead of an answer."_L1},
    {"variants"_L1, Shape::Parts, "variant"_L1, "Administrations that ask different items: baseline, follow-up."_L1},
    {"choices"_L1, Shape::Special, "choices"_L1, "Choice lists: list name to a list of choices."_L1},
    {"survey"_L1, Shape::Special, "nodes"_L1, "The items and groups, in the form's order."_L1},
    {"checks"_L1, Shape::Parts, "check"_L1, "Rules across items."_L1},
    {"scores"_L1, Shape::Parts, "score"_L1, "What is computed of the answers."_L1},
    {"timers"_L1, Shape::Parts, "timer"_L1, "Days by which the law or the instrument wants something done."_L1},
    {"picture"_L1, Shape::Part, "picture"_L1, "The person's situation as one drawing: sides with areas in them."_L1},
    {"summary"_L1, Shape::Part, "plan"_L1, "What may be counted; what no plan names never leaves."_L1},
    {"interview_date"_L1, Shape::Text, {}, "The date item that says when the interview was held."_L1},
    {"special_outcome"_L1, Shape::Part, "special_outcome"_L1, "The item whose choices allow an incomplete record."_L1},
    {"restricted"_L1, Shape::Part, "restricted"_L1, "Results for which this holds are shown as restricted."_L1},
    {"unreliable"_L1, Shape::Names, {},
        "Confidence items; two or more marked sections make the interview unreliable."_L1},
};

constexpr SchemaWord setting[] = {
    {"name"_L1, Shape::Text, {}, "Name, for setting('name')."_L1},
    {"values"_L1, Shape::Names, {}, "The values it can have."_L1},
    {"default"_L1, Shape::Text, {}, "The value unless another is chosen."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
};

constexpr SchemaWord missingCode[] = {
    {"name"_L1, Shape::Text, {}, "The code: X."_L1},
    {"label"_L1, Shape::Local, {}, "What it means."_L1},
    {"key"_L1, Shape::Text, {}, "The key that gives it; the name unless stated."_L1},
    {"kind"_L1, Shape::OneOf, "refused unknown not_applicable not_asked"_L1, "Why there is no answer."_L1},
};

constexpr SchemaWord variant[] = {
    {"name"_L1, Shape::Text, {}, "Name: baseline, follow_up."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
};

constexpr SchemaWord choice[] = {
    {"name"_L1, Shape::Text, {}, "The code that is typed, stored and counted: one word."_L1},
    {"label"_L1, Shape::Local, {}, "What is read."_L1},
    {"hint"_L1, Shape::Local, {}, "When to choose it."_L1},
    {"exclusive"_L1, Shape::Flag, {}, "Stands alone among several choices: none of these."_L1},
    {"media"_L1, Shape::Part, "media"_L1, "Files beside the definition."_L1},
    {"columns"_L1, Shape::Map, {}, "What else the list says of the choice, for choice_filter."_L1},
};

constexpr SchemaWord media[] = {
    {"image"_L1, Shape::Text, {}, "A picture beside the definition."_L1},
    {"audio"_L1, Shape::Text, {}, "A sound beside the definition."_L1},
    {"video"_L1, Shape::Text, {}, "A film beside the definition."_L1},
};

constexpr SchemaWord group[] = {
    {"type"_L1, Shape::OneOf, "group repeat grid"_L1, "group, repeat (asked once for each instance) or grid."_L1},
    {"name"_L1, Shape::Text, {}, "Unique in the definition."_L1},
    {"label"_L1, Shape::Local, {}, "Its heading."_L1},
    {"hint"_L1, Shape::Local, {}, "Stands below the heading."_L1},
    {"guidance_hint"_L1, Shape::Local, {}, "For the interviewer, in the right-hand column."_L1},
    {"appearance"_L1, Shape::Text, {}, "table-list, or another word of XLSForm."_L1},
    {"access_key"_L1, Shape::Text, {}, "Of a section: Alt and this letter jumps there."_L1},
    {"relevant"_L1, Shape::Expression, {}, "Asked only while this holds."_L1},
    {"repeat_count"_L1, Shape::Expression, {},
        "Of a repeat: how many instances; without it the interviewer adds them."_L1},
    {"variants"_L1, Shape::Names, {}, "Which variants ask what is in it; without the word every one."_L1},
    {"takes_over"_L1, Shape::Names, {}, "Of a repeat, instrument.repeat: whose instances it starts with."_L1},
    {"children"_L1, Shape::Special, "nodes"_L1, "What stands in it, in the form's order."_L1},
    {"columns"_L1, Shape::Parts, "item"_L1, "Of a grid: each is the pattern of its cells."_L1},
    {"rows"_L1, Shape::Parts, "row"_L1, "Of a grid: a cell is named row + column."_L1},
};

constexpr SchemaWord row[] = {
    {"name"_L1, Shape::Text, {}, "Begins its cells' names: D1."_L1},
    {"label"_L1, Shape::Local, {}, "Its cells' label."_L1},
    {"hint"_L1, Shape::Local, {}, "Stands below the label."_L1},
    {"guidance_hint"_L1, Shape::Local, {}, "For the interviewer."_L1},
    {"variants"_L1, Shape::Names, {}, "Which variants ask it."_L1},
    {"omit"_L1, Shape::Names, {}, "Columns it has no cell in."_L1},
    {"cells"_L1, Shape::Special, "cells"_L1, "Column to words that replace the column's for this one cell."_L1},
};

constexpr SchemaWord item[] = {
    {"type"_L1, Shape::Special, "type"_L1, "What kind of answer it takes."_L1},
    {"name"_L1, Shape::Text, {}, "Unique in the definition; ${name} in expressions."_L1},
    {"label"_L1, Shape::Local, {}, "The question."_L1},
    {"hint"_L1, Shape::Local, {}, "Stands below the question."_L1},
    {"guidance_hint"_L1, Shape::Local, {}, "For the interviewer, in the right-hand column."_L1},
    {"list_name"_L1, Shape::Text, {}, "Of select_one, select_multiple and rank: the choice list."_L1},
    {"choice_filter"_L1, Shape::Expression, {}, "Which choices are offered: county = ${county}."_L1},
    {"or_other"_L1, Shape::Flag, {}, "Adds the choice other, and a text that asks what."_L1},
    {"relevant"_L1, Shape::Expression, {}, "Asked only while this holds."_L1},
    {"required"_L1, Shape::Expression, {}, "yes, no, or while this holds: an answer is needed."_L1},
    {"required_message"_L1, Shape::Local, {}, "Said while the answer is missing."_L1},
    {"constraint"_L1, Shape::Expression, {}, "What must hold of an answer; . is the answer."_L1},
    {"constraint_message"_L1, Shape::Local, {}, "Said while it does not hold: what to do."_L1},
    {"calculation"_L1, Shape::Expression, {}, "Its value; with a trigger it is written as an answer."_L1},
    {"trigger"_L1, Shape::Text, {},
        "${name}, several with a comma: the calculation is written when one is answered."_L1},
    {"default"_L1, Shape::Expression, {}, "A literal, or an expression when it holds ${ or begins with a call."_L1},
    {"read_only"_L1, Shape::Flag, {}, "Shown, and cannot be changed."_L1},
    {"appearance"_L1, Shape::Special, "appearance"_L1, "How it is shown: words with a space between."_L1},
    {"parameters"_L1, Shape::Part, "parameters"_L1, "Bounds, unit, steps, order."_L1},
    {"missing_codes"_L1, Shape::Names, {}, "The special codes this item allows; without the word none."_L1},
    {"set"_L1, Shape::Parts, "set"_L1, "Records a value while something holds, instead of hiding the item."_L1},
    {"variants"_L1, Shape::Names, {}, "Which variants ask it; without the word every one."_L1},
    {"time_frame"_L1, Shape::Special, "textOrMap"_L1, "last_30_days, lifetime, …; or variant to name."_L1},
    {"informant"_L1, Shape::OneOf, "client interviewer child parent"_L1, "Who is asked; the client unless stated."_L1},
    {"scope"_L1, Shape::OneOf, "interviewer client supervisor"_L1, "Who answers; the interviewer unless stated."_L1},
    {"role"_L1, Shape::OneOf, "interviewer_rating client_rating confidence"_L1, "What the result page draws of it."_L1},
    {"after_interview"_L1, Shape::Flag, {}, "Opens after the last section."_L1},
    {"identifier"_L1, Shape::Flag, {}, "Names a person: kept out of every summary."_L1},
    {"never_summarised"_L1, Shape::Flag, {}, "Kept out of every summary."_L1},
    {"concepts"_L1, Shape::Map, {}, "System to code: icf: b152."_L1},
    {"takes_over"_L1, Shape::Names, {}, "instrument.item: what it starts with; the first that has an answer."_L1},
    {"media"_L1, Shape::Part, "media"_L1, "Files beside the definition."_L1},
};

constexpr SchemaWord parameters[] = {
    {"min"_L1, Shape::Number, {}, "The least answer."_L1},
    {"max"_L1, Shape::Number, {}, "The greatest answer."_L1},
    {"start"_L1, Shape::Number, {}, "XLSForm's word for the min of a range."_L1},
    {"end"_L1, Shape::Number, {}, "XLSForm's word for the max of a range."_L1},
    {"step"_L1, Shape::Number, {}, "Of a range: from one value to the next."_L1},
    {"max_length"_L1, Shape::Number, {}, "Of a text: the most characters."_L1},
    {"unit"_L1, Shape::OneOf, "day month year currency time"_L1, "What is counted."_L1},
    {"randomize"_L1, Shape::Flag, {}, "Offers the choices in another order than the list's."_L1},
    {"seed"_L1, Shape::Number, {}, "Which order: the same seed gives the same."_L1},
    {"max_pixels"_L1, Shape::Number, {}, "XLSForm's; changes nothing here."_L1},
};

constexpr SchemaWord set[] = {
    {"when"_L1, Shape::Expression, {}, "While this holds."_L1},
    {"to"_L1, Shape::Text, {}, "A literal, or a special code of the item."_L1},
    {"force"_L1, Shape::Flag, {}, "Also against an answer given, which is kept aside."_L1},
};

constexpr SchemaWord check[] = {
    {"id"_L1, Shape::Text, {}, "Unique among checks."_L1},
    {"expression"_L1, Shape::Expression, {}, "What must hold; the finding appears when it does not."_L1},
    {"severity"_L1, Shape::OneOf, "error warning notice"_L1,
        "Must be settled, may be kept with a reason, or is told."_L1},
    {"items"_L1, Shape::Names, {}, "The items it stands beside; those of the expression unless stated."_L1},
    {"focus"_L1, Shape::Text, {}, "The item the cursor goes to."_L1},
    {"message"_L1, Shape::Local, {}, "What is wrong, and what to do."_L1},
    {"critical"_L1, Shape::Flag, {}, "Must be settled before hand-over."_L1},
    {"record"_L1, Shape::OneOf, "safety child"_L1, "What must be recorded before the interview can be held."_L1},
    {"variants"_L1, Shape::Names, {}, "In which variants it is asked."_L1},
};

constexpr SchemaWord score[] = {
    {"name"_L1, Shape::Text, {}, "Unique among scores."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
    {"calculation"_L1, Shape::Expression, {}, "The formula."_L1},
    {"missing"_L1, Shape::OneOf, "none"_L1, "none: an input that is missing leaves the score without a value."_L1},
    {"may_be_coded"_L1, Shape::Names, {}, "Inputs that may hold a special code."_L1},
    {"range"_L1, Shape::Special, "range"_L1, "[lowest, highest]"_L1},
    {"higher_is"_L1, Shape::OneOf, "worse better"_L1, "What a higher value means."_L1},
    {"decimals"_L1, Shape::Number, {}, "How many are shown."_L1},
    {"bands"_L1, Shape::Parts, "band"_L1, "Names for parts of the range, upwards."_L1},
    {"reliability"_L1, Shape::Part, "reliability"_L1, "For change: only when all four parts are published."_L1},
    {"caution"_L1, Shape::Local, {}, "Stands beside the score wherever it is shown."_L1},
    {"client_rating"_L1, Shape::Text, {}, "The item drawn beside it: how troubled the client is."_L1},
    {"client_need"_L1, Shape::Text, {}, "The item drawn beside it: how much help the client wants."_L1},
    {"interviewer_rating"_L1, Shape::Text, {}, "The item drawn beside it: the interviewer's rating."_L1},
};

constexpr SchemaWord band[] = {
    {"name"_L1, Shape::Text, {}, "Name: low."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
    {"from"_L1, Shape::Number, {}, "Where it begins."_L1},
};

constexpr SchemaWord reliability[] = {
    {"r"_L1, Shape::Number, {}, "Between 0 and 1."_L1},
    {"sd"_L1, Shape::Number, {}, "Standard deviation, above 0."_L1},
    {"population"_L1, Shape::Text, {}, "Whom it was measured in."_L1},
    {"source"_L1, Shape::Text, {}, "Where it is published."_L1},
};

constexpr SchemaWord plan[] = {
    {"plan"_L1, Shape::Text, {}, "Id of the plan."_L1},
    {"version"_L1, Shape::Text, {}, "Version of the plan."_L1},
    {"title"_L1, Shape::Local, {}, "What it is called."_L1},
    {"period"_L1, Shape::OneOf, "half_year year tertial"_L1, "How long a period is."_L1},
    {"k"_L1, Shape::Number, {}, "The fewest persons in a cell; 5 or more."_L1},
    {"fewest_persons"_L1, Shape::Number, {}, "The fewest persons in a release; 10 or more."_L1},
    {"variants"_L1, Shape::Names, {}, "Which administrations count as a baseline."_L1},
    {"tables"_L1, Shape::Parts, "table"_L1, "What is counted."_L1},
};

constexpr SchemaWord timer[] = {
    {"name"_L1, Shape::Text, {}, "Unique among timers."_L1},
    {"label"_L1, Shape::Local, {}, "What is to be done."_L1},
    {"from"_L1, Shape::Text, {}, "The date item it is counted from."_L1},
    {"days"_L1, Shape::Number, {}, "So many days after it; 0 for the same day."_L1},
    {"months"_L1, Shape::Number, {}, "So many calendar months after it."_L1},
    {"moved_to"_L1, Shape::Text, {}, "A date item that stands in the counted day's place when it is given."_L1},
    {"met_by"_L1, Shape::Names, {}, "Dates that say when it was done: an item, or instrument.item of another step."_L1},
    {"source"_L1, Shape::Text, {}, "The rule, as it is cited."_L1},
};

constexpr SchemaWord picture[] = {
    {"title"_L1, Shape::Local, {}, "What the picture is called."_L1},
    {"middle"_L1, Shape::Local, {}, "Who stands in the middle."_L1},
    {"levels"_L1, Shape::Names, {}, "Every code of the areas' need, the lightest first."_L1},
    {"change"_L1, Shape::Part, "picture_change"_L1, "What the codes of the areas' change mean."_L1},
    {"sides"_L1, Shape::Parts, "picture_side"_L1, "One to six, from the upper left and clockwise."_L1},
};

constexpr SchemaWord pictureChange[] = {
    {"better"_L1, Shape::Names, {}, "Codes that say it went better."_L1},
    {"same"_L1, Shape::Names, {}, "Codes that say it is as before."_L1},
    {"worse"_L1, Shape::Names, {}, "Codes that say it went worse."_L1},
};

constexpr SchemaWord pictureSide[] = {
    {"name"_L1, Shape::Text, {}, "Unique among sides."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
    {"areas"_L1, Shape::Parts, "picture_area"_L1, "One to eight, clockwise."_L1},
};

constexpr SchemaWord pictureArea[] = {
    {"name"_L1, Shape::Text, {}, "Unique among areas; what it is found by in another picture."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
    {"short"_L1, Shape::Local, {}, "The same where there is little room."_L1},
    {"need"_L1, Shape::Text, {}, "The item whose choices are the levels."_L1},
    {"strengths"_L1, Shape::Part, "picture_count"_L1, "What is counted as strengths."_L1},
    {"risks"_L1, Shape::Part, "picture_count"_L1, "What is counted as risk."_L1},
    {"protection"_L1, Shape::Part, "picture_count"_L1, "What is counted as protection."_L1},
    {"change"_L1, Shape::Text, {}, "The item that says how it went since last time."_L1},
};

constexpr SchemaWord pictureCount[] = {
    {"items"_L1, Shape::Names, {}, "Items of one or several choices."_L1},
    {"codes"_L1, Shape::Names, {}, "The codes that count; of several choices all that do not stand alone."_L1},
};

constexpr SchemaWord table[] = {
    {"name"_L1, Shape::Text, {}, "Unique among tables."_L1},
    {"label"_L1, Shape::Local, {}, "What it is called."_L1},
    {"by"_L1, Shape::Names, {}, "sex, age_band, child_age_band or score:<name>; at most three."_L1},
    {"sensitive"_L1, Shape::Flag, {}, "Counts more carefully."_L1},
    {"judges_work"_L1, Shape::Flag, {}, "Change, goals, ratings, times: told only of the work of several."_L1},
};

constexpr SchemaWord outcome[] = {
    {"item"_L1, Shape::Text, {}, "The item that says how the interview ended."_L1},
    {"incomplete"_L1, Shape::Names, {}, "Its codes that allow an incomplete record."_L1},
};

constexpr SchemaWord restricted[] = {
    {"when"_L1, Shape::Expression, {}, "Which results are restricted."_L1},
    {"label"_L1, Shape::Local, {}, "What is said of them."_L1},
};

const SchemaContext contexts[] = {
    {"form"_L1, "instrument version title languages survey"_L1, form, formWordNames},
    {"setting"_L1, "name values default"_L1, setting, settingWordNames},
    {"missing_code"_L1, "name kind"_L1, missingCode, missingCodeWordNames},
    {"variant"_L1, "name"_L1, variant, variantWordNames},
    {"choice"_L1, "name"_L1, choice, choiceWordNames},
    {"media"_L1, {}, media, mediaWordNames},
    {"group"_L1, "type name"_L1, group, groupWordNames},
    {"row"_L1, "name"_L1, row, rowWordNames},
    {"item"_L1, "type name"_L1, item, itemWordNames},
    {"cell"_L1, {}, item, itemWordNames},
    {"parameters"_L1, {}, parameters, parameterWordNames},
    {"set"_L1, "when to"_L1, set, setWordNames},
    {"check"_L1, "id expression severity message"_L1, check, checkWordNames},
    {"score"_L1, "name calculation range higher_is"_L1, score, scoreWordNames},
    {"band"_L1, "name from"_L1, band, bandWordNames},
    {"reliability"_L1, "r sd population source"_L1, reliability, reliabilityWordNames},
    {"timer"_L1, "name label from met_by source"_L1, timer, timerWordNames},
    {"picture"_L1, "title middle levels sides"_L1, picture, pictureWordNames},
    {"picture_change"_L1, {}, pictureChange, pictureChangeWordNames},
    {"picture_side"_L1, "name label areas"_L1, pictureSide, pictureSideWordNames},
    {"picture_area"_L1, "name label need"_L1, pictureArea, pictureAreaWordNames},
    {"picture_count"_L1, "items"_L1, pictureCount, pictureCountWordNames},
    {"plan"_L1, "plan version period tables"_L1, plan, planWordNames},
    {"table"_L1, {}, table, tableWordNames},
    {"special_outcome"_L1, "item incomplete"_L1, outcome, outcomeWordNames},
    {"restricted"_L1, "when label"_L1, restricted, restrictionWordNames},
};

} // namespace

std::span<const SchemaContext> schemaContexts()
{
    return contexts;
}

} // namespace forms
