// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/ErrorBar.h"

#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_what(new WrapLabel({}, this))
    , m_next(new WrapLabel({}, this, Role::Secondary))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"errorBar"_s);
    setTextSize(m_what, TextSize::Body, TextWeight::Strong);
    m_action->setObjectName(u"errorBarAction"_s);
    m_action->hide();
    m_close->setIcon(icon(u"dialog-close"_s));
    m_close->setAutoRaise(true);

    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(); // one line stands beside the middle of the icon
    words->addWidget(m_what);
    words->addWidget(m_next);
    words->addStretch();
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    row->setSpacing(metrics::related);
    row->addSpacing(metrics::icon + metrics::related); // no margin: that would not change sides with the text
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &ErrorBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::dismiss);
    retranslate();
    hide();
}

void ErrorBar::showError(const forms::Error &error)
{
    showText([error] {
        const ErrorWords words = errorWords(error);
        return BarText{.what = words.what, .next = words.next};
    });
}

void ErrorBar::showText(std::function<BarText()> words, Role role)
{
    m_words = std::move(words);
    m_role = role;
    m_what->setRole(role);
    say();
    setDismissable(true);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBar::say()
{
    if (!m_words)
        return;
    const BarText said = m_words();
    m_what->setText(said.what);
    m_next->setText(said.next);
    m_next->setVisible(!said.next.isEmpty());
    m_action->setText(said.action);
    m_action->setVisible(!said.action.isEmpty());
    setAccessibleName(text());
}

void ErrorBar::focusAction()
{
    m_action->setFocus(Qt::ShortcutFocusReason);
}

void ErrorBar::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

QString ErrorBar::text() const
{
    //: %1 is what happened, %2 what to do next: two whole sentences
    return Tr::tr("%1 %2").arg(m_what->text(), m_next->text()).trimmed();
}

void ErrorBar::dismiss()
{
    hide();
    m_words = nullptr;
    Q_EMIT dismissed();
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), weak(m_role)));
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.fillRect(seen({0, 0, 3, height()}), colour(palette(), m_role));
    const QString name = m_role == Role::Error ? u"emblem-error"_s
        : m_role == Role::Warning              ? u"emblem-warning"_s
        : m_role == Role::Good                 ? u"emblem-success"_s
                                               : u"emblem-information"_s;
    painter.drawPixmap(seen({metrics::group, (height() - metrics::icon) / 2, metrics::icon, metrics::icon}).topLeft(),
        symbol(name, metrics::icon, colour(palette(), m_role), colour(palette(), weak(m_role)), devicePixelRatioF()));
}

void ErrorBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErrorBar::retranslate()
{
    m_close->setAccessibleName(Tr::tr("Close this message"));
    m_close->setToolTip(Tr::tr("Close this message"));
    say();
}

} // namespace ui
