// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "app/ui/interview/AnswerField.h"
#include "app/ui/interview/Conduct.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <span>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace operations {
struct Situation;
}

namespace ui {

class CommandPalette;
class ErrorBar;
class InterviewHeader;
class ItemPanel;
class ObstacleList;
class SectionColumn;
class SectionList;
class ShowCard;
class SidesPicture;
class TimePanel;
struct PaletteEntry;

/// An interview under way. Renders any definition; nothing in it knows one instrument from another. Everything can be
/// done from the keyboard, nothing needs a dialog, and there is no save button.
class InterviewPage : public QWidget
{
    Q_OBJECT

public:
    InterviewPage(operations::Interview &interview, const InterviewSettings &settings, QWidget *parent = nullptr);
    ~InterviewPage() override;

    void goTo(forms::Slot slot);
    void goToIfAsked(forms::Slot slot); ///< stays where it is when that is not asked here
    forms::Slot current() const;
    void refresh(); ///< after the assessment took a step: what may be answered has changed
    bool finishTyping(); ///< gives what stands in fields, before the page is left

public Q_SLOTS:
    void openPalette();
    void finish(); ///< shows what is left, or says that it may be held

Q_SIGNALS:
    void leaveRequested(); ///< back to the caseload; everything given is kept
    void held(); ///< nothing stands in the way: the interview may be held
    void finished(); ///< after that, with the interviewer's ratings given

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildRight();
    void connectParts();
    void connectInterview();
    void addKeys();
    void step(Step step);
    void jumpTo(forms::Slot slot);
    struct Command;
    static std::span<const Command> commands();
    std::vector<PaletteEntry> paletteEntries() const;
    void chosen(int id); ///< of the palette: an item, or something to do
    void askIn(const QString &language);
    void toggleCard();
    void toggleLarge();
    void toggleUnreadable();
    void toggleSecondKeying();
    void resumeSecondKeying();
    void keepSecondKeying(); ///< how far it has come, so that another day can go on
    void finishSecondKeying(); ///< to what is left of it, or done
    void sayAll(); ///< what is left is looked at
    void noteOnSection();
    void noteOnInterview();
    void callNote(forms::Slot of);
    void showTime();
    void togglePicture(); ///< of the situation, in the questions' place
    void showPicture(bool on);
    void fillPicture();
    void chooseEarlier(int time); ///< that the picture is compared with
    void openArea(const QString &area);
    QString areaAt(const operations::Situation &situation, forms::Slot cell) const;
    void showLeft();
    void goToSection(int section);
    void sectionBy(int step);
    void undo();
    void redo();
    void writeNote();
    void toggleReturn();
    void repeatEarlier();
    void nextRegion();
    void showObstacles(bool on);
    void showRight(QWidget *part);
    void giveSpecialCode(const QString &name);
    void saveFailed(const forms::Error &error);
    void saved();
    void fold();
    void changedSoon(); ///< sections and obstacles, once for many facts
    void showCounts();
    void retranslate();

    operations::Interview &m_interview;
    Conduct m_conduct;
    InterviewHeader *m_header;
    ErrorBar *m_bar;
    QWidget *m_left;
    QWidget *m_strip; ///< in the left's place where the window is narrow
    SectionList *m_sections;
    QComboBox *m_sectionBox;
    QPushButton *m_settle[2]; ///< at the left, and in the strip
    QPushButton *m_goTo[2];
    QPushButton *m_finish[2];
    SectionColumn *m_column;
    QStackedWidget *m_right;
    QWidget *m_rightEdge;
    ItemPanel *m_panel;
    ObstacleList *m_obstacles;
    TimePanel *m_time;
    ShowCard *m_card;
    SidesPicture *m_picture;
    CommandPalette *m_palette;
    QTimer m_soon;
    bool m_isPanelCalled = false; ///< shown although there is little room
    struct Earlier;
    std::shared_ptr<Earlier> m_earlier; ///< read when the picture is first shown; shared, as only one file knows it
};

} // namespace ui
