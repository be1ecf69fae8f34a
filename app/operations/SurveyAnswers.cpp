// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is sealed of a survey, as bytes.
#include "app/operations/Survey.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace operations {

QByteArray SurveyAnswers::bytes() const
{
    QJsonObject given;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        given.insert(answer.key(), forms::kindName(*answer) + u':' + forms::canonicalText(*answer));
    return QJsonDocument(QJsonObject{{u"variant"_s, variant}, {u"answers"_s, given}}).toJson(QJsonDocument::Compact);
}

std::optional<SurveyAnswers> SurveyAnswers::read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || !document[u"answers"_s].isObject())
        return std::nullopt;
    SurveyAnswers read{.variant = document[u"variant"_s].toString(), .answers = {}};
    const QJsonObject given = document[u"answers"_s].toObject();
    for (auto answer = given.begin(); answer != given.end(); ++answer) {
        const QString text = answer->toString();
        read.answers.insert(answer.key(), forms::answerFromStored(text.section(u':', 0, 0), text.section(u':', 1)));
    }
    return read;
}

} // namespace operations
