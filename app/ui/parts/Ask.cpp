// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Ask.h"

#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {
constexpr int dialogWidth = 460;

/// Title, text, room for a field, and two buttons of which the one named after the action comes first.
struct Sheet
{
    Sheet(QWidget *over, const QString &title, const QString &text)
        : dialog(over)
        , column(new QVBoxLayout(&dialog))
    {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(dialogWidth);
        column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
        column->setSpacing(metrics::related);
        auto *const heading = new WrapLabel(title, &dialog);
        setTextSize(heading, TextSize::Question, TextWeight::Strong);
        column->addWidget(heading);
        if (!text.isEmpty())
            column->addWidget(new WrapLabel(text, &dialog, Role::Secondary));
    }

    bool run(const QString &yes, const QString &no)
    {
        auto *const row = new QHBoxLayout;
        row->setSpacing(metrics::related);
        row->addStretch();
        if (!no.isEmpty()) {
            auto *const reject = new QPushButton(no, &dialog);
            QObject::connect(reject, &QPushButton::clicked, &dialog, &QDialog::reject);
            row->addWidget(reject);
        }
        auto *const accept = new QPushButton(yes, &dialog);
        accept->setProperty("primary", true);
        accept->setDefault(true);
        QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
        row->addWidget(accept);
        column->addSpacing(metrics::related);
        column->addLayout(row);
        return dialog.exec() == QDialog::Accepted;
    }

    QDialog dialog;
    QVBoxLayout *column;
};
} // namespace

bool AskDialogs::confirm(const Question &question)
{
    Sheet sheet(m_over, question.title, question.text);
    return sheet.run(question.yes, question.no.isEmpty() ? Tr::tr("Cancel") : question.no);
}

std::optional<QString> AskDialogs::text(const TextQuestion &question)
{
    Sheet sheet(m_over, question.title, question.text);
    if (question.isLong) {
        auto *const edit = new QPlainTextEdit(question.initial, &sheet.dialog);
        edit->setAccessibleName(question.title);
        edit->setTabChangesFocus(true);
        sheet.column->addWidget(edit);
        edit->setFocus();
        return sheet.run(question.yes, Tr::tr("Cancel")) ? std::optional(edit->toPlainText()) : std::nullopt;
    }
    auto *const edit = new QLineEdit(question.initial, &sheet.dialog);
    edit->setAccessibleName(question.title);
    if (question.isSecret)
        edit->setEchoMode(QLineEdit::Password);
    sheet.column->addWidget(edit);
    edit->setFocus();
    return sheet.run(question.yes, Tr::tr("Cancel")) ? std::optional(edit->text()) : std::nullopt;
}

QString AskDialogs::saveFile(const FileQuestion &question)
{
    return QFileDialog::getSaveFileName(m_over, question.title, question.start, question.filter);
}

QString AskDialogs::openFile(const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(m_over, question.title, question.start, question.filter);
}

QString AskDialogs::folder(const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(m_over, question.title, question.start);
}

void AskDialogs::tell(const QString &title, const QString &text)
{
    Sheet sheet(m_over, title, text);
    (void)sheet.run(Tr::tr("Close"), {}); // there is only one way out
}

} // namespace ui
