// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace ui {

/// Does slow work (key derivation, a made-up caseload) on a worker and hands the result to done on the window's thread.
/// When the asker has gone meanwhile, the result is dropped. Nothing but values crosses.
template <typename Work, typename Done> void inBackground(QObject *asker, Work work, Done done)
{
    using Result = std::invoke_result_t<Work &>;
    struct Job
    {
        QPointer<QObject> asker;
        Work work;
        Done done;
        std::unique_ptr<Result> result;
    };
    // Shared between the worker and the event that carries the result home: neither outlives the other for certain.
    auto job = std::make_shared<Job>(Job{asker, std::move(work), std::move(done), nullptr});
    QThreadPool::globalInstance()->start([job] {
        job->result = std::make_unique<Result>(job->work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [job] {
                if (job->asker)
                    job->done(std::move(*job->result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
