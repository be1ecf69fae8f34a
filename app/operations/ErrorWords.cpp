// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ErrorWords.h"

#include <QCoreApplication>
#include <QLatin1StringView>

using Code = forms::Error::Code;

namespace operations {

namespace {

struct Sentence
{
    Code code;
    const char *where; ///< "": every other place
    const char *what;
    const char *next;
};

// The first row that fits is used: the words that app/store/README.md and the operations give, then each code's rest.
constexpr Sentence sentences[] = {
    {Code::WrongKey, "wrong-passphrase", QT_TRANSLATE_NOOP("Errors", "That passphrase does not open it."),
        QT_TRANSLATE_NOOP("Errors",
            "Look at Caps Lock and the keyboard's language, and try again. Forgotten? Use the recovery code.")},
    {Code::WrongKey, "survey-passphrase", QT_TRANSLATE_NOOP("Errors", "That passphrase does not open the surveys."),
        QT_TRANSLATE_NOOP("Errors",
            "It is the survey's own, not yours. No recovery code takes its place: ask who prepared the survey.")},
    {Code::WrongKey, "signing-key", QT_TRANSLATE_NOOP("Errors", "That passphrase does not open the signing key."),
        QT_TRANSLATE_NOOP("Errors", "Look at Caps Lock and the keyboard's language, and try again.")},
    {Code::WrongKey, "", QT_TRANSLATE_NOOP("Errors", "That passphrase does not open it."),
        QT_TRANSLATE_NOOP("Errors",
            "Look at Caps Lock and the keyboard's language, and try again. Forgotten? Use the recovery code.")},

    {Code::NotFound, "not-a-vault", QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds store.db and the key files.")},
    {Code::NotFound, "slots-missing", QT_TRANSLATE_NOOP("Errors", "The vault's two key files are gone."),
        QT_TRANSLATE_NOOP(
            "Errors", "Put key.slots.A or key.slots.B back from a backup: without them nothing opens it.")},
    {Code::NotFound, "database-missing", QT_TRANSLATE_NOOP("Errors", "The vault's database is gone."),
        QT_TRANSLATE_NOOP("Errors", "Restore a backup.")},
    {Code::NotFound, "no-slot", QT_TRANSLATE_NOOP("Errors", "This person has no passphrase in this vault."),
        QT_TRANSLATE_NOOP("Errors", "An administrator gives them one under People and rules.")},
    {Code::NotFound, "file-unkept", QT_TRANSLATE_NOOP("Errors", "That file is not in the vault."),
        QT_TRANSLATE_NOOP("Errors", "Choose it from the disk again.")},
    {Code::NotFound, "", QT_TRANSLATE_NOOP("Errors", "It is not there."),
        QT_TRANSLATE_NOOP("Errors", "See that it has not been moved or renamed.")},

    {Code::Corrupt, "slots-damaged", QT_TRANSLATE_NOOP("Errors", "Both of the vault's key files are damaged."),
        QT_TRANSLATE_NOOP("Errors", "Change nothing. Put one of them back from a backup.")},
    {Code::Corrupt, "slots-of-another-vault", QT_TRANSLATE_NOOP("Errors", "The key files belong to another vault."),
        QT_TRANSLATE_NOOP("Errors", "Put this vault's own key files back from a backup.")},
    {Code::Corrupt, "database-damaged",
        QT_TRANSLATE_NOOP("Errors", "The vault's database is damaged or has been changed by something else."),
        QT_TRANSLATE_NOOP(
            "Errors", "Change nothing: keep a copy of the folder as it is, and restore the latest backup.")},
    {Code::Corrupt, "attachment-damaged", QT_TRANSLATE_NOOP("Errors", "The kept file is not what it was."),
        QT_TRANSLATE_NOOP(
            "Errors", "Change nothing. Keep a copy of the folder as it is and restore the latest backup.")},
    {Code::Corrupt, "pack-changed", QT_TRANSLATE_NOOP("Errors", "%1 is not the file that was signed."),
        QT_TRANSLATE_NOOP("Errors", "Do not use it. Get it again from whoever made it.")},
    {Code::Corrupt, "", QT_TRANSLATE_NOOP("Errors", "The data is damaged or has been tampered with."),
        QT_TRANSLATE_NOOP("Errors", "Change nothing. Keep a copy as it is and restore the latest backup.")},

    {Code::Conflict, "in-use",
        QT_TRANSLATE_NOOP("Errors", "The vault is open already, in another window or by somebody else."),
        QT_TRANSLATE_NOOP("Errors", "Close it there, then try again.")},
    {Code::Conflict, "in-use-on",
        QT_TRANSLATE_NOOP("Errors", "The vault is open on %1, or was when this folder was copied from there."),
        QT_TRANSLATE_NOOP(
            "Errors", "Close it there. If that computer is off or gone, delete vault.lock in the vault's folder.")},
    {Code::Conflict, "busy", QT_TRANSLATE_NOOP("Errors", "The vault is busy with something else."),
        QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")},
    {Code::Conflict, "folder-not-empty", QT_TRANSLATE_NOOP("Errors", "The folder holds something already."),
        QT_TRANSLATE_NOOP("Errors", "Choose an empty folder, or a new one.")},
    {Code::Conflict, "database-exists", QT_TRANSLATE_NOOP("Errors", "There is a vault in this folder already."),
        QT_TRANSLATE_NOOP("Errors", "Open it, or choose another folder.")},
    {Code::Conflict, "version-taken",
        QT_TRANSLATE_NOOP("Errors", "This version is installed already, with other words or rules: %1."),
        QT_TRANSLATE_NOOP("Errors", "Raise the version in the definition, then install it.")},
    {Code::Conflict, "survey-prepared", QT_TRANSLATE_NOOP("Errors", "The survey has been prepared already."),
        QT_TRANSLATE_NOOP("Errors", "It is done once: with another key, earlier answers could never be opened.")},
    {Code::Conflict, "definition-changed", QT_TRANSLATE_NOOP("Errors", "The file has changed since it was read."),
        QT_TRANSLATE_NOOP("Errors", "It has been read again: look once more, and then make the change.")},
    {Code::Conflict, "folder-exists", QT_TRANSLATE_NOOP("Errors", "There is a folder %1 there already."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place, or move what is there.")},
    {Code::Conflict, "case-exists", QT_TRANSLATE_NOOP("Errors", "There is a case of this name already: %1."),
        QT_TRANSLATE_NOOP("Errors", "Give it another name.")},
    {Code::Conflict, "signer-known", QT_TRANSLATE_NOOP("Errors", "That key is accepted already."),
        QT_TRANSLATE_NOOP("Errors", "Take it away first if its name is wrong.")},
    {Code::Conflict, "", QT_TRANSLATE_NOOP("Errors", "Something else holds it, or it is there already."),
        QT_TRANSLATE_NOOP("Errors", "Close it in the other place, then try again.")},

    {Code::Io, "disk-full", QT_TRANSLATE_NOOP("Errors", "The disk is full."),
        QT_TRANSLATE_NOOP("Errors", "Make room on it and try again. Nothing saved is lost.")},
    {Code::Io, "read-only", QT_TRANSLATE_NOOP("Errors", "The folder may not be written to."),
        QT_TRANSLATE_NOOP("Errors", "Give yourself the right to write there, or choose another folder.")},
    {Code::Io, "unreadable", QT_TRANSLATE_NOOP("Errors", "The folder or a file in it may not be read."),
        QT_TRANSLATE_NOOP("Errors", "Give yourself the right to read it, and see that the disk is whole.")},
    {Code::Io, "disk", QT_TRANSLATE_NOOP("Errors", "The disk does not take what is written to it."),
        QT_TRANSLATE_NOOP("Errors", "See that it is there and whole, then try again. Nothing saved is lost.")},
    {Code::Io, "no-memory", QT_TRANSLATE_NOOP("Errors", "There is too little memory for this."),
        QT_TRANSLATE_NOOP("Errors", "Close other programs and try again.")},
    {Code::Io, "unsaved", QT_TRANSLATE_NOOP("Errors", "Earlier answers are not on the disk yet."),
        QT_TRANSLATE_NOOP("Errors", "Make room on the disk or put it back; it is tried again by itself.")},
    {Code::Io, "unfinished",
        QT_TRANSLATE_NOOP("Errors", "The release is whole and entered, but its folder did not get its name: it is %1."),
        QT_TRANSLATE_NOOP("Errors", "Rename it yourself: take away what begins after the period.")},
    {Code::Io, "file-unreadable", QT_TRANSLATE_NOOP("Errors", "The file could not be read."),
        QT_TRANSLATE_NOOP("Errors", "See that it is still there and that you may read it, or choose another.")},
    {Code::Io, "file-unwritten", QT_TRANSLATE_NOOP("Errors", "The copy could not be written."),
        QT_TRANSLATE_NOOP("Errors", "Choose a folder that has room and that you may write to.")},
    {Code::Io, "", QT_TRANSLATE_NOOP("Errors", "The file or folder could not be read or written."),
        QT_TRANSLATE_NOOP(
            "Errors", "See that the disk is there, has room and is not write-protected. Then try again.")},

    {Code::Refused, "network-folder", QT_TRANSLATE_NOOP("Errors", "The folder lies on a network."),
        QT_TRANSLATE_NOOP("Errors", "Choose one on this computer's own disk: only there is saved really saved.")},
    {Code::Refused, "plaintext",
        QT_TRANSLATE_NOOP("Errors", "The database in this folder is not encrypted, so it is not Underlag's."),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder.")},
    {Code::Refused, "no-encryption",
        QT_TRANSLATE_NOOP("Errors", "The program came without its own encryption and wrote nothing."),
        QT_TRANSLATE_NOOP("Errors", "Install it again from a source you trust.")},
    {Code::Refused, "newer-format", QT_TRANSLATE_NOOP("Errors", "The vault was made by a later version of Underlag."),
        QT_TRANSLATE_NOOP("Errors", "Install that version or a newer one.")},
    {Code::Refused, "slots-older",
        QT_TRANSLATE_NOOP("Errors", "The key files are older than the database: somebody put old ones back."),
        QT_TRANSLATE_NOOP("Errors", "Put the newest ones back from a backup, and ask who changed them.")},
    {Code::Refused, "slot-parameters",
        QT_TRANSLATE_NOOP("Errors", "A key file asks for more or less work than is safe."),
        QT_TRANSLATE_NOOP("Errors", "Change nothing. Put the key files back from a backup.")},
    {Code::Refused, "person-inactive", QT_TRANSLATE_NOOP("Errors", "This person no longer works in the vault."),
        QT_TRANSLATE_NOOP("Errors", "An administrator can take them in again.")},
    {Code::Refused, "passphrase-taken", QT_TRANSLATE_NOOP("Errors", "This passphrase cannot be used here."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one.")},
    {Code::Refused, "last-slot",
        QT_TRANSLATE_NOOP("Errors", "This is the last passphrase that opens the vault, so it stays."),
        QT_TRANSLATE_NOOP("Errors", "Add another person first.")},
    {Code::Refused, "too-many-people", QT_TRANSLATE_NOOP("Errors", "A vault has room for 63 people with a passphrase."),
        QT_TRANSLATE_NOOP("Errors", "Take somebody's away who no longer works here.")},
    {Code::Refused, "last-administrator",
        QT_TRANSLATE_NOOP("Errors", "This is the vault's last administrator, and one is needed."),
        QT_TRANSLATE_NOOP("Errors", "Make somebody else an administrator first.")},
    {Code::Refused, "not-yours", QT_TRANSLATE_NOOP("Errors", "Somebody else interviews here."),
        QT_TRANSLATE_NOOP("Errors", "Ask them to do it.")},
    {Code::Refused, "not-unfinished", QT_TRANSLATE_NOOP("Errors", "This interview has been held."),
        QT_TRANSLATE_NOOP("Errors", "It stays with the version of the instrument that it was made with.")},
    {Code::Refused, "other-instrument", QT_TRANSLATE_NOOP("Errors", "That is a version of another instrument."),
        QT_TRANSLATE_NOOP("Errors", "Choose a version of the same one.")},
    {Code::Refused, "retired", QT_TRANSLATE_NOOP("Errors", "This version of the instrument is no longer used."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one. What was begun with it goes on.")},
    {Code::Refused, "anonymous-survey", QT_TRANSLATE_NOOP("Errors", "This survey is anonymous."),
        QT_TRANSLATE_NOOP("Errors", "It cannot be begun for a client: who answers hands it in without a name.")},
    {Code::Refused, "survey-unprepared",
        QT_TRANSLATE_NOOP("Errors", "No survey can be handed over yet: there is nobody to seal the answers to."),
        QT_TRANSLATE_NOOP("Errors",
            "A supervisor or an administrator prepares it once, under Release, with a passphrase of its own.")},
    {Code::Refused, "survey-period",
        QT_TRANSLATE_NOOP("Errors", "Answers are opened 60 days after the end of their period, never before."),
        QT_TRANSLATE_NOOP("Errors", "Choose an earlier period, or wait.")},
    {Code::Refused, "survey-few", QT_TRANSLATE_NOOP("Errors", "Fewer than ten answered: then the answers stay sealed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another period.")},
    {Code::Refused, "survey-questions",
        QT_TRANSLATE_NOOP("Errors", "This survey asks something else than single choices, or too much."),
        QT_TRANSLATE_NOOP("Errors", "What is written freely gives people away: make its questions choices.")},
    {Code::Refused, "not-a-survey", QT_TRANSLATE_NOOP("Errors", "This instrument is no anonymous survey."),
        QT_TRANSLATE_NOOP("Errors", "Begin it for a client, in the caseload.")},
    {Code::Refused, "survey-over", QT_TRANSLATE_NOOP("Errors", "This survey has been handed in."),
        QT_TRANSLATE_NOOP("Errors", "Hand over a new one.")},
    {Code::Refused, "clock",
        QT_TRANSLATE_NOOP("Errors",
            "The clock was turned: answers are here of a later time, or this period has been opened already."),
        QT_TRANSLATE_NOOP("Errors", "Set the clock right, then hand over the survey.")},
    {Code::Refused, "definition-errors", QT_TRANSLATE_NOOP("Errors", "The definition has errors."),
        QT_TRANSLATE_NOOP("Errors", "Settle what the list of findings shows, then install it.")},
    {Code::Refused, "no-folder",
        QT_TRANSLATE_NOOP("Errors", "The definition does not lie in a folder of its own name."),
        QT_TRANSLATE_NOOP("Errors", "Make one, put the file in it and open it there: texts and cases lie beside it.")},
    {Code::Refused, "locked", QT_TRANSLATE_NOOP("Errors", "What is approved is locked."),
        QT_TRANSLATE_NOOP("Errors", "A supervisor can unlock it, and says why.")},
    {Code::Refused, "append-only",
        QT_TRANSLATE_NOOP("Errors", "What has been entered there is never changed or taken away."),
        QT_TRANSLATE_NOOP("Errors", "Enter a new row that says what is so now.")},
    {Code::Refused, "fast-keys", QT_TRANSLATE_NOOP("Errors", "A real vault has no cheap keys."),
        QT_TRANSLATE_NOOP("Errors", "Make it without them.")},
    {Code::Refused, "state", QT_TRANSLATE_NOOP("Errors", "This step does not follow the state the assessment is in."),
        QT_TRANSLATE_NOOP("Errors", "Open it again and look at its state.")},
    {Code::Refused, "role", QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Errors", "Ask somebody with the right role.")},
    {Code::Refused, "own-interview", QT_TRANSLATE_NOOP("Errors", "Nobody reviews their own interview."),
        QT_TRANSLATE_NOOP("Errors", "Ask another supervisor.")},
    {Code::Refused, "not-own", QT_TRANSLATE_NOOP("Errors", "Only the person who interviewed may do this."),
        QT_TRANSLATE_NOOP("Errors", "Ask them to.")},
    {Code::Refused, "not-required", QT_TRANSLATE_NOOP("Errors", "This instrument does not ask for a review."),
        QT_TRANSLATE_NOOP("Errors", "File it in the case system.")},
    {Code::Refused, "comment-missing", QT_TRANSLATE_NOOP("Errors", "A few words are missing."),
        QT_TRANSLATE_NOOP("Errors", "Write what should be looked at first.")},
    {Code::Refused, "practice", QT_TRANSLATE_NOOP("Errors", "A practice vault takes only test identity numbers."),
        QT_TRANSLATE_NOOP("Errors", "Use a number from the tax agency's test series.")},
    {Code::Refused, "real", QT_TRANSLATE_NOOP("Errors", "A real vault takes no test identity numbers."),
        QT_TRANSLATE_NOOP("Errors", "Try things out in a practice vault.")},
    {Code::Refused, "released", QT_TRANSLATE_NOOP("Errors", "A period is released once, and this one has been."),
        QT_TRANSLATE_NOOP("Errors", "Choose another period.")},
    {Code::Refused, "withdrawn",
        QT_TRANSLATE_NOOP("Errors", "The release is withdrawn: there are too few persons in it."),
        QT_TRANSLATE_NOOP("Errors", "Wait for a period with more.")},
    {Code::Refused, "file-too-large", QT_TRANSLATE_NOOP("Errors", "The file is larger than 20 MB."),
        QT_TRANSLATE_NOOP("Errors", "Make it smaller, or keep it in the case system and write where.")},
    {Code::Refused, "file-empty", QT_TRANSLATE_NOOP("Errors", "There is nothing in the file."),
        QT_TRANSLATE_NOOP("Errors", "See that it has come down whole, or choose another.")},
    {Code::Refused, "no-day", QT_TRANSLATE_NOOP("Errors", "The interview has no day yet."),
        QT_TRANSLATE_NOOP("Errors", "Plan it for a day first.")},
    {Code::Refused, "no-picture", QT_TRANSLATE_NOOP("Errors", "This instrument has no picture of the situation."),
        QT_TRANSLATE_NOOP("Errors", "Look at its result instead.")},
    {Code::Refused, "no-case-number", QT_TRANSLATE_NOOP("Errors", "The client has no case number."),
        QT_TRANSLATE_NOOP("Errors", "A calendar holds the case number and nothing else: give the client one first.")},
    {Code::Refused, "unknown-signer",
        QT_TRANSLATE_NOOP("Errors", "The content pack is signed with a key that is not accepted here: %1."),
        QT_TRANSLATE_NOOP("Errors",
            "Ask its owner to read you the key's number. An administrator adds the key under People and rules.")},
    {Code::Refused, "other-structure",
        QT_TRANSLATE_NOOP("Errors", "The content pack was made for another version of the instrument: %1."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever made it for one that is made for the version at hand.")},
    {Code::Refused, "signing-key",
        QT_TRANSLATE_NOOP(
            "Errors", "The signing key lies there without a passphrase, or asks for more work than is safe."),
        QT_TRANSLATE_NOOP("Errors", "Make a new one.")},
    {Code::Refused, "", QT_TRANSLATE_NOOP("Errors", "This is not allowed."),
        QT_TRANSLATE_NOOP("Errors", "Look at what stands in the way, or ask who may.")},

    {Code::Type, "reason", QT_TRANSLATE_NOOP("Errors", "A reason says something, in at most 500 characters."),
        QT_TRANSLATE_NOOP("Errors", "Write it shorter.")},
    {Code::Type, "goal", QT_TRANSLATE_NOOP("Errors", "A goal says something, in at most 500 characters."),
        QT_TRANSLATE_NOOP("Errors", "Write it shorter: what should be otherwise, in the client's own words.")},
    {Code::Type, "goal-day",
        QT_TRANSLATE_NOOP("Errors", "A goal is followed on a day since it was set, today at the latest."),
        QT_TRANSLATE_NOOP("Errors", "Look at the day.")},
    {Code::Type, "measure-kind", QT_TRANSLATE_NOOP("Errors", "A measure needs a kind."),
        QT_TRANSLATE_NOOP("Errors", "Choose one in the list.")},
    {Code::Type, "measure-start", QT_TRANSLATE_NOOP("Errors", "A measure begins on a day, at most a year from now."),
        QT_TRANSLATE_NOOP("Errors", "Write it as year-month-day.")},
    {Code::Type, "measure-end",
        QT_TRANSLATE_NOOP("Errors", "A measure ends on a day since it began, today at the latest."),
        QT_TRANSLATE_NOOP("Errors", "Look at the days, or leave the end empty while it goes on.")},
    {Code::Type, "measure-reason", QT_TRANSLATE_NOOP("Errors", "What has ended has a reason."),
        QT_TRANSLATE_NOOP("Errors", "Choose why it ended.")},
    {Code::Type, "measure-performer", QT_TRANSLATE_NOOP("Errors", "Who carries it out is at most 200 characters."),
        QT_TRANSLATE_NOOP("Errors", "Write it shorter.")},
    {Code::Type, "recovery-code-length", QT_TRANSLATE_NOOP("Errors", "A recovery code has 28 letters and digits."),
        QT_TRANSLATE_NOOP("Errors", "Look at the paper once more.")},
    {Code::Type, "recovery-code-character",
        QT_TRANSLATE_NOOP("Errors", "There is a character that no recovery code has."),
        QT_TRANSLATE_NOOP("Errors", "Look at the paper once more.")},
    {Code::Type, "recovery-code-check", QT_TRANSLATE_NOOP("Errors", "The recovery code has a slip of the pen in it."),
        QT_TRANSLATE_NOOP("Errors", "Look at the paper once more, group by group.")},
    {Code::Type, "passphrase-not-text", QT_TRANSLATE_NOOP("Errors", "The passphrase is not text in UTF-8."),
        QT_TRANSLATE_NOOP("Errors", "Type it again, or save its file as UTF-8.")},
    {Code::Type, "language", QT_TRANSLATE_NOOP("Errors", "That is no code of a language."),
        QT_TRANSLATE_NOOP("Errors", "Write it as sv, en, fi or ar.")},
    {Code::Type, "name", QT_TRANSLATE_NOOP("Errors", "A name is needed."), QT_TRANSLATE_NOOP("Errors", "Write one.")},
    {Code::Type, "comment", QT_TRANSLATE_NOOP("Errors", "There is nothing in it."),
        QT_TRANSLATE_NOOP("Errors", "Write what you mean first.")},
    {Code::Type, "interview-date", QT_TRANSLATE_NOOP("Errors", "There is no such day."),
        QT_TRANSLATE_NOOP("Errors", "Write it as year-month-day.")},
    {Code::Type, "file-kind", QT_TRANSLATE_NOOP("Errors", "The file is not of the kind that is asked for."),
        QT_TRANSLATE_NOOP("Errors", "Choose a picture for a picture, a recording for a recording, a film for a film.")},
    {Code::Type, "", QT_TRANSLATE_NOOP("Errors", "This is not the kind of value that belongs here."),
        QT_TRANSLATE_NOOP("Errors", "Write it again, or use a special code.")},

    {Code::Syntax, "pack-unsound", QT_TRANSLATE_NOOP("Errors", "%1 is no content pack, or only a part of one."),
        QT_TRANSLATE_NOOP("Errors", "Get it again from whoever made it.")},
    {Code::Syntax, "public-key", QT_TRANSLATE_NOOP("Errors", "That is no public key."),
        QT_TRANSLATE_NOOP("Errors", "It is one line that begins with RW, as minisign writes it.")},
    {Code::Syntax, "signing-key", QT_TRANSLATE_NOOP("Errors", "That is no signing key."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file that pack key or minisign made.")},
    {Code::Syntax, "", QT_TRANSLATE_NOOP("Errors", "It is not written as it should be."),
        QT_TRANSLATE_NOOP("Errors", "Mend it at the place that is named.")},
    {Code::Schema, "pack-too-large", QT_TRANSLATE_NOOP("Errors", "%1 is larger than a content pack may be."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever made it what it holds.")},
    {Code::Schema, "pack-content", QT_TRANSLATE_NOOP("Errors", "%1 is signed, but what it holds is no content pack."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever made it to make it with pack make.")},
    {Code::Schema, "", QT_TRANSLATE_NOOP("Errors", "It holds a word or a rule that this version does not know."),
        QT_TRANSLATE_NOOP("Errors", "Mend it at the place that is named, or see whether there is a newer version.")},
    {Code::Cycle, "", QT_TRANSLATE_NOOP("Errors", "These depend on each other in a circle."),
        QT_TRANSLATE_NOOP("Errors", "Break it at one of them.")},
};

/// The word, and behind a space what the sentence names: "in-use-on LAPTOP".
struct Place
{
    QString word;
    QString name;
};

Place placeOf(const forms::Error &error)
{
    const qsizetype space = error.where.indexOf(u' ');
    return space < 0 ? Place{error.where, {}} : Place{error.where.left(space), error.where.mid(space + 1)};
}

const Sentence &sentenceFor(const forms::Error &error, const QString &word)
{
    for (const Sentence &row : sentences) {
        const QLatin1StringView where(row.where);
        if (row.code == error.code && (where.isEmpty() || word == where))
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorWords errorWords(const forms::Error &error)
{
    const Place place = placeOf(error);
    const Sentence &row = sentenceFor(error, place.word);
    return {.what = QCoreApplication::translate("Errors", row.what).replace(QLatin1StringView("%1"), place.name),
        .next = QCoreApplication::translate("Errors", row.next),
        .isPlaceTold = row.where[0] != '\0'};
}

} // namespace operations
