// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesSpoken.h"

#include "app/ui/sides/SidesView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One field of the ring: no widget of its own.
class SpokenField final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenField(SidesView *view, int index)
        : m_view(view)
        , m_index(index)
    { }

    bool isValid() const override { return m_view && m_index < m_view->data().fieldCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Name)
            return m_view->data().field(m_index).spoken;
        if (what == QAccessible::Description)
            return m_view->data().sides[std::size_t(m_view->data().sideOf(m_index))].label;
        return {};
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect where = m_view->fieldRect(m_index);
        return {m_view->mapToGlobal(where.topLeft()), where.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->current() == m_index;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_view->isOpening() ? QStringList{pressAction(), setFocusAction()}
                                                : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setCurrent(m_index);
        if (name == pressAction())
            m_view->open(m_index);
        else
            m_view->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SidesView> m_view;
    int m_index;
};

/// The ring itself, whose children its fields are.
class SpokenSides final : public QAccessibleWidget
{
public:
    explicit SpokenSides(SidesView *view)
        : QAccessibleWidget(view, QAccessible::List)
    { }
    ~SpokenSides() override { forget(); }
    Q_DISABLE_COPY_MOVE(SpokenSides)

    void forget()
    {
        for (const QAccessible::Id id : m_fields)
            QAccessible::deleteAccessibleInterface(id);
        m_fields.clear();
    }

    int childCount() const override { return view()->data().fieldCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_fields.size()) <= index)
            m_fields.push_back(QAccessible::registerAccessibleInterface(new SpokenField(view(), int(m_fields.size()))));
        return QAccessible::accessibleInterface(m_fields[std::size_t(index)]); // Qt's cache owns it
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->fieldAt(view()->mapFromGlobal(QPoint(x, y))));
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < int(m_fields.size()); ++index) {
            if (QAccessible::accessibleInterface(m_fields[std::size_t(index)]) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    SidesView *view() const { return static_cast<SidesView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_fields;
};

QAccessibleInterface *spokenSides(const QString &className, QObject *object)
{
    if (className != "ui::SidesView"_L1)
        return nullptr;
    return new SpokenSides(static_cast<SidesView *>(object)); // Qt's cache owns it
}

} // namespace

void installSidesSpoken()
{
    QAccessible::installFactory(spokenSides); // a second time changes nothing
}

void forgetSidesSpoken(SidesView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *const spoken = dynamic_cast<SpokenSides *>(QAccessible::queryAccessibleInterface(view)))
        spoken->forget();
}

} // namespace ui
