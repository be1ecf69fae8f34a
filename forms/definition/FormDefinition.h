// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"
#include "forms/base/LocalText.h"
#include "forms/definition/Picture.h"
#include "forms/expression/Expression.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace forms {

/// XLSForm's question types; ItemTypes.h has the table that says what each is.
enum class ItemType : quint8 {
    SelectOne,
    SelectMultiple,
    Rank,
    Acknowledge,
    Integer,
    Decimal,
    Range,
    Text,
    Barcode,
    Date,
    Time,
    DateTime,
    File,
    Image,
    Audio,
    Video,
    Note,
    Calculate,
    Hidden,
};

/// What an answer to an item is: one of Answer's kinds. What reads, shows or checks answers asks this and not the type.
enum class AnswerKind : quint8 {
    None, ///< a note
    Any, ///< computed: whatever comes out
    Choice,
    Choices,
    Whole,
    Decimal,
    Text,
    Date,
    Time,
    Moment,
    File,
};

AnswerKind kindOfAnswer(ItemType type);

enum class MissingKind { Refused, Unknown, NotApplicable, NotAsked };

/// A special code: name ("X"), label, kind, and the key that gives it (the name itself unless stated).
struct MissingCode
{
    QString name;
    LocalText label;
    MissingKind kind = MissingKind::Unknown;
    QString key;
};

struct Choice
{
    QString name; ///< the code that is typed, stored and counted
    LocalText label;
    LocalText hint;
    QHash<QString, QString> columns; ///< what else the list says of it, for choice_filter: "county" to "25"
    bool isExclusive = false; ///< stands alone in several choices ("none of these")
    QHash<QString, QString> media; ///< "image", "audio", "video" to a file beside the definition
};

struct ChoiceList
{
    QString name;
    std::vector<Choice> choices;

    QHash<QString, int> byCode; ///< into choices; filled by the reader, because a list may be long

    const Choice *find(const QString &code) const;
};

struct Variant
{
    QString name; ///< "baseline", "lite", "follow_up"
    LocalText label;
};

struct Setting
{
    QString name;
    QStringList values;
    QString defaultValue;
    LocalText label;
};

/// A skip that records a value rather than hiding an item (ASI's skips). In effect while "when" holds: the value stands
/// instead of a blank; an answer the interviewer gave stands against it (so that a check can point out the
/// contradiction) unless force is set, when the given answer is kept aside until "when" no longer holds.
/// While a special code is in effect through such a rule the item counts as not relevant and is passed over.
struct SetRule
{
    Expression when;
    QString to; ///< a literal, or a special code of the item
    bool force = false;
};

/// What people call an item, or a grid's row, by: its name where that is a code (M6, D1a); nothing where it is a word
/// of the form's author (received_on), which stands beside the question and says nothing.
QString codeOf(const QString &name);

struct Item
{
    Slot slot = 0; ///< its index in FormDefinition::items
    int section = -1; ///< index of the top-level group it stands in
    int group = -1; ///< index of the innermost group
    int repeat = -1; ///< index of the innermost repeat it stands in: it has an answer for each of its instances
    ItemType type = ItemType::Text;
    bool readOnly = false;
    int longest = 0; ///< parameters.max_length for text; 0 = the reader's limit
    // What every answer is held against lies together: at ten thousand items memory is what an answer costs.
    std::optional<double> minimum; ///< parameters.min / max, inclusive
    std::optional<double> maximum;
    std::optional<Expression> relevant;
    std::optional<Expression> required;
    std::optional<Expression> constraint;
    std::optional<Expression> calculation;
    std::vector<SetRule> sets;
    QStringList missingCodes; ///< names of the special codes allowed here
    QString listName; ///< of a choice, several choices or a ranking: its choice list
    std::optional<Expression> choiceFilter; ///< asked of each choice; which of them are offered
    std::optional<Expression> defaultExpression; ///< a default that is computed: stands as defaultValue does
    std::vector<Slot> triggers; ///< its calculation is written as an answer each time one of these changes
    std::optional<double> step; ///< parameters.step of a range, from its minimum
    quint64 seed = 0; ///< parameters.seed, with randomize: true: the order choices are offered in; 0 = the list's
    std::optional<QString> defaultValue;
    QString name;
    LocalText label;
    LocalText hint;
    LocalText guidance; ///< guidance_hint: for the right-hand column
    QString appearance;
    QHash<QString, QString> media; ///< "image", "audio", "video" to a file beside the definition
    QString unit; ///< parameters.unit: "day", "month", "year", "currency", "time"
    LocalText requiredMessage;
    LocalText constraintMessage;
    QStringList variants; ///< empty: asked in every variant
    QHash<QString, QString>
        timeFrames; ///< variant name to "last_30_days", "lifetime", "since_last"; key "" for every other
    QString informant; ///< "client" unless stated; "interviewer" for ratings and observations
    QString scope; ///< "interviewer" unless stated; "supervisor", "client"
    QString role; ///< "", "interviewer_rating", "client_rating", "confidence": what the result page draws
    bool identifier = false; ///< names a person: no plan can reach it
    bool neverSummarised = false; ///< no plan can override it
    bool afterInterview = false; ///< opens after the last section (interviewer's ratings, rules.md 6)
    QHash<QString, QString> concepts; ///< system ("icf") to code
    QStringList takesOver; ///< "instrument.item": what it starts with, the first of them that has an answer
    Position position;

