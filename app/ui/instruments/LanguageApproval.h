// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Error.h"
#include "forms/definition/FormDefinition.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class TextLabel;

/// The languages of a definition that nobody has read through, each with the switch that a methods lead turns it on by
/// in this vault (rules.md 5). Hidden where none waits.
class LanguageApproval : public QWidget
{
    Q_OBJECT

public:
    LanguageApproval(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    void setDefinition(std::shared_ptr<const forms::FormDefinition> definition); ///< null: none
    void retranslate();

Q_SIGNALS:
    void failed(const forms::Error &error);

private:
    void rebuild();
    void turn(const QString &language, const QString &name, bool isOn);

    operations::VaultSession &m_session;
    Ask &m_ask;
    std::shared_ptr<const forms::FormDefinition> m_definition;
    TextLabel *m_said;
    QWidget *m_switches = nullptr;
};

} // namespace ui
