// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Forms.h"
#include "bench/Measure.h"
#include "forms/entry/FormEntry.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

std::vector<Line> measureLoading()
{
    const DefinitionText text = syntheticText(10000);
    const double load = medianOf(5, [&] { (void)readDefinition(text); });
    std::vector<Line> lines{{u"load and check, 10 000 items"_s, load / 1000, u"ms"_s, 250,
        u"%1 MB of YAML"_s.arg(double(text.bytes.size()) / 1e6, 0, 'f', 1)}};
    if (const auto definition = syntheticDefinition(10000)) {
        const double open = medianOf(5, [&] { const FormEntry entry(definition, {}); });
        lines.push_back({u"open an empty interview, 10 000 items"_s, open / 1000, u"ms"_s, {}, {}});
    }
    return lines;
}

} // namespace bench
