-- SPDX-FileCopyrightText: 2026 The Quatuor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is recorded of a territory: the day it signed the charter of the alliance ('' when it did not), and whether it is accompanied. The
-- indexes let the list of territories, and its figures by département, be read without a wide row.
ALTER TABLE territory ADD COLUMN allied_on TEXT NOT NULL DEFAULT '';
ALTER TABLE territory ADD COLUMN accompanied INTEGER NOT NULL DEFAULT 0;
-- Written into every row that is there: a row from before a column has none of it, and SQLite's session extension (3.40) would log NULL
-- for it when the row is removed, which no undo could bring back.
UPDATE territory SET allied_on = allied_on, accompanied = accompanied;
DROP INDEX territory_by_name;
CREATE INDEX territory_by_name ON territory(name_key, department, code, allied_on, accompanied);
DROP INDEX registration_by_territory;
CREATE INDEX registration_by_territory ON registration(territory_id, state, session_id, merged_into);
