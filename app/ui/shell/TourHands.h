// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Ask.h"
#include "forms/base/Result.h"

#include <QList>

#include <functional>

class QWidget;

namespace ui {

/// Does to a window what a person does: types, presses keys, clicks what has a name, waits until something is there.
class TourHands
{
public:
    explicit TourHands(QWidget &window)
        : m_window(window)
    { }

    forms::Result<QWidget *> find(const QString &objectName) const; ///< visible; waits a while for it
    forms::Result<void> click(const QString &objectName);
    forms::Result<void> fill(const QString &objectName, const QString &text); ///< instead of what stands there
    void type(const QString &text); ///< into whatever has the focus
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    forms::Result<void> waitUntil(const QString &what, const std::function<bool()> &isSo, int atMost = 60000) const;
    static void settle(int milliseconds = 30); ///< let the window do what it has to do

private:
    void send(int key, Qt::KeyboardModifiers modifiers, const QString &text);

    QWidget &m_window; ///< outlives this
};

/// Answers what pages ask while nobody sits there: papers and releases go into the tour's folder.
class TourAnswers : public Ask
{
public:
    explicit TourAnswers(QString folder)
        : m_folder(std::move(folder))
    { }
    bool confirm(const Question &) override { return true; }
    std::optional<QString> text(const TextQuestion &) override { return m_text; }
    QString saveFile(const FileQuestion &question) override;
    QString openFile(const FileQuestion &) override { return {}; }
    QString folder(const FileQuestion &) override { return m_folder; }
    void tell(const QString &, const QString &) override { }

    void setText(const QString &text) { m_text = text; }
    const QStringList &saved() const { return m_saved; }

private:
    QString m_folder;
    QString m_text;
    QStringList m_saved;
};

} // namespace ui
