-- The foundation: organisations, accounts, the question bank, practice and what learners know.
-- Every table that holds data of a person or an organisation carries organisation_id and is guarded by row-level
-- security; the running server connects as quizmentor_app, which owns nothing and cannot switch the guard off.
-- The session variable app.organisation_id says for whom a connection works.
-- Tables on the path of an answer do not reference organisations: every answer would lock the one row of its
-- organisation for sharing, and all writers would meet there. Their policies admit no other organisation anyway.

CREATE FUNCTION current_organisation() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.organisation_id', true), '')::uuid;

CREATE TABLE organisations (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  set_up_at timestamptz,
  sign_up_open boolean NOT NULL DEFAULT true
);

-- ---------------------------------------------------------------- accounts (columns as better-auth expects them)

CREATE TABLE users (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  role text NOT NULL DEFAULT 'learner' CHECK (role IN ('learner', 'author', 'admin')),
  language text NOT NULL DEFAULT 'en',
  time_zone text NOT NULL DEFAULT 'UTC',
  theme text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, email)
);

CREATE TABLE auth_sessions (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_sessions_user ON auth_sessions (user_id);

CREATE TABLE auth_accounts (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_accounts_user ON auth_accounts (user_id);

CREATE TABLE auth_verifications (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_verifications_identifier ON auth_verifications (identifier);

-- ---------------------------------------------------------------- the question bank

CREATE TABLE subjects (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  slug text NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'en',
  position integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, slug)
);

CREATE TABLE topics (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  subject_id uuid NOT NULL REFERENCES subjects ON DELETE CASCADE,
  slug text NOT NULL,
  title text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  UNIQUE (subject_id, slug)
);

CREATE TABLE skills (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  topic_id uuid NOT NULL REFERENCES topics ON DELETE CASCADE,
  slug text NOT NULL,
  title text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, slug)
);
CREATE INDEX skills_topic ON skills (topic_id);

CREATE TABLE skill_prerequisites (
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
  requires_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
  PRIMARY KEY (skill_id, requires_id),
  CHECK (skill_id <> requires_id)
);

CREATE TABLE items (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  ref text NOT NULL,
  topic_id uuid NOT NULL REFERENCES topics,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'draft', 'retired')),
  current_version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, ref)
);
CREATE INDEX items_topic ON items (topic_id);
CREATE INDEX items_updated ON items (organisation_id, updated_at DESC, id);

-- What was asked stays as it was: a version with answers is never changed, only followed by another.
CREATE TABLE item_versions (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  number integer NOT NULL,
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  type text NOT NULL,
  language text NOT NULL,
  bloom text,
  author_difficulty real NOT NULL,
  source text,
  licence text,
  plain_stem text NOT NULL,
  -- Expected credit of a blind guess, 0 to 1.
  chance real NOT NULL,
  created_by uuid REFERENCES users ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (item_id, number)
);

CREATE TABLE item_skills (
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
  position smallint NOT NULL,
  PRIMARY KEY (item_id, skill_id)
);
CREATE INDEX item_skills_skill ON item_skills (skill_id);

-- Written by the worker from answers; never on the path of an answer.
CREATE TABLE item_statistics (
  item_id uuid PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  difficulty real NOT NULL,
  variance real NOT NULL,
  answers integer NOT NULL DEFAULT 0,
  credit_sum double precision NOT NULL DEFAULT 0,
  skips integer NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE item_reports (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  version integer,
  reason text NOT NULL,
  comment text,
  created_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  closed_by uuid REFERENCES users ON DELETE SET NULL,
  note text,
  PRIMARY KEY (user_id, id)
);
CREATE INDEX item_reports_open ON item_reports (item_id) WHERE closed_at IS NULL;

-- ---------------------------------------------------------------- learners and practice

-- One row per learner. `revision` is the gate of the answer path: a writer that saw an older revision writes nothing.
CREATE TABLE learners (
  user_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  revision integer NOT NULL DEFAULT 0,
  mean real NOT NULL,
  variance real NOT NULL,
  answers integer NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);

CREATE TABLE learner_skills (
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  mean real NOT NULL,
  variance real NOT NULL,
  answers integer NOT NULL,
  credit_sum real NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, skill_id)
) WITH (fillfactor = 70);

CREATE TABLE practice_sessions (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  scope_kind text NOT NULL CHECK (scope_kind IN ('mix', 'subject', 'topic', 'skill')),
  scope_id uuid,
  length integer NOT NULL,
  answered integer NOT NULL DEFAULT 0,
  right_count integer NOT NULL DEFAULT 0,
  partly_count integer NOT NULL DEFAULT 0,
  skipped_count integer NOT NULL DEFAULT 0,
  -- The question on the table: {id, itemId, version, reason, hints}; null once the session has ended.
  current jsonb,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (user_id, id)
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX practice_sessions_open ON practice_sessions (user_id) WHERE ended_at IS NULL;
CREATE INDEX practice_sessions_started ON practice_sessions (user_id, started_at DESC);

-- Append-only. The id is made by the client; (user, id) makes an answer count exactly once.
CREATE TABLE responses (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  session_id uuid NOT NULL,
  presentation_id uuid NOT NULL,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  version integer NOT NULL,
  -- Order of this learner's answers as the server took them; the browser's clock has no say.
  sequence integer NOT NULL,
  answer jsonb,
  verdict text NOT NULL CHECK (verdict IN ('right', 'partly', 'not-yet', 'skipped')),
  credit real NOT NULL,
  hints_used smallint NOT NULL,
  elapsed_ms integer NOT NULL,
  expected real NOT NULL,
  -- [{skill, mean, variance, meanAfter, varianceAfter}] and the same for the whole, for history and summaries.
  ability jsonb NOT NULL,
  reason jsonb NOT NULL,
  answered_at timestamptz NOT NULL,
  client_time timestamptz,
  PRIMARY KEY (user_id, id),
  UNIQUE (user_id, sequence)
);
CREATE INDEX responses_item ON responses (item_id, version);
CREATE INDEX responses_session ON responses (user_id, session_id);

-- ---------------------------------------------------------------- what follows from a change, and who did it

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  topic text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  attempts smallint NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE audit_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  actor_id uuid REFERENCES users ON DELETE SET NULL,
  action text NOT NULL,
  subject text NOT NULL,
  details jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Which files were taken in, so that a start need not look at every question again.
CREATE TABLE import_runs (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  source text NOT NULL,
  digest text NOT NULL,
  counts jsonb NOT NULL,
  finished_at timestamptz NOT NULL
);
CREATE INDEX import_runs_source ON import_runs (organisation_id, source, finished_at DESC);

-- ---------------------------------------------------------------- the guard
-- (SELECT …) makes PostgreSQL read the setting once per statement instead of once per row.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'users', 'auth_sessions', 'auth_accounts', 'auth_verifications', 'subjects', 'topics', 'skills', 'skill_prerequisites',
    'items', 'item_versions', 'item_skills', 'item_statistics', 'item_reports', 'learners', 'learner_skills',
    'practice_sessions', 'responses', 'outbox', 'audit_log', 'import_runs'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation())) WITH CHECK (organisation_id = (SELECT current_organisation()))',
      name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO quizmentor_app', name);
  END LOOP;
END $$;

-- Append-only means that not even the server can rewrite an answer. Deleting a whole account is the one exception.
REVOKE UPDATE ON responses FROM quizmentor_app;
REVOKE UPDATE, DELETE ON audit_log FROM quizmentor_app;
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisations USING (id = current_organisation()) WITH CHECK (id = current_organisation());
GRANT SELECT, UPDATE ON organisations TO quizmentor_app;
