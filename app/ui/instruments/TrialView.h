// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Trial.h"
#include "app/ui/interview/Conduct.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Ask;
class FindingMark;
class SectionColumn;
class SectionList;

/// A definition asked as in an interview, with an interview's own widgets, over answers that are kept nowhere. Answers
/// stay when the definition is read again, as far as its items can hold them.
class TrialView : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(Ask &ask, QWidget *parent = nullptr); ///< which outlives this
    ~TrialView() override;

    void show(std::shared_ptr<const forms::FormDefinition> definition, QDate today); ///< null: nothing to ask
    operations::Trial *trial() const { return m_trial.get(); } ///< null before there is a definition
    forms::Slot current() const; ///< -1: none
    void goTo(forms::Slot slot);
    bool finishTyping();
    void focusField();
    void retranslate();

Q_SIGNALS:
    void moved(); ///< another item is at hand, or what stands has changed

protected:
    using QWidget::show;

private:
    void begin(std::shared_ptr<const forms::FormDefinition> definition);
    void drop();
    void connectTrial();
    void step(Step step);
    void goToSection(int section);
    void fillVariants(const forms::FormDefinition &definition);
    void clear();

    Ask &m_ask;
    QDate m_today;
    std::unique_ptr<operations::Trial> m_trial;
    std::unique_ptr<Conduct> m_conduct; ///< of that trial
    FindingMark *m_mark;
    QComboBox *m_variant;
    QComboBox *m_section;
    QPushButton *m_clear;
    QVBoxLayout *m_layout;
    SectionColumn *m_column = nullptr; ///< of that conduct
    SectionList *m_sections = nullptr; ///< never seen: the drop-down shows its rows
};

} // namespace ui
