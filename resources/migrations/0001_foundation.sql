-- SPDX-FileCopyrightText: 2026 The Quatuor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The workspace: sessions, territories, people, registrations and their delegations, and the log of what was done to them.
-- Logged tables (store/loggedtables.cpp) keep the rules of docs/schema.md: an integer primary key, no UNIQUE but it, no CASCADE,
-- no trigger that writes them. Texts are '' when empty, times are ISO 8601 in UTC, dates are ISO 8601, booleans are 0 or 1.

-- ── The file itself: not logged ────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value
) WITHOUT ROWID;

CREATE TABLE author (
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
);

-- One named thing that somebody did. `seen`: the newest lamport known of each device, "device:lamport …", when it was done.
CREATE TABLE change (
  id INTEGER PRIMARY KEY NOT NULL,
  workspace_id TEXT NOT NULL,
  device INTEGER NOT NULL,
  lamport INTEGER NOT NULL,
  seen TEXT NOT NULL,
  at TEXT NOT NULL,
  author_id INTEGER REFERENCES author(id),
  action TEXT NOT NULL,
  args TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  undoes INTEGER REFERENCES change(id),
  undone INTEGER REFERENCES change(id),
  undoable INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX change_by_lamport ON change(lamport, device);
CREATE INDEX change_by_device ON change(device, lamport);

-- Its effect: changesets of SQLite's session extension. A long change is cut into parts, applied in order; a part into chunks.
CREATE TABLE change_chunk (
  change_id INTEGER NOT NULL REFERENCES change(id),
  part INTEGER NOT NULL,
  n INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (change_id, part, n)
);

-- Its bulk inserts: ids first_id to last_id of a table, with a digest of the values given (store/rowdigest.h).
CREATE TABLE change_range (
  change_id INTEGER NOT NULL REFERENCES change(id),
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  column_count INTEGER NOT NULL,
  digest INTEGER NOT NULL,
  PRIMARY KEY (change_id, table_name, first_id)
) WITHOUT ROWID;

-- For merging: who wrote a cell last, once it was written after its row was created.
CREATE TABLE cell_stamp (
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  lamport INTEGER NOT NULL,
  device INTEGER NOT NULL,
  PRIMARY KEY (table_name, row_id, column_name)
) WITHOUT ROWID;

-- For merging: rows that were deleted, or (revived = 1) put back after that.
CREATE TABLE tombstone (
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  lamport INTEGER NOT NULL,
  device INTEGER NOT NULL,
  revived INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (table_name, first_id, last_id)
) WITHOUT ROWID;

-- A row here, inside a transaction, lets changes be applied whose order the composition triggers cannot know. Never committed.
CREATE TABLE apply_guard (id INTEGER PRIMARY KEY NOT NULL);

-- Rows whose text changed and must be indexed again. A row in search_suspended, inside a transaction, says that bulk work indexes what
-- it inserts and deletes itself.
CREATE TABLE search_pending (row_id INTEGER PRIMARY KEY NOT NULL);
CREATE TABLE search_suspended (id INTEGER PRIMARY KEY NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(
  given_name, family_name, email, territory_name,
  prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2', detail = column, columnsize = 0
);

-- ── The model: logged ──────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE programme (
  id INTEGER PRIMARY KEY NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL
);

CREATE TABLE role (
  id INTEGER PRIMARY KEY NOT NULL,
  programme_id INTEGER NOT NULL REFERENCES programme(id),
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  mark TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX role_by_programme ON role(programme_id);

CREATE TABLE policy (
  id INTEGER PRIMARY KEY NOT NULL,
  programme_id INTEGER NOT NULL REFERENCES programme(id),
  version INTEGER NOT NULL,
  most INTEGER,
  recommended INTEGER
);
CREATE INDEX policy_by_programme ON policy(programme_id);

CREATE TABLE policy_role (
  id INTEGER PRIMARY KEY NOT NULL,
  policy_id INTEGER NOT NULL REFERENCES policy(id),
  role TEXT NOT NULL,
  least INTEGER NOT NULL,
  most INTEGER
);
CREATE INDEX policy_role_by_policy ON policy_role(policy_id);

CREATE TABLE session (
  id INTEGER PRIMARY KEY NOT NULL,
  date TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  start_time TEXT NOT NULL DEFAULT '09:30',
  end_time TEXT NOT NULL DEFAULT '16:30',
  time_zone TEXT NOT NULL DEFAULT 'Europe/Paris',
  link TEXT NOT NULL DEFAULT '',
  capacity_delegations INTEGER,
  capacity_people INTEGER,
  opens TEXT NOT NULL DEFAULT '',
  closes TEXT NOT NULL DEFAULT '',
  policy_id INTEGER NOT NULL REFERENCES policy(id),
  state TEXT NOT NULL DEFAULT 'planned'
    CHECK (state IN ('planned', 'done', 'cancelled', 'postponed', 'history')),
  postponed_from TEXT NOT NULL DEFAULT ''
);
CREATE INDEX session_by_date ON session(date);
CREATE INDEX session_by_policy ON session(policy_id);

CREATE TABLE territory (
  id INTEGER PRIMARY KEY NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('commune', 'epci', 'ept', 'departement', 'region', 'petr', 'pnr', 'syndicat', 'groupement', 'other')),
  department TEXT NOT NULL DEFAULT '',
  time_zone TEXT NOT NULL DEFAULT 'Europe/Paris',
  population INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX territory_by_code ON territory(code);
CREATE INDEX territory_by_name ON territory(name_key);

CREATE TABLE territory_former_code (
  id INTEGER PRIMARY KEY NOT NULL,
  territory_id INTEGER NOT NULL REFERENCES territory(id),
  code TEXT NOT NULL,
  until TEXT NOT NULL DEFAULT ''
);
CREATE INDEX territory_former_code_by_territory ON territory_former_code(territory_id);

-- The units that make up a territory without an official code; member_code is an INSEE or SIREN code.
CREATE TABLE territory_member (
  id INTEGER PRIMARY KEY NOT NULL,
  territory_id INTEGER NOT NULL REFERENCES territory(id),
  member_code TEXT NOT NULL
);
CREATE INDEX territory_member_by_territory ON territory_member(territory_id);

-- name_key: text::nameKey, also the sort key; email_key: text::emailKey.
CREATE TABLE person (
  id INTEGER PRIMARY KEY NOT NULL,
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  name_key TEXT NOT NULL DEFAULT '',
  email_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_by_name ON person(name_key);

-- territory_name, _code, _kind: as written, kept while (and after) they are matched.
-- source_key: hash of what the source calls this registration; null when entered by hand. source_cells: what it said of it last time
-- (core/review/sourcememory.h: hashes only, so that a name erased is a name erased). entered_at orders the waiting list.
CREATE TABLE registration (
  id INTEGER PRIMARY KEY NOT NULL,
  session_id INTEGER REFERENCES session(id),
  territory_id INTEGER REFERENCES territory(id),
  territory_name TEXT NOT NULL DEFAULT '',
  territory_code TEXT NOT NULL DEFAULT '',
  territory_kind TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'submitted', 'correction_requested', 'accepted', 'waitlisted', 'refused', 'withdrawn', 'recorded')),
  ref TEXT NOT NULL DEFAULT '',
  source_key INTEGER,
  submitted_at TEXT NOT NULL DEFAULT '',
  entered_at TEXT NOT NULL DEFAULT '',
  project_title TEXT NOT NULL DEFAULT '',
  project_summary TEXT NOT NULL DEFAULT '',
  expectations TEXT NOT NULL DEFAULT '',
  notice_acknowledged INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  decided_at TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  hold_until TEXT NOT NULL DEFAULT '',
  to_confirm INTEGER NOT NULL DEFAULT 0,
  merged_into INTEGER REFERENCES registration(id),
  source_cells BLOB
);
CREATE INDEX registration_by_session ON registration(session_id, state);
CREATE INDEX registration_by_territory ON registration(territory_id);
CREATE INDEX registration_by_source ON registration(source_key) WHERE source_key IS NOT NULL;
CREATE INDEX registration_by_merge ON registration(merged_into) WHERE merged_into IS NOT NULL;

-- role: a code of the policy, '' while role_text is nobody's. A place to come has no person.
CREATE TABLE delegate (
  id INTEGER PRIMARY KEY NOT NULL,
  registration_id INTEGER NOT NULL REFERENCES registration(id),
  person_id INTEGER REFERENCES person(id),
  role TEXT NOT NULL DEFAULT '',
  role_text TEXT NOT NULL DEFAULT '',
  is_substitute INTEGER NOT NULL DEFAULT 0,
  is_contact INTEGER NOT NULL DEFAULT 0,
  is_unavailable INTEGER NOT NULL DEFAULT 0,
  is_to_come INTEGER NOT NULL DEFAULT 0,
  to_come_by TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  source_cells BLOB
);
CREATE INDEX delegate_by_registration ON delegate(registration_id);
CREATE INDEX delegate_by_person ON delegate(person_id) WHERE person_id IS NOT NULL;

-- A waiver of a blocking finding or the dismissal of a warning; subject '' settles every subject of that rule.
CREATE TABLE settlement (
  id INTEGER PRIMARY KEY NOT NULL,
  registration_id INTEGER NOT NULL REFERENCES registration(id),
  kind TEXT NOT NULL CHECK (kind IN ('waiver', 'dismissal')),
  finding TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX settlement_by_registration ON settlement(registration_id);

-- about: what must be mended, codes separated by spaces ("role:agent_etat field:email").
CREATE TABLE correction_request (
  id INTEGER PRIMARY KEY NOT NULL,
  registration_id INTEGER NOT NULL REFERENCES registration(id),
  about TEXT NOT NULL,
  message TEXT NOT NULL,
  due TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  answered_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX correction_request_by_registration ON correction_request(registration_id);

-- What a source says now of a row that a person changed, or of an accepted registration: waits for a person's word.
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY NOT NULL,
  registration_id INTEGER NOT NULL REFERENCES registration(id),
  delegate_id INTEGER,
  field TEXT NOT NULL,
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'declined'))
);
CREATE INDEX proposal_by_registration ON proposal(registration_id);

-- Members that a source still names, but a person removed, replaced or transferred: they do not come back.
CREATE TABLE source_gone (
  id INTEGER PRIMARY KEY NOT NULL,
  registration_id INTEGER NOT NULL REFERENCES registration(id),
  name_hash INTEGER NOT NULL,
  email_hash INTEGER NOT NULL,
  gone TEXT NOT NULL CHECK (gone IN ('removed', 'replaced', 'transferred'))
);
CREATE INDEX source_gone_by_registration ON source_gone(registration_id);

-- Choices that are remembered for the same text: the role of "partenaire", the territory behind "St-Denis".
CREATE TABLE remembered_choice (
  id INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('role', 'territory')),
  text_key TEXT NOT NULL,
  choice TEXT NOT NULL
);

CREATE TABLE import_profile (
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  mapping TEXT NOT NULL
);
