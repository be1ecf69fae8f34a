// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AnswerTable.h"
#include "app/store/PersonTable.h"
#include "app/store/Vault.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <cstdio>
#include <functional>
#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;

// underlag-killed JOB FOLDER PASSPHRASE [ASSESSMENT]: opens the vault and works until it is killed. Each line it prints
// is a claim: "saved N" that answer N is on the disk, "trying P" and "done P" that a passphrase is being, has been,
// set.
namespace {

keys::SecretBytes secret(QByteArray text)
{
    text.detach();
    return keys::SecretBytes::takeFrom(text);
}

/// One system call: a claim is out, or it is not.
void claim(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, (line + '\n').constData(), std::size_t(line.size() + 1)) < 0)
        std::exit(3);
}

struct Job
{
    store::Vault &vault;
    QStringList arguments;
};

/// Answers as fast as they come, a few at a time under way: the number is the history's sequence.
class Typist : public QObject
{
public:
    enum class Honesty { AfterCommit, BeforeCommit };

    Typist(const Job &job, Honesty honesty)
        : m_vault(job.vault)
        , m_assessment(cases::AssessmentId::fromString(job.arguments.value(4)))
        , m_honesty(honesty)
    {
        const auto last = store::AnswerTable(m_vault.reader()).lastSequence(m_assessment);
        m_next = last ? *last : 0;
    }

    void type()
    {
        const qint64 number = ++m_next;
        const store::AnswerChange change{{m_assessment, u"M%1"_s.arg(number % 50), {}},
            forms::Number{double(number), QString::number(number)}, m_vault.person().id, m_vault.epoch(),
            QDateTime::currentDateTime()};
        const auto saved = [number] { claim("saved " + QByteArray::number(number)); };
        if (m_honesty == Honesty::BeforeCommit)
            saved();
        m_vault.writer().enqueue([change](store::Connection &db) { return store::AnswerTable(db).put(change); }, this,
            [this, saved] {
                if (m_honesty == Honesty::AfterCommit)
                    saved();
                type();
            });
    }

private:
    store::Vault &m_vault;
    cases::AssessmentId m_assessment;
    Honesty m_honesty;
    qint64 m_next = 0;
};

void typeWith(const Job &job, Typist::Honesty honesty)
{
    auto *const typist = new Typist(job, honesty);
    typist->setParent(QCoreApplication::instance());
    for (int underWay = 0; underWay < 3; ++underWay)
        typist->type();
}

void typeAnswers(const Job &job)
{
    typeWith(job, Typist::Honesty::AfterCommit);
}

/// The negative control: says "saved" before it is. A test that this passes proves nothing.
void claimTooEarly(const Job &job)
{
    typeWith(job, Typist::Honesty::BeforeCommit);
}

void changePassphrases(const Job &job)
{
    QByteArray now = job.arguments.value(3).toUtf8();
    for (int i = 0; i < 1000; ++i) {
        const QByteArray next = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        claim("trying " + next);
        if (!job.vault.changePassphrase(secret(now), secret(next)))
            std::exit(4);
        claim("done " + next);
        now = next;
    }
}

void addPeople(const Job &job)
{
    for (int i = 0; i < 1000; ++i) {
        const cases::Person person{cases::PersonId::create(), u"Person"_s, cases::Role::SocialWorker, true};
        const QByteArray passphrase = person.id.toString().toUtf8();
        claim("adding " + passphrase);
        if (!job.vault.addPerson(person, secret(passphrase)))
            std::exit(5);
        claim("added " + passphrase);
        usleep(5000); // long enough for a kill to find it so
        claim("removing " + passphrase);
        if (!job.vault.removeSlots(person.id))
            std::exit(5);
        claim("removed " + passphrase);
    }
}

struct Kind
{
    QLatin1String name;
    void (*start)(const Job &);
};
constexpr std::array kinds{
    Kind{"answers"_L1, typeAnswers},
    Kind{"too-early"_L1, claimTooEarly},
    Kind{"passphrases"_L1, changePassphrases},
    Kind{"people"_L1, addPeople},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vault
        = store::Vault::open(arguments.value(2), secret(arguments.value(3).toUtf8()), {.kdf = keys::KdfPolicy::fast()});
    if (!vault) {
        std::fprintf(stderr, "%s\n", qPrintable(vault.error().detail));
        return 2;
    }
    claim("open");
    const Job job{**vault, arguments};
    for (const Kind &kind : kinds) {
        if (arguments.value(1) == kind.name)
            QTimer::singleShot(0, QCoreApplication::instance(), [&job, &kind] { kind.start(job); });
    }
    return QCoreApplication::exec();
}
