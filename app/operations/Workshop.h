// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/cases/FormCase.h"
#include "forms/definition/DefinitionReader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace operations {

/// A definition that somebody is writing: read, and read again each time its file, an overlay, a case or its mapping
/// changes on the disk. A text that cannot be read (it may be half written) leaves the last one that could, beside what
/// is wrong.
class Workshop : public QObject
{
    Q_OBJECT

public:
    explicit Workshop(QObject *parent = nullptr);

    /// A definition's file, or its folder. NotFound or Io when there is nothing to read; one with errors is opened.
    forms::Result<void> open(const QString &path);
    void close();
    bool isOpen() const { return !m_file.isEmpty(); }

    QString file() const { return m_file; } ///< the definition's
    QString folder() const; ///< that it lies in
    /// The folder bears the definition's name: overlays and cases belong to it, and to no other.
    bool hasFolder() const;
    QByteArray textOf(const QString &fileName) const; ///< as a finding names it; as it was read last
    const std::vector<forms::DefinitionFinding> &findings() const { return m_findings; }
    /// The last that could be read; null when none could.
    std::shared_ptr<const forms::FormDefinition> definition() const { return m_definition; }
    bool isCurrent() const { return m_isCurrent; } ///< and it is what lies on the disk
    const std::vector<forms::FormCase> &cases() const { return m_cases; } ///< of that definition
    /// mapping.yaml beside it: where the answers of an older version go; none when there is no such file.
    const std::optional<QByteArray> &mapping() const { return m_mapping; }

    /// Makes the change a finding offers, in its file. Conflict ("definition-changed") when the file is no longer what
    /// was read; nothing is written then.
    forms::Result<void> fix(const forms::DefinitionFinding &finding);

public Q_SLOTS:
    void reload(); ///< whatever the disk says now

Q_SIGNALS:
    void changed(); ///< something on the disk is another, and has been read

private:
    struct Files;
    static forms::Result<Files> filesAt(const QString &path);
    void take(Files files);
    void readCases(const QHash<QString, QByteArray> &files);
    void watch();

    QString m_file;
    forms::DefinitionText m_text;
    QHash<QString, QByteArray> m_caseFiles;
    std::optional<QByteArray> m_mapping;
    std::vector<forms::DefinitionFinding> m_findings;
    std::shared_ptr<const forms::FormDefinition> m_definition;
    std::vector<forms::FormCase> m_cases;
    bool m_isCurrent = false;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< an editor writes in several steps
};

/// A case and what of it does not hold.
struct CaseResult
{
    QString name;
    QString file;
    int line = 0;
    std::vector<forms::CaseFailure> failures;
};

/// Nothing but values: for a worker.
std::vector<CaseResult> runCases(const std::shared_ptr<const forms::FormDefinition> &definition,
    const std::vector<forms::FormCase> &cases, QDate today);

} // namespace operations
