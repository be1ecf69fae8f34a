// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace ui {

/// What a page asks the person through a dialog. Handed in, so that tests answer without one. Never used in the middle
/// of an interview.
class Ask
{
public:
    virtual ~Ask() = default;

    struct Question
    {
        QString title;
        QString text;
        QString yes; ///< the action in words: "Return with comments", never "OK"
        QString no; ///< empty: "Cancel"
    };
    virtual bool confirm(const Question &question) = 0;

    struct TextQuestion
    {
        QString title;
        QString text;
        QString yes;
        QString initial;
        bool isSecret = false;
        bool isLong = false;
    };
    virtual std::optional<QString> text(const TextQuestion &question) = 0;

    struct FileQuestion
    {
        QString title;
        QString start; ///< folder or file to begin with
        QString filter; ///< "PDF (*.pdf)"
    };
    virtual QString saveFile(const FileQuestion &question) = 0; ///< empty: none chosen
    virtual QString openFile(const FileQuestion &question) = 0;
    virtual QString folder(const FileQuestion &question) = 0;

    virtual void tell(const QString &title, const QString &text) = 0;
};

/// The same with real dialogs.
class AskDialogs : public Ask
{
public:
    explicit AskDialogs(QWidget *over)
        : m_over(over)
    { }
    bool confirm(const Question &question) override;
    std::optional<QString> text(const TextQuestion &question) override;
    QString saveFile(const FileQuestion &question) override;
    QString openFile(const FileQuestion &question) override;
    QString folder(const FileQuestion &question) override;
    void tell(const QString &title, const QString &text) override;

private:
    QWidget *m_over; ///< outlives this
};

} // namespace ui
