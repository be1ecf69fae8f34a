// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Workshop.h"
#include "app/ui/parts/Page.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class ErrorBar;
class LanguageApproval;
class PageHead;
class WorkshopBench;
class WorkshopStart;
struct BarText;

/// The instrument workshop: a definition is opened, looked at from every side while somebody writes it, tried out, and
/// installed. Needs no programmer, and touches nobody's answers.
class InstrumentsPage : public Page
{
    Q_OBJECT

public:
    InstrumentsPage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;
    std::vector<PaletteEntry> commands() const override;
    void run(int command) override;
    void setRecent(const QStringList &paths); ///< opened before, the latest first
    void openPath(const QString &path); ///< a definition, or a form of another program

Q_SIGNALS:
    void opened(const QString &path); ///< to be remembered
    void installed(); ///< what is at hand has changed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Command;
    static const std::vector<Command> &table();
    void build();
    void addKeys();
    void sayTexts();
    void askFile();
    void askFolder();
    void askOther();
    void openDefinition(const QString &path);
    void importFile(const QString &path);
    void showPacks();
    void askPack();
    void installPack(const QString &path);
    void showPackError(const forms::Error &error, const QString &file);
    void takeOutPack(const QString &instrument);
    void showImportError(const forms::Error &error, const QString &file);
    void close();
    void showHead();
    void install();
    void toggleRetired();
    void openEditor(const QString &file);
    void openDefinitionInEditor();
    void keepAsCase();
    void write(const QStringList &path, const QString &language, const QString &text);
    void reload();
    void nextArea();
    void tell(std::function<BarText()> words); ///< that something went well

    operations::VaultSession &m_session;
    Ask &m_ask;
    operations::Workshop m_workshop;
    QStringList m_recent;
    PageHead *m_head;
    ErrorBar *m_error;
    QStackedWidget *m_stack;
    WorkshopStart *m_start;
    WorkshopBench *m_bench;
    LanguageApproval *m_approval;
    QPushButton *m_open;
    QPushButton *m_retire;
    QPushButton *m_install;
};

} // namespace ui
