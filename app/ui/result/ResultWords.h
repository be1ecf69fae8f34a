// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"

#include <QWidget>

class QVBoxLayout;

namespace operations {
class Interview;
}

namespace ui {

/// What stands under the profile: what to be careful with, what changed, what could not be computed and why, and the
/// answers in sentences.
class ResultWords : public QWidget
{
    Q_OBJECT

public:
    explicit ResultWords(QWidget *parent = nullptr);
    void clear(); ///< before the interview goes: what is being written is kept
    void show(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier);
    /// As narrow as words may be: how high they then are is asked with heightForWidth, and no room stays below.
    QSize minimumSizeHint() const override { return {160, 0}; }

private:
    void addCautions(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier);
    void addChanges(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier);
    void addLacking(operations::Interview &interview);
    void addNarrative(operations::Interview &interview);
    void addHeading(const QString &text);
    void addText(const QString &text);

    QVBoxLayout *m_layout;
};

} // namespace ui
