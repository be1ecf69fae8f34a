// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/versions/Differences.h"

#include "forms/definition/Fingerprint.h"

#include <QRegularExpression>

namespace forms {

using namespace Qt::StringLiterals;

void Differences::added(const Subject &subject, Difference::Weight weight, const QString &shown)
{
    add({Difference::Kind::Added, weight, subject.what, subject.name, {}, {}, shown});
}

void Differences::removed(const Subject &subject, Difference::Weight weight, const QString &shown)
{
    add({Difference::Kind::Removed, weight, subject.what, subject.name, {}, shown, {}});
}

void Differences::moved(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight,
    const QString &before, const QString &after)
{
    add({Difference::Kind::Moved, weight, subject.what, subject.name, aspect, before, after});
}

void Differences::value(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight,
    const QString &before, const QString &after)
{
    if (before != after)
        add({Difference::Kind::Changed, weight, subject.what, subject.name, aspect, before, after});
}

void Differences::texts(
    const Subject &subject, QLatin1StringView aspect, const LocalText &before, const LocalText &after)
{
    QStringList languages = before.languages() + after.languages();
    languages.sort();
    languages.removeDuplicates();
    const auto own = [](const LocalText &text, const QString &language) {
        return text.has(language) ? text.in(language) : QString();
    };
    for (const QString &language : std::as_const(languages)) {
        const QString old = own(before, language);
        const QString now = own(after, language);
        if (old != now)
            add({Difference::Kind::Changed, Difference::Weight::Wording, subject.what, subject.name,
                aspect + u'.' + language, old, now});
    }
}

void Differences::rule(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight,
    const std::optional<Expression> &before, const std::optional<Expression> &after)
{
    const QString old = before ? before->text().trimmed() : QString();
    const QString now = after ? after->text().trimmed() : QString();
    if (canonicalExpression(namedRule(old)) != canonicalExpression(now))
        add({Difference::Kind::Changed, weight, subject.what, subject.name, aspect, old, now});
}

QStringList Differences::named(const QStringList &items) const
{
    QStringList result;
    for (const QString &item : items)
        result += named(item);
    return result;
}

QString Differences::namedRepeat(const QString &repeat) const
{
    const QString to = m_mapping.repeats.value(repeat).to;
    return to.isEmpty() ? repeat : to;
}

QString Differences::namedRule(const QString &expression) const
{
    if (m_mapping.items.isEmpty() && m_mapping.repeats.isEmpty())
        return expression;
    static const QRegularExpression reference(uR"(\$\{\s*([^}\s]+)\s*\})"_s);
    QString result;
    qsizetype copied = 0;
    for (auto match = reference.globalMatch(expression); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(expression).sliced(copied, found.capturedStart() - copied);
        result += u"${"_s + named(found.captured(1)) + u'}';
        copied = found.capturedEnd();
    }
    result += QStringView(expression).sliced(copied);
    return result;
}

QString shown(double number)
{
    return QString::number(number, 'g', 15);
}

QString shown(std::optional<double> number)
{
    return number ? shown(*number) : QString();
}

QString shown(bool flag)
{
    return flag ? u"true"_s : QString();
}

QString shown(const QHash<QString, QString> &map)
{
    QStringList parts;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        parts += entry.key().isEmpty() ? entry.value() : entry.key() + u": "_s + entry.value();
    return shown(parts);
}

QString shown(QStringList names)
{
    names.sort();
    return names.join(u", "_s);
}

QString labelOf(const LocalText &text, const FormDefinition &form)
{
    const QString language = form.languages.value(0);
    return text.in(language, language);
}

QString nameOf(const FormDefinition &form, Slot slot)
{
    return slot < 0 ? QString() : form.items[slot].name;
}

} // namespace forms
