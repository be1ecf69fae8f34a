// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Forms.h"

#include "bench/SyntheticForm.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

std::shared_ptr<const FormDefinition> definitionOf(const DefinitionText &text)
{
    const ReadDefinition read = readDefinition(text);
    if (!read.definition && !read.findings.empty()) {
        const DefinitionFinding &first = read.findings.front();
        std::fprintf(stderr, "%s:%d:%d: %s\n", qPrintable(first.file), first.position.line, first.position.column,
            qPrintable(first.text));
    }
    return read.definition;
}

} // namespace

DefinitionText syntheticText(int items)
{
    return {u"synthetic.yaml"_s, syntheticForm(items), {}};
}

std::shared_ptr<const FormDefinition> syntheticDefinition(int items)
{
    return definitionOf(syntheticText(items));
}

std::shared_ptr<const FormDefinition> asiDefinition()
{
    const Result<DefinitionText> text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments/asi"_s);
    return text ? definitionOf(*text) : nullptr;
}

} // namespace bench
