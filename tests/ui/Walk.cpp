// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Walk.h"

#include "app/ui/interview/ChoiceButton.h"
#include "app/ui/parts/Labels.h"
#include "forms/definition/FormDefinition.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening(0x27E6); // brackets that no data has
constexpr QChar closing(0x27E7);
constexpr int mostRows = 40; ///< of a list that are read

/// Where something is to be found: its name, or the nearest name above it.
QString placeOf(const QWidget *widget)
{
    QString place = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    const QWidget *above = widget->parentWidget();
    for (int i = 0; above && i < 3; above = above->parentWidget()) {
        if (above->objectName().isEmpty() || above->objectName().startsWith("qt_"_L1))
            continue;
        place += u" in "_s + above->objectName();
        ++i;
    }
    return place;
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QRegularExpression(u"&(?=\\S)"_s));
}

bool hasTip(const QWidget *widget, const QString &text)
{
    return plain(widget->toolTip()).contains(plain(text));
}

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QString ofLabel(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QSize size = label->size();
    if (qobject_cast<const ui::ElidedLabel *>(label)) // which says the rest in its tool tip when it is painted
        return widthOf(label, label->text()) <= size.width() || hasTip(label, label->text()) ? QString() : u"elided"_s;
    if (qobject_cast<const ui::WrapLabel *>(label)) {
        const QRect needed = label->fontMetrics().boundingRect(
            QRect(0, 0, label->contentsRect().width(), 100000), int(Qt::TextWordWrap), label->text());
        return needed.height() > label->contentsRect().height() ? u"too low"_s
            : needed.width() > label->contentsRect().width()    ? u"a word too wide"_s
                                                                : QString();
    }
    if (label->wordWrap())
        return label->heightForWidth(size.width()) > size.height() ? u"too low"_s : QString();
    return label->sizeHint().width() > size.width() && !hasTip(label, label->text()) ? u"too narrow"_s : QString();
}

QString ofButton(const QAbstractButton *button)
{
    if (const auto *const choice = qobject_cast<const ui::ChoiceButton *>(button)) {
        const QSize hint = choice->sizeHint();
        return choice->form() != ui::ChoiceButton::Form::Cell && hint.width() > choice->width()
                && !hasTip(choice, choice->label())
            ? u"too narrow"_s
            : QString();
    }
    const QString text = button->text();
    if (text.isEmpty() || hasTip(button, withoutMnemonic(text)))
        return {};
    const bool isBox = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
    const auto *const tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (button->hasHeightForWidth())
        return button->heightForWidth(button->width()) > button->height() ? u"too low"_s : QString();
    int needed = widthOf(button, text);
    if (isBox)
        needed = button->sizeHint().width();
    else if (!button->icon().isNull())
        needed += button->iconSize().width() + 4;
    return needed > button->width() ? u"too narrow"_s : QString();
}

QString ofLine(const QLineEdit *line)
{
    const QString text = line->placeholderText();
    if (text.isEmpty() || !line->text().isEmpty() || hasTip(line, text))
        return {};
    const int sides = line->width() - line->sizeHint().width() + line->fontMetrics().horizontalAdvance(u'x') * 17;
    return widthOf(line, text) > std::max(sides, 0) ? u"its placeholder is cut off"_s : QString();
}

QString ofBox(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return widthOf(box, box->currentText()) > room.width() && !hasTip(box, box->currentText()) ? u"too narrow"_s
                                                                                               : QString();
}

QString ofTabs(const QTabBar *bar)
{
    for (int i = 0; i < bar->count(); ++i) {
        const int icon = bar->tabIcon(i).isNull() ? 0 : bar->iconSize().width() + 4;
        if (widthOf(bar, bar->tabText(i)) + icon > bar->tabRect(i).width()
            && !bar->tabToolTip(i).contains(bar->tabText(i)))
            return u"the tab \"%1\" is cut off"_s.arg(bar->tabText(i));
        if (!bar->usesScrollButtons() && bar->tabRect(i).right() > bar->width())
            return u"the tab \"%1\" is out of sight"_s.arg(bar->tabText(i));
    }
    return {};
}

QString ofHeader(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return {};
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        const bool isTold = header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().contains(text);
        if (!header->isSectionHidden(i) && !text.isEmpty() && !isTold
            && widthOf(header, text) > header->sectionSize(i) - 8)
            return u"the heading \"%1\" is cut off"_s.arg(text);
    }
    return {};
}

