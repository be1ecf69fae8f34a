// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"
#include "support/OtherUnit.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QFile>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

/// An administrator at the window, with a pack for ASI on the disk and the key of who signed it.
class Desk
{
public:
    explicit Desk(const QString &words = Office::administratorWords)
        : key(keys::SigningKey::generate())
        , pack(support::writePack(
              office.path(u"asi.pack"_s), support::otherPack(**operations::Instruments::find(u"asi"_s)), key))
    {
        office.leave();
        QFile file(office.path(u"metod.pub"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(key.publicKey().file()) < 0)
            qFatal("no key");
        if (!screen.open(office.folder(), words))
            qFatal("no window");
    }
    void accept()
    {
        screen.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(screen.fill(u"signerName"_s, u"Metodstöd"_s));
        screen.answers.path = office.path(u"metod.pub"_s);
        QVERIFY(screen.operate(u"signerFile"_s));
        QVERIFY(screen.operate(u"addSigner"_s));
    }
    void install()
    {
        screen.press(Qt::Key_4, Qt::ControlModifier);
        screen.answers.path = pack;
        QVERIFY(screen.operate(u"installPack"_s));
    }
    QString listed() const
    {
        const auto *const list = screen.find<QListWidget>(u"contentPacks"_s);
        return list && list->count() > 0 ? list->item(0)->text() : QString();
    }

    Office office;
    keys::SigningKey key;
    QString pack;
    Screen screen;
};

} // namespace

class TestContentPacksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackOfAnUnknownSignerSaysWhatToDo()
    {
        Desk desk;
        desk.install();
        QVERIFY2(desk.screen.message().contains(desk.key.publicKey().name()), qPrintable(desk.screen.message()));
        QVERIFY(desk.screen.message().contains(u"People and rules"_s));
        QCOMPARE(desk.listed(), QString());
    }

    void aKeyIsAcceptedAndItsPackInstalledAndTakenOut()
    {
        Desk desk;
        desk.accept();
        QVERIFY2(desk.screen.message().contains(desk.key.publicKey().name()), qPrintable(desk.screen.message()));
        desk.install();
        QVERIFY2(desk.listed().contains(support::otherHolder), qPrintable(desk.screen.message()));
        QVERIFY(desk.listed().contains(u"Metodstöd"_s) && desk.listed().contains(support::otherEdition));
        desk.screen.useLanguage(u"sv"_s);
        QVERIFY(desk.listed().contains(support::otherHolder)); // said anew, and still there
        QVERIFY(desk.screen.operate(u"takeOutPack"_s));
        QCOMPARE(desk.listed(), QString());
        QCOMPARE(operations::ContentPacks(desk.screen.session()).installed().size(), std::size_t(0));
    }

    void whatIsNoKeyIsSaidAtTheField()
    {
        Desk desk;
        desk.screen.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(desk.screen.fill(u"signerName"_s, u"Metodstöd"_s));
        QVERIFY(desk.screen.fill(u"signerKey"_s, u"RWnothing"_s));
        QVERIFY(desk.screen.operate(u"addSigner"_s));
        QVERIFY2(desk.screen.noteAt(u"signerKey"_s).contains(u"RW"_s), "what is wrong stands below it");
        QCOMPARE(operations::ContentPacks(desk.screen.session()).signers().size(), std::size_t(0));
    }

    void whoIsNoAdministratorLooksOnly()
    {
        Desk desk(Office::workerWords);
        desk.screen.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!desk.screen.find(u"installPack"_s)->isEnabled());
    }
};

UNDERLAG_TEST(TestContentPacksPage)

#include "tst_ContentPacks.moc"
