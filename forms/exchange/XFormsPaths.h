// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/XFormsModel.h"

namespace forms::exchange {

/// An XForms expression with its paths to answers written as ${name}. Paths with predicates are written out. context is
/// the path of the node it belongs to, for what is relative. Error Refused: a path that names nothing here, an axis, an
/// attribute, a look-up in another instance.
Result<QString> translateXPath(const QString &expression, const QString &context, const XFormsModel &model);

} // namespace forms::exchange
