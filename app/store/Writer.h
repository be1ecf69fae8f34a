// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"
#include "forms/base/Result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace store {

/// The one writer: a thread that owns the writing connection and takes commands in order. A command runs inside a
/// transaction that the writer begins and commits; commands waiting at the same time may share one, each with its own
/// savepoint. A command may run more than once (after a failure), so it keeps nothing between runs.
/// Made, called and destroyed on one thread, whose event loop delivers what it reports.
class Writer : public QObject
{
    Q_OBJECT

public:
    using Command = std::function<forms::Result<void>(Connection &)>;
    using Done = std::function<void()>;
    using Open = std::function<forms::Result<std::unique_ptr<Connection>>()>;

    /// reopen: how a connection is made again after a failed flush, whose state nobody can know.
    Writer(std::unique_ptr<Connection> connection, Open reopen);
    ~Writer() override; ///< waits for what can be written; what is held after a failure is given up

    /// For what must not be lost: answers. done is called on this thread after COMMIT, unless context is gone by then.
    /// A failure keeps the command and all later ones waiting, and failed() says so; retry() runs them again.
    void enqueue(Command command, QObject *context, Done done);
    void enqueue(Command command) { enqueue(std::move(command), nullptr, {}); }

    /// For a use case: waits for its turn and its COMMIT. Its failure is the caller's and holds nobody up.
    /// While an earlier command is held, its error is returned at once and nothing runs.
    forms::Result<void> write(Command command);

    /// Waits until everything given is durable; the error of the held command when one is.
    forms::Result<void> flush();
    bool isIdle() const; ///< everything given is durable
    bool isHeld() const; ///< waits for retry()
    void retry();

Q_SIGNALS:
    void failed(const forms::Error &error);
    void recovered(); ///< after retry(), when the held command went through

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace store
