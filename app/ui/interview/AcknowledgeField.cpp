// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/AcknowledgeField.h"

#include "app/ui/interview/ItemTexts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"
#include "app/ui/parts/WrapButtons.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

AcknowledgeField::AcknowledgeField(const About &about, QWidget *parent)
    : AnswerField(about, parent)
    , m_box(new WrapCheckBox(this))
{
    m_box->setObjectName(u"answer"_s);
    m_box->setEnabled(!about.isReadOnly);
    m_box->setMinimumHeight(metrics::control);
    m_box->installEventFilter(this);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QCheckBox::clicked, this,
        [this](bool on) { Q_EMIT given(on ? code() : QString(), on ? Then::OnIfFast : Then::Stay); });
    retranslate();
}

QString AcknowledgeField::code() const
{
    const forms::ChoiceList *const list = m_about.definition.choiceList(m_about.item);
    return list && !list->choices.empty() ? list->choices.front().name : u"OK"_s; // ODK's word
}

void AcknowledgeField::showAnswer(const forms::Answer &answer)
{
    const auto *const chosen = std::get_if<forms::Chosen>(&answer);
    m_box->setChecked(chosen && chosen->code == code());
}

void AcknowledgeField::setAccessible(const QString &name, const QString &description)
{
    m_name = name;
    //: a screen reader's name of a box to tick: the question, then the box's own words
    m_box->setAccessibleName(QString(name + u": "_s + m_box->text()));
    m_box->setAccessibleDescription(description);
}

QWidget *AcknowledgeField::focusTarget()
{
    return m_box;
}

void AcknowledgeField::retranslate()
{
    const forms::ChoiceList *const list = m_about.definition.choiceList(m_about.item);
    const QString own = list && !list->choices.empty() ? inWords(list->choices.front().label) : QString();
    //: a box to tick beside something that has been read out or agreed to
    m_box->setText(own.isEmpty() ? Tr::tr("Acknowledged") : own);
    setAccessible(m_name, m_box->accessibleDescription());
}

bool AcknowledgeField::beforeKey(QKeyEvent *press)
{
    const bool isErasing = press->key() == Qt::Key_Backspace || press->key() == Qt::Key_Delete;
    if (!isErasing || m_about.isReadOnly)
        return false;
    Q_EMIT given(QString(), Then::Stay);
    return true;
}

} // namespace ui
