// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/InstrumentTexts.h"
#include "app/operations/Workshop.h"

#include <QAbstractTableModel>

#include <vector>

namespace models {

/// What the check of a definition says, a row a finding, in the order of the text.
class DefinitionFindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        SeverityRole = Qt::UserRole + 1, ///< forms::Severity as a number
        PlaceRole, ///< "12:5"; of another file than the definition's "texts.en.yaml 3:1"
        CodeRole,
        SearchRole, ///< everything that a filter looks in
    };

    explicit DefinitionFindingsModel(QObject *parent = nullptr);
    void setFindings(std::vector<forms::DefinitionFinding> findings, const QString &definitionFile);
    const forms::DefinitionFinding *at(int row) const; ///< null for no row
    int count(forms::Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString place(const forms::DefinitionFinding &finding) const;

    std::vector<forms::DefinitionFinding> m_findings;
    QString m_file;
};

/// The cases of a definition and whether they hold.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Place, ColumnCount };
    enum Roles { HoldsRole = Qt::UserRole + 1 };

    explicit CasesModel(QObject *parent = nullptr);
    void setResults(std::vector<operations::CaseResult> results);
    const operations::CaseResult *at(int row) const; ///< null for no row
    int holding() const; ///< how many do

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<operations::CaseResult> m_results;
};

/// What was expected and what came, as sentences.
QString failureText(const forms::CaseFailure &failure);

/// The texts of a definition, a row a text and a column a language; a cell is written into.
class InstrumentTextsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Thing, Word, FirstLanguage };
    enum Roles { MissingRole = Qt::UserRole + 1 }; ///< of a cell: no text in its language; of the first column: in any

    explicit InstrumentTextsModel(QObject *parent = nullptr);
    void setTexts(std::vector<operations::InstrumentText> texts, const QStringList &languages);
    const QStringList &languages() const { return m_languages; }
    int missing() const; ///< how many cells lack their text

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< asks that it be written

Q_SIGNALS:
    void written(const QStringList &path, const QString &language, const QString &text);

private:
    bool isMissing(int row, int column) const;
    QVariant cell(int row, int column) const;

    std::vector<operations::InstrumentText> m_texts;
    QStringList m_languages;
};

} // namespace models
