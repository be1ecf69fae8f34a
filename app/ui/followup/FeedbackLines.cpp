// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/FeedbackLines.h"

#include "app/ui/parts/Fonts.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum LineRole { AreaRole = Qt::UserRole + 1, TextRole };
}

FeedbackLines::FeedbackLines(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"feedbackLines"_s);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // text on the page, no box in it
    connect(this, &QListWidget::itemActivated, this, &FeedbackLines::want);
}

void FeedbackLines::setAreas(const std::vector<paper::FeedbackArea> &areas)
{
    clear();
    for (const paper::FeedbackArea &area : areas)
        addLines(area);
    fit();
}

void FeedbackLines::addLines(const paper::FeedbackArea &area)
{
    struct Kind
    {
        QString label;
        const QStringList &texts;
    };
    const Kind kinds[] = {
        {tr("Works"), area.works},
        {tr("Is hard"), area.hard},
        {tr("Said"), area.said},
        {tr("Wants help"), area.wishes},
        {tr("Own words"), area.ownWords},
        {tr("Since last time"), area.changes},
    };
    auto *const head = new QListWidgetItem(area.heading, this);
    QFont strong; // its size is the list's
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    head->setFlags(Qt::ItemIsEnabled); // read, and passed over by the keys
    for (const Kind &kind : kinds) {
        for (const QString &text : kind.texts) {
            //: %1 is "Works" or "Is hard", %2 what the client answered
            auto *const line = new QListWidgetItem(tr("%1: %2").arg(kind.label, text), this);
            line->setData(AreaRole, area.heading);
            line->setData(TextRole, text);
        }
    }
}

void FeedbackLines::want(const QListWidgetItem *item)
{
    if (item && !item->data(TextRole).toString().isEmpty())
        Q_EMIT goalWanted(item->data(AreaRole).toString(), item->data(TextRole).toString());
}

void FeedbackLines::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isGoal = event->key() == Qt::Key_G || event->key() == Qt::Key_M; // goal, mål
    if (isPlain && isGoal)
        return want(currentItem());
    QListWidget::keyPressEvent(event);
}

void FeedbackLines::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void FeedbackLines::fit()
{
    doItemsLayout();
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += visualItemRect(item(row)).height();
    if (height + 2 != minimumHeight())
        setFixedHeight(height + 2);
}

} // namespace ui
