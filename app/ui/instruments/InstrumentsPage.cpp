// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/InstrumentsPage.h"

#include "app/models/Words.h"
#include "app/operations/InstrumentFolder.h"
#include "app/operations/InstrumentShelf.h"
#include "app/operations/Instruments.h"
#include "app/operations/VaultSession.h"
#include "app/ui/instruments/LanguageApproval.h"
#include "app/ui/instruments/WorkshopBench.h"
#include "app/ui/instruments/WorkshopStart.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isDefinition(const QString &path)
{
    return QFileInfo(path).isDir() || path.endsWith(".yaml"_L1, Qt::CaseInsensitive)
        || path.endsWith(".yml"_L1, Qt::CaseInsensitive);
}

/// "*.yaml *.xlsx …": what can be opened here.
QString fileFilter()
{
    QStringList patterns{u"*.yaml"_s};
    for (const forms::exchange::Importer &importer : forms::exchange::importers()) {
        const QString pattern = u'*' + QString(importer.suffix);
        if (!patterns.contains(pattern))
            patterns += pattern;
    }
    return patterns.join(u' ');
}

QString firstLocalFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

InstrumentsPage::InstrumentsPage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_stack(new QStackedWidget)
    , m_start(new WorkshopStart)
    , m_bench(new WorkshopBench(m_workshop, ask, session.clock().today()))
    , m_approval(new LanguageApproval(session, ask))
{
    build();
    addKeys();
    setAcceptDrops(true);
    connect(&m_workshop, &operations::Workshop::changed, this, [this] {
        m_bench->refresh();
        m_approval->setDefinition(m_workshop.definition());
        showHead();
    });
    connect(m_start, &WorkshopStart::fileAsked, this, &InstrumentsPage::askFile);
    connect(m_start, &WorkshopStart::folderAsked, this, &InstrumentsPage::askFolder);
    connect(m_start, &WorkshopStart::chosen, this, &InstrumentsPage::openPath);
    connect(m_start, &WorkshopStart::packAsked, this, &InstrumentsPage::askPack);
    connect(m_start, &WorkshopStart::packOutAsked, this, &InstrumentsPage::takeOutPack);
    connect(m_bench, &WorkshopBench::editorAsked, this, &InstrumentsPage::openEditor);
    connect(m_bench, &WorkshopBench::fixAsked, this, [this](const forms::DefinitionFinding &finding) {
        if (const auto done = m_workshop.fix(finding); !done)
            m_error->showError(done.error());
    });
    connect(m_bench, &WorkshopBench::otherVersionAsked, this, &InstrumentsPage::askOther);
    connect(m_bench, &WorkshopBench::failed, m_error, &ErrorBar::showError);
    connect(m_bench, &WorkshopBench::keepAsked, this, &InstrumentsPage::keepAsCase);
    connect(m_bench, &WorkshopBench::textWritten, this, &InstrumentsPage::write);
    connect(m_bench, &WorkshopBench::languageAsked, this, [this](const QString &language) { write({}, language, {}); });
    m_bench->addToLanguages(m_approval);
    connect(m_approval, &LanguageApproval::failed, m_error, &ErrorBar::showError);
    connect(m_open, &QPushButton::clicked, this, &InstrumentsPage::close);
    connect(m_install, &QPushButton::clicked, this, &InstrumentsPage::install);
    connect(m_retire, &QPushButton::clicked, this, &InstrumentsPage::toggleRetired);
}

void InstrumentsPage::build()
{
    m_open = m_head->addButton("otherDefinition");
    m_retire = m_head->addButton("retireInstrument");
    m_bench->setHead(m_head, m_open);
    m_install = m_head->addButton("installInstrument");
    m_install->setProperty("primary", true);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_bench);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->setSpacing(metrics::related);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addSpacing(metrics::group);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_stack, 1);
    say([this] { sayTexts(); });
}

void InstrumentsPage::sayTexts()
{
    m_open->setText(tr("&Another …"));
    m_open->setToolTip(tr("Close this definition and choose another (Ctrl+W)"));
    m_install->setText(tr("&Install"));
    m_install->setToolTip(tr("New assessments on this computer can be made with it (Ctrl+I)"));
    m_start->retranslate();
    m_bench->retranslate();
    m_approval->retranslate();
    showHead();
}

QString InstrumentsPage::title() const
{
    return tr("Instruments");
}

void InstrumentsPage::arrive()
{
    m_error->dismiss();
    m_start->fill(operations::Instruments::list(), m_recent);
    showPacks();
    showHead();
    m_workshop.isOpen() ? m_bench->focusFirst() : m_start->focusFirst();
}

void InstrumentsPage::setRecent(const QStringList &paths)
{
    m_recent = paths;
}

