// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CountedAssessments.h"

#include "app/operations/ApprovedValues.h"
#include "app/store/AliasTable.h"
#include "app/store/ApprovalTable.h"
#include "app/store/Vault.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Result;

namespace operations {

namespace {

/// Stands for everybody who is the same person; asked once for each client.
class Persons
{
public:
    explicit Persons(store::Connection &db)
        : m_aliases(db)
    { }
    Result<QString> of(const cases::ClientId &client)
    {
        if (const auto known = m_known.constFind(client.uuid()); known != m_known.constEnd())
            return *known;
        TRY_ASSIGN(const auto group, m_aliases.group(client));
        const cases::ClientId first = group.empty() ? client : *std::min_element(group.begin(), group.end());
        return *m_known.insert(client.uuid(), first.toString());
    }

private:
    store::AliasTable m_aliases;
    QHash<QUuid, QString> m_known;
};

} // namespace

Result<std::vector<summary::CountedAssessment>> countedAssessments(
    VaultSession &session, const QString &instrument, const summary::Period &period, const ClientFilter &isCounted)
{
    store::Connection &db = session.vault().reader();
    TRY_ASSIGN(const auto rows, store::ApprovalTable(db).counted(instrument, period.from, period.to));
    Persons persons(db);
    std::vector<summary::CountedAssessment> all;
    for (auto row = rows.begin(); row != rows.end();) {
        std::vector<store::ApprovedValue> values;
        const store::CountedValue &first = *row;
        for (; row != rows.end() && row->assessment == first.assessment; ++row)
            values.push_back(row->value);
        if (isCounted && !isCounted(first.client))
            continue;
        TRY_ASSIGN(const QString person, persons.of(first.client));
        all.push_back(countedAssessment(values, person));
    }
    return all;
}

QString moneyRuleOf(const forms::FormDefinition &form)
{
    for (const forms::Setting &setting : form.settings) {
        if (setting.name == u"money_rule")
            return setting.defaultValue;
    }
    return {};
}

} // namespace operations
