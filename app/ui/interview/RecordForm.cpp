// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/RecordForm.h"

#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum Line { What, When, Who };
const QString dayAndTime = u"yyyy-MM-dd HH:mm"_s;
} // namespace

RecordForm::RecordForm(Conduct &conduct, const forms::Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_findingId(finding.id)
    , m_isSafety(finding.record == "safety"_L1)
    , m_routine(new WrapLabel({}, this))
    , m_lacks(new WrapLabel({}, this, Role::Secondary))
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::related, 3, 3);
    grid->setHorizontalSpacing(metrics::related);
    grid->setVerticalSpacing(metrics::related);
    grid->addWidget(m_routine, 0, 0, 1, 2);
    static constexpr const char *names[] = {"recordWhat", "recordWhen", "recordWho"};
    for (int i = What; i <= Who; ++i) {
        m_names[i] = new QLabel(this);
        m_lines[i] = new QLineEdit(this);
        m_lines[i]->setObjectName(QLatin1StringView(names[i]));
        m_lines[i]->setReadOnly(m_conduct.interview.isReadOnly());
        m_names[i]->setBuddy(m_lines[i]);
        m_lines[i]->installEventFilter(this);
        grid->addWidget(m_names[i], i + 1, 0);
        grid->addWidget(m_lines[i], i + 1, 1);
        connect(m_lines[i], &QLineEdit::editingFinished, this, &RecordForm::store);
    }
    grid->addWidget(m_lacks, Who + 2, 1);
    grid->setColumnStretch(1, 1);
    refresh();
    if (m_lines[When]->text().isEmpty())
        m_lines[When]->setText(QDateTime::currentDateTime().toString(dayAndTime));
    if (m_lines[Who]->text().isEmpty())
        m_lines[Who]->setText(m_conduct.settings.person);
    retranslate();
}

void RecordForm::refresh()
{
    const auto record = m_conduct.interview.noticeRecord(m_findingId);
    if (!record)
        return;
    const QString texts[] = {record->what, record->when.toString(dayAndTime), record->who};
    for (int i = What; i <= Who; ++i) {
        if (!m_lines[i]->hasFocus() && m_lines[i]->text() != texts[i])
            m_lines[i]->setText(texts[i]);
    }
    retranslate();
}

void RecordForm::retranslate()
{
    QStringList words;
    if (m_isSafety) {
        if (!m_conduct.settings.safetyRoutine.isEmpty())
            words << m_conduct.settings.safetyRoutine;
        if (!m_conduct.settings.safetyTelephone.isEmpty())
            words << Tr::tr("Telephone: %1").arg(m_conduct.settings.safetyTelephone);
    }
    m_routine->setText(words.join(u'\n'));
    m_routine->setVisible(!words.isEmpty());
    m_names[What]->setText(m_isSafety ? Tr::tr("What was done") : Tr::tr("How the child is considered"));
    m_names[When]->setText(Tr::tr("When"));
    m_names[Who]->setText(Tr::tr("By whom"));
    for (int i = What; i <= Who; ++i)
        m_lines[i]->setAccessibleName(m_names[i]->text());
    const bool isKept = m_conduct.interview.noticeRecord(m_findingId).has_value();
    m_lacks->setText(isKept ? Tr::tr("Written down.") : Tr::tr("Needed before the interview can be held."));
    m_lacks->setRole(isKept ? Role::Good : Role::Secondary);
}

QDateTime RecordForm::when() const
{
    const QString text = m_lines[When]->text().trimmed();
    const QDateTime whole = QDateTime::fromString(text, dayAndTime);
    return whole.isValid() ? whole : QDate::fromString(text, Qt::ISODate).startOfDay();
}

void RecordForm::store()
{
    const QString what = m_lines[What]->text().trimmed();
    const QString who = m_lines[Who]->text().trimmed();
    if (m_conduct.interview.isReadOnly() || what.isEmpty() || who.isEmpty())
        return;
    if (!when().isValid()) {
        m_lacks->setText(Tr::tr("Write when as 2026-03-14 10:30."));
        m_lacks->setRole(Role::Error);
        return;
    }
    const auto before = m_conduct.interview.noticeRecord(m_findingId);
    if (before && before->what == what && before->who == who && before->when == when())
        return;
    m_conduct.interview.setNoticeRecord({m_findingId, what, when(), who});
    retranslate();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            store();
            if (watched == m_lines[Who] && m_conduct.interview.noticeRecord(m_findingId))
                Q_EMIT finished();
            else
                m_lines[watched == m_lines[What] ? When : watched == m_lines[When] ? Who : What]->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
