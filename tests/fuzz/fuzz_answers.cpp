// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers/Answer.h"
#include "forms/answers/AnswerJson.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace forms;

/// An answers file is refused whole, or gives each name once; what the store keeps of an answer gives it back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto answers = readAnswersJson(json);
    if (answers.has_value() != readTypedAnswersJson(json).has_value())
        std::abort();
    if (!answers) {
        if (answers.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    QSet<QString> names;
    for (const auto &[name, text] : *answers) {
        if (names.contains(name))
            std::abort();
        names.insert(name);
        for (const QString &kind : QStringLiteral(" missing number text choice date time").split(u' ')) {
            const Answer answer = answerFromStored(kind, text);
            if (!(answerFromStored(kindName(answer), canonicalText(answer)) == answer))
                std::abort();
        }
    }
    return 0;
}
