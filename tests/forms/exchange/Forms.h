// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"
#include "forms/exchange/Exchange.h"
#include "support/Corpora.h"

/// What the tests of the exchange share: a form by its tables, and what its import comes to.
namespace support {

/// Of an import, or of its error; so that a test reads in one line.
struct Outcome
{
    forms::Result<forms::exchange::Imported> imported;
    forms::ReadDefinition read;

    bool isError() const { return !imported.has_value(); }
    QString error() const
    {
        return isError() ? imported.error().where + QStringLiteral(": ") + imported.error().detail : QString();
    }
    bool isAccepted() const { return read.definition != nullptr; }
    const forms::Item *item(const QString &name) const { return isAccepted() ? read.definition->find(name) : nullptr; }
    QString text() const { return isError() ? QString() : QString::fromUtf8(imported->definition); }
    QString report() const { return isError() ? QString() : forms::exchange::reportText(imported->notes); }
    QString errors() const
    {
        QString all;
        for (const forms::DefinitionFinding &finding : read.findings) {
            if (finding.severity == forms::Severity::Error)
                all += QStringLiteral("%1:%2 %3: %4\n")
                           .arg(finding.position.line)
                           .arg(finding.position.column)
                           .arg(finding.code, finding.text);
        }
        return all;
    }
};

inline Outcome bring(const QByteArray &bytes, const QString &fileName)
{
    Outcome outcome{forms::exchange::importDefinition(bytes, fileName), {}};
    if (outcome.imported)
        outcome.read = forms::readDefinition(
            {outcome.imported->id + QStringLiteral(".yaml"), outcome.imported->definition, outcome.imported->overlays});
    return outcome;
}

inline Outcome bring(const char *tables)
{
    return bring(QByteArray(tables), QStringLiteral("form.md"));
}

} // namespace support
