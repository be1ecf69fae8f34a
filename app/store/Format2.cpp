// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 2: the files that answers name. A row is of one assessment, so that what is purged takes its files along; the
// bytes stand last, so that a size is read without them. 20 MiB is AttachmentTable::mostBytes.
const char *const store::format2 = R"sql(
CREATE TABLE attachments (
    assessment BLOB NOT NULL REFERENCES assessments,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) = size),
    UNIQUE (assessment, digest)
) STRICT;
CREATE INDEX attachments_with ON attachments (digest);
CREATE TRIGGER attachments_stay BEFORE UPDATE ON attachments BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachments_keep BEFORE DELETE ON attachments BEGIN SELECT RAISE(ABORT, 'append-only'); END;
)sql";
