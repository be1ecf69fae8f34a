// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormLosses.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ItemLoss
{
    QLatin1StringView word;
    bool (*isLost)(const FormDefinition &form, const Item &item);
    Note::Kind kind;
    QLatin1StringView what;
};

constexpr auto dropped = Note::Kind::Dropped;
constexpr auto approximated = Note::Kind::Approximated;

constexpr auto ownLanguage = "missing-code() and setting() are known nowhere else, so what calls them is left out"_L1;

constexpr ItemLoss itemLosses[] = {
    {"missing_codes"_L1, [](const FormDefinition &, const Item &i) { return !i.missingCodes.isEmpty(); }, dropped,
        "an answer that is lacking has no code of its own; add choices where they matter"_L1},
    {"set"_L1, [](const FormDefinition &, const Item &i) { return !i.sets.empty(); }, dropped,
        "a rule that records a value has no counterpart; the item is asked"_L1},
    {"variants"_L1, [](const FormDefinition &, const Item &i) { return !i.variants.isEmpty(); }, dropped,
        "there are no variants; every item is asked"_L1},
    {"time_frame"_L1, [](const FormDefinition &, const Item &i) { return !i.timeFrames.isEmpty(); }, dropped,
        "the time frame is only in the label's words"_L1},
    {"informant"_L1, [](const FormDefinition &, const Item &i) { return i.informant != u"client"; }, dropped,
        "who is asked is only in the label's words"_L1},
    {"scope"_L1, [](const FormDefinition &, const Item &i) { return i.scope != u"interviewer"; }, dropped,
        "whoever fills the form in sees every item"_L1},
    {"role"_L1, [](const FormDefinition &, const Item &i) { return !i.role.isEmpty(); }, dropped,
        "no result page is drawn from it"_L1},
    {"identifier"_L1, [](const FormDefinition &, const Item &i) { return i.identifier || i.neverSummarised; }, dropped,
        "nothing keeps these answers out of a summary; take care where they go"_L1},
    {"after_interview"_L1, [](const FormDefinition &, const Item &i) { return i.afterInterview; }, dropped,
        "they stand where they stand in the form"_L1},
    {"concepts"_L1, [](const FormDefinition &, const Item &i) { return !i.concepts.isEmpty(); }, dropped,
        "codes of other systems have no column"_L1},
    {"takes_over"_L1, [](const FormDefinition &, const Item &i) { return !i.takesOver.isEmpty(); }, dropped,
        "no form begins with another's answers there"_L1},
    {"unit"_L1, [](const FormDefinition &, const Item &i) { return !i.unit.isEmpty(); }, dropped,
        "the unit is only in the label's words"_L1},
    {"parameters"_L1,
        [](const FormDefinition &, const Item &i) {
            return i.type != ItemType::Range && (i.minimum || i.maximum || i.longest > 0);
        },
        approximated, "bounds are part of the constraint"_L1},
    {"exclusive"_L1,
        [](const FormDefinition &form, const Item &i) {
            const ChoiceList *const list = form.choiceList(i);
            return list && std::ranges::any_of(list->choices, [](const Choice &choice) { return choice.isExclusive; });
        },
        dropped, "a choice that stands alone may be chosen with others"_L1},
    {"expressions"_L1,
        [](const FormDefinition &, const Item &i) {
            const std::optional<Expression> *const all[]
                = {&i.relevant, &i.required, &i.constraint, &i.calculation, &i.choiceFilter, &i.defaultExpression};
            return std::ranges::any_of(
                all, [](const auto *expression) { return *expression && isOwnLanguage((*expression)->text()); });
        },
        dropped, ownLanguage},
};

struct FormLoss
{
    QLatin1StringView word;
    bool (*isLost)(const FormDefinition &form);
    QLatin1StringView what;
};

