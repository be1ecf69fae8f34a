// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/MakeRelease.h"

#include "app/keys/DurableFile.h"
#include "app/operations/CountedAssessments.h"
#include "app/operations/Deed.h"
#include "app/operations/Instruments.h"
#include "app/store/AssessmentTable.h"
#include "app/store/ReleaseTable.h"
#include "app/summary/PrepareRelease.h"
#include "app/summary/ReleaseCheck.h"
#include "app/summary/ReleaseFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {
namespace {

// A made-up municipality (rules.md 5: codes 9901 and up).
constexpr QLatin1StringView practiceBody("9901");

QString reportingBody(const VaultSession &session)
{
    const QString stated = session.policy(u"municipality_code"_s);
    return stated.isEmpty() && session.kind() == cases::VaultKind::Practice ? QString(practiceBody) : stated;
}

/// Under whatever municipality's code: a vault whose code was changed still holds the same persons.
Result<std::vector<summary::Period>> earlierPeriods(VaultSession &session, const forms::FormDefinition &form)
{
    std::vector<summary::Period> periods;
    if (!form.plan)
        return periods;
    TRY_ASSIGN(const auto ledger, store::ReleaseTable(session.vault().reader()).of(form.plan->id));
    periods.reserve(ledger.size());
    for (const store::LedgerRelease &release : ledger)
        periods.push_back({.name = release.period, .from = release.from, .to = release.to});
    return periods;
}

Error fileError(const QFileDevice &file)
{
    return {Error::Code::Io, file.fileName(), file.errorString()};
}

/// Each file is on the disk when this returns: the ledger must never say more than is there.
Result<void> writeFiles(const QString &folder, const std::vector<summary::ReleaseFile> &files)
{
    for (const summary::ReleaseFile &each : files) {
        QSaveFile file(folder + u'/' + each.name); // flushed by hand: commit() alone passes over a full disk
        if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes) != each.bytes.size() || !file.flush()
            || !file.commit())
            return fileError(file);
    }
    return keys::syncToDisk(folder);
}

/// What lies on the disk, not what was meant to be written, is held against the rules.
Result<void> readBack(const QString &folder, const std::vector<summary::ReleaseFile> &files)
{
    std::vector<summary::ReleaseFile> found;
    for (const summary::ReleaseFile &each : files) {
        QFile file(folder + u'/' + each.name);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(file);
        found.push_back({.name = each.name, .bytes = file.readAll()});
        if (found.back().bytes != each.bytes)
            return Error{Error::Code::Io, file.fileName(), u"reads back otherwise than it was written"_s};
    }
    return summary::checkRelease(found);
}

/// The release's own folder. It is filled under another name beside its own, and gets its own when the ledger knows it:
/// whatever is cut off in between, a folder with a release's name is whole and in the ledger. Taken away again unless
/// it is kept.
class NewFolder
{
public:
    NewFolder(QString path, const store::ReleaseId &release)
        : m_path(std::move(path))
        , m_unfinished(m_path + u'.' + release.toString() + u".unfinished"_s)
    { }
    ~NewFolder()
    {
        if (m_isMade && !m_isKept)
            QDir(m_unfinished).removeRecursively();
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    Result<void> make()
    {
        if (QFileInfo::exists(m_path))
            return Error{Error::Code::Conflict, m_path, u"is there already; a release is never written over another"_s};
        m_isMade = QDir().mkpath(m_unfinished);
        if (!m_isMade)
            return Error{Error::Code::Io, m_unfinished, u"the folder could not be made"_s};
        return {};
    }
    const QString &unfinished() const { return m_unfinished; }
    void keep() { m_isKept = true; }
    Result<QString> finish()
    {
        if (!QDir().rename(m_unfinished, m_path))
            return Error{Error::Code::Io, u"unfinished "_s + m_unfinished, u"rename it to "_s + m_path};
        (void)keys::syncToDisk(QFileInfo(m_path).path()); // losing power now costs the name, not the release
        return m_path;
    }

private:
    QString m_path;
    QString m_unfinished;
    bool m_isMade = false;
    bool m_isKept = false;
};

store::LedgerRelease ledgerRow(VaultSession &session, const summary::Release &release)
{
    return {.id = store::ReleaseId::create(),
        .plan = release.plan,
        .planVersion = release.planVersion,
        .instrument = release.instrument,
        .instrumentVersion = release.instrumentVersion,
        .structureFingerprint = release.structureFingerprint,
        .period = release.period.name,
        .from = release.period.from,
        .to = release.period.to,
        .reportingBody = release.reportingBody,
        .persons = release.persons,
        .isWithdrawn = release.isWithdrawn,
        .madeBy = session.person().id,
        .made = session.vault().now().toUTC()};
}

Result<void> enter(
    VaultSession &session, const store::LedgerRelease &row, const std::vector<summary::ReleaseFile> &files)
{
    std::vector<store::LedgerFile> kept;
    kept.reserve(files.size());
    for (const summary::ReleaseFile &file : files)
        kept.push_back({.name = file.name, .bytes = file.bytes});
    Result<void> entered = carryOut(session,
        {.action = u"release-made"_s, .object = row.id.toString(), .details = row.plan + u' ' + row.period},
        [row, kept](store::Connection &db) { return store::ReleaseTable(db).insert(row, kept); });
    if (!entered && entered.error().code == Error::Code::Conflict)
        return Error{Error::Code::Refused, u"released"_s, row.period};
    return entered;
}

} // namespace

