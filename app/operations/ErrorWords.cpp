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

#define TEXT(text) QT_TRANSLATE_NOOP("Errors", text)

// The first row that fits is used: the words that app/store/README.md and the operations give, then each code's rest.
constexpr Sentence sentences[] = {
    {Code::WrongKey, "", TEXT("That passphrase does not open it."),
        TEXT("Look at Caps Lock and the keyboard's language, and try again. Forgotten? Use the recovery code.")},

    {Code::NotFound, "not-a-vault", TEXT("There is no vault in this folder."),
        TEXT("Choose the folder that holds store.db and the key files.")},
    {Code::NotFound, "slots-missing", TEXT("The vault's two key files are gone."),
        TEXT("Put key.slots.A or key.slots.B back from a backup: without them nothing opens it.")},
    {Code::NotFound, "database-missing", TEXT("The vault's database is gone."), TEXT("Restore a backup.")},
    {Code::NotFound, "no-slot", TEXT("This person has no passphrase in this vault."),
        TEXT("An administrator gives them one under People and rules.")},
    {Code::NotFound, "", TEXT("It is not there."), TEXT("See that it has not been moved or renamed.")},

    {Code::Corrupt, "slots-damaged", TEXT("Both of the vault's key files are damaged."),
        TEXT("Change nothing. Put one of them back from a backup.")},
    {Code::Corrupt, "slots-of-another-vault", TEXT("The key files belong to another vault."),
        TEXT("Put this vault's own key files back from a backup.")},
    {Code::Corrupt, "database-damaged", TEXT("The vault's database is damaged or has been changed by something else."),
        TEXT("Change nothing: keep a copy of the folder as it is, and restore the latest backup.")},
    {Code::Corrupt, "", TEXT("The data is damaged or has been tampered with."),
        TEXT("Change nothing. Keep a copy as it is and restore the latest backup.")},

    {Code::Conflict, "in-use", TEXT("The vault is open already, in another window or by somebody else."),
        TEXT("Close it there, then try again.")},
    {Code::Conflict, "busy", TEXT("The vault is busy with something else."), TEXT("Wait a moment and try again.")},
    {Code::Conflict, "folder-not-empty", TEXT("The folder holds something already."),
        TEXT("Choose an empty folder, or a new one.")},
    {Code::Conflict, "database-exists", TEXT("There is a vault in this folder already."),
        TEXT("Open it, or choose another folder.")},
    {Code::Conflict, "", TEXT("Something else holds it, or it is there already."),
        TEXT("Close it in the other place, then try again.")},

    {Code::Io, "disk-full", TEXT("The disk is full."), TEXT("Make room on it and try again. Nothing saved is lost.")},
    {Code::Io, "read-only", TEXT("The folder may not be written to."),
        TEXT("Give yourself the right to write there, or choose another folder.")},
    {Code::Io, "unreadable", TEXT("The folder or a file in it may not be read."),
        TEXT("Give yourself the right to read it, and see that the disk is whole.")},
    {Code::Io, "disk", TEXT("The disk does not take what is written to it."),
        TEXT("See that it is there and whole, then try again. Nothing saved is lost.")},
    {Code::Io, "no-memory", TEXT("There is too little memory for this."), TEXT("Close other programs and try again.")},
    {Code::Io, "unsaved", TEXT("Earlier answers are not on the disk yet."),
        TEXT("Make room on the disk or put it back; it is tried again by itself.")},
    {Code::Io, "", TEXT("The file or folder could not be read or written."),
        TEXT("See that the disk is there, has room and is not write-protected. Then try again.")},

    {Code::Refused, "network-folder", TEXT("The folder lies on a network."),
        TEXT("Choose one on this computer's own disk: only there is saved really saved.")},
    {Code::Refused, "plaintext", TEXT("The database in this folder is not encrypted, so it is not Underlag's."),
        TEXT("Choose another folder.")},
    {Code::Refused, "no-encryption", TEXT("The program came without its own encryption and wrote nothing."),
        TEXT("Install it again from a source you trust.")},
    {Code::Refused, "newer-format", TEXT("The vault was made by a later version of Underlag."),
        TEXT("Install that version or a newer one.")},
    {Code::Refused, "slots-older", TEXT("The key files are older than the database: somebody put old ones back."),
        TEXT("Put the newest ones back from a backup, and ask who changed them.")},
    {Code::Refused, "slot-parameters", TEXT("A key file asks for more or less work than is safe."),
        TEXT("Change nothing. Put the key files back from a backup.")},
    {Code::Refused, "person-inactive", TEXT("This person no longer works in the vault."),
        TEXT("An administrator can take them in again.")},
    {Code::Refused, "passphrase-taken", TEXT("This passphrase cannot be used here."), TEXT("Choose another one.")},
    {Code::Refused, "last-slot", TEXT("This is the last passphrase that opens the vault, so it stays."),
        TEXT("Add another person first.")},
    {Code::Refused, "append-only", TEXT("What has been entered there is never changed or taken away."),
        TEXT("Enter a new row that says what is so now.")},
    {Code::Refused, "fast-keys", TEXT("A real vault has no cheap keys."), TEXT("Make it without them.")},
    {Code::Refused, "state", TEXT("This step does not follow the state the assessment is in."),
        TEXT("Open it again and look at its state.")},
    {Code::Refused, "role", TEXT("Your role does not allow this."), TEXT("Ask somebody with the right role.")},
    {Code::Refused, "own-interview", TEXT("Nobody reviews their own interview."), TEXT("Ask another supervisor.")},
    {Code::Refused, "not-own", TEXT("Only the person who interviewed may do this."), TEXT("Ask them to.")},
    {Code::Refused, "not-required", TEXT("This instrument does not ask for a review."),
        TEXT("File it in the case system.")},
    {Code::Refused, "comment-missing", TEXT("A few words are missing."), TEXT("Write what should be looked at first.")},
    {Code::Refused, "practice", TEXT("A practice vault takes only test identity numbers."),
        TEXT("Use a number from the tax agency's test series.")},
    {Code::Refused, "real", TEXT("A real vault takes no test identity numbers."),
        TEXT("Try things out in a practice vault.")},
    {Code::Refused, "released", TEXT("A period is released once, and this one has been."),
        TEXT("Choose another period.")},
    {Code::Refused, "withdrawn", TEXT("The release is withdrawn: there are too few persons in it."),
        TEXT("Wait for a period with more.")},
    {Code::Refused, "", TEXT("This is not allowed."), TEXT("Look at what stands in the way, or ask who may.")},

    {Code::Type, "recovery-code-length", TEXT("A recovery code has 28 letters and digits."),
        TEXT("Look at the paper once more.")},
    {Code::Type, "recovery-code-character", TEXT("There is a character that no recovery code has."),
        TEXT("Look at the paper once more.")},
    {Code::Type, "recovery-code-check", TEXT("The recovery code has a slip of the pen in it."),
        TEXT("Look at the paper once more, group by group.")},
    {Code::Type, "name", TEXT("A name is needed."), TEXT("Write one.")},
    {Code::Type, "comment", TEXT("There is nothing in it."), TEXT("Write what you mean first.")},
    {Code::Type, "interview-date", TEXT("There is no such day."), TEXT("Write it as year-month-day.")},
    {Code::Type, "", TEXT("This is not the kind of value that belongs here."),
        TEXT("Write it again, or use a special code.")},

    {Code::Syntax, "", TEXT("It is not written as it should be."), TEXT("Mend it at the place that is named.")},
    {Code::Schema, "", TEXT("It holds a word or a rule that this version does not know."),
        TEXT("Mend it at the place that is named, or see whether there is a newer version.")},
    {Code::Cycle, "", TEXT("These depend on each other in a circle."), TEXT("Break it at one of them.")},
};

#undef TEXT

const Sentence &sentenceFor(const forms::Error &error)
{
    for (const Sentence &row : sentences) {
        const QLatin1StringView where(row.where);
        if (row.code == error.code && (where.isEmpty() || error.where == where))
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorWords errorWords(const forms::Error &error)
{
    const Sentence &row = sentenceFor(error);
    return {.what = QCoreApplication::translate("Errors", row.what),
        .next = QCoreApplication::translate("Errors", row.next),
        .isPlaceTold = row.where[0] != '\0'};
}

} // namespace operations
