// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/InterviewHeader.h"

#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int patience = 250; // ms: what is written sooner needs no word
constexpr int headerHeight = 52;
} // namespace

SaveMark::SaveMark(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"saveMark"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { become(State::Saving); });
    retranslate();
}

void SaveMark::show(State state)
{
    if (state == State::Saving && m_state == State::Saved) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (state != m_state)
        become(state);
}

void SaveMark::become(State state)
{
    m_state = state;
    setAccessibleName(word(state));
    if (state == State::Failed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

QString SaveMark::word(State state) const
{
    switch (state) {
    case State::Saved:
        return Tr::tr("Saved");
    case State::Saving:
        return Tr::tr("Saving");
    case State::Failed:
        return Tr::tr("Not saved");
    }
    return {};
}

void SaveMark::retranslate()
{
    setAccessibleName(word(m_state));
    updateGeometry();
    update();
}

QSize SaveMark::sizeHint() const
{
    int widest = 0;
    for (const State state : {State::Saved, State::Saving, State::Failed})
        widest = std::max(widest, fontMetrics().horizontalAdvance(word(state)));
    return {metrics::smallIcon + 6 + widest + 2, metrics::control};
}

void SaveMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role role = m_state == State::Failed ? Role::Error : Role::Secondary;
    const QString name = m_state == State::Failed ? u"emblem-error"_s
        : m_state == State::Saved                 ? u"checkmark"_s
                                                  : u"document-save"_s;
    painter.setLayoutDirection(layoutDirection());
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.drawPixmap(seen({0, (height() - metrics::smallIcon) / 2, metrics::smallIcon, metrics::smallIcon}).topLeft(),
        symbol(
            name, metrics::smallIcon, colour(palette(), role), colour(palette(), Role::Canvas), devicePixelRatioF()));
    painter.setPen(colour(palette(), role));
    painter.drawText(
        seen(rect().adjusted(metrics::smallIcon + 6, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, word(m_state));
}

InterviewHeader::InterviewHeader(Conduct &conduct, const operations::Interview &interview, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_interview(interview)
    , m_back(new QToolButton(this))
    , m_about(new ElidedLabel({}, this))
    , m_where(new ElidedLabel({}, this, Role::Secondary))
    , m_saved(new SaveMark(this))
    , m_pause(new QPushButton(this))
{
    setMinimumHeight(headerHeight);
    m_back->setObjectName(u"back"_s);
    m_back->setIcon(icon(u"go-previous"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setIcon(icon(u"media-playback-pause"_s));
    m_where->setObjectName(u"where"_s);
    m_where->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::related, 0, metrics::group, 0);
    row->setSpacing(metrics::group);
    row->addWidget(m_back);
    row->addWidget(m_about, 1);
    row->addWidget(m_where);
    row->addWidget(m_saved);
    row->addWidget(m_pause);
    connect(m_back, &QToolButton::clicked, this, &InterviewHeader::leaveAsked);
    connect(m_pause, &QPushButton::clicked, this, &InterviewHeader::leaveAsked);
    retranslate();
}

QString InterviewHeader::about() const
{
    const forms::FormDefinition &definition = m_conduct.definition();
    QStringList parts;
    if (!m_conduct.settings.client.isEmpty())
        parts << m_conduct.settings.client;
    QString instrument = m_conduct.texts.in(definition.title);
    for (const forms::Variant &variant : definition.variants) {
        const bool isThis = variant.name == m_conduct.interview.entry().options().variant;
        if (isThis && definition.variants.size() > 1) { // one alone needs no name
            //: %1 is an instrument, %2 its variant: "ASI Follow-up"
            instrument = Tr::tr("%1 %2").arg(instrument, m_conduct.texts.in(variant.label));
        }
    }
    // In a language that runs the other way it keeps its own order, and leaves that around it alone
    parts << (instrument.isRightToLeft() == isRightToLeft() ? instrument
                                                            : QString(QChar(0x2068) + instrument + QChar(0x2069)));
    if (const QDate day = m_interview.assessment().interviewDate; day.isValid())
        parts << QLocale().toString(day, u"d MMMM yyyy"_s);
    if (definition.edition) // whose wording it is, and which
        parts << m_conduct.texts.in(definition.shownAs);
    return parts.join(u"  ·  "_s);
}

void InterviewHeader::showItem(forms::Slot slot)
{
    m_slot = slot;
    const int section = m_conduct.order.section(slot);
    //: %1 is an item's number and %2 how many there are in the section
    const QString place
        = Tr::tr("%1 of %2").arg(m_conduct.order.numberInSection(slot)).arg(m_conduct.order.countInSection(section));
    const QString code = m_conduct.definition().shownCode(m_conduct.item(slot).name);
    const QString where = code.isEmpty() ? place : code + u" · "_s + place;
    if (!m_conduct.secondKeying.isOn())
        return m_where->setText(where);
    const SecondKeying::Count count = m_conduct.secondKeying.count(m_conduct.interview.entry());
    //: %1 is where in the section; %2 answers of %3 have been keyed a second time
    m_where->setText(Tr::tr("%1 · second keying %2/%3").arg(where).arg(count.keyed).arg(count.all));
}

void InterviewHeader::retranslate()
{
    m_back->setText(Tr::tr("Caseload"));
    m_back->setToolTip(Tr::tr("Back to the caseload. Everything given is kept."));
    m_pause->setText(Tr::tr("Pause"));
    m_pause->setToolTip(Tr::tr("Leave the interview here and go on another time."));
    m_about->setText(about());
    m_saved->retranslate();
    if (m_slot >= 0)
        showItem(m_slot);
}

} // namespace ui
