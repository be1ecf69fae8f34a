// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/KioskReturn.h"

#include "app/ui/parts/Background.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Passphrase.h"
#include "app/ui/parts/WrapButtons.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 460;
}

KioskReturn::KioskReturn(Check isWorker, QWidget *parent)
    : QWidget(parent)
    , m_isWorker(std::move(isWorker))
    , m_passphrase(new QLineEdit)
    , m_field(new Field(m_passphrase))
    , m_take(new WrapPushButton)
{
    setLayoutDirection(QGuiApplication::layoutDirection());
    setLocale(QLocale());
    setMaximumWidth(columnWidth);
    m_passphrase->setObjectName(u"kioskPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setContextMenuPolicy(Qt::NoContextMenu); // nothing else is shown
    m_passphrase->setMinimumHeight(metrics::control);
    m_take->setObjectName(u"kioskTakeBack"_s);
    m_take->setMinimumHeight(metrics::control);
    m_field->setName(tr("&Passphrase of the person the screen belongs to"));
    m_take->setText(tr("&Take the screen back"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::group, 0, 0);
    column->setSpacing(metrics::group);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_field);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &KioskReturn::take);
    connect(m_take, &QPushButton::clicked, this, &KioskReturn::take);
    setFocusProxy(m_passphrase);
}

void KioskReturn::take()
{
    if (!isEnabled() || m_passphrase->text().isEmpty())
        return;
    setEnabled(false);
    m_field->clearProblem();
    m_field->setHint(tr("Looking…"));
    auto secret = std::make_shared<keys::SecretBytes>(takePassphrase(m_passphrase));
    inBackground(
        this, [isWorker = m_isWorker, secret] { return isWorker(*secret); }, [this](bool isRight) { tell(isRight); });
}

void KioskReturn::tell(bool isRight)
{
    setEnabled(true);
    m_field->setHint({});
    if (isRight) {
        Q_EMIT returned();
        return;
    }
    m_field->setProblem([] { return tr("That is not the passphrase the vault was opened with. Try again."); });
    m_passphrase->setFocus();
}

} // namespace ui
