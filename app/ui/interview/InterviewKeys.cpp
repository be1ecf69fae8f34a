// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// InterviewPage's keys: one table, and the filter that keeps a line edit from swallowing them.
#include "app/ui/interview/InterviewPage.h"

#include "app/ui/interview/ItemPanel.h"
#include "app/ui/interview/ObstacleList.h"
#include "app/ui/interview/SectionColumn.h"
#include "app/ui/interview/SectionList.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/sides/SidesPicture.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

void InterviewPage::addKeys()
{
    struct Key
    {
        QKeySequence keys;
        std::function<void()> run;
    };
    const Key keys[] = {
        {u"Ctrl+K"_s, [this] { openPalette(); }},
        {u"Ctrl+F"_s, [this] { openPalette(); }},
        {u"Ctrl+Z"_s, [this] { undo(); }},
        {u"Ctrl+Shift+Z"_s, [this] { redo(); }},
        {u"Ctrl+Y"_s, [this] { redo(); }},
        {u"F4"_s, [this] { writeNote(); }},
        {u"F7"_s, [this] { togglePicture(); }},
        {u"F8"_s, [this] { m_picture->isHidden() ? toggleLarge() : m_picture->showTable(!m_picture->isTable()); }},
        {u"F9"_s, [this] { toggleCard(); }},
        {u"Ctrl+N"_s, [this] { writeNote(); }},
        {u"Ctrl+R"_s, [this] { toggleReturn(); }},
        {u"Ctrl+D"_s, [this] { repeatEarlier(); }},
        {u"Ctrl+U"_s, [this] { toggleUnreadable(); }},
        {u"PgDown"_s, [this] { sectionBy(1); }},
        {u"PgUp"_s, [this] { sectionBy(-1); }},
        {u"F6"_s, [this] { nextRegion(); }},
    };
    QSet<QString> taken;
    const auto add = [this](const QKeySequence &sequence, std::function<void()> run) {
        auto *const shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    };
    for (const Key &key : keys)
        add(key.keys, key.run);
    const forms::FormDefinition &definition = m_conduct.definition();
    for (int section = 0; section < int(definition.sections.size()); ++section) {
        const QString letter = definition.groups[size_t(definition.sections[size_t(section)])].accessKey.toUpper();
        if (letter.isEmpty() || taken.contains(letter))
            continue;
        taken.insert(letter);
        add(QKeySequence(u"Alt+"_s + letter), [this, section] { goToSection(section); });
    }
    // In text, letters are text: there Alt and the letter give a special code.
    for (const forms::MissingCode &code : definition.missingCodes) {
        const QString letter = (code.key.isEmpty() ? code.name : code.key).toUpper();
        if (!taken.contains(letter))
            add(QKeySequence(u"Alt+"_s + letter), [this, name = code.name] { giveSpecialCode(name); });
    }
    qApp->installEventFilter(this);
}

bool InterviewPage::eventFilter(QObject *watched, QEvent *event)
{
    // A line edit takes Ctrl+K, Ctrl+D, Ctrl+Z and the page keys for itself unless it is told not to. Undo stays the
    // line's own while something is being typed in it.
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && isAncestorOf(static_cast<QWidget *>(watched))) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        const bool isUndo = press->matches(QKeySequence::Undo) || press->matches(QKeySequence::Redo);
        const auto *const widget = static_cast<QWidget *>(watched);
        const bool isText = widget->inherits("QPlainTextEdit")
            || (widget->objectName() != "answer"_L1 && widget->inherits("QLineEdit"));
        const bool isOwn = press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
            || press->key() == Qt::Key_PageUp || press->key() == Qt::Key_PageDown || press->key() == Qt::Key_F4
            || press->key() == Qt::Key_F6;
        static const QList<int> ours = {Qt::Key_K, Qt::Key_F, Qt::Key_N, Qt::Key_R, Qt::Key_D, Qt::Key_U,
            Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Y};
        if ((isOwn && !isText && (ours.contains(press->key()) || isUndo))
            || (isText && press->modifiers() == Qt::ControlModifier && ours.contains(press->key()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool InterviewPage::event(QEvent *event)
{
    // Coming back to the page: the cursor is where it was
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(m_column, &SectionColumn::focusField, Qt::QueuedConnection);
    return QWidget::event(event);
}

void InterviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // whatever is open closes; the cursor goes back to the answer
        m_isPanelCalled = false;
        showPicture(false);
        showObstacles(false);
        m_column->focusField();
        return;
    }
    QWidget::keyPressEvent(event);
}

void InterviewPage::nextRegion()
{
    if (m_conduct.isStopped) // nothing else can be done: to the bar and back
        return m_bar->isAncestorOf(QApplication::focusWidget()) ? m_column->focusField() : m_bar->focusAction();
    QWidget *const focus = QApplication::focusWidget();
    const bool isNarrow = m_left->isHidden();
    QWidget *const list = isNarrow ? static_cast<QWidget *>(m_sectionBox) : m_sections;
    struct Region
    {
        QWidget *home;
        std::function<void()> enter;
    };
    const Region regions[] = {
        {m_column, [this] { m_column->focusField(); }},
        {m_picture, [this] { m_picture->focusRing(); }},
        {m_right,
            [this] {
                if (m_right->currentWidget() == m_obstacles)
                    m_obstacles->focusList();
                else
                    m_panel->focusNote();
            }},
        {list, [list] { list->setFocus(Qt::ShortcutFocusReason); }},
        {isNarrow ? m_strip : m_left,
            [this, isNarrow] { m_finish[isNarrow ? 1 : 0]->setFocus(Qt::ShortcutFocusReason); }},
    };
    int at = 0;
    for (int i = 0; i < int(std::size(regions)); ++i) {
        if (regions[i].home == focus || regions[i].home->isAncestorOf(focus)) {
            at = i;
            break;
        }
    }
    for (int i = 1; i <= int(std::size(regions)); ++i) {
        const Region &region = regions[(at + i) % int(std::size(regions))];
        if (region.home->isVisible())
            return region.enter();
    }
}

} // namespace ui
