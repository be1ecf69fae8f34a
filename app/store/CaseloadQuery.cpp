// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CaseloadQuery.h"

#include <string>

namespace store {

using forms::Result;
using namespace Qt::StringLiterals;

namespace {

// Named values, so that a filter binds only what it uses.
enum Parameter { Me = 1, Find, FindPrefix, Digits, Instrument, DueBefore, Limit, Offset, ToDoBy, FirstState };

constexpr int fewestDigits = 4; // shorter ones would list half the caseload by birth year

struct Search
{
    QString folded;
    QString digits; // empty: what was typed is no identity number
};

Search searchFor(const QString &find)
{
    Search search{find.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded(), {}};
    for (const QChar c : search.folded) {
        if (c >= u'0' && c <= u'9')
            search.digits += c;
        else if (c != u'-' && c != u'+' && c != u' ')
            return {search.folded, {}};
    }
    if (search.digits.size() < fewestDigits)
        search.digits.clear();
    return search;
}

struct Asked
{
    const cases::CaseloadFilter &filter;
    Search search;
};

/// The first day by which something is to be done: a follow-up, or what a step of the case says; null for none.
constexpr const char *firstDue
    = "nullif(min(coalesce((SELECT min(f.due) FROM follow_ups f WHERE f.client = c.id AND f.outcome = ''), '9'),"
      " coalesce((SELECT min(d.due) FROM deadlines d WHERE d.client = c.id AND d.met IS NULL), '9')), '9')";

std::string conditions(const Asked &asked)
{
    std::string where = " WHERE 1";
    if (!asked.search.folded.isEmpty()) {
        where += " AND ((instr(c.name_folded, ?2) AND (NOT c.is_protected OR c.owner IS ?1))"
                 " OR c.case_number LIKE ?3 ESCAPE '\\'";
        if (!asked.search.digits.isEmpty())
            where += " OR c.id IN (SELECT client FROM identity_numbers"
                     " WHERE substr(digits, 1, length(?4)) = ?4 OR substr(digits, 3, length(?4)) = ?4)";
        where += ")";
    }
    if (asked.filter.onlyMine)
        where += " AND (c.owner IS ?1 OR a.interviewer IS ?1)";
    if (!asked.filter.instrument.isEmpty())
        where += " AND a.instrument = ?5";
    if (asked.filter.dueBefore.isValid())
        where += " AND " + std::string(firstDue) + " < ?6";
    if (asked.filter.toDoBy.isValid())
        where += " AND (EXISTS (SELECT 1 FROM assessments t WHERE t.client = c.id"
                 " AND t.state IN ('planned', 'under-way') AND t.interview_date <= ?9)"
                 " OR "
            + std::string(firstDue) + " <= ?9)";
    for (std::size_t i = 0; i < asked.filter.states.size(); ++i)
        where += (i == 0 ? " AND a.state IN (?" : ", ?") + std::to_string(FirstState + i);
    return asked.filter.states.empty() ? where : where + ")";
}

QString prefixPattern(const QString &folded)
{
    QString pattern = folded;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return pattern + u'%';
}

void bindConditions(Statement &statement, const Asked &asked, const cases::PersonId &me)
{
    statement.bind(Me, me);
    if (!asked.search.folded.isEmpty()) {
        statement.bind(Find, asked.search.folded);
        statement.bind(FindPrefix, prefixPattern(asked.search.folded));
    }
    if (!asked.search.digits.isEmpty())
        statement.bind(Digits, asked.search.digits);
    if (!asked.filter.instrument.isEmpty())
        statement.bind(Instrument, asked.filter.instrument);
    if (asked.filter.dueBefore.isValid())
        statement.bind(DueBefore, asked.filter.dueBefore);
    if (asked.filter.toDoBy.isValid())
        statement.bind(ToDoBy, asked.filter.toDoBy);
    int at = FirstState;
    for (const cases::AssessmentState state : asked.filter.states)
        statement.bind(at++, cases::stateName(state));
}

const std::string selectRows
    = "SELECT c.id, c.name, c.case_number, c.is_protected, c.owner IS ?1 OR a.interviewer IS ?1,"
      " (SELECT digits FROM identity_numbers i WHERE i.client = c.id ORDER BY since DESC, digits DESC LIMIT 1),"
      " a.assessment, a.instrument, a.variant, a.state, a.interview_date, "
    + std::string(firstDue) + " FROM clients c LEFT JOIN current_assessments a ON a.client = c.id";
constexpr const char *countRows
    = "SELECT count(*), ?1 FROM clients c LEFT JOIN current_assessments a ON a.client = c.id";

QString shownIdentity(const QString &digits, bool isProtected)
{
    cases::IdentityNumber number;
    number.digits = digits;
    if (digits.isEmpty())
        return {};
    return isProtected ? number.masked() : number.shown();
}

cases::CaseloadRow readRow(Row &columns)
{
    cases::CaseloadRow row;
    row.client = columns.id<cases::ClientId>();
    row.clientName = columns.text();
    row.caseNumber = columns.text();
    row.isProtected = columns.boolean();
    row.isMine = columns.boolean();
    row.identityShown = shownIdentity(columns.text(), row.isProtected);
    row.assessment = columns.id<cases::AssessmentId>();
    row.instrument = columns.text();
    row.variant = columns.text();
    const QString state = columns.text();
    row.state = state.isEmpty() ? cases::AssessmentState::Planned : cases::stateFromName(state);
    row.interviewDate = columns.date();
    row.due = columns.date();
    if (row.isProtected)
        row.clientName.clear();
    return row;
}

} // namespace

const char *CaseloadQuery::order()
{
    return "c.is_protected, iif(c.is_protected, '', c.name_folded), c.id";
}

Result<std::vector<cases::CaseloadRow>> CaseloadQuery::rows(
    const cases::CaseloadFilter &filter, const CaseloadPage &page) const
{
    const Asked asked{filter, searchFor(filter.find)};
    const std::string sql = selectRows + conditions(asked) + " ORDER BY " + order() + " LIMIT ?7 OFFSET ?8";
    TRY_ASSIGN(Statement statement, m_db.prepare(sql));
    bindConditions(statement, asked, page.me);
    statement.bind(Limit, page.limit);
    statement.bind(Offset, page.offset);
    return m_db.collect(statement, readRow);
}

Result<int> CaseloadQuery::count(const cases::CaseloadFilter &filter, const cases::PersonId &me) const
{
    const Asked asked{filter, searchFor(filter.find)};
    TRY_ASSIGN(Statement statement, m_db.prepare(countRows + conditions(asked)));
    bindConditions(statement, asked, me);
    TRY(statement.step());
    return statement.row().number();
}

} // namespace store
