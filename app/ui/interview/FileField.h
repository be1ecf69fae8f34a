// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

#include <QPixmap>

class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;

/// A file: chosen, or dropped here; its name and size, a picture's own look, and ways to a copy of it and to take it
/// away. It is kept in the vault with the answer; only a copy that is asked for leaves it.
class FileField : public AnswerField
{
    Q_OBJECT

public:
    FileField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &) override { }
    std::optional<QString> pending() const override { return {}; } ///< given at once
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    std::vector<QWidget *> stops() override;
    void retranslate() override;

protected:
    bool beforeKey(QKeyEvent *press) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void choose();
    void openCopy();
    void showPicture();

    forms::Answer m_answer;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_remove;
    ElidedLabel *m_words; ///< name and size, or what may be done
    QLabel *m_picture;
    QString m_pictured; ///< the reference whose picture is shown
    bool m_isDropTarget = false;
};

} // namespace ui
