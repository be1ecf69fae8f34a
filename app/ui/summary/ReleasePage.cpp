// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/summary/ReleasePage.h"

#include "app/models/PeriodWords.h"
#include "app/models/Words.h"
#include "app/operations/Instruments.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/EmptyPage.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char separator = ';';
constexpr int instrumentRole = Qt::UserRole + 1; ///< of a period: whose it is
constexpr QLatin1StringView plainPage("README.txt");

} // namespace

ReleasePage::ReleasePage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_tables(new models::ReleaseTablesModel(this))
    , m_csv(new models::CsvModel(this))
    , m_head(new PageHead)
    , m_survey(m_head->addButton("surveys"))
    , m_error(new ErrorBar)
    , m_period(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage(u"document-export"_s))
    , m_list(new QListView)
    , m_middle(new QStackedWidget)
    , m_table(new QTableView)
    , m_withdrawn(new TextLabel(TextLabel::Size::Body))
    , m_plain(new QPlainTextEdit)
    , m_caption(new TextLabel(TextLabel::Size::Heading))
    , m_sideTitle(new TextLabel(TextLabel::Size::Heading))
    , m_why(new TextLabel(TextLabel::Size::Body))
    , m_kept(new TextLabel(TextLabel::Size::Body))
    , m_earlier(new TextLabel(TextLabel::Size::Meta))
    , m_read(new QPushButton)
    , m_write(new QPushButton)
    , m_reason(new TextLabel(TextLabel::Size::Meta))
{
    build();
    connect(m_survey, &QPushButton::clicked, this, &ReleasePage::surveyAsked);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReleasePage::showPeriod);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReleasePage::showTable);
    connect(m_list, &QListView::clicked, this, &ReleasePage::showTable);
    connect(m_read, &QPushButton::clicked, this, &ReleasePage::showPlainPage);
    connect(m_write, &QPushButton::clicked, this, &ReleasePage::write);
}

QString ReleasePage::title() const
{
    return tr("Release");
}

void ReleasePage::arrive()
{
    m_error->dismiss();
    findPeriods();
    m_period->setFocus();
}

void ReleasePage::findPeriods()
{
    const QString chosen = m_period->currentData().toString();
    const QString instrument = m_period->currentData(instrumentRole).toString();
    const QSignalBlocker quiet(m_period); // one showing for all the changes
    m_period->clear();
    m_titles.clear();
    int current = 0;
    const operations::MakeRelease make(m_session);
    for (const operations::Instruments::Listed &listed : operations::Instruments::list()) {
        for (const summary::Period &period : make.periods(listed.id)) {
            if (listed.id == instrument && period.name == chosen)
                current = m_period->count();
            m_period->addItem(QString(), period.name);
            m_period->setItemData(m_period->count() - 1, listed.id, instrumentRole);
            m_titles.insert(listed.id, listed.title);
        }
    }
    namePeriods();
    m_period->setCurrentIndex(current);
    m_period->setVisible(m_period->count() > 0);
    showPeriod();
}

/// Where there is one instrument to release, its name says nothing.
void ReleasePage::namePeriods()
{
    for (int i = 0; i < m_period->count(); ++i) {
        const QString period = models::periodWord(m_period->itemData(i).toString());
        const forms::LocalText title = m_titles.value(m_period->itemData(i, instrumentRole).toString());
        m_period->setItemText(i, m_titles.size() > 1 ? u"%1, %2"_s.arg(title.in(models::language()), period) : period);
    }
}

void ReleasePage::showPeriod()
{
    m_preview.reset();
    m_isReleased = false;
    m_wasRead = false;
    m_error->dismiss();
    m_plain->clear();
    if (m_period->count() > 0) {
        auto preview = operations::MakeRelease(m_session).preview(
            m_period->currentData(instrumentRole).toString(), m_period->currentData().toString());
        if (preview)
            m_preview = std::move(preview).value();
        else if (preview.error().where == "released"_L1)
            m_isReleased = true;
        else
            showReason(preview.error());
    }
    m_tables->setRelease(m_preview ? m_preview->release : summary::Release());
    m_plain->setPlainText(QString::fromUtf8(bytesOf(plainPage)));
    if (m_tables->rowCount() > 0)
        m_list->setCurrentIndex(m_tables->index(0));
    showPlace();
    showReleased();
    showTable();
    showSide();
    showBar();
}

