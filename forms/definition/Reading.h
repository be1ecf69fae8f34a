// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/definition/YamlTree.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace forms {

/// Where an expression stands, for "." and paths; of a choice_filter also its list.
struct ExpressionPlace
{
    std::optional<Slot> self = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
    FormNode place = {};
    QString choiceList = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
};

/// Where an expression stands: whose it is, which of its words, and where its text begins in the file.
struct ExpressionSite
{
    enum class Place : quint8 {
        Relevant,
        Required,
        Constraint,
        Calculation,
        Default,
        SetWhen,
        GroupRelevant,
        Check,
        Score,
        Restriction,
    } place;
    int owner = -1; ///< slot, or index of the group, check or score
    int rule = 0; ///< of SetWhen: which of the item's
    Position start;
};

/// Of the content pack that a definition is read beneath.
struct PackReading
{
    QStringList languages; ///< those that the definition is offered in from its overlays on
    QString prefix; ///< what the names of its own questions begin with
    QSet<QString> lists; ///< choice lists that it brings
    QSet<const LocalText *> said; ///< texts that are the pack's: those of ours are gone in every language
    std::size_t firstItem = 0; ///< slots and groups from here on are the pack's
    std::size_t firstGroup = 0;
};

/// What the files that read a definition share: what has been read so far, and what was found on the way.
class Reading
{
public:
    explicit Reading(QString file)
        : m_file(std::move(file))
    { }

    FormDefinition form;
    std::vector<ExpressionSite> sites; ///< of the survey's expressions, for later findings
    QHash<QString, std::vector<Fix>> listFixes; ///< of list names that are not there, one for each place
    PackReading pack;
    QHash<QString, Position> positions; ///< of choices ("choice:yes_no/1"), for later findings

    void error(QLatin1StringView code, Position position, const QString &text);
    void warning(QLatin1StringView code, Position position, const QString &text);
    void error(QLatin1StringView code, Position position, const QString &text, std::optional<Fix> fix);
    void add(DefinitionFinding finding); ///< so many of each severity are kept: hostile input may have millions
    /// So many errors that reading on finds nothing a person would read. Warnings never end the reading: a definition
    /// that only has those is used, and must then be whole.
    bool isFull() const { return m_errors >= mostFindings; }
    bool hasAllWarnings() const { return m_warnings >= mostFindings; }
    bool hasErrors() const { return m_errors > 0; }
    std::vector<DefinitionFinding> &findings() { return m_findings; }

    const QString &file() const { return m_file; }
    void setFile(const QString &file) { m_file = file; }

    /// The same names as one list in memory, however many items have them.
    QStringList shared(const QStringList &names) { return *m_lists.insert(names); }

    QString text(const YamlNode &node); ///< a scalar; error when it is not or is blank
    QString word(const YamlNode &node); ///< a name: letters, digits, "_", "-", "."; error otherwise
    QString oneOf(const YamlNode &node, std::initializer_list<QLatin1StringView> values);
    QStringList texts(const YamlNode &node); ///< a list of scalars
    std::optional<double> number(const YamlNode &node);
    int whole(const YamlNode &node, int lowest, int highest);
    bool flag(const YamlNode &node); ///< true, false, yes or no
    LocalText localText(const YamlNode &node); ///< a plain text, or language to text

    std::optional<Expression> expression(const YamlNode &node, const ExpressionPlace &where = {});
    std::optional<Expression> expression(const QString &text, const YamlNode &node, const ExpressionPlace &where = {});
    /// What is found of an expression, without adding it: one that may be asked in several places.
    Expression::Parsed parsed(const QString &text, const YamlNode &node, const ExpressionPlace &where);
    /// Names to hold a slip against: these, until so many have been held that a person would long have stopped reading.
    QStringList candidates(const QStringList &names) const;

    std::optional<Slot> slot(const YamlNode &node); ///< the item it names; error when there is none
    std::optional<Slot> slotNamed(const QString &name, const YamlNode &node);
    std::vector<Slot> slotList(const YamlNode &node);

    // Definitions are hostile input: what could grow past all sense has a bound.
    static constexpr int mostFindings = 500; ///< errors, and as many warnings
    static constexpr int mostItems = 20'000;
    static constexpr int mostChoices = 100'000;
    static constexpr int mostColumns = 1000;
    static constexpr int mostChoiceColumns = 100;
    static constexpr int mostChecks = 20'000;
    static constexpr int mostScores = 500;
    static constexpr int mostTimers = 100;
    static constexpr int mostBands = 100;
    static constexpr int mostSets = 100; ///< of one item
    static constexpr qsizetype mostExpressionText = 5'000'000; ///< characters, a grid's expressions once a row

private:
    QString m_file;
    std::vector<DefinitionFinding> m_findings;
    int m_errors = 0; ///< of those kept
    int m_warnings = 0;
    QSet<QStringList> m_lists;
    qsizetype m_expressionText = 0;
    mutable qsizetype m_candidatesLeft = 200'000;
};

