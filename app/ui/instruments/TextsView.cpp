// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/TextsView.h"

#include "app/ui/instruments/TextCellDelegate.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using Model = models::InstrumentTextsModel;
constexpr int rowLines = 2;
constexpr int languageWidth = 88;
constexpr int thingWidth = 168;
constexpr int wordWidth = 136;
constexpr int smallestColumn = 180;
} // namespace

/// Only rows in which a language lacks its text, where that is asked for.
class TextsView::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyMissing(bool on)
    {
        m_onlyMissing = on;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_onlyMissing || sourceModel()->index(row, Model::Thing, parent).data(Model::MissingRole).toBool();
    }

private:
    bool m_onlyMissing = false;
};

TextsView::TextsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_filtered(new Filter(this))
    , m_onlyMissing(new WrapCheckBox)
    , m_note(new TextLabel(TextLabel::Size::Meta))
    , m_language(new QLineEdit)
    , m_add(new QPushButton)
    , m_table(new QTableView)
{
    m_filtered->setSourceModel(m_model);
    m_onlyMissing->setObjectName(u"onlyMissing"_s);
    m_note->setObjectName(u"textsNote"_s);
    m_language->setObjectName(u"newLanguage"_s);
    m_language->setFixedWidth(scaled(languageWidth));
    m_add->setObjectName(u"addLanguage"_s);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_language, m_add})
        control->setMinimumHeight(metrics::control);
    m_table->setObjectName(u"texts"_s);
    m_table->setModel(m_filtered);
    makePlain(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new TextCellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(rowLines * fontMetrics().lineSpacing() + metrics::related);
    auto *const strip = new QHBoxLayout;
    strip->setSpacing(metrics::related);
    strip->addWidget(m_onlyMissing);
    strip->addStretch(1);
    strip->addWidget(m_language);
    strip->addWidget(m_add);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    column->setSpacing(metrics::related);
    column->addLayout(strip);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_onlyMissing, &QCheckBox::toggled, this, [this](bool on) { m_filtered->setOnlyMissing(on); });
    connect(m_model, &Model::written, this, &TextsView::written);
    const auto addLanguage = [this] { Q_EMIT languageAsked(m_language->text().trimmed()); };
    connect(m_add, &QPushButton::clicked, this, addLanguage);
    connect(m_language, &QLineEdit::returnPressed, this, addLanguage);
    retranslate();
}

void TextsView::show(const forms::FormDefinition *definition)
{
    const int columns = m_model->columnCount();
    if (definition)
        m_model->setTexts(operations::textsOf(*definition), operations::languagesOf(*definition));
    else
        m_model->setTexts({}, {});
    if (columns != m_model->columnCount()) {
        QHeaderView *const header = m_table->horizontalHeader();
        header->setMinimumSectionSize(wordWidth);
        header->resizeSection(Model::Thing, thingWidth);
        header->resizeSection(Model::Word, wordWidth);
        for (int i = Model::FirstLanguage; i < m_model->columnCount(); ++i) {
            header->setSectionResizeMode(i, QHeaderView::Stretch);
            header->resizeSection(i, smallestColumn);
        }
        m_written.clear();
    }
    m_language->clear();
    showNote();
}

void TextsView::showWritten(const QString &file)
{
    m_written = file;
    showNote();
}

void TextsView::showNote()
{
    const QString what = m_written.isEmpty()
        ? tr("Enter or F2 writes in a cell; it goes into texts.<language>.yaml beside the definition.")
        : tr("Written to %1.").arg(m_written);
    m_note->setText(tr("%n text(s) missing.", nullptr, missing()) + u' ' + what);
}

void TextsView::addBelow(QWidget *row)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_table), row);
}

void TextsView::focusList()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filtered->index(0, Model::FirstLanguage));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void TextsView::retranslate()
{
    m_onlyMissing->setText(tr("Only missing"));
    m_language->setPlaceholderText(tr("fi, ar …"));
    m_language->setAccessibleName(tr("Code of a further language"));
    m_add->setText(tr("Add a language"));
    m_table->setAccessibleName(tr("Texts of the definition, a column a language"));
    showNote();
}

} // namespace ui
