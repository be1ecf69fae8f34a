// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/ItemTypes.h"
#include "forms/definition/Schema.h"
#include "support/Register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

QByteArray contentsOf(const char *path)
{
    QFile file(QStringLiteral(UNDERLAG_SOURCE "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileIsWhatIsGenerated();
    void everyWordThatIsReadIsExplained();
    void everyWordThatIsExplainedIsRead();
    void everyReferenceIsThere();
    void theTypesAreTheReaders();
    void instrumentsNameTheSchema();
};

/// After a change: underlag-cli instrument schema > resources/instrument.schema.json
void TestSchema::theFileIsWhatIsGenerated()
{
    QCOMPARE(contentsOf("resources/instrument.schema.json"), instrumentSchema());
}

void TestSchema::everyWordThatIsReadIsExplained()
{
    for (const SchemaContext &context : schemaContexts()) {
        for (const QString &word : context.known()) {
            const auto isIt = [&word](const SchemaWord &known) { return word == known.word; };
            QVERIFY2(std::any_of(context.words.begin(), context.words.end(), isIt),
                qPrintable(QString(context.name) + u' ' + word));
        }
        for (const SchemaWord &word : context.words)
            QVERIFY2(word.help.endsWith(u'.') || word.help.endsWith(u']'), word.word.data());
    }
}

void TestSchema::everyWordThatIsExplainedIsRead()
{
    const QStringList readElsewhere{
        u"repeat_count"_s, u"choice_filter"_s}; // beside the table, with their groups and lists
    for (const SchemaContext &context : schemaContexts()) {
        const QStringList known = context.known();
        for (const SchemaWord &word : context.words)
            QVERIFY2(
                known.contains(QString(word.word)) || readElsewhere.contains(QString(word.word)), word.word.data());
    }
}

void TestSchema::everyReferenceIsThere()
{
    const QByteArray schema = instrumentSchema();
    const QJsonObject definitions = QJsonDocument::fromJson(schema).object()[u"$defs"_s].toObject();
    QVERIFY(definitions.size() > 20);
    int seen = 0;
    const QByteArray mark = "\"#/$defs/";
    for (qsizetype at = schema.indexOf(mark); at >= 0; at = schema.indexOf(mark, at + 1)) {
        const qsizetype from = at + mark.size();
        const QString name = QString::fromUtf8(schema.mid(from, schema.indexOf('"', from) - from));
        QVERIFY2(definitions.contains(name), qPrintable(name));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestSchema::theTypesAreTheReaders()
{
    const QJsonObject definitions = QJsonDocument::fromJson(instrumentSchema()).object()[u"$defs"_s].toObject();
    const QJsonArray types = definitions[u"type"_s].toObject()[u"enum"_s].toArray();
    QCOMPARE(std::size_t(types.size()), itemTypes().size());
    for (const TypeRow &row : itemTypes())
        QVERIFY(types.contains(QString(row.word)));
}

void TestSchema::instrumentsNameTheSchema()
{
    QVERIFY(contentsOf("instruments/asi/asi.yaml")
            .startsWith("# yaml-language-server: $schema=../../resources/instrument.schema.json\n"));
}

UNDERLAG_TEST(TestSchema)
#include "tst_Schema.moc"
