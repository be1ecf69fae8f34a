// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/TimePanel.h"

#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

QString timeWords(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60;
    const qint64 seconds = milliseconds / second;
    if (seconds < minute)
        //: seconds used
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < minute * minute)
        //: minutes used
        return Tr::tr("%1 min").arg(seconds / minute);
    //: hours and minutes used
    return Tr::tr("%1 h %2 min").arg(seconds / minute / minute).arg(seconds / minute % minute);
}

TimePanel::TimePanel(const Conduct &conduct, const operations::Interview &interview, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_interview(interview)
    , m_title(new WrapLabel({}, this))
    , m_total(new WrapLabel({}, this, Role::Secondary))
{
    setObjectName(u"timePanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setTextSize(m_title, TextSize::Question, TextWeight::Strong);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::margin, metrics::group, metrics::group);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_total);
    column->addSpacing(metrics::related);
    column->addStretch();
}

void TimePanel::refresh()
{
    m_title->setText(Tr::tr("Time used"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *const grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_rows);
    const auto used = m_interview.timeUsed();
    if (!used)
        return m_total->setText(errorWords(used.error()).what);
    qint64 total = 0;
    QStringList spoken;
    for (const operations::Interview::TimeUsed &section : *used) {
        total += section.spent;
        if (section.spent == 0)
            continue;
        const QString name = m_conduct.texts.sectionLabel(section.section);
        const QString time = timeWords(section.spent);
        grid->addWidget(new WrapLabel(name, m_rows), grid->rowCount(), 0);
        auto *const figure = new QLabel(time, m_rows);
        grid->addWidget(figure, grid->rowCount() - 1, 1, Qt::AlignTrailing | Qt::AlignTop);
        spoken << name + u' ' + time;
    }
    m_total->setText(total == 0 ? Tr::tr("Nothing yet.")
                                : Tr::tr("%1 in all. Only you see it; it is never released.").arg(timeWords(total)));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_total->text() + u' ' + spoken.join(u", "_s));
}

void TimePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
