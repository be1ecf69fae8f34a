// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

/// One case of instruments/<id>/cases/*.yaml: answers in, scores and findings out (instruments/README.md).
struct Case
{
    QString name;
    QString file;
    int line = 0;
    QString variant;
    QHash<QString, QString> settings;
    std::vector<std::pair<forms::Slot, QString>> answers; ///< the base's first; of two for an item the later holds
    QHash<QString, std::optional<double>> scores; ///< none: not computable
    QHash<QString, QStringList> missing;
    QStringList findings;
    QStringList notFindings;
    QHash<forms::Slot, QString> values;
    QHash<forms::Slot, bool> relevant;
};

/// Every case of one file; a word, an item, a check or a score that is not known is an error with its line.
forms::Result<std::vector<Case>> readCases(const QString &path, const forms::FormDefinition &form);
