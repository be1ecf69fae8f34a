// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/BriefClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

BriefClipboard::BriefClipboard(QObject *parent, int milliseconds)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(milliseconds);
    connect(m_timer, &QTimer::timeout, this, &BriefClipboard::clear);
}

BriefClipboard::~BriefClipboard()
{
    clear();
}

void BriefClipboard::put(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard histories that know it keep nothing
    QGuiApplication::clipboard()->setMimeData(data);
    m_text = text;
    m_timer->start();
}

void BriefClipboard::clear()
{
    m_timer->stop();
    if (m_text.isEmpty())
        return;
    const bool isThere = QGuiApplication::clipboard()->text() == m_text;
    m_text.clear();
    if (!isThere)
        return;
    QGuiApplication::clipboard()->clear();
    Q_EMIT cleared();
}

} // namespace ui
