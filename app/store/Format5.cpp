// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Formats.h"

// Format 5: surveys that nobody here can read. A finished one is sealed to the exporter's key and kept with what it is
// counted by: no client, no person, no moment, and nothing that says in which order they came (SurveyTable says how).
// How many were offered is a number, never a list. The exporter's secret key lies under a passphrase of its own.
const char *const store::format5 = R"sql(
CREATE TABLE survey_keys (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    public BLOB NOT NULL CHECK (length(public) = 32),
    memory INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;
CREATE TRIGGER survey_keys_stay BEFORE UPDATE ON survey_keys BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER survey_keys_remain BEFORE DELETE ON survey_keys BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TABLE surveys (
    key BLOB PRIMARY KEY CHECK (length(key) = 16),
    instrument TEXT NOT NULL,
    structure TEXT NOT NULL,
    period TEXT NOT NULL,
    unit TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) = 560)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey_offers (
    instrument TEXT NOT NULL,
    period TEXT NOT NULL,
    unit TEXT NOT NULL,
    offered INTEGER NOT NULL CHECK (offered > 0),
    PRIMARY KEY (instrument, period, unit)
) STRICT, WITHOUT ROWID;
)sql";
