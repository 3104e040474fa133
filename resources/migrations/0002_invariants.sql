-- SPDX-FileCopyrightText: 2026 The Quatuor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What holds, whoever writes to the file: no registration is accepted whose titular, named delegates do not give each role of its
-- session's policy its least number. The core says so first, with an explanation; these triggers say so again, for every way in.
-- REPLACE deletes without firing delete triggers, hence those BEFORE INSERT and BEFORE UPDATE OF id.

-- One row a role that an accepted registration lacks (least at null: no session, so no policy that could be kept). A name of blanks is
-- no name.
CREATE VIEW composition_gap AS
SELECT r.id AS registration_id, r.session_id AS session_id, s.policy_id AS policy_id, pr.role AS role, pr.least AS least
FROM registration r
LEFT JOIN session s ON s.id = r.session_id
LEFT JOIN policy_role pr ON pr.policy_id = s.policy_id
WHERE r.state = 'accepted'
  AND (s.id IS NULL OR pr.id IS NULL
    OR pr.least > (
      SELECT count(*) FROM delegate d JOIN person p ON p.id = d.person_id
      WHERE d.registration_id = r.id AND d.role = pr.role AND d.is_substitute = 0 AND d.is_to_come = 0
        AND trim(p.given_name || p.family_name, char(9, 10, 13, 32, 160)) <> ''));

CREATE TRIGGER registration_accepted_insert AFTER INSERT ON registration
WHEN NEW.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: accepted without one of each role')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE registration_id = NEW.id);
END;

CREATE TRIGGER registration_accepted_update AFTER UPDATE OF id, state, session_id ON registration
WHEN NEW.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: accepted without one of each role')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE registration_id = NEW.id);
END;

CREATE TRIGGER delegate_accepted_replace BEFORE INSERT ON delegate
WHEN EXISTS (SELECT 1 FROM delegate d JOIN registration r ON r.id = d.registration_id WHERE d.id = NEW.id AND r.state = 'accepted')
  AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: a delegate of an accepted registration cannot be overwritten');
END;

CREATE TRIGGER delegate_accepted_overwrite BEFORE UPDATE OF id ON delegate
WHEN NEW.id <> OLD.id AND NOT EXISTS (SELECT 1 FROM apply_guard)
  AND EXISTS (SELECT 1 FROM delegate d JOIN registration r ON r.id = d.registration_id WHERE d.id = NEW.id AND r.state = 'accepted')
BEGIN
  SELECT RAISE(ABORT, 'composition: a delegate of an accepted registration cannot be overwritten');
END;

CREATE TRIGGER delegate_accepted_delete AFTER DELETE ON delegate
WHEN (SELECT state FROM registration WHERE id = OLD.registration_id) = 'accepted' AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: the accepted registration needs this delegate')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE registration_id = OLD.registration_id);
END;

CREATE TRIGGER delegate_accepted_update AFTER UPDATE OF registration_id, person_id, role, is_substitute, is_to_come ON delegate
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
  AND EXISTS (SELECT 1 FROM registration WHERE id IN (OLD.registration_id, NEW.registration_id) AND state = 'accepted')
BEGIN
  SELECT RAISE(ABORT, 'composition: the accepted registration needs this delegate as it is')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE registration_id = OLD.registration_id)
     OR EXISTS (SELECT 1 FROM composition_gap WHERE registration_id = NEW.registration_id);
END;

CREATE TRIGGER person_accepted_unname AFTER UPDATE OF id, given_name, family_name ON person
WHEN (trim(NEW.given_name || NEW.family_name, char(9, 10, 13, 32, 160)) = '' OR NEW.id <> OLD.id) AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration needs this person named')
  WHERE EXISTS (
    SELECT 1 FROM delegate d JOIN composition_gap g ON g.registration_id = d.registration_id WHERE d.person_id IN (OLD.id, NEW.id));
END;

CREATE TRIGGER person_accepted_replace AFTER INSERT ON person
WHEN trim(NEW.given_name || NEW.family_name, char(9, 10, 13, 32, 160)) = '' AND NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration needs this person named')
  WHERE EXISTS (SELECT 1 FROM delegate d JOIN composition_gap g ON g.registration_id = d.registration_id WHERE d.person_id = NEW.id);
