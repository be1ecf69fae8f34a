// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/WorkshopModels.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString severityWord(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return DefinitionFindingsModel::tr("Error");
    case forms::Severity::Warning:
        return DefinitionFindingsModel::tr("Warning");
    case forms::Severity::Notice:
        break;
    }
    return DefinitionFindingsModel::tr("Notice");
}

/// "svenska (sv)" as the language itself says it; the code alone where Qt knows no name.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    const bool isEnglish = locale.language() == QLocale::English; // which Qt calls by its country
    const QString name = locale.language() == QLocale::C ? QString()
        : isEnglish                                      ? u"English"_s
                                                         : locale.nativeLanguageName();
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}

} // namespace

DefinitionFindingsModel::DefinitionFindingsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void DefinitionFindingsModel::setFindings(std::vector<forms::DefinitionFinding> findings, const QString &definitionFile)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_file = definitionFile;
    endResetModel();
}

const forms::DefinitionFinding *DefinitionFindingsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings[std::size_t(row)] : nullptr;
}

int DefinitionFindingsModel::count(forms::Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &forms::DefinitionFinding::severity));
}

int DefinitionFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QString DefinitionFindingsModel::place(const forms::DefinitionFinding &finding) const
{
    const QString at = finding.position.line > 0
        ? u"%1:%2"_s.arg(finding.position.line).arg(std::max(finding.position.column, 1))
        : QString();
    return finding.file == m_file ? at : u"%1 %2"_s.arg(finding.file, at).trimmed();
}

QVariant DefinitionFindingsModel::data(const QModelIndex &index, int role) const
{
    const forms::DefinitionFinding *const finding = at(index.row());
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return finding->text;
    case Qt::AccessibleTextRole:
        //: a screen reader's name of a finding: error or warning, where, its code, what it says
        return tr("%1 at %2, %3: %4")
            .arg(severityWord(finding->severity), place(*finding), finding->code, finding->text);
    case SeverityRole:
        return int(finding->severity);
    case PlaceRole:
        return place(*finding);
    case CodeRole:
        return finding->code;
    case SearchRole:
        return QStringList{severityWord(finding->severity), place(*finding), finding->code, finding->text}.join(u' ');
    default: // nothing else is shown
        return {};
    }
}

CasesModel::CasesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CasesModel::setResults(std::vector<operations::CaseResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

const operations::CaseResult *CasesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_results[std::size_t(row)] : nullptr;
}

int CasesModel::holding() const
{
    return int(std::ranges::count_if(m_results, [](const auto &one) { return one.failures.empty(); }));
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    const operations::CaseResult *const one = at(index.row());
    if (!one)
        return {};
    if (role == HoldsRole)
        return one->failures.empty();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State:
        return one->failures.empty() ? tr("Holds") : tr("Does not hold");
    case Name:
        return one->name;
    default:
        return u"%1:%2"_s.arg(one->file).arg(one->line);
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == State ? tr("State") : section == Name ? tr("Case") : tr("Where");
}

QString failureText(const forms::CaseFailure &failure)
{
    using What = forms::CaseFailure::What;
    const QString blank = CasesModel::tr("blank");
    const QString came = failure.came.isEmpty() ? blank : failure.came;
    const QString expected = failure.expected.isEmpty() ? blank : failure.expected;
    switch (failure.what) {
    case What::WrongValue:
    case What::WrongScore:
        return CasesModel::tr("%1 is %2; expected %3").arg(failure.where, came, expected);
    case What::NotRelevant:
        return CasesModel::tr("%1 is not relevant; expected that it is").arg(failure.where);
    case What::IsRelevant:
        return CasesModel::tr("%1 is relevant; expected that it is not").arg(failure.where);
    case What::NoFinding:
        return CasesModel::tr("the finding %1 does not appear; expected that it does").arg(failure.where);
    case What::UnwantedFinding:
        return CasesModel::tr("the finding %1 appears; expected that it does not").arg(failure.where);
    case What::WrongInputs:
        return CasesModel::tr("%1 lacks %2; expected that it lacks %3").arg(failure.where, came, expected);
    case What::Unreadable:
        return CasesModel::tr("%1 cannot hold the answer that stands for it").arg(failure.where);
    }
    Q_UNREACHABLE();
}

InstrumentTextsModel::InstrumentTextsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void InstrumentTextsModel::setTexts(std::vector<operations::InstrumentText> texts, const QStringList &languages)
{
    // The same rows with other words: whoever stands in the table keeps the place.
    const bool isSameShape = languages == m_languages
        && std::ranges::equal(texts, m_texts, [](const auto &a, const auto &b) { return a.path == b.path; });
    if (isSameShape) {
        m_texts = std::move(texts);
        if (!m_texts.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_texts = std::move(texts);
    m_languages = languages;
    endResetModel();
}

bool InstrumentTextsModel::isMissing(int row, int column) const
{
    const forms::LocalText &text = m_texts[std::size_t(row)].text;
    if (column >= FirstLanguage)
        return !text.has(m_languages[column - FirstLanguage]);
    return std::ranges::any_of(m_languages, [&text](const QString &language) { return !text.has(language); });
}

int InstrumentTextsModel::missing() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstLanguage; column < columnCount(); ++column)
            count += isMissing(row, column) ? 1 : 0;
    }
    return count;
}

int InstrumentTextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

int InstrumentTextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLanguage + int(m_languages.size());
}

QVariant InstrumentTextsModel::cell(int row, int column) const
{
    const operations::InstrumentText &text = m_texts[std::size_t(row)];
    if (column == Thing)
        return text.thing();
    if (column == Word)
        return text.word();
    const QString language = m_languages[column - FirstLanguage];
    return text.text.has(language) ? text.text.in(language) : QString();
}

QVariant InstrumentTextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return cell(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return isMissing(index.row(), index.column()) && index.column() >= FirstLanguage
            ? tr("missing")
            : cell(index.row(), index.column());
    case MissingRole:
        return isMissing(index.row(), index.column());
    default: // nothing else is shown
        return {};
    }
}

QVariant InstrumentTextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Thing)
        return tr("What");
    return section == Word ? tr("Text") : languageName(m_languages[section - FirstLanguage]);
}

Qt::ItemFlags InstrumentTextsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() >= FirstLanguage ? plain | Qt::ItemIsEditable : plain;
}

bool InstrumentTextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() < FirstLanguage)
        return false;
    const QString text = value.toString().trimmed();
    if (text == cell(index.row(), index.column()).toString())
        return false;
    Q_EMIT written(m_texts[std::size_t(index.row())].path, m_languages[index.column() - FirstLanguage], text);
    return true;
}

} // namespace models
