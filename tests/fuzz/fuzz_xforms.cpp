// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameIn.h"

#include "forms/exchange/XFormsImport.h"

#include <cstdint>

using namespace forms;
using namespace forms::exchange;

/// Whatever XML it is: an error with a place, or a form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    mustBeAForm(importXForms(bytes, QStringLiteral("f.xml")));
    return 0;
}
