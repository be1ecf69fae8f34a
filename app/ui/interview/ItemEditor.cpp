// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ItemEditor.h"

#include "app/operations/MediaFile.h"
#include "app/ui/interview/FindingBox.h"
#include "app/ui/interview/ItemShape.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/SmallPicture.h"
#include "app/ui/parts/Tr.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int pictureWidth = 480;
constexpr int pictureHeight = 240;
} // namespace

ItemEditor::ItemEditor(Conduct &conduct, forms::Slot slot, QWidget *parent)
    : OpenItem(parent)
    , m_conduct(conduct)
    , m_slot(slot)
    , m_isOpen(conduct.isOpen(slot))
    , m_code(new ElidedLabel({}, this, Role::Secondary))
    , m_label(new WrapLabel({}, this))
    , m_context(new WrapLabel({}, this, Role::Secondary))
    , m_standing(new WrapLabel({}, this, Role::Secondary))
    , m_refusal(new WrapLabel({}, this, Role::Error))
    , m_findings(new FindingStack(conduct, this))
{
    setObjectName(u"item_"_s + m_conduct.item(slot).name);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    build();
    connect(m_findings, &FindingStack::settled, this, &ItemEditor::focusField);
    retranslate();
    refresh();
}

void ItemEditor::build()
{
    setTextSize(m_code, TextSize::Question);
    m_code->setFixedWidth(shape::codeWidth());
    m_code->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setFont(m_conduct.inSize(textFont(TextSize::Question, TextWeight::Strong)));
    m_context->setFont(m_conduct.inSize(textFont(TextSize::Body)));
    auto *const head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_code);
    head->addWidget(m_label, 1);

    auto *const body = new QVBoxLayout;
    body->setSpacing(metrics::related);
    body->addWidget(m_context);
    if (QLabel *const picture = buildPicture())
        body->addWidget(picture, 0, Qt::AlignLeading);
    body->addWidget(buildAnswerRow());
    body->addWidget(m_standing);
    body->addWidget(m_refusal);
    body->addWidget(m_findings);

    auto *const below = new QHBoxLayout; // no margin of the body: that would not change sides with the text
    below->setSpacing(0);
    below->addSpacing(shape::codeWidth());
    below->addLayout(body, 1);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(shape::inset, 14, shape::inset, 14);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(below);
}

/// The picture that the definition puts beside the question; null without one, or when its file is not there.
QLabel *ItemEditor::buildPicture()
{
    const QString path = operations::mediaFile(m_conduct.definition(), m_conduct.item(m_slot).media.value(u"image"_s));
    const QImage image
        = path.isEmpty() ? QImage() : smallPicture(path, {pictureWidth, pictureHeight}, devicePixelRatioF());
    if (image.isNull())
        return nullptr;
    auto *const picture = new QLabel(this);
    picture->setObjectName(u"questionPicture"_s);
    picture->setPixmap(QPixmap::fromImage(image));
    //: a screen reader's name of the picture beside a question
    picture->setAccessibleName(Tr::tr("Picture to %1").arg(m_conduct.item(m_slot).name));
    return picture;
}

QWidget *ItemEditor::buildAnswerRow()
{
    const forms::Item &item = m_conduct.item(m_slot);
    auto *const holder = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    auto *const row = new QHBoxLayout(holder);
    row->setContentsMargins(3, 3, 3, 3); // room for the focus ring
    row->setSpacing(4);
    m_field = AnswerField::make({m_conduct.definition(), item, m_conduct.texts, !m_isOpen, &m_conduct, m_slot}, holder);
    if (m_field) {
        if (m_conduct.isLarge) // whoever sits beside reads along
            m_field->setFont(m_conduct.inSize(m_field->font()));
        row->addWidget(m_field, 1, Qt::AlignTop);
        row->addSpacing(metrics::related);
        connect(m_field, &AnswerField::given, this, &ItemEditor::take);
        connect(m_field, &AnswerField::fileGiven, this, &ItemEditor::takeFile);
        connect(m_field, &AnswerField::stepped, this, &OpenItem::stepped);
        connect(m_field, &AnswerField::edited, this, &ItemEditor::forgive);
        connect(m_field, &AnswerField::refused, this,
            [this](const QString &code) { refuse(m_conduct.texts.notAllowed(m_conduct.item(m_slot), code)); });
    }
    for (const QString &name : item.missingCodes) {
        auto *const button = new QPushButton(name, holder);
        button->setObjectName(u"code_"_s + name);
        button->setCheckable(true);
        button->setFixedSize(scaled(metrics::control), scaled(metrics::control));
        button->setFocusPolicy(Qt::NoFocus); // its key is on the keyboard; the focus stays in the field
        button->setEnabled(m_isOpen);
        connect(button, &QPushButton::clicked, this,
            [this, name](bool on) { take(on ? name : QString(), on ? Then::OnIfFast : Then::Stay); });
        row->addWidget(button, 0, Qt::AlignTop);
        m_codes.emplace_back(name, button);
    }
    return holder;
}

