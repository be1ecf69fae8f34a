// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/YamlTree.h"
#include "forms/exchange/YamlText.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

class TestYamlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"yes", "1.0", "a: b", "# no comment", "two\nlines", " led by space", "trailing ",
                 "${a} > 3 and 'x' = \"y\"", "- dash", "å ä ö ﷺ 🙂", "tab\there", "\nfirst", "last\n", "", "~", "{a}",
                 "a\r\nb", "'", "null", "%", "@x", "`"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void everyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        Written map = Written::map();
        map.set(u"x"_s, text).set(u"list"_s, Written::list({Written(text), Written(u"b"_s)}));
        const YamlTree::Parsed parsed = YamlTree::parse(yamlText(map), u"t"_s);
        QVERIFY(parsed.tree);
        QCOMPARE(parsed.tree->root().find("x").text(), text);
        QCOMPARE((*parsed.tree->root().find("list").begin()).text(), text);
    }

    void nothingIsLeftOut()
    {
        Written map = Written::map();
        map.set(u"a"_s, Written()).set(u"b"_s, LocalText()).set(u"c"_s, u"1"_s).set(u"c"_s, u"2"_s);
        QCOMPARE(yamlText(map), QByteArray("{c: 2}\n"));
    }
};

UNDERLAG_TEST(TestYamlText)
#include "tst_YamlText.moc"
