// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/Answer.h"
#include "forms/answers/AnswerJson.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace forms;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// Each name once; what the store keeps of an answer gives it back.
void look(const std::vector<JsonAnswer> &answers)
{
    QSet<QString> names;
    for (const JsonAnswer &answer : answers) {
        must(!names.contains(answer.name));
        names.insert(answer.name);
        must((answer.kind == JsonAnswer::Kind::Instances) == !answer.instances.empty());
        for (const std::vector<JsonAnswer> &instance : answer.instances)
            look(instance);
        for (const QString &kind : QStringLiteral(" missing number text choice date time choices").split(u' ')) {
            const Answer stored = answerFromStored(kind, answer.text);
            must(answerFromStored(kindName(stored), canonicalText(stored)) == stored);
        }
    }
}

} // namespace

/// An answers file is refused whole with what to do, or read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto answers = readAnswersJson(json);
    if (answers)
        look(*answers);
    else
        must(!answers.error().detail.isEmpty());
    return 0;
}
