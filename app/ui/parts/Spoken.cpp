// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Spoken.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Spoken
{
    QLatin1StringView widget;
    QAccessible::Role role;
};

constexpr Spoken table[] = {
    {"ui::ErrorBar"_L1, QAccessible::AlertMessage},
    {"ui::FindingBox"_L1, QAccessible::AlertMessage},
    {"ui::ChoiceField"_L1, QAccessible::Grouping},
    {"ui::SeveralField"_L1, QAccessible::Grouping},
    {"ui::RankField"_L1, QAccessible::Grouping},
    {"ui::GridField"_L1, QAccessible::Grouping},
    {"ui::ProfileView"_L1, QAccessible::Chart},
    {"ui::Timeline"_L1, QAccessible::Chart},
};

/// A button of which one of several is chosen. Qt calls each a box to be ticked: it asks for no group, and for a radio
/// button's own word of it only, which is not true where none may be chosen.
class OneOfSeveral final : public QAccessibleWidget
{
public:
    explicit OneOfSeveral(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return said.isEmpty() && what == QAccessible::Name ? button()->text().remove(u'&') : said;
    }

    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

bool isOneOfSeveral(const QObject *object)
{
    if (const auto *const choice = object->inherits("ui::ChoiceButton") ? object : nullptr)
        return choice->property("takesOne").toBool();
    const auto *const tool = qobject_cast<const QToolButton *>(object);
    return tool && tool->group() && tool->group()->exclusive();
}

QAccessibleInterface *spoken(const QString &className, QObject *object)
{
    if (isOneOfSeveral(object))
        return new OneOfSeveral(static_cast<QAbstractButton *>(object)); // Qt's cache owns it
    for (const Spoken &one : table) {
        if (className == one.widget && object->isWidgetType())
            return new QAccessibleWidget(static_cast<QWidget *>(object), one.role); // Qt's cache owns it
    }
    return nullptr;
}

constexpr char plainDescription[] = "plainDescription";
constexpr char remarkedDescription[] = "remarkedDescription";

} // namespace

void installSpokenRoles()
{
    QAccessible::installFactory(spoken); // a second time changes nothing
}

void nameBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);
    box->setToolTip(box->currentText()); // there may be no room for all of it
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip, Qt::UniqueConnection);
}

void remarkOn(QWidget *widget, const QString &words)
{
    const QString now = widget->accessibleDescription();
    const bool isRemarked = !now.isEmpty() && widget->property(remarkedDescription).toString() == now;
    const QString plain = isRemarked ? widget->property(plainDescription).toString() : now;
    const QString wanted = words.isEmpty() ? plain : QString(words + u' ' + plain).trimmed();
    if (wanted == now)
        return;
    widget->setProperty(plainDescription, plain);
    widget->setProperty(remarkedDescription, words.isEmpty() ? QString() : wanted);
    widget->setAccessibleDescription(wanted);
}

} // namespace ui