void ItemEditor::retranslate()
{
    const forms::Item &item = m_conduct.item(m_slot);
    const QString label = m_conduct.label(m_slot);
    m_code->setText(
        m_conduct.definition().shownCode(item.name)); // a name that is a word says nothing; the tooltip has it
    m_code->setToolTip(item.name);
    m_label->setText(label);
    QStringList context;
    if (const QString frame = m_conduct.texts.timeFrame(item); !frame.isEmpty())
        context << frame;
    if (const QString hint = m_conduct.in(item.hint, m_slot); !hint.isEmpty())
        context << hint;
    if (m_conduct.texts.isFallback(item.label))
        context << Tr::tr("not translated: shown in the form's own language");
    m_context->setText(context.join(u" · "_s));
    m_context->setVisible(!context.isEmpty());
    for (const auto &[name, button] : m_codes) {
        const QString words = m_conduct.texts.specialCode(name);
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    if (m_field) {
        m_field->retranslate();
        //: a screen reader's name of an item: its code, then the question
        m_field->setAccessible(Tr::tr("%1 %2").arg(item.name, label), m_context->text());
    }
    m_findings->retranslate();
    showAnswer();
}

void ItemEditor::showAnswer()
{
    const forms::FormEntry &entry = m_conduct.interview.entry();
    const forms::ItemStanding standing = entry.standing(m_slot);
    const forms::Answer answer = m_conduct.shown(m_slot);
    const auto *const missing = std::get_if<forms::Missing>(&answer);
    for (const auto &[name, button] : m_codes)
        button->setChecked(missing && missing->code == name);
    QString words;
    if (!m_isOpen && m_conduct.item(m_slot).afterInterview && !m_conduct.interview.isReadOnly())
        words = Tr::tr("Opens when the interview is held.");
    else if (standing == forms::ItemStanding::Recorded)
        words = Tr::tr("Follows from an earlier answer. Write another if it is not so.");
    else if (missing)
        words = m_conduct.texts.specialCode(missing->code);
    else if (m_conduct.interview.isUnreadable(m_slot))
        words = Tr::tr("Unreadable on the paper. An answer takes the mark away.");
    m_standing->setText(words);
    m_standing->setVisible(!words.isEmpty());
}

void ItemEditor::refresh()
{
    if (m_field) {
        // Something that is being written is not written over.
        if (m_conduct.unread.contains(m_slot))
            m_field->showTyped(m_conduct.unread.value(m_slot));
        else if (!m_field->pending() || !hasFieldFocus())
            m_field->showAnswer(m_conduct.shown(m_slot));
    }
    if (m_conduct.unread.contains(m_slot))
        refuse(m_conduct.texts.expected(m_conduct.item(m_slot)));
    else if (const QString difference = m_conduct.difference(m_slot); !difference.isEmpty())
        refuse(difference);
    showAnswer();
    m_findings->showFor({m_slot});
    markSeverity();
}

void ItemEditor::markSeverity()
{
    if (!m_field || !m_field->focusTarget())
        return;
    QString severity = m_conduct.unread.contains(m_slot) ? u"error"_s : QString();
    for (const forms::Finding &finding : m_conduct.findingsAt(m_slot)) {
        if (finding.severity == forms::Severity::Error)
            severity = u"error"_s;
    }
    QWidget *const target = m_field->focusTarget();
    if (target->property("severity").toString() != severity) {
        target->setProperty("severity", severity);
        target->update();
    }
    tellRemarks();
}

/// What stands under the field is said with it: nobody who listens looks for it there.
void ItemEditor::tellRemarks()
{
    QStringList remarks;
    if (!m_refusal->isHidden())
        remarks << m_refusal->text();
    remarks << spokenFindings(m_conduct, m_slot);
    m_field->setRemark(remarks.join(u' ').trimmed());
}

void ItemEditor::forgive()
{
    if (m_refusal->isHidden())
        return;
    m_refusal->hide();
    tellRemarks();
}

void ItemEditor::refuse(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (m_field)
        tellRemarks();
}

void ItemEditor::giveSpecialCode(const QString &name)
{
    if (!m_isOpen)
        return;
    if (m_conduct.item(m_slot).missingCodes.contains(name))
        take(name, Then::OnIfFast);
    else
        refuse(m_conduct.texts.notAllowed(m_conduct.item(m_slot), name));
}

void ItemEditor::take(const QString &typed, Then then)
{
    const Conduct::Taken taken = m_conduct.take(m_slot, typed);
    if (taken == Conduct::Taken::Stopped)
        return;
    if (taken == Conduct::Taken::Unreadable)
        return refresh();
    m_refusal->hide();
    if (m_field)
        m_field->showAnswer(m_conduct.shown(m_slot));
    refresh();
    const bool goesOn = then == Then::On || (then == Then::OnIfFast && m_conduct.settings.speedTab);
    if (goesOn && taken == Conduct::Taken::Kept)
        Q_EMIT stepped(Step::On);
}

void ItemEditor::takeFile(const QString &path)
{
    const QString refusal = m_conduct.takeFile(m_slot, path);
    m_refusal->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty())
        return refuse(refusal);
    m_field->showAnswer(m_conduct.shown(m_slot));
    refresh();
}

