// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 3: what stands beside the answers of an interview. How long each item was at hand, milliseconds from a clock
// that stands still while the machine sleeps; the narrative where somebody has written it over; and what was chosen for
// this interview alone, such as its language.
const char *const store::format3 = R"sql(
CREATE TABLE visits (
    assessment BLOB NOT NULL REFERENCES assessments,
    item TEXT NOT NULL,
    instances BLOB NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    began INTEGER NOT NULL,
    spent INTEGER NOT NULL CHECK (spent > 0)
) STRICT;
CREATE INDEX visits_of ON visits (assessment, item);
CREATE TABLE narratives (
    assessment BLOB NOT NULL REFERENCES assessments,
    language TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    UNIQUE (assessment, language)
) STRICT;
CREATE TABLE interview_choices (
    assessment BLOB NOT NULL REFERENCES assessments,
    name TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (assessment, name)
) STRICT;
)sql";
