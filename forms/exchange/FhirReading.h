// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"
#include "forms/exchange/FhirItem.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace forms::exchange {

struct FhirConcepts
{
    std::vector<FhirOption> options;
    bool isComplete = true;
};

/// A Questionnaire while it comes in: its items by name and linkId, its choice lists, and what is said of it.
class FhirReading
{
public:
    explicit FhirReading(FhirNode questionnaire, const FhirNode &bundle = {});

    /// Errors: Schema, when there are more items than a definition holds, or they nest too deep.
    Result<void> readItems();

    const FhirNode &questionnaire() const { return m_questionnaire; }
    FhirItem &form() { return m_form; }
    const FhirItem *find(const QString &linkId) const { return m_byLinkId.value(linkId, nullptr); }
    const std::vector<std::shared_ptr<const FhirOptions>> &lists() const { return m_lists; }
    const QStringList &languages() const { return m_languages; }

    void note(Note::Kind kind, const QString &where, const QString &what);
    /// The same thing of many items: said once, with the first of them and how many there are.
    void noteOnce(Note::Kind kind, const QString &where, const QString &what);
    std::vector<Note> takeNotes();

    /// A text with its translations; parent is the element that holds it.
    LocalText text(const FhirNode &element, QLatin1StringView word);
    QString uniqueName(const QString &wanted);
    /// Contained, or in the same bundle; by "#id" or by url with or without |version.
    FhirNode resource(QLatin1StringView type, const QString &canonical) const;
    bool mayTakeConcept() { return m_conceptsLeft-- > 0; } ///< of all value sets together

    static constexpr int mostItems = 20'000;
    static constexpr int deepest = 15;

private:
    Result<void> addItems(const FhirNode &list, FhirItem &parent, int depth);
    void describe(FhirItem &item);
    void indexResource(const FhirNode &resource);
    std::shared_ptr<const FhirOptions> optionsOf(const FhirItem &item);
    std::shared_ptr<const FhirOptions> valueSet(const QString &canonical);
    std::shared_ptr<const FhirOptions> named(FhirConcepts concepts, const QString &wantedName);
    std::shared_ptr<const FhirOptions> shared(FhirOptions options, const QString &wantedName);

    FhirNode m_questionnaire;
    FhirItem m_form;
    QHash<QString, const FhirItem *> m_byLinkId;
    QSet<QString> m_names;
    QSet<QString> m_listNames;
    QHash<QString, FhirNode> m_resources;
    QHash<QString, std::shared_ptr<const FhirOptions>> m_byContent;
    QHash<QString, std::shared_ptr<const FhirOptions>> m_byCanonical;
    std::vector<std::shared_ptr<const FhirOptions>> m_lists;
    QStringList m_languages;
    std::vector<Note> m_notes;
    struct Repeated
    {
        Note::Kind kind;
        QString first;
        int count = 0;
    };
    QMap<QString, Repeated> m_repeated;
    int m_items = 0;
    int m_conceptsLeft = 200'000;
};

/// What an item says of itself in a note: its linkId, or its place where it has none.
QString placeOf(const FhirItem &item);

/// Made of a definition's name characters; never empty.
QString fhirName(const QString &text);

/// The concepts of a value set; not complete when some of them are not at hand.
FhirConcepts conceptsOf(FhirReading &reading, const QString &canonical);

} // namespace forms::exchange
