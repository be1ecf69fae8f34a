// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 1. Released with 0.1: never edited again; what changes is a further row of the migrations' table.
// Ids are UUIDs of 16 bytes, days ISO text, moments UTC milliseconds, answers typed text and never REAL.
const char *const store::format1 = R"sql(
CREATE TABLE vault (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clients (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    case_number TEXT NOT NULL,
    birth_date TEXT,
    is_protected INTEGER NOT NULL,
    owner BLOB REFERENCES people,
    language TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Protected persons stand last and in no order of their names: a place between two names would tell.
CREATE INDEX clients_listed ON clients (is_protected, iif(is_protected, '', name_folded), id, name_folded, case_number, owner);

CREATE TABLE identity_numbers (
    digits TEXT PRIMARY KEY,
    client BLOB NOT NULL REFERENCES clients,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_numbers_of ON identity_numbers (client, since);

CREATE TABLE aliases (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES clients,
    other BLOB NOT NULL REFERENCES clients,
    state TEXT NOT NULL CHECK (state IN ('possible', 'same', 'different')),
    why TEXT NOT NULL,
    noted INTEGER NOT NULL,
    settled_by BLOB REFERENCES people,
    settled INTEGER,
    CHECK (client <> other)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_of ON aliases (client);
CREATE INDEX aliases_of_other ON aliases (other);

CREATE TABLE relations (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES clients,
    other BLOB NOT NULL REFERENCES clients,
    kind TEXT NOT NULL,
    since TEXT,
    until TEXT,
    CHECK (client <> other)
) STRICT, WITHOUT ROWID;
CREATE INDEX relations_of ON relations (client);
CREATE INDEX relations_of_other ON relations (other);

CREATE TABLE definitions (
    structure TEXT NOT NULL,
    wording TEXT NOT NULL,
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    definition BLOB NOT NULL,
    PRIMARY KEY (structure, wording)
) STRICT, WITHOUT ROWID;

CREATE TABLE definition_overlays (
    structure TEXT NOT NULL,
    wording TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (structure, wording, position),
    FOREIGN KEY (structure, wording) REFERENCES definitions
) STRICT, WITHOUT ROWID;

CREATE TABLE assessments (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES clients,
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    structure TEXT NOT NULL,
    wording TEXT NOT NULL,
    variant TEXT NOT NULL,
    settings TEXT NOT NULL,
    state TEXT NOT NULL,
    interview_date TEXT,
    interviewer BLOB REFERENCES people,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    last_item TEXT NOT NULL,
    contact_mode TEXT NOT NULL,
    information_given INTEGER NOT NULL,
    told_voluntary INTEGER NOT NULL,
    interpreter TEXT NOT NULL,
    interpreter_language TEXT NOT NULL,
    present TEXT NOT NULL,
    fed_back_on TEXT,
    fed_back_to TEXT NOT NULL,
    client_corrections TEXT NOT NULL,
    filed_on TEXT,
    filed_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    revision_hash TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (structure, wording) REFERENCES definitions
) STRICT, WITHOUT ROWID;
CREATE INDEX assessments_of_client ON assessments (client, interview_date);
CREATE INDEX assessments_in_state ON assessments (state);
CREATE INDEX assessments_by_day ON assessments (instrument, interview_date);

-- What a caseload's list shows of a client, kept by the triggers below: a list of 50 rows must not look through all
-- assessments of everybody.
CREATE TABLE current_assessments (
    client BLOB PRIMARY KEY REFERENCES clients,
    assessment BLOB NOT NULL,
    instrument TEXT NOT NULL,
    variant TEXT NOT NULL,
    state TEXT NOT NULL,
    interview_date TEXT,
    interviewer BLOB
) STRICT, WITHOUT ROWID;
CREATE TRIGGER assessment_added AFTER INSERT ON assessments BEGIN
    INSERT OR REPLACE INTO current_assessments
        SELECT client, id, instrument, variant, state, interview_date, interviewer FROM assessments
        WHERE client = NEW.client ORDER BY interview_date DESC, created DESC, id DESC LIMIT 1;
END;
CREATE TRIGGER assessment_moved AFTER UPDATE OF state, interview_date ON assessments BEGIN
    INSERT OR REPLACE INTO current_assessments
        SELECT client, id, instrument, variant, state, interview_date, interviewer FROM assessments
        WHERE client = NEW.client ORDER BY interview_date DESC, created DESC, id DESC LIMIT 1;
END;

CREATE TABLE repeat_instances (
    assessment BLOB NOT NULL REFERENCES assessments,
    instances BLOB NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (assessment, instances)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
    assessment BLOB NOT NULL REFERENCES assessments,
    item TEXT NOT NULL,
    instances BLOB NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, item, instances)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_history (
    assessment BLOB NOT NULL REFERENCES assessments,
    sequence INTEGER NOT NULL,
    item TEXT NOT NULL,
    instances BLOB NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    epoch INTEGER NOT NULL,
    utc INTEGER NOT NULL,
    offset_seconds INTEGER NOT NULL,
    old_kind TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_kind TEXT NOT NULL,
    new_value TEXT NOT NULL,
    PRIMARY KEY (assessment, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER answer_history_stays BEFORE UPDATE ON answer_history BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER answer_history_keeps BEFORE DELETE ON answer_history BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE notes (
    assessment BLOB NOT NULL REFERENCES assessments,
    item TEXT NOT NULL,
    instances BLOB NOT NULL DEFAULT x'',
    kind TEXT NOT NULL CHECK (kind IN ('report', 'private')),
    text TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    PRIMARY KEY (assessment, item, instances)
) STRICT, WITHOUT ROWID;

CREATE TABLE marks (
    assessment BLOB NOT NULL REFERENCES assessments,
    item TEXT NOT NULL,
    instances BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (assessment, item, instances)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_reasons (
    assessment BLOB NOT NULL REFERENCES assessments,
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    PRIMARY KEY (assessment, finding)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_records (
    assessment BLOB NOT NULL REFERENCES assessments,
    finding TEXT NOT NULL,
    what TEXT NOT NULL,
    done INTEGER,
    who TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    PRIMARY KEY (assessment, finding)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    assessment BLOB NOT NULL REFERENCES assessments,
    item TEXT NOT NULL,
    author BLOB NOT NULL REFERENCES people,
    written INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_settled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX comments_of ON comments (assessment, written);

CREATE TABLE steps_taken (
    assessment BLOB NOT NULL REFERENCES assessments,
    sequence INTEGER NOT NULL,
    action TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    comment TEXT NOT NULL,
    answer_sequence INTEGER NOT NULL,
    PRIMARY KEY (assessment, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER steps_taken_stay BEFORE UPDATE ON steps_taken BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER steps_taken_keep BEFORE DELETE ON steps_taken BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE approvals (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    assessment BLOB NOT NULL REFERENCES assessments,
    person BLOB NOT NULL REFERENCES people,
    utc INTEGER NOT NULL,
    structure TEXT NOT NULL,
    settings TEXT NOT NULL,
    engine_version TEXT NOT NULL,
    revision_hash TEXT NOT NULL,
    signature BLOB,
    voided INTEGER,
    voided_by BLOB REFERENCES people
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX approvals_standing ON approvals (assessment) WHERE voided IS NULL;
-- Of an approval only its voiding is ever written, once.
CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals
    WHEN OLD.voided IS NOT NULL OR NEW.voided IS NULL OR NEW.voided_by IS NULL OR (NEW.id, NEW.assessment, NEW.person, NEW.utc,
        NEW.structure, NEW.settings, NEW.engine_version, NEW.revision_hash, NEW.signature) IS NOT (OLD.id, OLD.assessment, OLD.person,
        OLD.utc, OLD.structure, OLD.settings, OLD.engine_version, OLD.revision_hash, OLD.signature)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER approvals_keep BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE approved_values (
    approval BLOB NOT NULL REFERENCES approvals,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (approval, kind, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER approved_values_stay BEFORE UPDATE ON approved_values BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER approved_values_keep BEFORE DELETE ON approved_values BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE follow_ups (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES clients,
    baseline BLOB REFERENCES assessments,
    due TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_date TEXT,
    attempts INTEGER NOT NULL,
    note TEXT NOT NULL,
    follow_up BLOB REFERENCES assessments
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_ups_open_of ON follow_ups (client, due) WHERE outcome = '';
CREATE INDEX follow_ups_of ON follow_ups (client);
CREATE INDEX follow_ups_open ON follow_ups (due) WHERE outcome = '';

CREATE TABLE packages_seen (
    hash BLOB PRIMARY KEY,
    sender TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    received INTEGER NOT NULL,
    audit_sequence INTEGER NOT NULL,
    audit_hash BLOB NOT NULL,
    UNIQUE (sender, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE releases (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan TEXT NOT NULL,
    plan_version TEXT NOT NULL,
    instrument TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    structure TEXT NOT NULL,
    period TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    reporting_body TEXT NOT NULL,
    persons INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES people,
    made INTEGER NOT NULL,
    CHECK (from_day < to_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX releases_of ON releases (plan, reporting_body, from_day);
CREATE TRIGGER releases_stay BEFORE UPDATE ON releases BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER releases_keep BEFORE DELETE ON releases BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE release_files (
    release BLOB NOT NULL REFERENCES releases,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (release, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER release_files_stay BEFORE UPDATE ON release_files BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER release_files_keep BEFORE DELETE ON release_files BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY,
    utc INTEGER NOT NULL,
    monotonic INTEGER NOT NULL,
    actor BLOB,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    details TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_log_keeps BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
)sql";
