// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class PackList;
class TextLabel;

/// What the workshop shows while nothing is open: what can be opened.
class WorkshopStart : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopStart(QWidget *parent = nullptr);

    void fill(const std::vector<operations::Instruments::Listed> &atHand, const QStringList &recent);
    void fillPacks(std::vector<operations::InstalledPack> packs, bool mayChange);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void fileAsked();
    void folderAsked();
    void chosen(const QString &path);
    void packAsked();
    void packOutAsked(const QString &instrument);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *list(TextLabel *title, QListWidget *list);

    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_file;
    QPushButton *m_folder;
    TextLabel *m_atHandTitle;
    QListWidget *m_atHand;
    TextLabel *m_recentTitle;
    QListWidget *m_recent;
    QWidget *m_recentPart;
    PackList *m_packs;
};

} // namespace ui
