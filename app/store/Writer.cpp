// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Writer.h"

#include <QPointer>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostTogether = 64;
constexpr int manyWalPages = 1000; // moved to the database when nobody waits

/// What a caller of write() waits for.
struct Waiting
{
    std::optional<Result<void>> result;
};

struct Task
{
    Writer::Command command;
    QPointer<QObject> context;
    bool hasContext = false;
    Writer::Done done;
    Waiting *waiting = nullptr; ///< write()'s, who outlives the task; null: kept until it goes through
    Result<void> outcome; ///< its own, as long as the transaction is not committed
};

/// After a failed flush nobody knows what the connection's pages are worth, and after a page that did not decrypt
/// SQLCipher gives nothing any more.
bool isUnusableAfter(const Error &error)
{
    return error.code == Error::Code::Corrupt || (error.code == Error::Code::Io && error.where != "disk-full"_L1);
}

} // namespace

/// All that both threads touch is guarded by mutex; the connection is the writing thread's alone.
struct Writer::State
{
    State(Writer *owner, std::unique_ptr<Connection> opened, Open open)
        : writer(owner)
        , reopen(std::move(open))
        , db(std::move(opened))
    { }

    Writer *const writer;
    const Open reopen;
    std::unique_ptr<Connection> db;

    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> queue;
    std::optional<Error> held;
    bool isRunning = false;
    bool isStopping = false;
    bool wasHeld = false; ///< recovered() is due at the next success
    std::thread thread;

    void work();
    std::vector<Task> take(std::unique_lock<std::mutex> &lock);
    Result<std::size_t> runTogether(std::vector<Task> &tasks, std::optional<Error> &stopped);
    Result<void> runOne(Task &task, bool isAlone);
    void settle(std::vector<Task> tasks, std::size_t committed, std::optional<Error> error);
    void acknowledge(std::vector<Task> tasks);
    void hold(Error error);
    Result<void> openAgain();
};

std::vector<Task> Writer::State::take(std::unique_lock<std::mutex> &lock)
{
    isRunning = false;
    changed.notify_all();
    changed.wait(lock, [this] { return isStopping || (!held && !queue.empty()); });
    std::vector<Task> tasks;
    while (!held && !queue.empty() && tasks.size() < mostTogether) {
        tasks.push_back(std::move(queue.front()));
        queue.pop_front();
    }
    isRunning = !tasks.empty();
    return tasks;
}

void Writer::State::work()
{
    while (true) {
        std::unique_lock lock(mutex);
        std::vector<Task> tasks = take(lock);
        lock.unlock();
        if (tasks.empty())
            break; // stopping, with nothing left that can be written
        std::optional<Error> error;
        const Result<std::size_t> committed = runTogether(tasks, error);
        if (!committed)
            error = committed.error();
        settle(std::move(tasks), committed ? *committed : 0, std::move(error));
        if (db && db->walPages() >= manyWalPages)
            (void)db->checkpoint(); // tried again after the next commit
    }
    db.reset();
}

Result<void> Writer::State::openAgain()
{
    if (db)
        return {};
    TRY_ASSIGN(db, reopen());
    return {};
}

/// Each command alone in its savepoint, so that one's failure is not its neighbours'; a lone one needs none.
Result<void> Writer::State::runOne(Task &task, bool isAlone)
{
    if (isAlone)
        return task.command(*db);
    TRY(db->run("SAVEPOINT command"));
    Result<void> result = task.command(*db);
    if (!db->isInTransaction())
        return result ? Result<void>(Error{Error::Code::Io, u"disk"_s, u"the transaction was lost"_s}) : result;
    if (!result)
        TRY(db->run("ROLLBACK TO command"));
    TRY(db->run("RELEASE command"));
    return result;
}