/// Whether a widget lies where it can be seen, if need be after scrolling.
QString outOfSight(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *at = widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        const QWidget *const home = at->parentWidget();
        rect.translate(at->pos());
        const auto *const area = qobject_cast<const QAbstractScrollArea *>(home->parentWidget());
        if (area && area->viewport() == home) {
            const bool isWider
                = at->width() > home->width() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            const bool isHigher
                = at->height() > home->height() && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            if (isWider || isHigher)
                return u"%1 in %2 cannot be scrolled to"_s.arg(
                    QString::fromLatin1(at->metaObject()->className()), placeOf(area));
            return {}; // where its area lies is asked of the area itself
        }
        if (rect.left() < 0 || rect.right() > home->width() || rect.top() < 0 || rect.bottom() > home->height())
            return u"it sticks out of %1: %2,%3 %4x%5 in %6x%7"_s.arg(placeOf(home))
                .arg(rect.x())
                .arg(rect.y())
                .arg(rect.width())
                .arg(rect.height())
                .arg(home->width())
                .arg(home->height());
    }
    return {};
}

bool isPart(const QWidget *widget) // of a control that is looked at as a whole
{
    const QWidget *const parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QComboBox *>(parent)
        || (qobject_cast<const QLineEdit *>(parent) && qobject_cast<const QToolButton *>(widget))
        || (qobject_cast<const QTabBar *>(parent));
}

template <typename Widget> QString ask(const QWidget *widget, QString (*about)(const Widget *))
{
    const auto *const one = qobject_cast<const Widget *>(widget);
    return one ? about(one) : QString();
}

QString shownBy(const QWidget *widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
        return line->placeholderText();
    if (const auto *const box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return {};
}

void readModel(const QAbstractItemModel *model, QStringList &texts)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << index.data(role).toString();
        }
    }
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{withoutMnemonic(shownBy(widget)), widget->toolTip(), widget->accessibleName(),
        widget->accessibleDescription(), widget->windowTitle()};
    if (const auto *const box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *const bar = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << withoutMnemonic(bar->tabText(i)) << bar->tabToolTip(i);
    }
    if (const auto *const view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        readModel(view->model(), texts);
    if (const auto *const edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    for (const QAction *const action : widget->actions())
        texts << withoutMnemonic(action->text()) << action->toolTip();
    return texts;
}

} // namespace

QString PseudoLanguage::of(const QString &text)
{
    static const QString from = u"aeiouyAEIOUYcnszCNSZ"_s;
    static const QString to = u"àéîöüýÀÉÎÖÜÝçñšžÇÑŠŽ"_s;
    static const QRegularExpression kept(u"%L?[0-9n]+|<[^>]*>|&[a-z]+;|\\n"_s); // places, tags, entities
    QString changed;
    int at = 0;
    const auto take = [&](qsizetype end) {
        for (; at < end; ++at) {
            const qsizetype known = from.indexOf(text[at]);
            changed += known >= 0 ? to[known] : text[at];
        }
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        take(one.capturedStart());
        changed += one.captured();
        at = int(one.capturedEnd());
    }
    take(text.size());
    // As a German would: the word itself grows, and there are more of them
    const int more = std::max(0, int(std::ceil(double(text.size()) * 0.4)) - 2);
    QString tail;
    for (int i = 0; i < more; ++i)
        tail += i % 9 == 4 ? u' ' : QChar(u'ö');
    return opening + changed + tail + closing;
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    static const QSet<QByteArray> technical{"QShortcut", "QLocale", "QDateTimeParser", "QFontDatabase"};
    const bool isEmptyText = !source || !*source;
    return isEmptyText || technical.contains(context) ? QString() : of(QString::fromUtf8(source));
}

