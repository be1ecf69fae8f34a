// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"
#include "forms/entry/Instances.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace forms {

/// What a check, a range or a constraint says of the answers as they stand.
struct Finding
{
    QString id; ///< the check's id; "range:M6", "required:G5", "constraint:M6", "choice:G19", "code:L24", "type:M6" for
                ///< an item's own rules
    Severity severity = Severity::Error;
    bool critical = false;
    QString record; ///< as Check::record
    std::vector<Slot> items;
    Slot focus = -1;
    LocalText message;

    friend bool operator==(const Finding &a, const Finding &b) { return a.id == b.id && a.items == b.items; }
};

/// An instance and its answers as a store keeps them; each comes after the one around it.
struct LoadedInstance
{
    QUuid id;
    int repeat = -1;
    QUuid outer; ///< null: the form itself
    QHash<Slot, Answer> answers;
};

struct Changes;

enum class ItemStanding : char {
    NotAsked, ///< the variant does not ask it
    NotRelevant, ///< relevant is false, or a set rule records a special code
    Blank,
    Answered, ///< with a value or a special code, by the interviewer
    Recorded, ///< a set rule's value stands
    Computed,
};

struct Progress
{
    int answered = 0; ///< of those asked and relevant
    int asked = 0;
    int errors = 0;
    int warnings = 0; ///< those without a kept reason
    int notices = 0;
};

/// The truth while an interview is open: holds the answers, recomputes only what depends, announces facts.
/// Belongs to one thread. Slots must be valid for the definition (an assert, not an error).
class FormEntry : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString variant; ///< empty: everything is asked
        QHash<QString, QString> settings; ///< overrides of the definition's defaults
        QDate today;
        /// When the interview was opened; unless given, the beginning of today
        QDateTime now = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
    };

    FormEntry(std::shared_ptr<const FormDefinition> definition, Options options, QObject *parent = nullptr);
    ~FormEntry() override;

    const FormDefinition &definition() const;
    std::shared_ptr<const FormDefinition> sharedDefinition() const;
    const Options &options() const;

    /// The answers of a stored assessment, before anything is shown; one recompute, no signals.
    void load(const QHash<Slot, Answer> &answers, const std::vector<LoadedInstance> &instances = {});

    // Repeats. A cell is an item's slot, or its place in an instance of the repeat it stands in; whatever takes or
    // gives a Slot below takes or gives a cell.
    const Item &item(Cell cell) const;
    const Instances &instances() const;
    Cell cellOf(Slot slot, Instance instance) const;
    std::vector<Cell> cellsOf(Slot slot) const; ///< in every instance that counts; of an item in no repeat its slot
    /// Refused when repeat_count decides how many there are, when there are 1 000, or when the repeat is not relevant.
    Result<Instance> addInstance(int repeat, Instance within = theForm);
    Result<void> removeInstance(Instance instance); ///< with its answers; refused when repeat_count decides
    bool isRepeatOffered(int repeat, Instance within) const; ///< relevant, and the interviewer may add to it
    bool isGroupShown(int group, Instance instance) const; ///< of a repeat: within that instance

    std::vector<int> offeredChoices(Cell cell) const; ///< indexes into its list: by the filter, in the order to offer
    Result<Value> evaluate(const Expression &expression, Cell cell) const; ///< as it stands at this cell

    /// What was typed, read for this item: a number, a date in any sensible Swedish way (2026-03-14, 14/3 2026,
    /// 260314, "idag"), a choice code, a special code. Type error with what is expected when it cannot be.
    Result<Answer> read(Slot slot, const QString &typed) const;

    /// Keeps the answer, also one that a range or a check refuses: that is a finding, and nothing is lost.
    /// Refused only for a type that cannot hold it, a special code the item does not allow, or a read-only item.
    Result<void> setAnswer(Slot slot, const Answer &answer);

    Answer given(Slot slot) const; ///< what the interviewer gave, also when set aside
    Answer answer(Slot slot)
        const; ///< what stands: given, recorded by a rule, or computed; Unanswered when not relevant by "relevant"
    ItemStanding standing(Slot slot) const;
    bool isRelevant(Slot slot) const; ///< asked here, shown, not passed over by a rule
    bool isSetAside(Slot slot) const; ///< given, but not standing
    const SetRule *ruleInEffect(Slot slot) const;

    const std::vector<Finding> &findings() const; ///< in the form's order
    std::vector<Finding> findingsAt(Slot slot) const;
    void keepWarnings(const QSet<QString> &findingIds); ///< warnings kept with a reason: progress no longer counts them
    Progress progress(int section) const; ///< section: index into definition().sections
    std::vector<Slot> lacking() const; ///< asked, relevant, not answered

    const EvaluationContext &context() const; ///< the answers as they stand, for scores
    bool isRestricted() const; ///< FormDefinition::restriction holds

Q_SIGNALS:
    void answerChanged(forms::Slot slot); ///< what stands changed, through typing or a rule
    void relevanceChanged(forms::Slot slot);
    void answerWritten(forms::Slot slot); ///< a trigger wrote what is given there: to be kept as if it was typed
    void choicesChanged(forms::Slot slot); ///< other choices may be offered there
    void instancesChanged(int repeat, forms::Instance within);
    void findingsChanged();

private:
    void tell(const Changes &changes);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace forms