    bool isAskedIn(const QString &variant) const { return variants.isEmpty() || variants.contains(variant); }
    bool isInput() const { return type != ItemType::Note && type != ItemType::Calculate && type != ItemType::Hidden; }
    AnswerKind holds() const { return kindOfAnswer(type); }
    bool isComputed() const { return calculation && triggers.empty(); }
    bool hasChoices() const { return holds() == AnswerKind::Choice || holds() == AnswerKind::Choices; }
};

/// What stands in a group, in the form's own order.
struct Child
{
    enum class Kind { Item, Group } kind;
    int index; ///< into items or groups
};

struct GridColumn
{
    QString name; ///< "a"
    LocalText label;
    LocalText hint;
    LocalText guidance;
};

struct GridRow
{
    QString name; ///< "D1"
    LocalText label;
    LocalText hint;
    LocalText guidance;
    std::vector<int> cells; ///< a slot for each column, -1 where the row has no such cell
};

/// A group, a repeat or a grid; one at the top level is a section. A grid is a group whose items are cells named row +
/// column (D1a). A cell's own label is its row's, its hint its column's, its guidance the row's and then the column's;
/// "cells" in a row replaces them. Whoever shows a cell outside its grid puts the column's label after the cell's.
/// Items that stand outside every group are gathered in a section without a name, titled as the form.
struct Group
{
    int parent = -1;
    QString name;
    LocalText label;
    LocalText hint;
    LocalText guidance;
    QString appearance;
    std::optional<Expression> relevant;
    std::vector<Child> children; ///< of a grid: its cells, row by row
    bool isGrid = false;
    bool isRepeat = false; ///< asked once for each of its instances
    int repeat = -1; ///< index of the innermost repeat it stands in; of a repeat: itself
    std::optional<Expression> repeatCount; ///< how many instances there are; without it the interviewer adds them
    QStringList takesOver; ///< of a repeat, "instrument.repeat": whose instances it starts with
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
    QString accessKey; ///< of a section: Alt and this letter jumps there
    Position position;
};

/// A rule across items. The expression states what must hold; the finding appears when it is false.
struct Check
{
    QString id;
    Expression expression;
    Severity severity = Severity::Error;
    bool critical = false; ///< must be settled before hand-over even when only a warning
    QString record; ///< "", "safety" (what was done, when, by whom) or "child" (the child's situation): needs an entry
                    ///< before held
    std::vector<Slot> items;
    Slot focus = -1; ///< where the cursor goes
    LocalText message;
    QStringList variants;
    Position position;
};

enum class Direction { Worse, Better };

struct Band
{
    QString name;
    LocalText label;
    double from = 0; ///< inclusive; the first band also takes what is below, the last what is above
};

struct Reliability
{
    double r = 0;
    double sd = 0;
    QString population;
    QString source;
};

struct ScoreDefinition
{
    QString name; ///< "medical"
    LocalText label;
    Expression calculation;
    std::vector<Slot> inputs; ///< every item the formula rests on, through calculations too
    std::vector<Slot>
        codedOk; ///< may_be_coded: here a special code is left out of the formula instead of making it incomputable
    double lowest = 0; ///< range; a value outside it is kept as computed
    double highest = 1;
    Direction higherIs = Direction::Worse;
    int decimals = 4;
    std::vector<Band> bands;
    std::optional<Reliability> reliability; ///< only when all four parts are published
    LocalText caution; ///< stands beside the score wherever it is shown
    Slot clientRating = -1; ///< items drawn beside it on the profile (0-4), -1 for none
    Slot clientNeed = -1;
    Slot interviewerRating = -1; ///< 0-9
    Position position;
    /// Of each input that stands in a repeat: the repeats around it, from the outside in
    QHash<Slot, std::vector<int>> inputRepeats = {}; // NOLINT(readability-redundant-member-init): for g++, as elsewhere
};

