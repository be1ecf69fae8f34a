// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CountedAssessments.h"

#include "app/operations/ApprovedValues.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/store/AliasTable.h"
#include "app/store/ApprovalTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/RelationTable.h"
#include "app/store/Vault.h"

#include <QHash>
#include <QUuid>

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

/// Who belongs together as siblings or in a household: all who are linked, however far round (rules.md 2).
class Families
{
public:
    static Result<Families> read(store::Connection &db)
    {
        Families families;
        TRY_ASSIGN(const auto relations, store::RelationTable(db).ofFamilies());
        for (const store::Relation &relation : relations)
            families.join(relation.client.uuid(), relation.other.uuid());
        return families;
    }

    QString of(const cases::ClientId &client) const
    {
        return m_next.contains(client.uuid()) ? first(client.uuid()).toString() : QString();
    }

private:
    QUuid first(QUuid client) const
    {
        for (auto next = m_next.constFind(client); next != m_next.constEnd() && *next != client;
            next = m_next.constFind(client))
            client = *next;
        return client;
    }

    void join(const QUuid &one, const QUuid &other)
    {
        const QUuid a = first(one);
        const QUuid b = first(other);
        const QUuid head = std::min(a, b); // whatever order they are read in
        for (const QUuid &client : {a, b})
            m_next.insert(client, head);
        for (const QUuid &client : {one, other}) {
            if (client != head)
                m_next.insert(client, head);
        }
    }

    QHash<QUuid, QUuid> m_next; ///< one further; the first of a family is its own next
};

/// Null for what cannot be read any more: approval fixed what is counted, and words are all that is lacking.
Result<std::shared_ptr<const forms::FormDefinition>> keptDefinition(
    const store::DefinitionTable &table, const QString &structure, const QString &wording)
{
    TRY_ASSIGN(const auto stored, table.definition(structure, wording));
    if (!stored)
        return std::shared_ptr<const forms::FormDefinition>();
    const auto form = Instruments::read(definitionText(*stored));
    return form ? *form : std::shared_ptr<const forms::FormDefinition>();
}

/// The content packs that assessments were made with, each definition read once.
class Packs
{
public:
    explicit Packs(store::Connection &db)
        : m_table(db)
    { }

    Result<QString> of(const store::CountedValue &counted)
    {
        const auto known = m_known.constFind(counted.wording);
        if (known != m_known.constEnd())
            return *known;
        TRY_ASSIGN(const auto form, keptDefinition(m_table, counted.structure, counted.wording));
        return *m_known.insert(counted.wording, form ? packOf(*form) : QString());
    }

private:
    store::DefinitionTable m_table;
    QHash<QString, QString> m_known;
};

} // namespace

QString packOf(const forms::FormDefinition &form)
{
    return form.edition ? u"%1 %2"_s.arg(form.edition->name, form.edition->holderCode) : QString();
}

Result<std::shared_ptr<const forms::FormDefinition>> definitionCounted(VaultSession &session,
    std::shared_ptr<const forms::FormDefinition> form, const std::vector<summary::CountedAssessment> &counted)
{
    // Of one of those that the plan counts; the others' packs say nothing of it
    const auto one = std::ranges::find_if(counted, [&](const summary::CountedAssessment &assessment) {
        return form->plan && form->plan->variants.contains(assessment.variant);
    });
    const QString pack = one == counted.end() ? QString() : one->pack;
    if (pack == packOf(*form))
        return form;
    const store::DefinitionTable table(session.vault().reader());
    TRY_ASSIGN(const auto all, table.all());
    for (const store::StoredDefinition &each : all) {
        if (each.instrument != form->id)
            continue;
        TRY_ASSIGN(const auto kept, keptDefinition(table, each.structureFingerprint, each.wordingFingerprint));
        if (kept && packOf(*kept) == pack)
            return kept;
    }
    return form;
}

Result<std::vector<summary::CountedAssessment>> countedAssessments(
    VaultSession &session, const QString &instrument, const summary::Period &period, const ClientFilter &isCounted)
{
    store::Connection &db = session.vault().reader();
    TRY_ASSIGN(const auto rows, store::ApprovalTable(db).counted(instrument, period.from, period.to));
    TRY_ASSIGN(const Families families, Families::read(db));
    Packs packs(db);
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
        all.back().family = families.of(first.client);
        all.back().worker = first.interviewer.toString();
        TRY_ASSIGN(all.back().pack, packs.of(first));
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