std::vector<summary::Period> MakeRelease::periods(const QString &instrument) const
{
    const auto form = Instruments::find(instrument);
    if (!form || !(*form)->plan)
        return {};
    const QDate today = m_session.clock().today();
    const auto approved = store::AssessmentTable(m_session.vault().reader())
                              .approvedBetween((*form)->id, QDate(1900, 1, 1), today.addDays(1));
    std::vector<QDate> days;
    if (approved) {
        for (const cases::Assessment &assessment : *approved)
            days.push_back(assessment.interviewDate);
    }
    return summary::closedPeriods(*(*form)->plan, days, today);
}

Result<MakeRelease::Preview> MakeRelease::preview(const QString &instrument, const QString &period) const
{
    TRY_ASSIGN(const auto form, Instruments::find(instrument));
    const std::optional<summary::Period> named = summary::Period::parse(period);
    if (!named)
        return Error{Error::Code::Refused, period, u"no period's name; write it as 2026-H1"_s};
    if (!form->plan)
        return Error{Error::Code::Refused, form->id, u"the instrument has no publication plan: nothing may leave"_s};
    TRY_ASSIGN(const auto earlier, earlierPeriods(m_session, *form));
    const summary::ReleaseRequest request{.period = *named,
        .today = m_session.clock().today(),
        .earlier = earlier,
        .reportingBody = reportingBody(m_session),
        .isPractice = m_session.kind() == cases::VaultKind::Practice,
        .moneyRule = moneyRuleOf(*form)};
    if (const Result<void> open = summary::checkPeriod(*form->plan, request); !open) {
        const bool isReleased = open.error().code == Error::Code::Conflict;
        return Error{Error::Code::Refused, isReleased ? u"released"_s : open.error().where, open.error().detail};
    }
    TRY_ASSIGN(const auto persons, countedAssessments(m_session, form->id, *named));
    TRY_ASSIGN(const auto counted, definitionCounted(m_session, form, persons));
    TRY_ASSIGN(summary::Release release, summary::prepareRelease(*counted, persons, request));
    TRY(m_session.recordAccess(u"release-previewed"_s, release.plan, release.period.name));
    std::vector<summary::ReleaseFile> files = summary::releaseFiles(release);
    return Preview{.release = std::move(release), .files = std::move(files), .earlier = earlier};
}

Result<QString> MakeRelease::write(const Preview &preview, const QString &folder)
{
    const summary::Release &release = preview.release;
    if (release.isWithdrawn || preview.files.empty())
        return Error{Error::Code::Refused, u"withdrawn"_s,
            u"the release is withdrawn: there are too few persons, and nothing leaves"_s};
    const store::LedgerRelease row = ledgerRow(m_session, release);
    NewFolder made(
        QDir(folder).filePath(release.plan + u'-' + release.reportingBody + u'-' + release.period.name), row.id);
    TRY(made.make());
    TRY(writeFiles(made.unfinished(), preview.files));
    TRY(readBack(made.unfinished(), preview.files));
    TRY(enter(m_session, row, preview.files));
    made.keep();
    return made.finish();
}

} // namespace operations
