// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/LineFields.h"

namespace ui {

/// A day, written as people write it. Appearance "month-year" asks for its month and "year" for its year alone; it is
/// kept as the first day of it.
class DateField : public LineField
{
    Q_OBJECT

public:
    DateField(const About &about, QWidget *parent);

protected:
    QString beside(const forms::Answer &answer) const override;
    QString placeholder() const override;
    QString lineOf(const forms::Answer &answer) const override;
    QString toGive(const QString &written) const override;
};

class TimeField : public LineField
{
    Q_OBJECT

public:
    TimeField(const About &about, QWidget *parent);

protected:
    QString beside(const forms::Answer &answer) const override;
    QString placeholder() const override;
};

/// A day and a time of it, in one line.
class MomentField : public LineField
{
    Q_OBJECT

public:
    MomentField(const About &about, QWidget *parent);

protected:
    QString beside(const forms::Answer &answer) const override;
    QString placeholder() const override;
};

} // namespace ui