/// A known word of one context and what it does: the table is at once the vocabulary and the reader.
template <typename Target> struct Word
{
    QLatin1StringView name;
    void (*read)(Reading &reading, const YamlNode &value, Target &target);
};

/// Error "unknown-word" at this word, with the nearest known one.
void reportUnknownWord(Reading &reading, const YamlNode &value, const QStringList &known, QLatin1StringView context);

/// Error "missing-word" for each of these that the map lacks.
void requireWords(
    Reading &reading, const YamlNode &map, std::initializer_list<QByteArrayView> words, QLatin1StringView context);

bool isNameCharacter(QChar c); ///< a letter, a digit, "_", "-" or "."
bool isName(const QString &text); ///< a letter or "_", then name characters; at most 100

/// Error "too-many" when the list holds more than this.
bool isWithin(Reading &reading, const YamlNode &list, int most, QLatin1StringView what);

/// Error "bad-value" when it is not a map or list.
bool isMap(Reading &reading, const YamlNode &node, QLatin1StringView context);
bool isList(Reading &reading, const YamlNode &node, QLatin1StringView context);

/// "image", "audio" or "video" to a file in the definition's own folder.
QHash<QString, QString> readMedia(Reading &reading, const YamlNode &node);

/// The fix that puts another word where this scalar, or this key, stands; none when there is no other word.
std::optional<Fix> valueFix(const YamlNode &node, const QString &replacement);
std::optional<Fix> keyFix(const YamlNode &node, const QString &replacement);

/// Reads one word by a table; what the table lacks is reported.
template <typename Target, std::size_t count>
void readWord(Reading &reading, const YamlNode &value, Target &target, const Word<Target> (&words)[count],
    QLatin1StringView context)
{
    const QByteArrayView key = value.key();
    const auto *const known = std::find_if(std::begin(words), std::end(words),
        [key](const Word<Target> &word) { return key == QByteArrayView(word.name.data(), word.name.size()); });
    if (known != std::end(words)) {
        known->read(reading, value, target);
    } else if (!reading.isFull()) {
        QStringList names;
        for (const Word<Target> &word : words)
            names += word.name;
        reportUnknownWord(reading, value, names, context);
    }
}

/// Reads a map by a table of words.
template <typename Target, std::size_t count>
void readWords(Reading &reading, const YamlNode &map, Target &target, const Word<Target> (&words)[count],
    QLatin1StringView context)
{
    if (!isMap(reading, map, context))
        return;
    for (const YamlNode &value : map)
        readWord(reading, value, target, words, context);
}

// The parts of a definition, each in the file of its name; in this order, because later ones name earlier ones.
void readHeader(Reading &reading, const YamlNode &root);
void readChoices(Reading &reading, const YamlNode &root);
void readSurvey(
    Reading &reading, const YamlNode &root, const YamlNode &additions = {}); ///< a content pack's, after ours
void readInterviewWords(
    Reading &reading, const YamlNode &root); ///< interview_date, special_outcome, restricted, unreliable
void readChecks(Reading &reading, const YamlNode &root);
void readScores(Reading &reading, const YamlNode &root);
void readTimers(Reading &reading, const YamlNode &root);
void readPicture(Reading &reading, const YamlNode &root);
void readPlan(Reading &reading, const YamlNode &root);
void readOverlay(Reading &reading, const YamlNode &root, const QString &language);
/// What a content pack says of itself, and the choice lists it brings; after the header and the definition's choices.
void readPack(Reading &reading, const YamlNode &root);
void beginPackTexts(Reading &reading); ///< before its overlays: from here on its languages are the definition's
/// After them: holds what it says against what a person reads, and takes away what explains our wording.
void finishPack(Reading &reading);

/// Gives each cell the texts of its row and column that it has not of its own; after the overlays.
void fillGrids(FormDefinition &form);

/// Every rule that holds between the parts; adds what it finds.
void checkDefinition(Reading &reading);

/// What is allowed and hardly meant: the rules of LintRules.h. For the author; an interview does not need it.
void lintDefinition(Reading &reading, const YamlNode &root);

/// Texts that are missing altogether or in one of the languages: warnings.
void checkTexts(Reading &reading);

} // namespace forms
