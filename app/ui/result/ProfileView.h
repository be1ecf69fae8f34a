// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Profile.h"

#include <QWidget>

namespace ui {

/// The profile in the window: the same drawing as on paper, in the palette's colours. Its numbers are its description
/// for screen readers, and a table one key away.
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);
    void setProfile(charts::ProfileData profile);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont fittingFont() const;
    charts::ProfileData m_data;
};

} // namespace ui
