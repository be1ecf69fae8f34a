// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/ResultWords.h"

#include "app/models/AnswerText.h"
#include "app/models/Words.h"
#include "app/operations/Interview.h"
#include "app/paper/ResultProfile.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/result/NarrativeEdit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int readingWidth = 720;
}

ResultWords::ResultWords(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setMaximumWidth(readingWidth);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::related);
}

void ResultWords::clear()
{
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ResultWords::show(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier)
{
    clear();
    addCautions(interview, earlier);
    addChanges(interview, earlier);
    addLacking(interview);
    addNarrative(interview);
}

void ResultWords::addHeading(const QString &text)
{
    m_layout->addSpacing(metrics::group);
    auto *heading = new TextLabel(TextLabel::Size::Heading);
    heading->setText(text);
    m_layout->addWidget(heading);
}

void ResultWords::addText(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Size::Body);
    label->setObjectName(u"paperWords"_s); // the result's own words, as on paper
    label->setText(text);
    m_layout->addWidget(label);
}

void ResultWords::addCautions(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier)
{
    for (const paper::Caution &caution : paper::resultCautions(interview.entry(), earlier, models::language())) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::group);
        const bool isNote = caution.kind == paper::Caution::Kind::Note;
        auto *text = new TextLabel(TextLabel::Size::Body);
        text->setObjectName(u"paperWords"_s);
        text->setText(caution.words);
        layout->addWidget(
            new FindingMark(isNote ? forms::Severity::Notice : forms::Severity::Warning), 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_layout->addWidget(row);
    }
}

void ResultWords::addChanges(operations::Interview &interview, const std::optional<paper::EarlierResult> &earlier)
{
    if (!earlier)
        return;
    addHeading(tr("Since %1").arg(models::dayWord(earlier->date)));
    for (const forms::ScoreDefinition &score : interview.definition().scores) {
        const QString words = paper::changeWords(interview.entry(), score, earlier, models::language());
        if (!words.isEmpty())
            addText(u"%1: %2"_s.arg(score.label.in(models::language()), words));
    }
}

void ResultWords::addLacking(operations::Interview &interview)
{
    const forms::FormDefinition &form = interview.definition();
    bool isFirst = true;
    for (const forms::ScoreDefinition &definition : form.scores) {
        const forms::Score score = forms::computeScore(definition, interview.entry().context());
        if (score.value)
            continue;
        if (isFirst)
            addHeading(tr("What could not be computed"));
        isFirst = false;
        QStringList items;
        for (const forms::Slot slot : score.missing) {
            const forms::Item &item = form.items[std::size_t(slot)];
            items << u"%1 %2"_s.arg(item.name, models::itemLabel(form, item, models::language()));
        }
        addText(tr("%1 lacks: %2", "score, items").arg(definition.label.in(models::language()), items.join(u"; "_s)));
    }
}

void ResultWords::addNarrative(operations::Interview &interview)
{
    auto *const narrative = new NarrativeEdit(interview);
    if (narrative->isEmpty()) {
        delete narrative;
        return;
    }
    addHeading(tr("The answers in sentences"));
    m_layout->addWidget(narrative);
}

} // namespace ui