void KnownTexts::add(const QString &text)
{
    if (text.trimmed().isEmpty() || m_texts.contains(text))
        return;
    const auto place = std::upper_bound(
        m_texts.begin(), m_texts.end(), text, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    m_texts.insert(place, text);
}

namespace {

/// An instrument's own words in every language it has.
class Wording
{
public:
    explicit Wording(KnownTexts &known)
        : m_known(known)
    { }
    template <typename... Text> void take(const Text &...texts) { (takeOne(texts), ...); }

private:
    void takeOne(const QString &text) { m_known.add(text); }
    void takeOne(const forms::LocalText &text)
    {
        for (const QString &language : text.languages())
            m_known.add(text.in(language));
    }

    KnownTexts &m_known;
};

} // namespace

void KnownTexts::add(const forms::FormDefinition &definition)
{
    Wording words(*this);
    words.take(definition.title, definition.shownAs, definition.id);
    for (const forms::Variant &variant : definition.variants)
        words.take(variant.label);
    for (const forms::MissingCode &code : definition.missingCodes)
        words.take(code.label);
    for (const forms::ChoiceList &list : definition.choices) {
        for (const forms::Choice &choice : list.choices)
            words.take(choice.label, choice.hint);
    }
    for (const forms::Item &item : definition.items)
        words.take(item.label, item.hint, item.guidance, item.name);
    for (const forms::Group &group : definition.groups) {
        words.take(group.label, group.hint, group.guidance);
        for (const forms::GridColumn &column : group.columns)
            words.take(column.label, column.hint, column.guidance);
        for (const forms::GridRow &row : group.rows)
            words.take(row.label, row.hint, row.guidance);
    }
    for (const forms::Check &check : definition.checks)
        words.take(check.message);
    for (const forms::ScoreDefinition &score : definition.scores)
        words.take(score.label, score.caution);
    if (definition.plan) {
        words.take(definition.plan->title, definition.plan->id);
        for (const forms::PlanTable &table : definition.plan->tables)
            words.take(table.label, table.name);
    }
}

QString KnownTexts::untranslated(const QString &text) const
{
    static const QRegularExpression bracketed(u"%1[^%1%2]*%2"_s.arg(opening).arg(closing));
    QString left = plain(text);
    while (left.contains(bracketed))
        left.remove(bracketed);
    left.replace(u'\u00a0', u' ');
    static const QRegularExpression path(u"(?<!\\S)/\\S+/\\S+"_s);
    left.remove(path);
    for (const QString &known : m_texts) {
        if (left.contains(known, Qt::CaseInsensitive))
            left.replace(known, u" "_s, Qt::CaseInsensitive);
    }
    // Codes, dates and numbers are nobody's language
    static const QRegularExpression word(u"\\b[A-Za-zÅÄÖåäö]{3,}\\b"_s);
    const auto found = word.match(left);
    return found.hasMatch() ? found.captured() : QString();
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        if (!widget->isVisible() || widget->window() != &window || isPart(widget))
            continue;
        QString what = ask<QLabel>(widget, ofLabel) + ask<QAbstractButton>(widget, ofButton)
            + ask<QLineEdit>(widget, ofLine) + ask<QComboBox>(widget, ofBox) + ask<QTabBar>(widget, ofTabs)
            + ask<QHeaderView>(widget, ofHeader);
        const bool isRead = !shownBy(widget).isEmpty() || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractScrollArea *>(widget);
        if (what.isEmpty() && isRead)
            what = outOfSight(widget);
        if (!what.isEmpty())
            cut << u"%1 \"%2\": %3"_s.arg(placeOf(widget), shownBy(widget).left(60), what);
    }
    return cut;
}

namespace {

/// What these show is an instrument's, a paper's or a release's own wording, in a language of its own.
bool showsData(const QWidget *widget)
{
    static const QSet<QString> names{u"profileTable"_s, u"paperWords"_s, u"releaseTable"_s, u"plainPage"_s, u"cases"_s,
        u"caseDetail"_s, u"texts"_s, u"differences"_s, u"source"_s, u"definitionFindings"_s};
    return names.contains(widget->objectName())
        || (widget->parentWidget() && names.contains(widget->parentWidget()->objectName()));
}

} // namespace

QStringList untranslatedTexts(const QWidget &window, const KnownTexts &known)
{
    QStringList found;
    QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *const widget : std::as_const(all)) {
        const bool isMenu = qobject_cast<const QMenu *>(widget);
        if ((!widget->isVisible() && !isMenu) || isPart(widget) || showsData(widget))
            continue;
        for (const QString &text : textsOf(widget)) {
            const QString word = known.untranslated(text);
            if (!word.isEmpty())
                found << u"%1: \"%2\" in \"%3\""_s.arg(placeOf(widget), word, text.left(80));
        }
    }
    found.removeDuplicates();
    return found;
}
