// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/MeasureForm.h"

#include "app/models/Words.h"
#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/FlowRow.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/WrapButtons.h"
#include "forms/entry/TypedAnswer.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 640;
constexpr cases::MeasureEnd ends[]
    = {cases::MeasureEnd::GoalsReached, cases::MeasureEnd::PersonWished, cases::MeasureEnd::OtherMeasure,
        cases::MeasureEnd::NoEffect, cases::MeasureEnd::Moved, cases::MeasureEnd::Deceased, cases::MeasureEnd::Other};

QString isoText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

MeasureForm::MeasureForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_performer(new QLineEdit)
    , m_start(new QLineEdit)
    , m_end(new QLineEdit)
    , m_reason(new QComboBox)
    , m_save(new WrapPushButton)
    , m_cancel(new WrapPushButton)
    , m_withdraw(new WrapPushButton)
    , m_kindField(new Field(m_kind))
    , m_performerField(new Field(m_performer))
    , m_startField(new Field(m_start))
    , m_endField(new Field(m_end))
    , m_reasonField(new Field(m_reason))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &MeasureForm::saved);
    connect(m_cancel, &QPushButton::clicked, this, &MeasureForm::cancelled);
    connect(m_withdraw, &QPushButton::clicked, this, &MeasureForm::withdrawn);
    for (QLineEdit *const edit : {m_performer, m_start, m_end})
        connect(edit, &QLineEdit::returnPressed, this, &MeasureForm::saved);
    retranslate();
}

void MeasureForm::build()
{
    m_kind->setObjectName(u"measureKind"_s);
    m_performer->setObjectName(u"measurePerformer"_s);
    m_start->setObjectName(u"measureStart"_s);
    m_end->setObjectName(u"measureEnd"_s);
    m_reason->setObjectName(u"measureReason"_s);
    m_save->setObjectName(u"saveMeasure"_s);
    m_cancel->setObjectName(u"cancelMeasure"_s);
    m_withdraw->setObjectName(u"withdrawMeasure"_s);
    m_save->setProperty("primary", true);
    m_kind->setEditable(true); // a loaded list has hundreds: one types a part of the word
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_kind->completer()->setFilterMode(Qt::MatchContains);
    m_performer->setMaxLength(cases::longestPerformer);
    for (QComboBox *const box : {m_kind, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_reason->addItem(QString());
    for (const cases::MeasureEnd end : ends)
        m_reason->addItem(QString(), int(end));
    auto *const buttons = new FlowRow(metrics::related);
    for (QPushButton *const button : {m_save, m_cancel, m_withdraw}) {
        button->setMinimumHeight(metrics::control);
        buttons->addWidget(button);
    }
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::related, 0, metrics::group);
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::related);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kindField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_performerField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_startField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_endField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_reasonField, 2, 1, Qt::AlignTop);
    grid->addLayout(buttons, 3, 0, 1, 2);
    setMaximumWidth(widest);
    const std::initializer_list<QWidget *> order{
        m_kind, m_performer, m_start, m_end, m_reason, m_save, m_cancel, m_withdraw};
    for (auto one = order.begin(); one + 1 != order.end(); ++one)
        setTabOrder(*one, *(one + 1));
}

void MeasureForm::setKinds(const std::vector<cases::MeasureKind> &kinds)
{
    m_kinds = kinds;
    fillKinds();
}

void MeasureForm::fillKinds()
{
    const int current = m_kind->currentIndex();
    m_kind->clear();
    for (const cases::MeasureKind &kind : m_kinds)
        m_kind->addItem(models::measureWord(kind));
    m_kind->setCurrentIndex(current);
}

