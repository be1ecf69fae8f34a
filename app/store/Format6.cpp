// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 6: measures. Each telling is a row of its own and the last one counts: a beginning, an end, a correction; what
// was told before stays. Code lists of measures that the municipality has loaded (KSI) stand beside them.
const char *const store::format6 = R"sql(
CREATE TABLE measures (
    sequence INTEGER PRIMARY KEY,
    measure BLOB NOT NULL CHECK (length(measure) = 16),
    client BLOB NOT NULL REFERENCES clients,
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    performer TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    reason TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL
) STRICT;
CREATE INDEX measures_of ON measures (client, measure, sequence);
CREATE TRIGGER measures_stay BEFORE UPDATE ON measures BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TABLE measure_kinds (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;
)sql";
