// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

#include <QAbstractButton>
#include <QTimer>

#include <vector>

namespace ui {

/// One thing to be ranked: its place, its code and its label.
class RankRow : public QAbstractButton
{
    Q_OBJECT

public:
    RankRow(QString code, QWidget *parent);
    const QString &code() const { return m_code; }
    void setLabel(const QString &label);
    QString label() const { return m_label; }
    void setRank(int rank, int codeWidth); ///< 0: none yet
    int codeWidth() const { return fontMetrics().horizontalAdvance(m_code); }
    int wholeWidth(int ofCodes) const;

Q_SIGNALS:
    void dragged(int y); ///< to this height in the parent
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintGrip(QPainter &painter, const QRect &where) const;

    QString m_code;
    QString m_label;
    int m_rank = 0;
    int m_codeWidth = 0;
    int m_pressedAt = 0;
    bool m_isDragged = false;
};

/// A list put in order: by typing the codes from the first to the last, by moving a row with Alt and the arrows, or by
/// dragging it. Nothing is ranked until it is touched; what is moved puts the whole list in the order that is seen.
class RankField : public AnswerField
{
    Q_OBJECT

public:
    RankField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    void retranslate() override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool beforeKey(QKeyEvent *press) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isChangeKey(const QKeyEvent *press);
    void addRow(const forms::Choice &choice);
    void toggle(const QString &code); ///< the next place, or none any more
    void moveTo(const QString &code, int place); ///< among all rows
    bool typeCode(const QString &character);
    void focusRow(int place);
    int rowAtHand() const; ///< as it stands, from above
    QStringList order() const; ///< what is ranked, then the rest in the list's order
    void mark(const QStringList &ranked); ///< shown, not given yet
    void change(const QStringList &ranked);
    void arrange();
    void say();

    const forms::ChoiceList *m_list;
    std::vector<RankRow *> m_rows; ///< in the list's order
    class WrapLabel *m_words; ///< how one does it, or how far one has come
    QStringList m_shown;
    QStringList m_ranked;
    QString m_typed;
    QString m_name;
    QTimer m_rest;
};

} // namespace ui
