// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Fingerprint.h"

#include "forms/definition/ItemTypes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace forms {

namespace {

/// Fields one after the other, each with its length before it: no two different definitions give the same bytes.
class Canon
{
public:
    Canon &operator<<(const QByteArray &bytes)
    {
        m_bytes += QByteArray::number(bytes.size());
        m_bytes += ':';
        m_bytes += bytes;
        return *this;
    }
    Canon &operator<<(const QString &text) { return *this << text.toUtf8(); }
    Canon &operator<<(double number) { return *this << QByteArray::number(number, 'g', 17); }
    Canon &operator<<(bool flag) { return *this << QByteArray(flag ? "1" : "0"); }
    Canon &operator<<(int) = delete; // an enumerator's number could change: write a word

    Canon &inOrder(const std::vector<QByteArray> &parts)
    {
        Canon all;
        for (const QByteArray &part : parts)
            all << part;
        return *this << all.m_bytes;
    }
    Canon &sorted(std::vector<QByteArray> parts)
    {
        std::sort(parts.begin(), parts.end());
        return inOrder(parts);
    }
    Canon &sorted(const QStringList &names)
    {
        std::vector<QByteArray> parts;
        for (const QString &name : names)
            parts.push_back(name.toUtf8());
        return sorted(std::move(parts));
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

QByteArray canonicalExpression(const QString &text)
{
    QString result;
    QChar quote;
    bool spaced = false;
    for (const QChar c : text) {
        if (quote.isNull() && c.isSpace()) {
            spaced = true;
            continue;
        }
        if (spaced && !result.isEmpty() && isWordCharacter(c) && isWordCharacter(result.back()))
            result += u' ';
        spaced = false;
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"')
            quote = c;
        result += c;
    }
    return result.toUtf8();
}

QByteArray wordOf(MissingKind kind)
{
    switch (kind) {
    case MissingKind::Refused:
        return "refused";
    case MissingKind::Unknown:
        return "unknown";
    case MissingKind::NotApplicable:
        return "not_applicable";
    case MissingKind::NotAsked:
        return "not_asked";
    }
    return {};
}

QByteArray wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Notice:
        return "notice";
    }
    return {};
}

namespace {

QByteArray canonical(const Expression &expression)
{
    return canonicalExpression(expression.text());
}

QByteArray canonical(const std::optional<Expression> &expression)
{
    return expression ? canonical(*expression) : QByteArray();
}

std::vector<QByteArray> pairs(const QHash<QString, QString> &map)
{
    std::vector<QByteArray> parts;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        parts.push_back((Canon() << entry.key() << entry.value()).bytes());
    return parts;
}

QByteArray bound(const std::optional<double> &number)
{
    return number ? QByteArray::number(*number, 'g', 17) : QByteArray();
}

/// What few definitions say: each with its name, and nothing at all where nothing is said, so that a definition
/// without them keeps the fingerprint it has in stores.
class Extras
{
public:
    void add(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_parts.push_back((Canon() << QByteArray(name) << value).bytes());
    }
    void addTo(Canon &canon) const
    {
        if (!m_parts.empty())
            canon.sorted(m_parts);
    }

private:
    std::vector<QByteArray> m_parts;
};

/// What a list says beside its codes: which choices stand alone, and what a choice_filter reads.
std::vector<QByteArray> choiceExtras(const ChoiceList &list)
{
    std::vector<QByteArray> parts;
    for (const Choice &choice : list.choices) {
        if (choice.isExclusive || !choice.columns.isEmpty())
            parts.push_back((Canon() << choice.name << choice.isExclusive).sorted(pairs(choice.columns)).bytes());
    }
    return parts;
}

class Structure
{
public:
    explicit Structure(const FormDefinition &form)
        : m_form(form)
    {
        for (const ChoiceList &list : form.choices) {
            QStringList codes;
            for (const Choice &choice : list.choices)
                codes += choice.name;
            Canon canon;
            canon.sorted(codes);
            if (const std::vector<QByteArray> extras = choiceExtras(list); !extras.empty())
                canon.sorted(extras);
            m_lists.insert(list.name, sha256(canon.bytes()));
        }
        for (const Group &group : form.groups)
            m_groupRelevants.push_back(group.relevant ? sha256(canonical(*group.relevant)) : QByteArray());
    }

    QByteArray bytes() const
    {
        Canon canon;
        canon << QByteArray("underlag-structure-1") << m_form.id;
        canon.sorted(settings()).sorted(missingCodes()).sorted(variants()).sorted(items()).sorted(checks());
        canon.sorted(scores());
        canon << (m_form.restriction ? canonical(m_form.restriction->when) : QByteArray());
        canon.sorted(m_form.unreliableItems);
        canon << name(m_form.interviewDate) << name(m_form.outcome);
        if (!m_form.caseStep.isEmpty())
            canon << QByteArray("case") << m_form.caseStep;
        canon.sorted(m_form.incompleteOutcomes);
        return canon.bytes();
    }

    static QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

private:
    QString name(Slot slot) const { return slot < 0 ? QString() : m_form.items[slot].name; }

    QStringList names(const std::vector<Slot> &slotList) const
    {
        QStringList result;
        for (const Slot slot : slotList)
            result += name(slot);
        return result;
    }

