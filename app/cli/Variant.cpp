// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Variant.h"

#include "app/cli/Tr.h"

#include <algorithm>

QString cli::wrongVariant(const forms::FormDefinition &form, const QString &variant)
{
    const auto isNamed = [&](const forms::Variant &there) { return there.name == variant; };
    if (variant.isEmpty() || std::any_of(form.variants.begin(), form.variants.end(), isNamed))
        return {};
    return Tr::tr("%1 has no variant \"%2\".").arg(form.id, variant);
}
