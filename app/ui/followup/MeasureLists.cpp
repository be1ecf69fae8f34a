// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/followup/MeasureLists.h"

#include "app/operations/Measures.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qint64 largestFile = qint64(4) * 1024 * 1024; ///< bytes; a list of thousands of codes is far smaller
}

MeasureLists::MeasureLists(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_lists(new TextLabel(TextLabel::Size::Body))
    , m_name(new QLineEdit)
    , m_nameField(new Field(m_name))
    , m_load(new QPushButton)
{
    m_name->setObjectName(u"measureListName"_s);
    m_load->setObjectName(u"loadMeasureList"_s);
    m_load->setMinimumHeight(metrics::control);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::group, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_title);
    column->addWidget(m_lists);
    column->addWidget(m_nameField);
    column->addWidget(m_load, 0, Qt::AlignLeft);
    connect(m_load, &QPushButton::clicked, this, &MeasureLists::load);
    retranslate();
}

void MeasureLists::reload()
{
    const auto kinds = operations::Measures(m_session).kinds();
    if (!kinds)
        return Q_EMIT failed(kinds.error());
    QMap<QString, int> counts;
    for (const cases::MeasureKind &kind : *kinds)
        ++counts[kind.list];
    QStringList lines;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        const QString name = one.key() == cases::ownMeasures ? tr("Underlag's own") : one.key();
        lines << tr("%1: %n codes", nullptr, one.value()).arg(name);
    }
    m_lists->setText(lines.join(u'\n'));
}

void MeasureLists::load()
{
    m_nameField->clearProblem();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setProblem([] { return tr("The list needs a name, with its year: KSI 2024."); });
        m_name->setFocus();
        return;
    }
    const QString path = m_ask.openFile({tr("Load a code list"), {}, tr("CSV (*.csv *.txt)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed({forms::Error::Code::Io, path, file.errorString()});
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return Q_EMIT failed({forms::Error::Code::Schema, path, u"larger than 4 MB"_s});
    const QString list = m_name->text().simplified();
    const auto count = operations::Measures(m_session).loadKinds(list, bytes, QFileInfo(path).fileName());
    if (!count)
        return Q_EMIT failed(count.error());
    m_name->clear();
    reload();
    Q_EMIT loaded(list, *count);
}

void MeasureLists::retranslate()
{
    m_title->setText(tr("Code lists of measures"));
    m_nameField->setName(tr("Name of a &list"));
    m_nameField->setHint(tr("As KSI 2024. A list of that name is replaced."));
    m_load->setText(tr("&Load from a file…"));
    reload();
}

void MeasureLists::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