    std::vector<QByteArray> settings() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.settings.size());
        for (const Setting &setting : m_form.settings)
            parts.push_back((Canon() << setting.name << setting.defaultValue).sorted(setting.values).bytes());
        return parts;
    }

    std::vector<QByteArray> missingCodes() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.missingCodes.size());
        for (const MissingCode &code : m_form.missingCodes)
            parts.push_back((Canon() << code.name << wordOf(code.kind)).bytes());
        return parts;
    }

    std::vector<QByteArray> variants() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.variants.size());
        for (const Variant &variant : m_form.variants)
            parts.push_back(variant.name.toUtf8());
        return parts;
    }

    /// The groups around an item count only through what they say of it.
    std::vector<QByteArray> relevants(const Item &item) const
    {
        std::vector<QByteArray> parts;
        if (item.relevant)
            parts.push_back(sha256(canonical(*item.relevant)));
        for (int group = item.group; group >= 0; group = m_form.groups[group].parent) {
            if (m_form.groups[group].relevant)
                parts.push_back(m_groupRelevants[group]);
        }
        return parts;
    }

    std::vector<QByteArray> items() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.items.size());
        for (const Item &item : m_form.items) {
            std::vector<QByteArray> sets; // in order: the first that holds is the one
            sets.reserve(item.sets.size());
            for (const SetRule &rule : item.sets)
                sets.push_back((Canon() << canonical(rule.when) << rule.to << rule.force).bytes());
            Canon canon;
            canon << item.name << wordOf(item.type) << m_lists.value(item.listName) << item.unit << bound(item.minimum)
                  << bound(item.maximum) << double(item.longest);
            canon.sorted(relevants(item));
            canon << canonical(item.required) << canonical(item.constraint) << canonical(item.calculation)
                  << item.defaultValue.value_or(QString()) << item.readOnly;
            canon.inOrder(sets).sorted(item.missingCodes).sorted(item.variants).sorted(pairs(item.timeFrames));
            canon << item.informant << item.identifier << item.neverSummarised;
            canon.sorted(pairs(item.concepts));
            extrasOf(item).addTo(canon);
            parts.push_back(canon.bytes());
        }
        return parts;
    }

    Extras extrasOf(const Item &item) const
    {
        Extras extras;
        extras.add("choice_filter", canonical(item.choiceFilter));
        extras.add("default", canonical(item.defaultExpression));
        extras.add("step", bound(item.step));
        extras.add("repeat", repeatsAround(item.repeat));
        if (!item.triggers.empty())
            extras.add("trigger", Canon().sorted(names(item.triggers)).bytes());
        extras.add("takes_over", item.takesOver.join(u' ').toUtf8()); // in order: the first that has an answer
        return extras;
    }

    /// The repeats an item stands in, innermost first: whose answers it has, and how many.
    QByteArray repeatsAround(int repeat) const
    {
        Canon canon;
        while (repeat >= 0) {
            const Group &group = m_form.groups[repeat];
            canon << group.name << canonical(group.repeatCount);
            if (!group.takesOver.isEmpty())
                canon << QByteArray("takes_over") << group.takesOver.join(u' ');
            repeat = group.parent < 0 ? -1 : m_form.groups[group.parent].repeat;
        }
        return canon.bytes();
    }

    std::vector<QByteArray> checks() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.checks.size());
        for (const Check &check : m_form.checks) {
            Canon canon;
            canon << check.id << canonical(check.expression) << wordOf(check.severity) << check.critical
                  << check.record;
            parts.push_back(canon.sorted(names(check.items)).sorted(check.variants).bytes());
        }
        return parts;
    }

    std::vector<QByteArray> scores() const
    {
        std::vector<QByteArray> parts;
        parts.reserve(m_form.scores.size());
        for (const ScoreDefinition &score : m_form.scores) {
            std::vector<QByteArray> bands;
            bands.reserve(score.bands.size());
            for (const Band &band : score.bands)
                bands.push_back((Canon() << band.name << band.from).bytes());
            Canon canon;
            canon << score.name << canonical(score.calculation) << score.lowest << score.highest
                  << (score.higherIs == Direction::Better);
            canon.sorted(names(score.codedOk)).inOrder(bands);
            if (score.reliability)
                canon << score.reliability->r << score.reliability->sd;
            parts.push_back(canon.bytes());
        }
        return parts;
    }

    const FormDefinition &m_form;
    QHash<QString, QByteArray> m_lists; ///< name to the digest of its codes
    std::vector<QByteArray> m_groupRelevants; ///< digests too: a long one around many items is written once
};

} // namespace

QString structureFingerprint(const FormDefinition &form)
{
    return QString::fromLatin1(Structure::sha256(Structure(form).bytes()));
}

QString wordingFingerprint(const QByteArray &source, const QHash<QString, QByteArray> &overlays)
{
    Canon canon;
    canon << QByteArray("underlag-wording-1") << source;
    QStringList files = overlays.keys();
    files.sort();
    for (const QString &file : files)
        canon << file << overlays.value(file);
    return QString::fromLatin1(Structure::sha256(canon.bytes()));
}

} // namespace forms