void InstrumentsPage::showHead()
{
    const bool isOpen = m_workshop.isOpen();
    m_stack->setCurrentWidget(isOpen ? static_cast<QWidget *>(m_bench) : m_start);
    for (QPushButton *const button : {m_open, m_install, m_retire})
        button->setVisible(isOpen);
    const auto definition = m_workshop.definition();
    m_install->setEnabled(isOpen && m_workshop.isCurrent());
    m_retire->setEnabled(definition != nullptr);
    const bool isRetired = definition && operations::InstrumentShelf::isRetired(definition->id, definition->version);
    m_retire->setText(isRetired ? tr("&Use again") : tr("&Retire"));
    m_retire->setToolTip(isRetired ? tr("New assessments can be made with this version again")
                                   : tr("No new assessments with this version; what was begun goes on"));
    if (!isOpen) {
        m_head->setTitle(title());
        m_head->setNote(tr("Write, check, try out and install what interviews ask."));
        return;
    }
    const QString file = QDir::toNativeSeparators(m_workshop.file());
    m_head->setTitle(definition
            ? u"%1  %2"_s.arg(
                  definition->title.in(models::language(), definition->languages.value(0)), definition->version)
            : QFileInfo(file).fileName());
    m_head->setNote(m_workshop.isCurrent() ? file
            : definition ? tr("%1. It has errors: the last text that could be read is tried.").arg(file)
                         : tr("%1. It has errors: there is nothing to try yet.").arg(file));
}

void InstrumentsPage::tell(std::function<BarText()> words)
{
    m_error->showText(std::move(words), Role::Good);
}

void InstrumentsPage::askFile()
{
    const QString path = m_ask.openFile({.title = tr("Open a definition"),
        .start = m_workshop.isOpen() ? m_workshop.folder()
                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        .filter = tr("Definitions and forms (%1)").arg(fileFilter())});
    if (!path.isEmpty())
        openPath(path);
}

void InstrumentsPage::askFolder()
{
    const QString path = m_ask.folder({.title = tr("Open a definition's folder"),
        .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        .filter = {}});
    if (!path.isEmpty())
        openPath(path);
}

void InstrumentsPage::askOther()
{
    const QString path = m_ask.openFile({.title = tr("Compare with another version"),
        .start = m_workshop.folder(),
        .filter = tr("Definitions and forms (%1)").arg(u"*.yaml"_s)});
    if (!path.isEmpty())
        m_bench->compareWith(path);
}

void InstrumentsPage::openPath(const QString &path)
{
    m_error->dismiss();
    if (path.endsWith(".pack"_L1, Qt::CaseInsensitive))
        return installPack(path);
    isDefinition(path) ? openDefinition(path) : importFile(path);
}

void InstrumentsPage::openDefinition(const QString &path)
{
    m_bench->hideReport();
    if (const auto done = m_workshop.open(path); !done) {
        m_error->showError(done.error());
        return;
    }
    m_recent.removeAll(m_workshop.file());
    m_recent.prepend(m_workshop.file());
    Q_EMIT opened(m_workshop.file());
    m_bench->focusFirst();
}

void InstrumentsPage::importFile(const QString &path)
{
    auto imported = operations::importInstrument(path);
    if (!imported) {
        showImportError(imported.error(), QFileInfo(path).fileName());
        return;
    }
    const QString parent = m_ask.folder({.title = tr("Where shall the new folder %1 be?").arg(imported->id),
        .start = QFileInfo(path).absolutePath(),
        .filter = {}});
    if (parent.isEmpty())
        return;
    const auto folder = operations::saveImported(*imported, parent);
    if (!folder) {
        m_error->showError(folder.error());
        return;
    }
    openDefinition(*folder);
    m_bench->showReport(imported->notes);
}

/// What a form of another program holds and this one cannot take is said as the importer says it: its author knows it
/// by those words.
void InstrumentsPage::showImportError(const forms::Error &error, const QString &file)
{
    using Code = forms::Error::Code;
    const bool isContent = error.code == Code::Refused || error.code == Code::Schema || error.code == Code::Syntax;
    if (!isContent)
        return m_error->showError(error);
    if (error.where == file && error.code == Code::Refused)
        return m_error->showText([file] {
            return BarText{tr("No form of another program is known by the name %1.").arg(file),
                tr("These can be opened: %1.").arg(fileFilter())};
        });
    m_error->showText([file, error] {
        return BarText{tr("%1 cannot be taken in.").arg(file), u"%1: %2"_s.arg(error.where, error.detail)};
    });
}

void InstrumentsPage::close()
{
    m_workshop.close();
    m_bench->refresh();
    m_approval->setDefinition(m_workshop.definition());
    arrive();
}

void InstrumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstLocalFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InstrumentsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPath(firstLocalFile(event->mimeData()));
}

} // namespace ui
