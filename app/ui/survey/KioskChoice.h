// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace ui {

/// One answer as a large surface with a mark: to be hit by any finger, chosen by arrow keys, and told by its mark and
/// frame and not by colour alone. Its words go on in a further line where there is no room, and an ampersand in them is
/// an ampersand.
class KioskChoice : public QRadioButton
{
    Q_OBJECT

public:
    explicit KioskChoice(const QString &words, QWidget *parent = nullptr);
    const QString &words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    int beside() const; ///< what the mark and the edges take
    QString m_words;
};

} // namespace ui