/// Runs the tasks in one transaction; returns how many of them are committed. A task that is to be kept stops the run,
/// and `stopped` says why; what fails for everybody is the result's error.
Result<std::size_t> Writer::State::runTogether(std::vector<Task> &tasks, std::optional<Error> &stopped)
{
    TRY(openAgain());
    TRY_ASSIGN(Transaction transaction, db->begin());
    std::size_t ran = 0;
    std::size_t failedAlone = 0;
    for (Task &task : tasks) {
        Result<void> result = runOne(task, tasks.size() == 1);
        if (!result && !db->isInTransaction())
            return std::move(result).error();
        if (!result && task.waiting == nullptr) {
            stopped = std::move(result).error();
            break;
        }
        failedAlone += result ? 0 : 1;
        task.outcome = std::move(result);
        ++ran;
    }
    if (ran == failedAlone) // nothing to keep: the transaction is rolled back
        return ran;
    TRY(transaction.commit());
    return ran;
}

void Writer::State::acknowledge(std::vector<Task> tasks)
{
    std::vector<Task> told;
    for (Task &task : tasks) {
        if (task.done)
            told.push_back(std::move(task));
    }
    if (told.empty())
        return;
    const auto tell = [told = std::move(told)] {
        for (const Task &task : told) {
            if (!task.hasContext || task.context)
                task.done();
        }
    };
    QMetaObject::invokeMethod(writer, tell, Qt::QueuedConnection);
}

void Writer::State::hold(Error error)
{
    held = error;
    wasHeld = true;
    // those who wait for their own result are not to wait for somebody's retry
    std::deque<Task> kept;
    for (Task &task : queue) {
        if (task.waiting != nullptr)
            task.waiting->result = error;
        else
            kept.push_back(std::move(task));
    }
    queue = std::move(kept);
    QMetaObject::invokeMethod(
        writer, [owner = writer, error = std::move(error)] { Q_EMIT owner->failed(error); }, Qt::QueuedConnection);
}

void Writer::State::settle(std::vector<Task> tasks, std::size_t committed, std::optional<Error> error)
{
    const bool isLost = std::any_of(tasks.begin(), tasks.end(),
        [](const Task &task) { return !task.outcome && isUnusableAfter(task.outcome.error()); });
    if (isLost || (error && isUnusableAfter(*error)))
        db.reset();
    const std::unique_lock lock(mutex);
    const auto rest = tasks.begin() + static_cast<std::ptrdiff_t>(committed);
    bool isKept = false;
    for (auto task = tasks.end(); task != rest;) {
        --task;
        if (task->waiting != nullptr && error) {
            task->waiting->result = *error;
        } else {
            isKept = isKept || task->waiting == nullptr;
            queue.push_front(std::move(*task));
        }
    }
    tasks.erase(rest, tasks.end());
    for (const Task &task : tasks) {
        if (task.waiting != nullptr)
            task.waiting->result = task.outcome;
    }
    if (committed > 0 && wasHeld && !error) {
        wasHeld = false;
        QMetaObject::invokeMethod(writer, &Writer::recovered, Qt::QueuedConnection);
    }
    if (error && isKept)
        hold(std::move(*error));
    acknowledge(std::move(tasks));
    changed.notify_all();
}

Writer::Writer(std::unique_ptr<Connection> connection, Open reopen)
    : m_state(std::make_unique<State>(this, std::move(connection), std::move(reopen)))
{
    m_state->thread = std::thread([state = m_state.get()] { state->work(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isStopping = true;
    }
    m_state->changed.notify_all();
    m_state->thread.join();
}

void Writer::enqueue(Command command, QObject *context, Done done)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->queue.push_back({std::move(command), context, context != nullptr, std::move(done), nullptr, {}});
    }
    m_state->changed.notify_all();
}

Result<void> Writer::write(Command command)
{
    Waiting waiting;
    std::unique_lock lock(m_state->mutex);
    if (m_state->held)
        return *m_state->held;
    m_state->queue.push_back({std::move(command), nullptr, false, {}, &waiting, {}});
    m_state->changed.notify_all();
    m_state->changed.wait(lock, [&] { return waiting.result.has_value(); });
    return *waiting.result;
}

Result<void> Writer::flush()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->held || (m_state->queue.empty() && !m_state->isRunning); });
    if (m_state->held)
        return *m_state->held;
    return {};
}

bool Writer::isIdle() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->queue.empty() && !m_state->isRunning;
}

bool Writer::isHeld() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->held.has_value();
}

void Writer::retry()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->held.reset();
    }
    m_state->changed.notify_all();
}

} // namespace store
