// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 4: goals set with the client and what became of them, told and never changed; what on a paper form nobody can
// read, which is a mark of its own (rules.md 6); and the days by which something is to be done, as the answers give
// them, so that a list need not read answers.
const char *const store::format4 = R"sql(
CREATE TABLE goals (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES clients,
    assessment BLOB REFERENCES assessments,
    area TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    set_on TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL
) STRICT;
CREATE INDEX goals_of ON goals (client, utc);
CREATE TRIGGER goals_stay BEFORE UPDATE ON goals BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TABLE goal_outcomes (
    sequence INTEGER PRIMARY KEY,
    goal BLOB NOT NULL REFERENCES goals,
    outcome TEXT NOT NULL CHECK (outcome IN ('fully', 'partly', 'not', 'not-applicable', 'not-followed-up')),
    day TEXT NOT NULL,
    note TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_outcomes_of ON goal_outcomes (goal, sequence);
CREATE TRIGGER goal_outcomes_stay BEFORE UPDATE ON goal_outcomes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TABLE marks_of_kinds (
    assessment BLOB NOT NULL REFERENCES assessments,
    kind TEXT NOT NULL CHECK (kind IN ('return-to', 'unreadable')),
    item TEXT NOT NULL,
    instances BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (assessment, kind, item, instances)
) STRICT, WITHOUT ROWID;
INSERT INTO marks_of_kinds (assessment, kind, item, instances)
    SELECT assessment, 'return-to', item, instances FROM marks;
DROP TABLE marks;
ALTER TABLE marks_of_kinds RENAME TO marks;
CREATE TABLE deadlines (
    assessment BLOB NOT NULL REFERENCES assessments,
    name TEXT NOT NULL,
    client BLOB NOT NULL REFERENCES clients,
    due TEXT NOT NULL,
    met TEXT,
    reason TEXT NOT NULL DEFAULT '',
    person BLOB REFERENCES people,
    utc INTEGER,
    PRIMARY KEY (assessment, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadlines_open_of ON deadlines (client, due) WHERE met IS NULL;
CREATE INDEX deadlines_of ON deadlines (client);
)sql";
