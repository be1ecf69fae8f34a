// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/FormPaper.h"

#include "app/paper/FormBlocks.h"

#include <QCoreApplication>

namespace paper {

namespace {

forms::Result<QByteArray> formPaper(
    const forms::FormDefinition &definition, const QString &variant, const Filling *filling, const Heading &heading)
{
    const Words words(heading.language);
    const QString title = definition.title.in(heading.language, definition.languages.value(0));
    Sheet sheet(furniture(title, definition, heading, words), words);
    return sheet.print(formBlocks(sheet, definition, variant, filling, heading));
}

} // namespace

forms::Result<QByteArray> filledForm(
    const forms::FormEntry &entry, const QHash<forms::Slot, QString> &notes, const Heading &heading)
{
    const Filling filling{entry, notes};
    return formPaper(entry.definition(), entry.options().variant, &filling, heading);
}

forms::Result<QByteArray> emptyForm(
    const forms::FormDefinition &definition, const QString &variant, const Heading &heading)
{
    return formPaper(definition, variant, nullptr, heading);
}

} // namespace paper
