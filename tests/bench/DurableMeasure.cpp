// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchVault.h"
#include "bench/Measure.h"

#include "app/operations/Interview.h"
#include "app/store/Connection.h"

#include <QDateTime>
#include <QEventLoop>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using forms::Result;

namespace bench {

namespace {

constexpr int rounds = 400;

/// The same rows as an answer leaves, written by nothing but one transaction: tables of the same shape, the same
/// recipe, the same file system. It knows beforehand what it has to write.
class Bare
{
public:
    static Result<std::unique_ptr<Bare>> make(const QString &path)
    {
        keys::SecretBytes key(32);
        for (unsigned char &byte : key.bytes())
            byte = static_cast<unsigned char>(QRandomGenerator::global()->generate());
        TRY_ASSIGN(auto db, store::Connection::open(path, key, store::Connection::Mode::Create));
        TRY(db->execute(R"(
            CREATE TABLE answers (assessment BLOB NOT NULL, item TEXT NOT NULL, instances BLOB NOT NULL,
                kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (assessment, item, instances)) STRICT, WITHOUT ROWID;
            CREATE TABLE answer_history (assessment BLOB NOT NULL, sequence INTEGER NOT NULL, item TEXT NOT NULL,
                instances BLOB NOT NULL, person BLOB NOT NULL, epoch INTEGER NOT NULL, utc INTEGER NOT NULL,
                offset_seconds INTEGER NOT NULL, old_kind TEXT NOT NULL, old_value TEXT NOT NULL,
                new_kind TEXT NOT NULL, new_value TEXT NOT NULL, PRIMARY KEY (assessment, sequence)) STRICT, WITHOUT ROWID;
            CREATE TABLE assessments (id BLOB PRIMARY KEY, last_item TEXT NOT NULL) STRICT, WITHOUT ROWID;)"));
        auto bare = std::unique_ptr<Bare>(new Bare(std::move(db)));
        TRY(bare->m_db->run("INSERT INTO assessments (id, last_item) VALUES (?1, '')", bare->m_assessment));
        return bare;
    }

    Result<void> write(const QString &item, const QString &value)
    {
        const QByteArray instances("");
        TRY_ASSIGN(store::Transaction transaction, m_db->begin());
        TRY(m_db->run("INSERT INTO answers VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET kind = ?4, value = ?5",
            m_assessment, item, instances, u"number"_s, value));
        TRY(m_db->run("INSERT INTO answer_history VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            m_assessment, ++m_sequence, item, instances, m_person, qint64(1), QDateTime::currentDateTimeUtc(),
            qint64(0), u""_s, u""_s, u"number"_s, value));
        TRY(m_db->run("UPDATE assessments SET last_item = ?2 WHERE id = ?1", m_assessment, item));
        return transaction.commit();
    }

private:
    explicit Bare(std::unique_ptr<store::Connection> db)
        : m_db(std::move(db))
    { }

    std::unique_ptr<store::Connection> m_db;
    const QUuid m_assessment = QUuid::createUuid();
    const QUuid m_person = QUuid::createUuid();
    qint64 m_sequence = 0;
};

std::vector<forms::Slot> numberItems(const operations::Interview &interview)
{
    std::vector<forms::Slot> found;
    for (const forms::Item &item : interview.definition().items) {
        const bool isNumber = item.holds() == forms::AnswerKind::Whole && !item.calculation && !item.readOnly;
        if (isNumber && interview.mayAnswer(item.slot))
            found.push_back(item.slot);
    }
    return found;
}

/// From the answer given to the acknowledgement after COMMIT, as the window sees it.
double oursOnce(operations::Interview &interview, forms::Slot slot, const QString &value)
{
    QEventLoop loop;
    QObject::connect(&interview, &operations::Interview::saved, &loop, &QEventLoop::quit);
    const auto begin = Clock::now();
    if (!interview.answer(slot, forms::Number{value.toDouble(), value}))
        return 0;
    if (!interview.isSaved())
        loop.exec();
    return microseconds(Clock::now() - begin);
}

std::vector<Line> because(const QString &why)
{
    return {{u"answer to durable on disk"_s, 0, {}, {}, why}};
}

std::vector<Line> linesOf(std::vector<double> ours, std::vector<double> bare)
{
    const auto middle = [](std::vector<double> times) {
        std::nth_element(times.begin(), times.begin() + int(times.size() / 2), times.end());
        return times[times.size() / 2];
    };
    const double median = middle(ours);
    const double bareMedian = middle(bare);
    return {
        {u"answer to durable on disk, median"_s, median / 1000, u"ms"_s, {}, {}},
        {u"answer to durable on disk, p99"_s, spreadOf(std::move(ours)).p99 / 1000, u"ms"_s, 50, {}},
        {u"the same rows written bare, median"_s, bareMedian / 1000, u"ms"_s, {}, {}},
        {u"answer to durable, to the same rows bare"_s, median / bareMedian, u"times"_s, 1.3, {}},
    };
}

} // namespace

std::vector<Line> measureDurable()
{
    BenchVault vault;
    if (!vault.isGood())
        return because(vault.problem());
    auto opened = operations::Interview::open(vault.session(), vault.assessment());
    auto bare = Bare::make(vault.path(u"bare.db"_s));
    if (!opened || !bare)
        return because(!opened ? opened.error().detail : bare.error().detail);
    const std::unique_ptr<operations::Interview> interview = std::move(opened).value();
    const std::vector<forms::Slot> slots_ = numberItems(*interview);
    std::vector<double> ours;
    std::vector<double> bareTimes;
    for (int i = 0; i < rounds; ++i) { // in turn, so that a slow moment of the disk meets both
        const forms::Slot slot = slots_[size_t(i) % slots_.size()];
        const QString value = QString::number(1 + i / int(slots_.size()));
        ours.push_back(oursOnce(*interview, slot, value));
        const auto begin = Clock::now();
        const Result<void> written = (*bare)->write(interview->definition().items[size_t(slot)].name, value);
        bareTimes.push_back(microseconds(Clock::now() - begin));
        if (!written)
            return because(written.error().detail);
    }
    return linesOf(std::move(ours), std::move(bareTimes));
}

} // namespace bench
