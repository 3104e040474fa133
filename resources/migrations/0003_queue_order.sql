-- SPDX-FileCopyrightText: 2026 The Quatuor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The queue and its counts come from an index alone, in order; from a person to their registrations and back, no wide row of delegate
-- is read. Only indexes change.
DROP INDEX registration_by_session;
CREATE INDEX registration_by_session ON registration(session_id, state, merged_into, entered_at);
CREATE INDEX registration_by_state ON registration(state, entered_at) WHERE merged_into IS NULL;
DROP INDEX delegate_by_person;
CREATE INDEX delegate_by_person ON delegate(person_id, registration_id) WHERE person_id IS NOT NULL;
DROP INDEX delegate_by_registration;
CREATE INDEX delegate_by_registration ON delegate(registration_id, person_id);
