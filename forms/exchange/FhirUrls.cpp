// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirUrls.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

std::vector<FhirNode> extensionsOf(const FhirNode &element, QLatin1StringView url)
{
    std::vector<FhirNode> found;
    for (const FhirNode &extension : element.find("extension"_L1)) {
        if (extension.find("url"_L1).text() == url)
            found.push_back(extension);
    }
    return found;
}

FhirNode extensionOf(const FhirNode &element, QLatin1StringView url)
{
    for (const FhirNode &extension : element.find("extension"_L1)) {
        if (extension.find("url"_L1).text() == url)
            return extension;
    }
    return {};
}

FhirNode extensionValue(const FhirNode &element, QLatin1StringView url)
{
    return extensionOf(element, url).startingWith("value"_L1);
}

QString itemControlOf(const FhirNode &item)
{
    return extensionValue(item, FhirUrl::itemControl).find("coding"_L1).first().find("code"_L1).text();
}

} // namespace forms::exchange
