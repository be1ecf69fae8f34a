// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Passphrase.h"

#include "app/ui/parts/Field.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype fewestCharacters = 14;
constexpr qsizetype fewestWords = 5;

} // namespace

bool isLongEnough(const QString &passphrase)
{
    const QString text = passphrase.trimmed();
    const bool varies = std::any_of(text.begin(), text.end(), [&](QChar c) { return c != text.front(); });
    return varies && (text.size() >= fewestCharacters || text.split(u' ', Qt::SkipEmptyParts).size() >= fewestWords);
}

keys::SecretBytes takePassphrase(QLineEdit *field)
{
    QByteArray bytes = field->text().normalized(QString::NormalizationForm_C).toUtf8();
    field->clear();
    return keys::SecretBytes::takeFrom(bytes);
}

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_firstField(new Field(m_first, this))
    , m_againField(new Field(m_again, this))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_again->setObjectName(u"newPassphraseAgain"_s);
    for (QLineEdit *const edit : {m_first, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            advise();
            Q_EMIT changed();
        });
    }
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassphrase::entered);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_firstField);
    layout->addWidget(m_againField);
    retranslate();
}

bool NewPassphrase::isReady() const
{
    return isLongEnough(m_first->text()) && m_first->text() == m_again->text();
}

keys::SecretBytes NewPassphrase::take()
{
    m_again->clear();
    return takePassphrase(m_first);
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
}

void NewPassphrase::advise()
{
    const qsizetype length = m_first->text().size();
    if (length == 0)
        m_firstField->setHint(tr("At least 14 characters or five words. A sentence only you would think of is good."));
    else if (!isLongEnough(m_first->text()))
        m_firstField->setHint(tr("%1 of 14 characters, or five words.").arg(length));
    else
        m_firstField->setHint(tr("Long enough."));
    const bool differs = !m_again->text().isEmpty() && !m_first->text().startsWith(m_again->text());
    m_againField->clearProblem();
    if (differs)
        m_againField->setProblem([] { return tr("The two are not the same."); });
}

void NewPassphrase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPassphrase::retranslate()
{
    m_firstField->setName(tr("&Passphrase"));
    m_againField->setName(tr("Passphrase &again"));
    advise();
}

} // namespace ui
