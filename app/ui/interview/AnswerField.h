// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/definition/FormDefinition.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QKeyEvent;

namespace ui {

class Conduct;
class ItemTexts;

enum class Step { On, Back, Up, Down, Left, Right };

/// Where to go when an answer has been given.
enum class Then { Stay, On, OnIfFast };

/// One way to give an answer, one class a kind. A field shows what stands and says what was given; it never keeps an
/// answer itself. What was typed and cannot be read stays in it.
class AnswerField : public QWidget
{
    Q_OBJECT

public:
    struct About
    {
        const forms::FormDefinition &definition;
        const forms::Item &item;
        const ItemTexts &texts;
        bool isReadOnly = false;
        Conduct *conduct = nullptr; ///< for what is more than text: files, and which choices are offered
        forms::Slot slot = -1; ///< the item's cell: in a repeat not its own slot
    };

    explicit AnswerField(const About &about, QWidget *parent);

    /// The field for an item's type and appearance.
    static AnswerField *make(const About &about, QWidget *parent);

    virtual void showAnswer(const forms::Answer &answer) = 0; ///< showing is not giving
    virtual void showTyped(const QString &typed) = 0; ///< what could not be read, to be mended
    virtual std::optional<QString> pending() const = 0; ///< typed and not yet given
    virtual void setAccessible(const QString &name, const QString &description) = 0;
    virtual QWidget *focusTarget() = 0;
    void setRemark(const QString &words); ///< what a screen reader says first: a finding, or why it was not taken
    virtual std::vector<QWidget *> stops(); ///< where Tab stops within it; the focus target alone
    virtual bool takesLetters() const { return false; } ///< letters are text here, not special codes
    virtual void retranslate() { }

Q_SIGNALS:
    void given(const QString &typed, ui::Then then); ///< empty: the answer is taken away
    void fileGiven(const QString &path); ///< a file on the disk, to be read and kept
    void stepped(ui::Step step);
    void refused(const QString &code); ///< a special code's key, where the item does not allow it
    void edited();

protected:
    /// Enter, Shift+Enter, arrows up and down, and the special codes' keys. True when it was one of them.
    bool takeKey(QKeyEvent *press);
    bool eventFilter(QObject *watched, QEvent *event) override; ///< for the widgets that hold the focus
    virtual bool beforeKey(QKeyEvent *press); ///< a field's own keys
    void giveOrStep(Then then, Step step);
    QString inWords(const forms::LocalText &text) const; ///< with the answers they name
    std::optional<QString> specialCode(const QKeyEvent *press) const; ///< name of the code whose key it is

    const About m_about;
    QHash<QString, QString> m_codeByKey; ///< upper-case key to the code's name, all of the definition's
};

} // namespace ui