/// The tables, or what there is instead of them.
void ReleasePage::showPlace()
{
    const bool any = m_period->count() > 0;
    m_stack->setCurrentIndex(any && !m_isReleased ? 0 : 1);
    if (m_isReleased)
        m_empty->setTexts(tr("%1 has been released").arg(models::periodWord(m_period->currentData().toString())),
            tr("One release for a period: what was given out stands. Choose another period above."));
    else
        m_empty->setTexts(tr("Nothing to release yet"),
            tr("A period can be released 60 days after its end, when there are approved assessments in it."));
}

void ReleasePage::showReason(const forms::Error &error)
{
    const QString period = models::periodWord(m_period->currentData().toString());
    if (error.code == forms::Error::Code::Refused && error.where.contains("body"_L1))
        m_error->showText([] {
            return BarText{
                tr("The municipality is not stated."), tr("An administrator writes its code under People and rules.")};
        });
    else if (error.code == forms::Error::Code::Refused)
        m_error->showText(
            [period] {
                return BarText{tr("%1 cannot be released yet.").arg(period),
                    tr("A period can be released 60 days after its end.")};
            },
            Role::Notice);
    else
        m_error->showError(error);
}

QByteArray ReleasePage::bytesOf(const QString &name) const
{
    if (!m_preview)
        return {};
    const auto file = std::find_if(m_preview->files.begin(), m_preview->files.end(),
        [&](const summary::ReleaseFile &one) { return one.name == name; });
    return file == m_preview->files.end() ? QByteArray() : file->bytes;
}

void ReleasePage::showReleased()
{
    QStringList names;
    if (m_preview) {
        for (const summary::Period &period : m_preview->earlier)
            names << models::periodWord(period.name);
    }
    m_earlier->setText(names.isEmpty() ? QString() : tr("Released before: %1").arg(names.join(u", "_s)));
}

void ReleasePage::showTable()
{
    const QModelIndex at = m_list->currentIndex();
    m_caption->setText(at.data().toString());
    if (!at.isValid() || at.data(models::ReleaseTablesModel::WithdrawnRole).toBool()) {
        m_withdrawn->setText(
            at.isValid() ? tr("This table stays in the house, whole. Only its name and the rule leave.") : QString());
        m_middle->setCurrentIndex(1);
        return;
    }
    const QString name = at.data(models::ReleaseTablesModel::NameRole).toString() + u".csv"_s;
    if (!m_csv->setBytes(bytesOf(name), separator))
        m_error->showError({forms::Error::Code::Corrupt, name, {}});
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_middle->setCurrentWidget(m_table);
    showSide();
}

void ReleasePage::showPlainPage()
{
    m_wasRead = m_preview.has_value();
    m_caption->setText(tr("In plain language"));
    m_middle->setCurrentWidget(m_plain);
    m_plain->setFocus();
    showBar();
}

void ReleasePage::showSide()
{
    const QString why = m_list->currentIndex().data(models::ReleaseTablesModel::ReasonRole).toString();
    m_sideTitle->setVisible(m_preview.has_value());
    m_why->setText(why.isEmpty() ? tr("Nothing of this table stays: it leaves whole.") : why);
    m_why->setVisible(m_preview.has_value());
    m_kept->setText(m_preview ? tr("%1 of the tables leave. %n person(s) are counted.", "", m_preview->release.persons)
                                    .arg(QLocale().toString(m_tables->shareKept() * 100, 'f', 0) + u" %"_s)
                              : QString());
}

void ReleasePage::showBar()
{
    QString reason;
    if (!m_preview)
        reason = QString();
    else if (m_preview->release.isWithdrawn)
        reason = models::withdrawalWord(m_preview->release.rule);
    else if (!m_wasRead)
        reason = tr("Read the page in plain language first: it is what others will read.");
    m_reason->setText(reason);
    m_read->setEnabled(m_preview && !m_preview->release.isWithdrawn);
    m_write->setEnabled(m_preview && !m_preview->release.isWithdrawn && m_wasRead);
    m_write->setAccessibleDescription(reason);
}

void ReleasePage::write()
{
    const QString folder = m_ask.folder({tr("Where should the release be written?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {}});
    if (folder.isEmpty() || !m_preview)
        return;
    const auto written = operations::MakeRelease(m_session).write(*m_preview, folder);
    if (!written) {
        m_error->showError(written.error());
        return;
    }
    m_writtenTo = *written;
    findPeriods();
    m_period->setFocus();
    m_error->showText(
        [folder = QDir::toNativeSeparators(m_writtenTo)] { return BarText{tr("The release is written."), folder}; },
        Role::Good);
}

} // namespace ui
