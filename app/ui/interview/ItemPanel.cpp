// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ItemPanel.h"

#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/Tr.h"
#include "app/ui/parts/WrapButtons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int keepNoteAfter = 800; // ms of rest
constexpr int noteHeight = 112;

WrapLabel *heading(QWidget *parent)
{
    auto *const label = new WrapLabel({}, parent, Role::Secondary);
    setTextSize(label, TextSize::Meta, TextWeight::Strong);
    return label;
}
} // namespace

ItemPanel::ItemPanel(Conduct &conduct, QWidget *parent)
    : QScrollArea(parent)
    , m_conduct(conduct)
{
    setObjectName(u"itemPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(keepNoteAfter);
    connect(&m_rest, &QTimer::timeout, this, &ItemPanel::keepNote);
    connect(m_note, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_private, &QCheckBox::clicked, this, &ItemPanel::keepNote);
    connect(m_repeat, &QPushButton::clicked, this, &ItemPanel::repeatWanted);
    connect(m_return, &QPushButton::clicked, this, &ItemPanel::returnToggled);
    connect(m_card, &QPushButton::clicked, this, &ItemPanel::cardWanted);
    connect(m_about, &QComboBox::activated, this, [this] {
        showNote();
        focusNote();
    });
    retranslate();
}

void ItemPanel::build()
{
    auto *const content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    m_guidanceHead = heading(content);
    m_guidance = new WrapLabel({}, content);
    m_codes = new WrapLabel({}, content, Role::Secondary);
    m_earlierHead = heading(content);
    m_earlier = new WrapLabel({}, content);
    m_repeat = new WrapPushButton(content);
    m_repeat->setObjectName(u"repeatEarlier"_s);
    m_noteHead = heading(content);
    m_about = new QComboBox(content);
    m_about->setObjectName(u"noteAbout"_s);
    m_note = new QPlainTextEdit(content);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->installEventFilter(this);
    m_private = new WrapCheckBox(content);
    m_private->setObjectName(u"notePrivate"_s);
    m_return = new WrapPushButton(content);
    m_return->setObjectName(u"returnTo"_s);
    m_return->setCheckable(true);
    m_return->setIcon(icon(u"flag"_s));
    m_card = new WrapPushButton(content);
    m_card->setObjectName(u"showCardButton"_s);

    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::group, metrics::margin, metrics::group, metrics::group);
    column->setSpacing(4);
    for (QWidget *const widget : {m_guidanceHead, m_guidance, m_codes})
        column->addWidget(widget);
    column->addSpacing(metrics::group);
    column->addWidget(m_earlierHead);
    column->addWidget(m_earlier);
    column->addWidget(m_repeat, 0, Qt::AlignLeft);
    column->addSpacing(metrics::group);
    column->addWidget(m_noteHead);
    column->addWidget(m_about);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addWidget(m_private);
    column->addSpacing(metrics::related);
    column->addWidget(m_return, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_card, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(content);
}

void ItemPanel::showItem(forms::Slot slot)
{
    keepNote();
    m_slot = slot;
    m_about->setCurrentIndex(0);
    m_private->setChecked(false);
    retranslate();
    refresh();
}

void ItemPanel::showGuidance()
{
    const forms::Item &item = m_conduct.item(m_slot);
    const QString guidance = m_conduct.in(item.guidance, m_slot);
    m_guidance->setText(guidance);
    QStringList codes;
    for (const QString &code : item.missingCodes)
        codes << m_conduct.texts.specialCode(code);
    m_codes->setText(codes.join(u" · "_s));
    for (WrapLabel *const label : {m_guidance, m_codes})
        label->setLayoutDirection(QLocale(m_conduct.texts.language()).textDirection());
    m_codes->setVisible(!codes.isEmpty());
    m_guidance->setVisible(!guidance.isEmpty());
    m_guidanceHead->setVisible(!guidance.isEmpty() || !codes.isEmpty());
}

void ItemPanel::showEarlier()
{
    const QDate day = m_conduct.interview.earlierDate();
    const forms::Answer earlier = day.isValid() ? m_conduct.interview.earlierAnswer(m_slot) : forms::Answer();
    const bool hasEarlier = forms::isAnswered(earlier);
    for (QWidget *const widget : {static_cast<QWidget *>(m_earlierHead), static_cast<QWidget *>(m_earlier)})
        widget->setVisible(day.isValid());
    m_repeat->setVisible(hasEarlier && m_conduct.isOpen(m_slot));
    //: %1 is the day of the interview before this one
    const QString head = Tr::tr("Last time, %1").arg(QLocale().toString(day, u"d MMMM yyyy"_s));
    //: %1 is "Last time, 6 September 2026"
    m_earlierHead->setText(m_conduct.isChangedSince(m_slot) ? Tr::tr("%1 · changed").arg(head) : head);
    m_earlier->setText(hasEarlier ? m_conduct.texts.answer(m_conduct.item(m_slot), earlier) : Tr::tr("not answered"));
    m_earlier->setRole(hasEarlier ? Role::Text : Role::Secondary);
}

void ItemPanel::refresh()
{
    if (m_slot < 0)
        return;
    if (!m_note->hasFocus())
        showNote();
    sayWhatAbout();
    m_note->setReadOnly(m_conduct.interview.isReadOnly());
    m_private->setEnabled(!m_conduct.interview.isReadOnly());
    m_return->setChecked(m_conduct.interview.isReturnTo(m_slot));
    m_return->setEnabled(!m_conduct.interview.isReadOnly());
    showEarlier();
    fit();
}

void ItemPanel::showNote()
{
    const QString note = m_conduct.interview.note(noted());
    if (m_note->toPlainText() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    m_private->setChecked(
        !note.isEmpty() && m_conduct.interview.noteKind(noted()) == operations::Sitting::NoteKind::Private);
}

forms::Slot ItemPanel::noted() const
{
    const QVariant about = m_about->currentData();
    return about.isValid() && m_about->currentIndex() > 0 ? about.toInt() : m_slot;
}

/// A note that is there is told of in the list, so that nobody has to look for it.
void ItemPanel::sayWhatAbout()
{
    struct About
    {
        forms::Slot slot;
        QString text;
    };
    const About all[] = {
        {m_slot, Tr::tr("On this item")},
        {operations::Sitting::sectionNote(m_conduct.order.section(m_slot)), Tr::tr("On this section")},
        {operations::Sitting::wholeInterview, Tr::tr("On the whole interview")},
    };
    const QSignalBlocker quiet(m_about);
    for (int i = 0; i < int(std::size(all)); ++i) {
        if (m_about->count() <= i)
            m_about->addItem(QString());
        const bool isWritten = i > 0 && !m_conduct.interview.note(all[i].slot).isEmpty();
        //: %1 is "On this section": there is a note
        m_about->setItemText(i, isWritten ? Tr::tr("%1 (written)").arg(all[i].text) : all[i].text);
        m_about->setItemData(i, all[i].slot);
    }
}

void ItemPanel::writeOn(forms::Slot of)
{
    keepNote();
    sayWhatAbout();
    m_about->setCurrentIndex(std::max(0, m_about->findData(of)));
    showNote();
    focusNote();
}

void ItemPanel::retranslate()
{
    m_guidanceHead->setText(Tr::tr("Guidance"));
    m_noteHead->setText(Tr::tr("Note  F4"));
    m_note->setAccessibleName(Tr::tr("Note"));
    nameBox(m_about, Tr::tr("What the note is about"));
    m_card->setText(Tr::tr("Show card  F9"));
    m_card->setToolTip(Tr::tr("The question and its choices in large type, for the client."));
    m_private->setText(Tr::tr("Only for me: never on paper"));
    m_repeat->setText(Tr::tr("Same again"));
    m_repeat->setToolTip(Tr::tr("Ctrl+D"));
    m_return->setText(Tr::tr("Return to this"));
    m_return->setToolTip(Tr::tr("Ctrl+R"));
    if (m_slot >= 0) {
        showGuidance();
        showEarlier();
        sayWhatAbout();
    }
    fit();
}

void ItemPanel::keepNote()
{
    m_rest.stop();
    if (m_slot < 0 || m_conduct.interview.isReadOnly())
        return;
    const QString text = m_note->toPlainText().trimmed();
    const bool isSameKind = text.isEmpty() || m_conduct.interview.noteKind(noted()) == kind();
    if (text != m_conduct.interview.note(noted()) || !isSameKind)
        m_conduct.interview.setNote(noted(), text, kind());
}

operations::Sitting::NoteKind ItemPanel::kind() const
{
    return m_private->isChecked() ? operations::Sitting::NoteKind::Private : operations::Sitting::NoteKind::Report;
}

void ItemPanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
    ensureWidgetVisible(m_note);
}

bool ItemPanel::hasNoteFocus() const
{
    return m_note->hasFocus();
}

void ItemPanel::fit()
{
    QWidget *const content = widget();
    const int width = viewport()->width();
    content->resize(width, std::max(content->heightForWidth(width), viewport()->height()));
}

void ItemPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool ItemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        const bool isTab = press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab;
        if (press->key() == Qt::Key_Escape || isTab || (isEnter && press->modifiers() == Qt::ControlModifier)) {
            keepNote();
            Q_EMIT left();
            return true;
        }
    }
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
