-- The adaptive engine: memory per learner and question, calibration of questions, placement, fitted predictors.

-- A skill's belief used to be an offset from the overall ability; now it is what the skill's own answers say, drawn
-- towards the overall ability when it is read. Mean abilities stay what they were.
UPDATE learner_skills k
SET mean = greatest(-8, least(8, l.mean + k.mean * (1 + 0.8 / own.precision))), variance = 1 / own.precision
FROM learners l
JOIN (SELECT user_id, skill_id, greatest(1 / variance - 1 / 0.7, 0.05) AS precision FROM learner_skills) own USING (user_id)
WHERE k.user_id = own.user_id AND k.skill_id = own.skill_id;

-- ---------------------------------------------------------------- questions

-- Questions of one family are near-duplicates: not asked one after the other.
ALTER TABLE items ADD COLUMN family text;
-- A suspended question is not served adaptively; it tells its author why.
ALTER TABLE items ADD COLUMN suspended_at timestamptz;
ALTER TABLE items ADD COLUMN suspended_because text CHECK (suspended_because IN ('negative-discrimination'));
-- The version that an author looked at and put back in service: it is not suspended again.
ALTER TABLE items ADD COLUMN reinstated_version integer;

ALTER TABLE item_statistics ADD COLUMN discrimination real NOT NULL DEFAULT 1;
-- Share of recent answers that went to this question, 0 to 1.
ALTER TABLE item_statistics ADD COLUMN exposure real NOT NULL DEFAULT 0;
-- Response times as mean and spread of log milliseconds, and how many they rest on.
ALTER TABLE item_statistics ADD COLUMN log_time_mean real;
ALTER TABLE item_statistics ADD COLUMN log_time_sd real;
ALTER TABLE item_statistics ADD COLUMN log_time_answers integer NOT NULL DEFAULT 0;

-- What the last calibration found; features/calibration/findings.ts says what is in it.
CREATE TABLE item_calibrations (
  item_id uuid PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  version integer NOT NULL,
  -- Answers to this version that there were then: the next calibration waits for others.
  answers integer NOT NULL,
  findings jsonb NOT NULL,
  calibrated_at timestamptz NOT NULL
);

-- ---------------------------------------------------------------- memory

-- Every answer writes here. There is no index on `due`: a learner has few enough rows to be read by the key, and a row
-- that no other index points to can be rewritten within its page.
CREATE TABLE memories (
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  -- All digits: a learner read again goes on exactly as one who stayed in memory.
  stability double precision NOT NULL,
  difficulty double precision NOT NULL,
  due timestamptz NOT NULL,
  last_review timestamptz NOT NULL,
  reps integer NOT NULL,
  lapses integer NOT NULL,
  state text NOT NULL CHECK (state IN ('learning', 'review', 'relearning')),
  PRIMARY KEY (user_id, item_id)
) WITH (fillfactor = 70);

-- A practice of nothing but due reviews.
ALTER TABLE practice_sessions ADD COLUMN review boolean NOT NULL DEFAULT false;

-- How a learner wants to practise, and the memory parameters that were fitted to them. Null is the default.
CREATE TABLE learner_settings (
  user_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  -- Success to aim for, 0 to 1.
  success_low real,
  success_high real,
  -- Chance of recall at which a question comes back, 0.7 to 0.97.
  desired_retention real,
  -- Reviews a day at most, and the share of them for each weekday from Monday on.
  reviews_per_day integer,
  weekdays real[],
  memory_parameters double precision[],
  -- Reviews that the parameters in use rest on; the next fit waits for twice as many.
  memory_fitted_reviews integer NOT NULL DEFAULT 0,
  memory_fitted_at timestamptz,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- ---------------------------------------------------------------- placement

CREATE TABLE placements (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  subject_id uuid NOT NULL REFERENCES subjects ON DELETE CASCADE,
  -- The engine's state, and the question on the table: {id, version, item, progress},
  -- where `item` is what the engine needs of it.
  state jsonb NOT NULL,
  current jsonb,
  revision integer NOT NULL DEFAULT 0,
  result jsonb,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (user_id, id)
);
CREATE UNIQUE INDEX placements_open ON placements (user_id, subject_id) WHERE finished_at IS NULL;
CREATE INDEX placements_finished ON placements (user_id, subject_id, finished_at DESC);

-- Append-only, like the answers of a practice.
CREATE TABLE placement_responses (
  id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  placement_id uuid NOT NULL,
  presentation_id uuid NOT NULL,
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  version integer NOT NULL,
  position integer NOT NULL,
  answer jsonb,
  verdict text NOT NULL CHECK (verdict IN ('right', 'partly', 'not-yet', 'skipped')),
  credit real NOT NULL,
  elapsed_ms integer NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, id),
  UNIQUE (user_id, placement_id, position)
);
CREATE INDEX placement_responses_item ON placement_responses (item_id, version);

-- ---------------------------------------------------------------- fitted models and jobs

-- Predictors fitted to this installation's answers; at most one per organisation is in use.
CREATE TABLE predictors (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  -- Number of the engine's model format.
  format integer NOT NULL,
  model bytea NOT NULL,
  answers integer NOT NULL,
  learners integer NOT NULL,
  -- Scores on learners held back, of this model and of the one in use then.
  comparison jsonb NOT NULL,
  in_use boolean NOT NULL,
  fitted_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX predictors_in_use ON predictors (organisation_id) WHERE in_use;

-- When a background job last ran, and what came of it.
CREATE TABLE job_runs (
  name text NOT NULL,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  outcome jsonb,
  PRIMARY KEY (organisation_id, name)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'item_calibrations', 'memories', 'learner_settings', 'placements', 'placement_responses', 'predictors', 'job_runs'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation())) WITH CHECK (organisation_id = (SELECT current_organisation()))',
      name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO quizmentor_app', name);
  END LOOP;
END $$;
REVOKE UPDATE ON placement_responses FROM quizmentor_app;
