// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/PackList.h"

#include "app/models/Words.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostRows = 4; // before it scrolls
} // namespace

PackList::PackList(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_note(new TextLabel(TextLabel::Size::Body))
    , m_list(new QListWidget)
    , m_install(new WrapPushButton)
    , m_takeOut(new WrapPushButton)
{
    m_list->setObjectName(u"contentPacks"_s);
    m_install->setObjectName(u"installPack"_s);
    m_takeOut->setObjectName(u"takeOutPack"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    for (QPushButton *const button : {m_install, m_takeOut}) {
        button->setMinimumHeight(metrics::control);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::group);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_install, &QPushButton::clicked, this, &PackList::installAsked);
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *const item = m_list->currentItem())
            Q_EMIT takeOutAsked(item->data(Qt::UserRole).toString());
    });
    retranslate();
}

void PackList::fill(std::vector<operations::InstalledPack> packs, bool mayChange)
{
    m_packs = std::move(packs);
    m_mayChange = mayChange;
    showPacks();
}

void PackList::showPacks()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const operations::InstalledPack &one : m_packs) {
        const forms::FormDefinition &form = *one.definition;
        const QString first = form.languages.value(0);
        //: %1 is an instrument with its version, %2 an edition, %3 who has the licence, %4 who signed it
        const QString by = one.isUsed()
            ? tr("%1 · edition %2 · %3 · signed by %4")
            : tr("%1 · edition %2 · %3 · not used: who signed it (%4) is no longer accepted");
        const QString text = form.shownAs.in(models::language(), first) + u'\n'
            + by.arg(form.id + u' ' + form.version, one.edition().name,
                u"%1 (%2)"_s.arg(one.edition().holder, one.edition().holderCode),
                one.isUsed() ? one.signer : one.keyName);
        const Role role = one.isUsed() ? Role::Secondary : Role::Warning;
        auto *const item = new QListWidgetItem(icon(u"document-open"_s, role), text, m_list);
        item->setData(Qt::UserRole, one.instrument);
        item->setToolTip(tr("Contact: %1. Made on %2.")
                .arg(one.edition().contact, QLocale().toString(one.edition().date, QLocale::ShortFormat)));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!m_packs.empty());
    const int line = 2 * m_list->fontMetrics().lineSpacing() + metrics::related;
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostRows) * line + 4);
    m_takeOut->setVisible(!m_packs.empty());
    m_takeOut->setEnabled(m_mayChange);
    m_install->setEnabled(m_mayChange);
    QString note = m_packs.empty() ? tr("None: every instrument speaks in the definition's own words.")
                                   : tr("New assessments are made with these. One that was begun keeps its wording.");
    if (!m_mayChange)
        note += u' ' + tr("Only an administrator changes this.");
    m_note->setText(note);
}

void PackList::retranslate()
{
    m_title->setText(tr("Content packs"));
    m_list->setAccessibleName(tr("Content packs"));
    m_list->setAccessibleDescription(tr("Whose wording new assessments are made with"));
    m_install->setText(tr("Install a content &pack …"));
    m_takeOut->setText(tr("&Take out"));
    m_takeOut->setToolTip(tr("New assessments are made with the definition's own words again"));
    showPacks();
}

} // namespace ui
