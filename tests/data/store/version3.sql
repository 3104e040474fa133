-- SPDX-FileCopyrightText: 2026 The Quatuor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a workspace of schema 3 may hold: the same as one of schema 2, with the indexes of the queue.
INSERT INTO meta (key, value) VALUES
  ('workspace_id', '6f1c7f0e-9a0b-4c5d-8e2f-000000000001'), ('created_at', '2026-01-15T09:00:00Z'),
  ('counter', 1020), ('lamport', 1);
INSERT INTO author (id, name) VALUES (1001, 'Solène Kervella');
INSERT INTO change (id, workspace_id, device, lamport, seen, at, author_id, action, args, schema_version) VALUES
  (1002, '6f1c7f0e-9a0b-4c5d-8e2f-000000000001', 7, 1, '', '2026-01-15T09:05:00Z', 1001, 'import', '{}', 3);
INSERT INTO programme (id, code, label) VALUES (1, 'journees-initiation', 'Journées d''initiation');
INSERT INTO role (id, programme_id, code, label, mark, position) VALUES
  (1, 1, 'elu', 'Élu·e', 'Él', 1), (2, 1, 'agent', 'Agent·e de la collectivité', 'Ag', 2),
  (3, 1, 'agent_etat', 'Agent·e de l''État', 'Ét', 3), (4, 1, 'acteur_socio_eco', 'Acteur·ice socio-économique', 'So', 4);
INSERT INTO policy (id, programme_id, version, most, recommended) VALUES (1, 1, 1, NULL, 8);
INSERT INTO policy_role (id, policy_id, role, least, most) VALUES
  (1, 1, 'elu', 1, NULL), (2, 1, 'agent', 1, NULL), (3, 1, 'agent_etat', 1, NULL), (4, 1, 'acteur_socio_eco', 1, NULL);
INSERT INTO session (id, date, policy_id) VALUES (1003, '2026-03-18', 1);
INSERT INTO territory (id, code, name, name_key, kind, department) VALUES
  (1004, '29232', 'Quimper', 'quimper', 'commune', '29');
INSERT INTO person (id, given_name, family_name, email, name_key, email_key) VALUES
  (1005, 'Anaïg', 'Le Bihan', 'anaig@quimper.example.org', 'le bihan anaig', 'anaig@quimper.example.org'),
  (1006, 'Yann', 'Œhmichen', '', 'oehmichen yann', ''), (1007, 'Zoé', 'Prigent', '', 'prigent zoe', ''),
  (1008, 'Léo', 'Cariou', '', 'cariou leo', '');
INSERT INTO registration (id, session_id, territory_id, state, source_cells) VALUES (1009, 1003, 1004, 'submitted', x'00ff');
INSERT INTO delegate (id, registration_id, person_id, role) VALUES
  (1010, 1009, 1005, 'elu'), (1011, 1009, 1006, 'agent'), (1012, 1009, 1007, 'agent_etat'),
  (1013, 1009, 1008, 'acteur_socio_eco');
UPDATE registration SET state = 'accepted' WHERE id = 1009;
