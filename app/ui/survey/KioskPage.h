// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class KioskChoice;

/// One thing at a time on the screen that is handed over: a title, what belongs to it, and the ways on at the bottom.
/// Large, and in the language and direction of who reads. Made anew for each step.
class KioskPage : public QWidget
{
    Q_OBJECT

public:
    explicit KioskPage(const QString &language, QWidget *parent = nullptr);

    void setProgress(int at, int of, const QString &words); ///< above; at counts from one
    void setStop(const QString &words, std::function<void()> run); ///< above, at the far side
    void addTitle(const QString &words);
    void addText(const QString &words);
    KioskChoice *addChoice(const QString &words, bool isChosen, std::function<void()> run); ///< one of them stands
    void addRow(QWidget *row) const;
    void addWay(const char *name, const QString &words, std::function<void()> run); ///< at the bottom, in order
    void addMainWay(const char *name, const QString &words, std::function<void()> run); ///< the last, where Enter leads
    void begin(); ///< all is there: the focus goes where work begins
    bool goOn(); ///< the main way; false where there is none

private:
    QString m_title; ///< what its choices are choices of
    QHBoxLayout *m_top;
    QVBoxLayout *m_column;
    QHBoxLayout *m_ways;
    QPushButton *m_main = nullptr;
    QWidget *m_first = nullptr;
};

/// The application's font in a size for a reader who does not sit at the keyboard, up to where it would not fit.
QFont kioskFont(double factor, double mostPoints, bool isStrong = false);
QFont kioskTextFont();

} // namespace ui
