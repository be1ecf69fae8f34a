// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/SettingsPage.h"

#include "app/ui/parts/Field.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/WrapButtons.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Theme
{
    const char *name;
    const char *text;
};
constexpr Theme themes[] = {
    {"follow", QT_TRANSLATE_NOOP("ui::SettingsPage", "As the desktop")},
    {"light", QT_TRANSLATE_NOOP("ui::SettingsPage", "Light")},
    {"dark", QT_TRANSLATE_NOOP("ui::SettingsPage", "Dark")},
    {"high-contrast", QT_TRANSLATE_NOOP("ui::SettingsPage", "High contrast")},
};
constexpr int textSizes[] = {100, 115, 130, 150, 175, 200};

} // namespace

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : FormColumn(parent)
    , m_settings(settings)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_speedTab(new WrapCheckBox)
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_textSize->setObjectName(u"textSize"_s);
    m_speedTab->setObjectName(u"speedTab"_s);
    addField(m_language, [] { return tr("&Language"); });
    addField(m_theme, [] { return tr("&Colours"); });
    addField(m_textSize, [] { return tr("&Text size"); });
    m_speedField = addField(m_speedTab, [] { return tr("In an interview"); });
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    for (const Theme &theme : themes)
        m_theme->addItem(QString(), QString::fromLatin1(theme.name));
    for (const int size : textSizes)
        m_textSize->addItem(u"%1 %"_s.arg(size), size);
    say([this] {
        head()->setBack(tr("Back"));
        head()->setTitle(tr("Settings"));
        for (int i = 0; i < m_theme->count(); ++i)
            m_theme->setItemText(i, tr(themes[i].text));
        m_speedTab->setText(tr("&Go on by itself when one key is the whole answer"));
        m_speedField->setHint(tr("For the practised hand: 2 answers and moves on, with no Enter."));
    });
    for (QComboBox *const box : {m_language, m_theme, m_textSize})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::take);
    connect(m_speedTab, &QCheckBox::toggled, this, &SettingsPage::take);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::arrive()
{
    m_isShowing = true;
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_settings.theme())));
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(m_settings.textSize())));
    m_speedTab->setChecked(m_settings.speedTab());
    m_isShowing = false;
    m_language->setFocus();
}

void SettingsPage::take()
{
    if (m_isShowing)
        return;
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setTheme(m_theme->currentData().toString());
    m_settings.setTextSize(m_textSize->currentData().toInt());
    m_settings.setSpeedTab(m_speedTab->isChecked());
    Q_EMIT changed();
}

} // namespace ui
