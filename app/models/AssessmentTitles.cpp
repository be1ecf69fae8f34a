// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/AssessmentTitles.h"

#include "app/models/Words.h"
#include "app/operations/Instruments.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

const forms::FormDefinition *AssessmentTitles::definition(const QString &id) const
{
    auto known = m_known.constFind(id);
    if (known == m_known.constEnd()) {
        const auto found = operations::Instruments::find(id);
        known = m_known.insert(id, found ? *found : nullptr);
    }
    return known->get();
}

QString AssessmentTitles::instrument(const QString &id) const
{
    const forms::FormDefinition *const form = definition(id);
    return form ? form->title.in(language()) : id;
}

QString AssessmentTitles::of(const QString &instrumentId, const QString &variant) const
{
    const forms::FormDefinition *const form = definition(instrumentId);
    const bool isOnly = form && form->variants.size() < 2; // there is nothing to tell it from
    if (variant.isEmpty() || isOnly)
        return instrument(instrumentId);
    QString kind = variantWord(variant);
    if (form && kind == variant) { // a kind of its own has its own word
        const auto own = std::ranges::find(form->variants, variant, &forms::Variant::name);
        if (own != form->variants.end() && !own->label.isEmpty())
            kind = own->label.in(language());
    }
    //: %1 is an instrument, %2 the kind of interview
    return QCoreApplication::translate("AssessmentTitles", "%1, %2").arg(instrument(instrumentId), kind);
}

} // namespace models
