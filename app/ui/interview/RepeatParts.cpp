// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/RepeatParts.h"

#include "app/ui/interview/ItemShape.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

InstanceHead::InstanceHead(Conduct &conduct, forms::Instance instance, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_instance(instance)
    , m_label(new WrapLabel({}, this))
    , m_remove(new QPushButton(this))
{
    setTextSize(m_label, TextSize::Question, TextWeight::Strong);
    m_remove->setFlat(true);
    m_remove->setObjectName(u"removeInstance"_s);
    m_remove->installEventFilter(this);
    connect(m_remove, &QPushButton::clicked, this, &InstanceHead::pressed);
    refresh();
}

int InstanceHead::answers() const
{
    const forms::FormEntry &entry = m_conduct.interview.entry();
    int count = 0;
    for (const forms::Instance within : entry.instances().withAllWithin(m_instance)) {
        for (const forms::Slot slot : entry.instances().itemsOf(entry.instances().row(within).repeat))
            count += forms::isAnswered(entry.given(entry.instances().cellOf(slot, within))) ? 1 : 0;
    }
    return count;
}

void InstanceHead::refresh()
{
    const forms::FormEntry &entry = m_conduct.interview.entry();
    const forms::Instances::Row &row = entry.instances().row(m_instance);
    if (row.isGone)
        return;
    const forms::Group &repeat = m_conduct.definition().groups[size_t(row.repeat)];
    //: heading of one instance of a repeat: its name ("Child") and number
    const QString title = Tr::tr("%1 %2")
                              .arg(m_conduct.worded(m_conduct.texts.in(repeat.label), m_instance))
                              .arg(entry.instances().ordinal(m_instance) + 1);
    m_label->setText(title);
    const int count = answers();
    m_remove->setText(
        m_isArmed && count > 0 ? Tr::tr("Take away with %n answer(s)", nullptr, count) : Tr::tr("Take away"));
    m_remove->setAccessibleName(Tr::tr("Take away %1").arg(title));
    m_remove->setVisible(!repeat.repeatCount && !m_conduct.interview.isReadOnly());
    m_remove->adjustSize();
    arrange();
}

void InstanceHead::pressed()
{
    if (!m_isArmed && answers() > 0) {
        m_isArmed = true;
        refresh();
        return;
    }
    (void)m_conduct.interview.removeInstance(m_instance); // a held writer is told of by the bar
}

int InstanceHead::heightForWidth(int width) const
{
    const int label = m_label->heightForWidth(width - m_remove->sizeHint().width() - 2 * shape::inset);
    return std::max(label, m_remove->sizeHint().height()) + metrics::related;
}

void InstanceHead::arrange()
{
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    m_label->setGeometry(seen({shape::inset, (height() - fontMetrics().height()) / 2,
        width() - m_remove->width() - 3 * shape::inset, height()}));
    m_remove->setGeometry(
        seen({{width() - m_remove->width() - shape::inset, (height() - m_remove->height()) / 2}, m_remove->size()}));
}

void InstanceHead::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool InstanceHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_isArmed) {
        m_isArmed = false;
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

InstanceAdd::InstanceAdd(Conduct &conduct, int repeat, forms::Instance within, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_repeat(repeat)
    , m_within(within)
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(u"add_"_s + conduct.definition().groups[size_t(repeat)].name);
    connect(m_button, &QPushButton::clicked, this, &InstanceAdd::add);
    refresh();
}

bool InstanceAdd::isOffered() const
{
    return !m_conduct.interview.isReadOnly() && m_conduct.interview.entry().isRepeatOffered(m_repeat, m_within);
}

void InstanceAdd::refresh()
{
    const QString label = m_conduct.texts.in(m_conduct.definition().groups[size_t(m_repeat)].label);
    //: button below the instances of a repeat; %1 is its name ("Child")
    m_button->setText(Tr::tr("Add: %1").arg(label));
    m_button->adjustSize();
    arrange();
}

void InstanceAdd::arrange()
{
    const QRect place({shape::inset, metrics::related}, m_button->size());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void InstanceAdd::resizeEvent(QResizeEvent *)
{
    arrange();
}

int InstanceAdd::heightForWidth(int) const
{
    return m_button->sizeHint().height() + 2 * metrics::related;
}

void InstanceAdd::add()
{
    if (const forms::Result<forms::Instance> instance = m_conduct.interview.addInstance(m_repeat, m_within))
        Q_EMIT added(*instance);
}

} // namespace ui