constexpr FormLoss formLosses[] = {
    {"missing_codes"_L1, [](const FormDefinition &f) { return !f.missingCodes.empty(); },
        "special codes have no counterpart"_L1},
    {"settings"_L1, [](const FormDefinition &f) { return !f.settings.empty(); },
        "settings that a definition declares have no counterpart"_L1},
    {"variants"_L1, [](const FormDefinition &f) { return !f.variants.empty(); }, "there are no variants"_L1},
    {"shown_as"_L1, [](const FormDefinition &f) { return !f.shownAs.isEmpty(); },
        "the edition's name has no column; say it in the title"_L1},
    {"interview_date"_L1, [](const FormDefinition &f) { return f.interviewDate >= 0; },
        "which item holds the interview's date is not told"_L1},
    {"special_outcome"_L1, [](const FormDefinition &f) { return f.outcome >= 0; },
        "no outcome allows an incomplete record"_L1},
    {"restricted"_L1, [](const FormDefinition &f) { return f.restriction.has_value(); },
        "no result is marked as restricted"_L1},
    {"unreliable"_L1, [](const FormDefinition &f) { return !f.unreliableItems.isEmpty(); },
        "no interview is marked as unreliable"_L1},
    {"summary"_L1, [](const FormDefinition &f) { return f.plan.has_value(); },
        "a publication plan has no counterpart"_L1},
    {"title"_L1, [](const FormDefinition &f) { return f.title.languages().size() > 1; },
        "the title stands in the first language only"_L1},
};

/// "medical, drug and 12 more": enough to find them by.
QString shown(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString first = names.mid(0, most).join(u", "_s);
    return names.size() <= most ? first : u"%1 and %2 more"_s.arg(first).arg(names.size() - most);
}

/// What is lost of the parts of a form that are no items: those that others can compute, and those that they cannot.
class PartLosses
{
public:
    explicit PartLosses(std::vector<Note> &notes)
        : m_notes(notes)
    { }

    void add(const QString &name, const Expression &expression)
    {
        (isOwnLanguage(expression.text()) ? m_left : m_kept) += name;
    }
    void add(const QString &name) { m_kept += name; }
    void tell(const QString &word, const QString &what)
    {
        if (!m_kept.isEmpty())
            m_notes.push_back({approximated, word + u' ' + shown(m_kept), what});
        if (!m_left.isEmpty())
            m_notes.push_back({dropped, word + u' ' + shown(m_left), ownLanguage});
        m_kept.clear();
        m_left.clear();
    }

private:
    std::vector<Note> &m_notes;
    QStringList m_kept;
    QStringList m_left;
};

void addPartLosses(const FormDefinition &form, std::vector<Note> &notes)
{
    PartLosses losses(notes);
    for (const Group &group : form.groups) {
        if (group.isGrid)
            losses.add(group.name);
    }
    losses.tell(u"grid"_s, u"a group of its cells"_s);
    for (const Check &check : form.checks)
        losses.add(check.id, check.expression);
    losses.tell(u"checks"_s, u"a note at the end of the form that is shown while it does not hold; it stops nobody"_s);
    for (const ScoreDefinition &score : form.scores)
        losses.add(score.name, score.calculation);
    losses.tell(u"scores"_s, u"a calculation, without bands, range, reliability and the rule for what is missing"_s);
}

} // namespace

bool isOwnLanguage(const QString &expression)
{
    return expression.contains(u"missing-code("_s) || expression.contains(u"setting("_s);
}

std::vector<Note> xlsFormLosses(const FormDefinition &form)
{
    std::vector<Note> notes;
    for (const FormLoss &loss : formLosses) {
        if (loss.isLost(form))
            notes.push_back({dropped, loss.word, loss.what});
    }
    for (const ItemLoss &loss : itemLosses) {
        QStringList names;
        for (const Item &item : form.items) {
            if (loss.isLost(form, item))
                names += item.name;
        }
        if (!names.isEmpty())
            notes.push_back({loss.kind, u"%1 of %2"_s.arg(QString(loss.word), shown(names)), loss.what});
    }
    addPartLosses(form, notes);
    return notes;
}

} // namespace forms::exchange
