// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/FormColumn.h"

class QPushButton;

namespace operations {
class VaultSession;
}

namespace ui {

class TextLabel;

/// A survey that can be handed over, for one kind of person.
struct SurveyOffer
{
    QString instrument;
    QString variant;
    QString title; ///< "User survey"
    QString kind; ///< "Adult"; "" where there is one only
};
std::vector<SurveyOffer> surveyOffers(); ///< in the window's language

/// Before the screen is handed over: what is going to happen, and to whom it is handed.
class HandOverPage : public FormColumn
{
    Q_OBJECT

public:
    explicit HandOverPage(operations::VaultSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void handedOver(const QString &instrument, const QString &variant);
    void prepareAsked();

private:
    void showOffers();

    operations::VaultSession &m_session;
    TextLabel *m_text;
    TextLabel *m_before;
    QWidget *m_offers = nullptr;
    QPushButton *m_prepare;
};

} // namespace ui
