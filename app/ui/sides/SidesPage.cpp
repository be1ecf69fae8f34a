// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesPage.h"

#include "app/documents/AssessmentPapers.h"
#include "app/documents/SidesWords.h"
#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/Interview.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/SaveFile.h"
#include "app/ui/sides/SidesPicture.h"

#include <QDir>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Command { SavePdf };
constexpr auto saveKeys = "Ctrl+P";

} // namespace

SidesPage::SidesPage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_picture(new SidesPicture)
{
    build();
    addKeys();
    connect(m_head, &PageHead::backAsked, this, &Page::leaveAsked);
    connect(m_picture, &SidesPicture::opened, this, &SidesPage::open);
    connect(m_picture, &SidesPicture::timeChosen, this, &SidesPage::chooseTime);
}

SidesPage::~SidesPage() = default;

void SidesPage::build()
{
    QPushButton *const pdf = m_head->addButton("pictureAsPdf");
    pdf->setIcon(icon(u"document-print"_s));
    connect(pdf, &QPushButton::clicked, this, &SidesPage::save);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::group, metrics::margin, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addWidget(m_picture, 1);
    say([this, pdf] {
        pdf->setText(tr("Save as &PDF"));
        pdf->setToolTip(tr("The picture on one page (%1)")
                .arg(QKeySequence(QString::fromLatin1(saveKeys)).toString(QKeySequence::NativeText)));
        if (m_now)
            show();
    });
}

void SidesPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        auto *const shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(QString::fromLatin1(saveKeys)), [this] { save(); });
    add(QKeySequence(Qt::Key_F8), [this] { m_picture->showTable(!m_picture->isTable()); });
}

void SidesPage::setAssessment(const cases::AssessmentId &assessment, bool isFromResult)
{
    m_assessment = assessment;
    m_isFromResult = isFromResult;
    m_error->dismiss();
    m_picture->showTable(false);
    reload();
}

void SidesPage::setArea(const QString &name)
{
    m_picture->setArea(name);
}

QString SidesPage::title() const
{
    return tr("Picture, %1").arg(m_client.name);
}

void SidesPage::arrive()
{
    m_picture->focusRing();
}

std::vector<PaletteEntry> SidesPage::commands() const
{
    return {{{}, tr("Save the picture as PDF"),
        QKeySequence(QString::fromLatin1(saveKeys)).toString(QKeySequence::NativeText), SavePdf}};
}

void SidesPage::run(int command)
{
    if (command == SavePdf)
        save();
}

void SidesPage::reload()
{
    m_now.reset();
    m_before.reset();
    m_time = -1;
    m_times.clear();
    const operations::Situations situations(m_session);
    auto now = situations.read(m_assessment);
    if (!now)
        return m_error->showError(now.error());
    m_now = std::move(now).value();
    if (const auto client = operations::Caseload(m_session).client(m_now->assessment.client))
        m_client = *client;
    if (auto times = situations.before(m_now->assessment))
        m_times = std::move(times).value();
    chooseTime(m_times.empty() ? -1 : 0);
}

void SidesPage::chooseTime(int time)
{
    m_time = time;
    m_before.reset();
    if (time >= 0 && time < int(m_times.size())) {
        auto before = operations::Situations(m_session).read(m_times[std::size_t(time)].id);
        if (before)
            m_before = std::move(before).value();
        else
            m_error->showError(before.error());
    }
    if (m_now)
        show();
}

void SidesPage::show()
{
    const QString language = models::language();
    const auto now = operations::situationOf(*m_now->entry, language);
    if (!now)
        return;
    const auto before
        = m_before ? operations::situationOf(*m_before->entry, language) : std::optional<operations::Situation>();
    m_head->setBack(m_isFromResult ? tr("Result") : m_client.name);
    const QString title = m_now->definition->title.in(language);
    const QString day = models::dayWord(m_now->assessment.interviewDate);
    m_head->setTitle(tr("%1 · %2, %3", "picture, instrument, date").arg(now->title, title, day));
    m_head->setNote(m_now->definition->shownAs.in(language));
    QStringList times;
    for (const cases::Assessment &one : m_times) {
        const auto form = operations::definitionOf(m_session, one);
        times << (form ? documents::timeWords(one, **form, language) : models::dayWord(one.interviewDate));
    }
    m_picture->setTimes(times, m_time);
    std::optional<charts::SidesData> earlier;
    if (before)
        earlier = documents::sidesData(
            *before, nullptr, documents::timeWords(m_before->assessment, *m_before->definition, language), language);
    const QString heading = before ? documents::timeWords(m_now->assessment, *m_now->definition, language) : QString();
    m_picture->setSituation(documents::sidesData(*now, before ? &*before : nullptr, heading, language), earlier, true);
}

void SidesPage::open(const QString &area)
{
    const auto now = m_now ? operations::situationOf(*m_now->entry, models::language()) : std::nullopt;
    const operations::SituationArea *const found = now ? now->find(area) : nullptr;
    if (found)
        Q_EMIT areaOpened(m_assessment, found->opens);
}

void SidesPage::save()
{
    m_error->dismiss();
    const auto interview = operations::Interview::open(m_session, m_assessment);
    if (!interview)
        return m_error->showError(interview.error());
    documents::AssessmentPapers papers(m_session, **interview, models::language());
    papers.comparePictureWith(m_before ? std::optional(m_before->assessment.id) : std::optional<cases::AssessmentId>());
    const auto bytes = papers.make(documents::PaperKind::Picture);
    const auto name = papers.fileName(documents::PaperKind::Picture);
    if (!bytes || !name)
        return m_error->showError(bytes ? name.error() : bytes.error());
    const QString path = m_ask.saveFile({tr("Save as PDF"), inDocuments(*name), tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto recorded = papers.record(documents::PaperKind::Picture); !recorded)
        return m_error->showError(recorded.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return m_error->showError(saved.error());
    m_error->showText([path] { return BarText{tr("Saved."), QDir::toNativeSeparators(path)}; }, Role::Good);
}

} // namespace ui
