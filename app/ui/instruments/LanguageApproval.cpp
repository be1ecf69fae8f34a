// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/LanguageApproval.h"

#include "app/operations/OfferedLanguages.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LanguageApproval::LanguageApproval(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_said(new TextLabel(TextLabel::Size::Meta))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_said);
    rebuild();
}

void LanguageApproval::setDefinition(std::shared_ptr<const forms::FormDefinition> definition)
{
    m_definition = std::move(definition);
    rebuild();
}

void LanguageApproval::retranslate()
{
    rebuild();
}

void LanguageApproval::rebuild()
{
    if (m_switches) { // it may be its own switch that was turned
        m_switches->hide();
        m_switches->deleteLater();
        m_switches = nullptr;
    }
    const auto waiting = m_definition ? operations::unreviewedLanguages(m_session, *m_definition)
                                      : std::vector<operations::UnreviewedLanguage>();
    setVisible(parentWidget() && !waiting.empty());
    if (waiting.empty())
        return;
    const bool mayTurn = operations::isMethodsLead(m_session);
    m_said->setText(mayTurn ? tr("Written without a reviewer, and off until a methods lead switches it on here. A "
                                 "changed text switches "
                                 "its language off again.")
                            : tr("Written without a reviewer, and off until a methods lead switches it on here."));
    m_switches = new QWidget;
    auto *const rows = new QVBoxLayout(m_switches);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const operations::UnreviewedLanguage &one : waiting) {
        const QString name = QLocale(one.language).nativeLanguageName();
        //: %1 is a language, in itself, %2 its code
        auto *const box = new WrapCheckBox(tr("%1 (%2) may be used in interviews and surveys").arg(name, one.language));
        box->setObjectName(u"approve-"_s + one.language);
        box->setChecked(one.isApproved);
        box->setEnabled(mayTurn);
        box->setAccessibleDescription(m_said->text());
        connect(box, &QCheckBox::clicked, this,
            [this, language = one.language, name](bool isOn) { turn(language, name, isOn); });
        rows->addWidget(box);
    }
    layout()->addWidget(m_switches);
}

void LanguageApproval::turn(const QString &language, const QString &name, bool isOn)
{
    const bool isMeant = !isOn
        || m_ask.confirm({.title = tr("Switch on %1?").arg(name),
            .text
            = tr("Has somebody who speaks it read every text of this instrument, and for a survey the screen that "
                 "is handed over too? It is entered in the trail that you switched it on."),
            .yes = tr("Switch it on"),
            .no = {}});
    if (isMeant) {
        if (const auto done = operations::approveLanguage(m_session, *m_definition, language, isOn); !done)
            Q_EMIT failed(done.error());
    }
    rebuild();
}

} // namespace ui