bool ItemEditor::giveBlank()
{
    take(QString(), Then::Stay);
    return !m_conduct.secondKeying.disputed(m_slot);
}

bool ItemEditor::finishTyping()
{
    if (!m_field || !m_isOpen)
        return true;
    const std::optional<QString> typed = m_field->pending();
    if (!typed)
        return !m_conduct.unread.contains(m_slot);
    const Conduct::Taken taken = m_conduct.take(m_slot, *typed);
    if (taken == Conduct::Taken::Stopped)
        return false;
    if (taken != Conduct::Taken::Unreadable)
        m_field->showAnswer(m_conduct.shown(m_slot));
    refresh();
    return taken == Conduct::Taken::Kept;
}

void ItemEditor::focusField()
{
    QWidget *const target = m_field ? m_field->focusTarget() : nullptr;
    if (!target)
        return setFocus(Qt::OtherFocusReason);
    target->setFocus(Qt::OtherFocusReason);
    if (auto *const line = qobject_cast<QLineEdit *>(target))
        line->selectAll();
}

bool ItemEditor::hasFieldFocus() const
{
    return m_field && m_field->isAncestorOf(QApplication::focusWidget());
}

std::vector<QWidget *> ItemEditor::tabStops() const
{
    std::vector<QWidget *> stops;
    if (m_field)
        stops = m_field->stops();
    for (QWidget *const widget : m_findings->findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
        if (isStop && (qobject_cast<QPushButton *>(widget) || qobject_cast<QLineEdit *>(widget)))
            stops.push_back(widget);
    }
    return stops;
}

bool ItemEditor::focusNextPrevChild(bool next)
{
    if (!isVisible()) // Qt asks for the next focus when this is hidden: the cursor was taken elsewhere, nobody stepped
        return false;
    const std::vector<QWidget *> stops = tabStops();
    const QWidget *const at = QApplication::focusWidget();
    if (at && isAncestorOf(at) && !at->isVisible()) { // it was settled and is gone: nobody stepped either
        focusField();
        return true;
    }
    int index = 0;
    for (int i = 0; i < int(stops.size()); ++i) {
        if (stops[size_t(i)] == at)
            index = i;
    }
    const int wanted = index + (next ? 1 : -1);
    if (wanted >= 0 && wanted < int(stops.size()))
        stops[size_t(wanted)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        Q_EMIT stepped(next ? Step::On : Step::Back);
    return true;
}

void ItemEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(palette(), Role::Surface));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const QRect bar(0, 0, shape::bar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colour(palette(), Role::Accent));
}

} // namespace ui
