// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace ui {

/// A client's time from first contact (left) to today (right) on lanes: assessments, measures, goals. What goes on for
/// some time is a bar, open where it goes on still. Left and right walk in time over all lanes, up and down between
/// them, Enter opens what is at hand; what it shows also stands as words in the lists below it.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    enum class Lane { Assessments, Measures, Goals };
    static constexpr int laneCount = 3;

    struct Mark
    {
        Lane lane = Lane::Assessments;
        QString id; ///< of what it stands for
        QDate day;
        QDate until; ///< of a measure; invalid for a day's mark and for what goes on
        QString text; ///< "ASI, baseline"
        bool isDone = false; ///< approved, filed or reached: drawn filled
        bool goesOn = false; ///< from its day until today and further
    };

    explicit Timeline(QWidget *parent = nullptr);
    void setMarks(std::vector<Mark> marks, QDate from, QDate today);
    const std::vector<Mark> &marks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(ui::Timeline::Lane lane, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double positionOf(QDate day) const; ///< pixels from where time begins
    QRectF placeOf(const Mark &mark) const;
    int laneTop(Lane lane) const; ///< the middle of the lane, from the top
    int markAt(QPointF at) const; ///< -1: none
    QDate endOf(const Mark &mark) const;
    QString wordsOf(const Mark &mark) const; ///< "ASI, baseline · 3 March 2026"
    QFont small() const;
    int before() const; ///< the room of the lanes' names
    void paintScale(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintMark(QPainter &painter, const Mark &mark, bool isCurrent) const;
    void paintWords(QPainter &painter) const;
    void select(int mark);
    void selectInLane(int step);
    void describe();

    std::vector<Mark> m_marks; ///< by day
    std::vector<Lane> m_lanes; ///< those with marks, from the top
    QDate m_from;
    QDate m_today;
    int m_current = -1;
};

} // namespace ui
