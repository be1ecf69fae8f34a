// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace operations {
class Interview;
}

namespace ui {

class TextLabel;

/// The answers in sentences: the definition's own, or what who interviewed has made of them, marked as that. Written
/// over in place and kept as it is written; the definition's own can be had back.
class NarrativeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NarrativeEdit(operations::Interview &interview, QWidget *parent = nullptr);
    ~NarrativeEdit() override; ///< keeps what is being written

    bool isEmpty() const { return m_isEmpty; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void showSentences();
    void edit(bool on);
    void keep();
    void takeBack();

    operations::Interview &m_interview;
    QString m_language;
    bool m_isEmpty = false;
    QVBoxLayout *m_sentences;
    TextLabel *m_mark; ///< "edited by hand"
    QPlainTextEdit *m_text;
    QPushButton *m_edit;
    QPushButton *m_back;
    QTimer m_rest;
};

} // namespace ui
