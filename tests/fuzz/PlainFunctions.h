// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainEvaluator.h"

#include <QList>

namespace plain {

struct Function
{
    Known known;
    Value (*compute)(const QList<Value> &arguments);
};

const Function *findFunction(const QString &name); ///< null when it is none of ours

double numberOf(const QString &text); ///< XPath's number(): not-a-number when it is not written as one

} // namespace plain
