// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Field.h"

#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

Field::Field(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_note(new TextLabel(TextLabel::Size::Meta, this))
    , m_control(control)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(control);
    auto *note = new QHBoxLayout;
    note->setSpacing(4);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    layout->addLayout(note);
    m_icon->setPixmap(icon(QStringLiteral("emblem-error"), Role::Error).pixmap(metrics::smallIcon));
    m_icon->hide();
    m_name->setBuddy(control);
    m_name->setWordWrap(true);
    m_note->hide();
    if (auto *const edit = qobject_cast<QLineEdit *>(control))
        edit->setTextMargins(metrics::radius, 0, metrics::radius, 0);
    if (!qobject_cast<QCheckBox *>(control))
        control->setMinimumHeight(metrics::control);
}

void Field::setName(const QString &name)
{
    m_name->setText(name);
    if (!qobject_cast<QCheckBox *>(m_control)) // which says itself
        m_control->setAccessibleName(QString(name).remove(QLatin1Char('&')));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setProblem(std::function<QString()> words)
{
    m_problem = std::move(words);
    showNote();
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_problem)
        showNote();
}

void Field::showNote()
{
    const QString note = m_problem ? m_problem() : m_hint;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setRole(m_problem ? Role::Error : Role::Secondary);
    m_icon->setVisible(hasProblem());
    m_control->setProperty("severity", m_problem ? QStringLiteral("error") : QString());
    m_control->update();
    m_control->setAccessibleDescription(note);
}

} // namespace ui
