// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/MeasureRows.h"

#include "app/models/Words.h"
#include "app/operations/Measures.h"
#include "app/ui/followup/MeasureForm.h"
#include "app/ui/parts/KeepFocus.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString about(const cases::Measure &measure)
{
    QStringList parts;
    if (!measure.performer.isEmpty())
        parts << measure.performer;
    const QString from = models::dayWord(measure.started);
    if (measure.goesOn()) {
        parts << MeasureRows::tr("since %1", "a day").arg(from);
    } else {
        parts << u"%1 – %2"_s.arg(from, models::dayWord(measure.ended));
        if (measure.reason)
            parts << models::measureEndWord(*measure.reason);
    }
    return parts.join(u" · "_s);
}

QString nameOf(const char *what, const cases::Measure &measure)
{
    return u"%1-%2"_s.arg(QLatin1StringView(what), measure.id.toString());
}

} // namespace

MeasureRows::MeasureRows(operations::VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_nothing(new TextLabel(TextLabel::Size::Body))
    , m_add(new QPushButton)
    , m_form(new MeasureForm(this))
{
    setObjectName(u"measures"_s);
    m_add->setObjectName(u"newMeasure"_s);
    m_add->setMinimumHeight(metrics::control);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_nothing);
    column->addLayout(m_rows);
    auto *const across = new QHBoxLayout; // a column would ask how high it is for all of its own width
    across->addWidget(m_form, 1);
    across->addStretch(0);
    column->addLayout(across);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}, false); });
    connect(m_form, &MeasureForm::saved, this, &MeasureRows::save);
    connect(m_form, &MeasureForm::withdrawn, this, &MeasureRows::withdraw);
    connect(m_form, &MeasureForm::cancelled, this,
        [this] { close(m_edited.id.isNull() ? m_add->objectName() : nameOf("change", m_edited)); });
    retranslate();
}

void MeasureRows::setClient(const cases::ClientId &client)
{
    if (client != m_client)
        m_form->hide(); // it was about somebody else
    m_client = client;
    reload();
}

void MeasureRows::reload()
{
    const auto measures = operations::Measures(m_session).of(m_client);
    if (!measures)
        return Q_EMIT failed(measures.error());
    m_measures = *measures;
    // What goes on stands first, and of each the latest
    std::sort(m_measures.begin(), m_measures.end(), [](const cases::Measure &a, const cases::Measure &b) {
        return std::tuple(b.goesOn(), b.started, b.id) < std::tuple(a.goesOn(), a.started, a.id);
    });
    const KeepFocus keep(this);
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const cases::Measure &measure : m_measures) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(Qt::Horizontal));
        addRow(measure);
    }
    m_nothing->setVisible(m_measures.empty());
    m_add->setVisible(m_form->isHidden());
    Q_EMIT arranged();
}

void MeasureRows::addRow(const cases::Measure &measure)
{
    auto *const row = new QWidget;
    auto *const text = new TextLabel(TextLabel::Size::Body);
    auto *const meta = new TextLabel(TextLabel::Size::Meta);
    text->setText(models::measureWord(measure.kind));
    meta->setText(about(measure));
    auto *const left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(text);
    left->addWidget(meta);
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, metrics::related, 0, metrics::related);
    line->setSpacing(metrics::related);
    line->addLayout(left, 1);
    const auto add = [&](const char *name, const QString &word, bool isEnding) {
        auto *const button = new QPushButton(word);
        button->setObjectName(nameOf(name, measure));
        button->setMinimumHeight(metrics::control);
        button->setAccessibleName(tr("%1: %2", "step, measure").arg(word, text->text()));
        line->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, measure, isEnding] { edit(measure, isEnding); });
    };
    if (measure.goesOn() && measure.started <= m_session.clock().today())
        add("end", tr("End"), true);
    add("change", tr("Change"), false);
    m_rows->addWidget(row);
    row->show(); // now: it may be given the focus
}

void MeasureRows::edit(const cases::Measure &measure, bool isEnding)
{
    const auto kinds = operations::Measures(m_session).kinds();
    if (!kinds)
        return Q_EMIT failed(kinds.error());
    m_edited = measure;
    m_edited.client = m_client;
    m_form->setKinds(*kinds);
    m_form->show(m_edited, isEnding, m_session.clock().today());
    m_add->hide();
    Q_EMIT arranged();
}

void MeasureRows::save()
{
    const auto told = m_form->told();
    if (!told)
        return;
    const auto done = operations::Measures(m_session).tell(*told);
    if (done)
        return close(u"change-"_s + done->toString());
    if (done.error().code == forms::Error::Code::Type)
        m_form->refuse(done.error());
    else
        Q_EMIT failed(done.error());
}

void MeasureRows::withdraw()
{
    if (const auto done = operations::Measures(m_session).withdraw(m_edited); !done)
        return Q_EMIT failed(done.error());
    close(m_add->objectName());
}

void MeasureRows::close(const QString &focusName)
{
    m_form->hide();
    reload();
    if (auto *const next = findChild<QWidget *>(focusName))
        next->setFocus();
}

void MeasureRows::goTo(const QString &measure)
{
    if (auto *const button = findChild<QPushButton *>(u"change-"_s + measure))
        button->setFocus(Qt::OtherFocusReason);
}

void MeasureRows::retranslate()
{
    m_nothing->setText(tr("No measure is recorded."));
    m_add->setText(tr("New &measure"));
    if (!m_client.isNull())
        reload();
}

void MeasureRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
