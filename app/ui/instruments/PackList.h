// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/ContentPacks.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class TextLabel;

/// The content packs of the vault: whose wording new assessments are made with, instrument by instrument.
class PackList : public QWidget
{
    Q_OBJECT

public:
    explicit PackList(QWidget *parent = nullptr);

    void fill(std::vector<operations::InstalledPack> packs, bool mayChange);
    void retranslate();

Q_SIGNALS:
    void installAsked();
    void takeOutAsked(const QString &instrument);

private:
    void showPacks();

    std::vector<operations::InstalledPack> m_packs;
    bool m_mayChange = false;
    TextLabel *m_title;
    TextLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_install;
    QPushButton *m_takeOut;
};

} // namespace ui