void MeasureForm::show(const cases::Measure &measure, bool isEnding, QDate today)
{
    m_measure = measure;
    m_today = today;
    auto known = std::ranges::find(m_kinds, measure.kind);
    if (known == m_kinds.end() && !measure.kind.code.isEmpty()) { // of a list that has been replaced since
        m_kinds.push_back(measure.kind);
        known = m_kinds.end() - 1;
        fillKinds();
    }
    m_kind->setCurrentIndex(known == m_kinds.end() ? -1 : int(known - m_kinds.begin()));
    if (known == m_kinds.end())
        m_kind->clearEditText();
    m_performer->setText(measure.performer);
    m_start->setText(isoText(measure.id.isNull() ? today : measure.started));
    m_end->setText(isoText(isEnding ? today : measure.ended));
    m_reason->setCurrentIndex(measure.reason ? m_reason->findData(int(*measure.reason)) : 0);
    m_withdraw->setVisible(!measure.id.isNull());
    for (Field *const field : {m_kindField, m_performerField, m_startField, m_endField, m_reasonField})
        field->clearProblem();
    QWidget::show();
    (isEnding ? static_cast<QWidget *>(m_reason) : m_kind)->setFocus();
}

bool MeasureForm::readDay(QLineEdit *edit, Field *field, QDate &day) const
{
    field->clearProblem();
    day = {};
    const QString typed = edit->text().trimmed();
    if (typed.isEmpty())
        return true;
    if (const auto read = forms::readTypedDate(typed, m_today))
        day = *read;
    else
        field->setProblem([] { return tr("There is no such day. Write it as 2026-03-14."); });
    if (day.isValid())
        edit->setText(isoText(day));
    return day.isValid();
}

std::optional<cases::Measure> MeasureForm::told()
{
    cases::Measure measure = m_measure;
    for (Field *const field : {m_kindField, m_performerField, m_reasonField})
        field->clearProblem();
    const int kind = m_kind->findText(m_kind->currentText().trimmed(), Qt::MatchFixedString);
    measure.kind = kind < 0 ? cases::MeasureKind() : m_kinds[std::size_t(kind)];
    measure.performer = m_performer->text();
    measure.reason.reset();
    if (m_reason->currentIndex() > 0)
        measure.reason = cases::MeasureEnd(m_reason->currentData().toInt());
    const bool startReads = readDay(m_start, m_startField, measure.started);
    const bool endReads = readDay(m_end, m_endField, measure.ended);
    if (!startReads || !endReads) {
        (startReads ? m_end : m_start)->setFocus();
        return std::nullopt;
    }
    return measure;
}

void MeasureForm::refuse(const forms::Error &error)
{
    struct Place
    {
        QLatin1StringView where;
        Field *field;
    };
    const Place places[] = {{"measure-kind"_L1, m_kindField}, {"measure-performer"_L1, m_performerField},
        {"measure-start"_L1, m_startField}, {"measure-end"_L1, m_endField}, {"measure-reason"_L1, m_reasonField}};
    for (const Place &place : places) {
        if (error.where != place.where)
            continue;
        place.field->setProblem([error] { return errorWords(error).what; });
        place.field->control()->setFocus();
    }
}

void MeasureForm::retranslate()
{
    m_kindField->setName(tr("W&hat"));
    m_performerField->setName(tr("&Who carries it out"));
    m_startField->setName(tr("&From"));
    m_endField->setName(tr("&Until"));
    m_endField->setHint(tr("Empty while it goes on."));
    m_reasonField->setName(tr("Why it ended"));
    nameBox(m_reason, tr("Why it ended"));
    m_save->setText(tr("&Save the measure"));
    m_cancel->setText(tr("Cancel"));
    m_withdraw->setText(tr("It was a mistake"));
    m_withdraw->setToolTip(tr("Takes the measure away; the trail keeps that it stood here"));
    m_reason->setItemText(0, tr("Not chosen"));
    for (int i = 1; i < m_reason->count(); ++i)
        m_reason->setItemText(i, models::measureEndWord(ends[i - 1]));
    fillKinds();
}

void MeasureForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MeasureForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT cancelled();
    QWidget::keyPressEvent(event);
}

} // namespace ui