/// One table of the publication plan.
struct PlanTable
{
    QString name;
    LocalText label;
    QStringList by; ///< "sex", "age_band", "child_age_band" or "score:<name>": at most three
    bool sensitive = false;
    bool judgesWork = false; ///< change, goals, ratings, times: what could be held against a caseworker
};

/// What may be summarised; what no plan names never leaves.
struct PublicationPlan
{
    QString id;
    QString version;
    LocalText title;
    QString period; ///< "half_year", "year", "tertial"
    int fewestInCell = 5; ///< k
    int fewestPersons = 10;
    QStringList variants; ///< which administrations count as a baseline
    std::vector<PlanTable> tables;
};

/// A day by which the law or the instrument wants something done, counted from a date in the form. It changes no value
/// and no count: it belongs to the wording.
struct Timer
{
    QString name;
    LocalText label; ///< what is to be done
    Slot from = -1; ///< the date it is counted from; no day while that is blank or not relevant
    Slot movedTo = -1; ///< a date that stands in the counted one's place when it is given; -1: none
    int days = 0;
    int months = 0; ///< calendar months, before the days; the month's last day where there is no such day
    QStringList metBy; ///< dates that say when it was done: "item" of this form, or "instrument.item" of another step
    QString source; ///< the rule, as it is cited
    Position position;
};

/// The period setting says which results are restricted (rules.md 1): shown, and counted apart.
struct Restriction
{
    Expression when;
    LocalText label;
};

/// Whose wording a definition speaks when a content pack lies over it (instruments/README.md): an organisation's own,
/// or one that it has a licence for. Without a pack the wording is the definition's own.
struct Edition
{
    QString name; ///< "2018"
    QString holderCode; ///< the licence holder's municipality code
    QString holder; ///< and its name
    QString contact; ///< whom to ask about the pack
    QDate date; ///< of the pack
    QString version; ///< of the definition it was made for
    QString structure; ///< fingerprint of that definition: the parent, where the pack adds questions
    bool isPartial = false; ///< what it leaves out stands in the definition's own words
    int added = 0; ///< questions that the definition does not have
};

/// An instrument as immutable values. Slots index items; every expression in it is already well-formed.
struct FormDefinition
{
    QString id;
    QString version;
    LocalText title;
    LocalText shownAs; ///< how the edition is named wherever results stand ("ASI-5, egen ordalydelse, ...")
    QStringList languages; ///< the first is the default
    QString review; ///< "required", "sample" or "none"
    QString caseStep; ///< case: "opens" or "closes" a case of the client's; empty: neither
    std::vector<Setting> settings;
    std::vector<MissingCode> missingCodes;
    std::vector<Variant> variants;
    QHash<QString, ChoiceList> choices;
    std::vector<Item> items;
    std::vector<Group> groups;
    std::vector<int> sections; ///< top-level groups in order
    std::vector<Check> checks;
    std::vector<ScoreDefinition> scores;
    std::optional<Restriction> restriction;
    std::vector<Timer> timers;
    std::optional<Picture> picture;
    QStringList unreliableItems; ///< confidence items: two or more areas marked makes the interview unreliable
    Slot interviewDate = -1; ///< interview_date: the item that holds it
    Slot outcome = -1; ///< special_outcome: the item that allows an incomplete record
    QStringList incompleteOutcomes; ///< its codes that do (ASI: 1, 2, 3)
    std::optional<PublicationPlan> plan;
    std::optional<Edition> edition; ///< of the content pack that lies over it
    QHash<QString, QString> numbers; ///< name of an item or a grid's row to the number a content pack shows it with
    QHash<QString, Slot> slotsByName;
    QHash<QString, int> groupsByName; ///< those that have a name
    QString structureFingerprint; ///< SHA-256, hexadecimal
    QString wordingFingerprint;
    QByteArray source; ///< the exact bytes it was read from
    QHash<QString, QByteArray> overlays; ///< file name to bytes

    const Item *find(const QString &name) const;
    const MissingCode *missingCode(const QString &name) const;
    const ChoiceList *choiceList(const Item &item) const;
    int repeatAround(int group) const; ///< the repeat a group stands in, itself not; -1 for none
    QString timeFrame(const Item &item, const QString &variant) const;
    /// What people call an item, or a grid's row, by: the number of its edition, else codeOf() its name.
    QString shownCode(const QString &name) const;
};

} // namespace forms
