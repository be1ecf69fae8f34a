// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FocusRing.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Metrics.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QWidget>

namespace ui {

namespace {
constexpr int reach = metrics::ring + 1; // one pixel of air between control and ring

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(palette(), Role::Accent), metrics::ring));
        const qreal half = metrics::ring / 2.0;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(half, half, -half, -half), metrics::radius + 2, metrics::radius + 2);
    }
};

QRect outsideIn(const QWidget *widget, const QWidget *home)
{
    return QRect(widget->mapTo(home, QPoint()), widget->size()).adjusted(-reach, -reach, reach, reach);
}

/// The nearest of the parents with room for the ring, for the control may lie at its own parent's edge. Never a
/// splitter: it would make the ring one of its panes.
QWidget *homeOf(const QWidget *widget)
{
    QWidget *home = widget->parentWidget();
    for (int climbed = 0; climbed < 2 && !home->isWindow(); ++climbed) {
        const bool hasRoom = home->rect().contains(outsideIn(widget, home)) && !qobject_cast<QSplitter *>(home);
        if (hasRoom || qobject_cast<QAbstractScrollArea *>(home->parentWidget()))
            break;
        home = home->parentWidget();
    }
    while (qobject_cast<QSplitter *>(home))
        home = home->parentWidget();
    return home;
}

bool showsOwnFocus(const QWidget *widget)
{
    return widget->isWindow() || widget->property("ownFocus").toBool() || qobject_cast<const QMenu *>(widget);
}
} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *widget)
{
    unwatch();
    m_widget = widget && !showsOwnFocus(widget) ? widget : nullptr;
    if (!m_widget) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    place();
}

/// What lies between the control and the ring's home may move without it.
void FocusRing::watch(QWidget *home)
{
    unwatch();
    for (QWidget *at = m_widget; at; at = at == home ? nullptr : at->parentWidget()) {
        at->installEventFilter(this);
        m_watched.emplace_back(at);
    }
}

void FocusRing::unwatch()
{
    for (const QPointer<QWidget> &one : m_watched) {
        if (one)
            one->removeEventFilter(this);
    }
    m_watched.clear();
}

void FocusRing::place()
{
    if (!m_widget)
        return;
    QWidget *const home = homeOf(m_widget);
    watch(home);
    if (!m_ring)
        m_ring = new Ring(home);
    else if (m_ring->parentWidget() != home)
        m_ring->setParent(home);
    // A view that fills everything has no room outside: the ring then stands just inside it.
    m_ring->setGeometry(outsideIn(m_widget, home).intersected(home->rect()));
    m_ring->setVisible(m_widget->isVisible());
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::ZOrderChange:
            place();
            break;
        case QEvent::ParentChange:
            follow(m_widget);
            break;
        case QEvent::Hide:
            if (m_ring)
                m_ring->hide();
            break;
        default: // of Qt's hundred events only those that move the ring
            break;
        }
    }
    if (watched != m_widget && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
