// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace forms {

/// Words may name answers, as XLSForm writes it: "How old is ${name}?".
bool namesAnswers(const QString &text);
QStringList answersNamedIn(const QString &text); ///< "name"; in order, each as often as it stands there

/// Each ${name} replaced by what is said for it; left as it is written where nothing (a null text) is said.
QString withAnswers(const QString &text, const std::function<QString(const QString &name)> &say);

} // namespace forms
