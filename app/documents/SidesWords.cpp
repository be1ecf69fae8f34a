// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/SidesWords.h"

#include "app/paper/Words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using operations::AreaChange;
using operations::AreaNeed;

namespace documents {

namespace {

charts::SidesFill fillOf(AreaNeed need)
{
    switch (need) {
    case AreaNeed::NotAsked:
        return charts::SidesFill::NotAsked;
    case AreaNeed::Unanswered:
        return charts::SidesFill::Unanswered;
    case AreaNeed::NotExamined:
        return charts::SidesFill::NotExamined;
    case AreaNeed::OtherCode:
        return charts::SidesFill::Other;
    case AreaNeed::Level:
        break;
    }
    return charts::SidesFill::Level;
}

charts::SidesChange changeOf(AreaChange change)
{
    switch (change) {
    case AreaChange::None:
        return charts::SidesChange::None;
    case AreaChange::Better:
        return charts::SidesChange::Better;
    case AreaChange::Same:
        return charts::SidesChange::Same;
    case AreaChange::Worse:
        break;
    }
    return charts::SidesChange::Worse;
}

/// As it stands within a sentence: "Need for support" becomes "need for support", "ASI" stays.
QString within(const QString &text)
{
    const bool isWord = text.size() > 1 && text[1].isLower();
    return isWord ? text[0].toLower() + text.mid(1) : text;
}

class Maker
{
public:
    Maker(const operations::Situation &now, const operations::Situation *before, const QString &language)
        : m_now(now)
        , m_before(before)
        , m_words(language)
    { }

    charts::SidesData make(const QString &heading) const
    {
        charts::SidesData data;
        data.title = m_now.title;
        data.heading = heading;
        data.middle = m_now.middle;
        data.levelWords = m_now.levelWords;
        data.isMirrored = QLocale(m_words.language()).textDirection() == Qt::RightToLeft;
        data.isCompared = m_before != nullptr;
        addHeadings(data);
        for (const operations::SituationSide &side : m_now.sides) {
            charts::SidesArc arc{.label = side.label, .fields = {}};
            for (const operations::SituationArea &area : side.areas)
                arc.fields.push_back(field(area));
            data.sides.push_back(std::move(arc));
        }
        return data;
    }

private:
    void addHeadings(charts::SidesData &data) const
    {
        data.notExaminedWords = m_now.notExaminedWords;
        data.unansweredWords = m_words(QT_TRANSLATE_NOOP("paper", "Not yet answered"));
        data.strengthsWords = m_words(QT_TRANSLATE_NOOP("paper", "Strengths"));
        data.risksWords = m_words(QT_TRANSLATE_NOOP("paper", "Risks"));
        data.protectionWords = m_words(QT_TRANSLATE_NOOP("paper", "Protective factors"));
        data.betterWords = m_words(QT_TRANSLATE_NOOP("paper", "Better than before"));
        data.sameWords = m_words(QT_TRANSLATE_NOOP("paper", "As before"));
        data.worseWords = m_words(QT_TRANSLATE_NOOP("paper", "Worse than before"));
        data.sideHeading = m_words(QT_TRANSLATE_NOOP("paper", "Side"));
        data.areaHeading = m_words(QT_TRANSLATE_NOOP("paper", "Area"));
        data.needHeading = m_words(QT_TRANSLATE_NOOP("paper", "Need"));
        data.beforeHeading = m_words(QT_TRANSLATE_NOOP("paper", "Before"));
        data.changeHeading = m_words(QT_TRANSLATE_NOOP("paper", "Change"));
    }

    charts::SidesField field(const operations::SituationArea &area) const
    {
        charts::SidesField made;
        made.name = area.name;
        made.label = area.label;
        made.shortLabel = area.shortLabel;
        made.fill = fillOf(area.need);
        made.level = area.level;
        made.needWords = needWords(area);
        made.strengths = count(area.strengths);
        made.risks = count(area.risks);
        made.protection = count(area.protection);
        if (const operations::SituationArea *const then = m_before ? m_before->find(area.name) : nullptr)
            made.beforeWords = needWords(*then);
        addChange(area, made);
        made.spoken = spoken(area, made);
        return made;
    }

    QString needWords(const operations::SituationArea &area) const
    {
        if (area.need == AreaNeed::Unanswered)
            return m_words(QT_TRANSLATE_NOOP("paper", "Not yet answered"));
        if (area.need == AreaNeed::NotAsked)
            return m_words(QT_TRANSLATE_NOOP("paper", "Not asked"));
        return area.needWords;
    }

    charts::SidesCount count(const operations::SituationCount &given) const
    {
        if (!given.isAnswered)
            return {};
        const int counted = int(given.words.size());
        if (counted == 0)
            return {.count = 0, .words = m_words(QT_TRANSLATE_NOOP("paper", "none"))};
        return {.count = counted, .words = u"%1: %2"_s.arg(QString::number(counted), given.words.join(u"; "_s))};
    }

    /// What the assessment itself says of it comes before what is reckoned from two of them.
    void addChange(const operations::SituationArea &area, charts::SidesField &made) const
    {
        if (area.change != AreaChange::None) {
            made.change = changeOf(area.change);
            made.changeWords = area.changeWords;
            return;
        }
        const AreaChange change = m_before ? operations::changeSince(*m_before, m_now, area) : AreaChange::None;
        made.change = changeOf(change);
        if (change == AreaChange::Better)
            made.changeWords = m_words(QT_TRANSLATE_NOOP("paper", "Better than before"));
        else if (change == AreaChange::Same)
            made.changeWords = m_words(QT_TRANSLATE_NOOP("paper", "As before"));
        else if (change == AreaChange::Worse)
            made.changeWords = m_words(QT_TRANSLATE_NOOP("paper", "Worse than before"));
    }

    QString spoken(const operations::SituationArea &area, const charts::SidesField &made) const
    {
        QStringList parts{made.label, within(made.needWords)};
        const auto add = [&](const operations::SituationCount &count, const char *source) {
            if (count.isAnswered)
                parts << m_words(source, int(count.words.size()));
        };
        add(area.strengths, QT_TRANSLATE_N_NOOP("paper", "%n strength(s)"));
        add(area.risks, QT_TRANSLATE_N_NOOP("paper", "%n risk(s)"));
        add(area.protection, QT_TRANSLATE_N_NOOP("paper", "%n protective factor(s)"));
        if (!made.changeWords.isEmpty())
            parts << within(made.changeWords);
        if (!made.beforeWords.isEmpty())
            parts << m_words(QT_TRANSLATE_NOOP("paper", "before: %1")).arg(within(made.beforeWords));
        return parts.join(u", "_s);
    }

    const operations::Situation &m_now;
    const operations::Situation *m_before;
    paper::Words m_words;
};

} // namespace

charts::SidesData sidesData(const operations::Situation &now, const operations::Situation *before,
    const QString &heading, const QString &language)
{
    return Maker(now, before, language).make(heading);
}

QString timeWords(const cases::Assessment &assessment, const forms::FormDefinition &form, const QString &language)
{
    const QString title = form.title.in(language, form.languages.value(0));
    const QString day = paper::Words(language).date(assessment.interviewDate);
    return day.isEmpty() ? title : u"%1 · %2"_s.arg(day, title);
}

} // namespace documents
