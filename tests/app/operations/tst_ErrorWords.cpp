// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ErrorWords.h"
#include "support/Register.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using forms::Error;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordTheStoreGivesHasASentenceOfItsOwn();
    void everyCodeHasASentenceForTheRest();
    void theDetailIsNeverTold();
};

namespace {

const QHash<QString, Error::Code> codes{{u"WrongKey"_s, Error::Code::WrongKey}, {u"NotFound"_s, Error::Code::NotFound},
    {u"Corrupt"_s, Error::Code::Corrupt}, {u"Conflict"_s, Error::Code::Conflict}, {u"Io"_s, Error::Code::Io},
    {u"Refused"_s, Error::Code::Refused}, {u"Type"_s, Error::Code::Type}};

/// The table of errors in the store's README: "| Io | `disk-full` `disk` |".
QList<Error> errorsOfTheStore()
{
    QFile file(QStringLiteral(UNDERLAG_SOURCE "/app/store/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no README");
    static const QRegularExpression row(u"^\\| (\\w+) \\| (`.*) \\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"`([a-z-]+)`"_s);
    QList<Error> errors;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QRegularExpressionMatch &line : row.globalMatch(text)) {
        if (!codes.contains(line.captured(1)))
            continue;
        for (const QRegularExpressionMatch &one : word.globalMatch(line.captured(2)))
            errors += Error{codes[line.captured(1)], one.captured(1), {}};
    }
    return errors;
}

} // namespace

void TestErrorWords::everyWordTheStoreGivesHasASentenceOfItsOwn()
{
    const QList<Error> errors = errorsOfTheStore();
    QVERIFY(errors.size() > 25);
    QSet<QString> said;
    for (const Error &error : errors) {
        const operations::ErrorWords words = operations::errorWords(error);
        const bool isOnlyOne = error.where == "constraint"_L1; // ours, or nobody's
        QVERIFY2(isOnlyOne || words.isPlaceTold, qPrintable(error.where));
        QVERIFY2(isOnlyOne || !said.contains(words.what), qPrintable(error.where));
        said += words.what;
    }
}

void TestErrorWords::everyCodeHasASentenceForTheRest()
{
    QSet<QString> said;
    for (int code = 0; code <= int(Error::Code::Refused); ++code) {
        const operations::ErrorWords words = operations::errorWords({Error::Code(code), u"some/file"_s, {}});
        QVERIFY(words.what.endsWith(u'.'));
        QVERIFY(words.next.endsWith(u'.'));
        QVERIFY(!words.isPlaceTold);
        said += words.what;
    }
    QCOMPARE(said.size(), int(Error::Code::Refused) + 1);
}

void TestErrorWords::theDetailIsNeverTold()
{
    const operations::ErrorWords words = operations::errorWords({Error::Code::Io, u"disk"_s, u"for the log"_s});
    QVERIFY(!words.what.contains(u"for the log"_s));
    QVERIFY(!words.next.contains(u"for the log"_s));
}

UNDERLAG_TEST(TestErrorWords)

#include "tst_ErrorWords.moc"