END;

CREATE TRIGGER person_accepted_delete AFTER DELETE ON person
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration needs this person')
  WHERE EXISTS (SELECT 1 FROM delegate d JOIN composition_gap g ON g.registration_id = d.registration_id WHERE d.person_id = OLD.id);
END;

CREATE TRIGGER session_accepted_insert AFTER INSERT ON session
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration does not keep this policy')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE session_id = NEW.id);
END;

CREATE TRIGGER session_accepted_update AFTER UPDATE OF id, policy_id ON session
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration does not keep this policy')
  WHERE EXISTS (SELECT 1 FROM composition_gap WHERE session_id IN (OLD.id, NEW.id));
END;

CREATE TRIGGER session_accepted_delete AFTER DELETE ON session
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: accepted registrations need their session')
  WHERE EXISTS (SELECT 1 FROM registration WHERE session_id = OLD.id AND state = 'accepted');
END;

CREATE TRIGGER policy_role_accepted_insert AFTER INSERT ON policy_role
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration does not keep this policy')
  WHERE EXISTS (SELECT 1 FROM session s JOIN composition_gap g ON g.session_id = s.id WHERE s.policy_id = NEW.policy_id);
END;

CREATE TRIGGER policy_role_accepted_replace BEFORE INSERT ON policy_role
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
  AND EXISTS (SELECT 1 FROM policy_role o JOIN session s ON s.policy_id = o.policy_id JOIN registration r ON r.session_id = s.id
    WHERE o.id = NEW.id AND r.state = 'accepted')
BEGIN
  SELECT RAISE(ABORT, 'composition: a role of a policy in use cannot be overwritten');
END;

CREATE TRIGGER policy_role_accepted_overwrite BEFORE UPDATE OF id ON policy_role
WHEN NEW.id <> OLD.id AND NOT EXISTS (SELECT 1 FROM apply_guard)
  AND EXISTS (SELECT 1 FROM policy_role o JOIN session s ON s.policy_id = o.policy_id JOIN registration r ON r.session_id = s.id
    WHERE o.id = NEW.id AND r.state = 'accepted')
BEGIN
  SELECT RAISE(ABORT, 'composition: a role of a policy in use cannot be overwritten');
END;

CREATE TRIGGER policy_role_accepted_update AFTER UPDATE OF policy_id, role, least ON policy_role
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: an accepted registration does not keep this policy')
  WHERE EXISTS (SELECT 1 FROM session s JOIN composition_gap g ON g.session_id = s.id WHERE s.policy_id IN (OLD.policy_id, NEW.policy_id));
END;

CREATE TRIGGER policy_role_accepted_delete AFTER DELETE ON policy_role
WHEN NOT EXISTS (SELECT 1 FROM apply_guard)
BEGIN
  SELECT RAISE(ABORT, 'composition: accepted registrations need a policy')
  WHERE EXISTS (SELECT 1 FROM session s JOIN composition_gap g ON g.session_id = s.id WHERE s.policy_id = OLD.policy_id);
END;

-- Search: triggers only note which rows changed (a trigger may not write a virtual table under trusted_schema=OFF).
CREATE TRIGGER person_search_insert AFTER INSERT ON person WHEN NOT EXISTS (SELECT 1 FROM search_suspended)
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (NEW.id); END;
CREATE TRIGGER person_search_update AFTER UPDATE OF id, given_name, family_name, email ON person
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (OLD.id), (NEW.id); END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM search_suspended)
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (OLD.id); END;
CREATE TRIGGER territory_search_insert AFTER INSERT ON territory WHEN NOT EXISTS (SELECT 1 FROM search_suspended)
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (NEW.id); END;
CREATE TRIGGER territory_search_update AFTER UPDATE OF id, name ON territory
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (OLD.id), (NEW.id); END;
CREATE TRIGGER territory_search_delete AFTER DELETE ON territory WHEN NOT EXISTS (SELECT 1 FROM search_suspended)
BEGIN INSERT OR IGNORE INTO search_pending(row_id) VALUES (OLD.id); END;
