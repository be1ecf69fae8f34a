// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/HandOverPage.h"

#include "app/models/Words.h"
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/Survey.h"
#include "app/operations/SurveyResults.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString kindWord(const forms::FormDefinition &form, const QString &variant)
{
    for (const forms::Variant &one : form.variants) {
        if (one.name == variant)
            return one.label.isEmpty() ? models::variantWord(variant) : one.label.in(models::language());
    }
    return {};
}

} // namespace

std::vector<SurveyOffer> surveyOffers()
{
    std::vector<SurveyOffer> all;
    for (const operations::Instruments::Listed &listed : operations::Instruments::list()) {
        const auto form = listed.isSurvey && !listed.isRetired
            ? operations::Instruments::find(listed.path)
            : forms::Result<std::shared_ptr<const forms::FormDefinition>>(forms::Error{});
        if (!form)
            continue;
        for (const QString &variant : operations::surveyVariants(**form))
            all.push_back({.instrument = listed.id,
                .variant = variant,
                .title = listed.title.in(models::language()),
                .kind = kindWord(**form, variant)});
    }
    return all;
}

HandOverPage::HandOverPage(operations::VaultSession &session, QWidget *parent)
    : FormColumn(parent)
    , m_session(session)
    , m_text(new TextLabel)
    , m_before(new TextLabel)
    , m_prepare(new WrapPushButton)
{
    m_prepare->setObjectName(u"goPrepareSurvey"_s);
    m_prepare->setMinimumHeight(metrics::control);
    column()->addWidget(m_text);
    column()->addWidget(m_before);
    column()->addWidget(m_prepare, 0, Qt::AlignLeading);
    connect(m_prepare, &QPushButton::clicked, this, &HandOverPage::prepareAsked);
    say([this] {
        head()->setBack(tr("Caseload"));
        head()->setTitle(tr("Hand over the survey"));
        m_text->setText(tr(
            "The screen shows the survey and nothing else until you write the passphrase you opened the vault with. "
            "No name goes with it, whoever's page you come from. Only what is handed in is kept, sealed, and neither "
            "you nor the screen can tell afterwards whether somebody answered. Turn the screen away from yourself."));
        m_before->setText(
            tr("It has to be prepared once before it can be handed over: a supervisor or an administrator "
               "does that."));
        m_prepare->setText(tr("&Prepare the survey…"));
        showOffers();
    });
}

QString HandOverPage::title() const
{
    return tr("Hand over the survey");
}

void HandOverPage::arrive()
{
    showOffers();
    if (m_offers)
        m_offers->setFocus();
    else
        m_prepare->setFocus();
}

void HandOverPage::showOffers()
{
    delete m_offers;
    m_offers = nullptr;
    const bool isPrepared = operations::SurveyResults(m_session).isPrepared();
    m_before->setVisible(!isPrepared);
    m_prepare->setVisible(!isPrepared && operations::isMethodsLead(m_session));
    if (!isPrepared)
        return;
    m_offers = new QWidget;
    auto *const rows = new QVBoxLayout(m_offers);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::related);
    QString title;
    for (const SurveyOffer &offer : surveyOffers()) {
        if (offer.title != title) {
            title = offer.title;
            auto *const heading = new TextLabel(TextLabel::Size::Heading);
            heading->setText(title);
            rows->addWidget(heading);
        }
        auto *const button = new WrapPushButton(
            offer.kind.isEmpty() ? tr("Hand over") : tr("Hand over to: %1").arg(offer.kind.toLower()));
        button->setObjectName(u"handOver-"_s + offer.variant);
        button->setMinimumHeight(metrics::control);
        connect(
            button, &QPushButton::clicked, this, [this, offer] { Q_EMIT handedOver(offer.instrument, offer.variant); });
        rows->addWidget(button, 0, Qt::AlignLeading);
        if (!m_offers->focusProxy())
            m_offers->setFocusProxy(button);
    }
    column()->addWidget(m_offers);
}

} // namespace ui
