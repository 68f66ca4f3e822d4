-- The Bloom Validator: what it found in each question, near-duplicates, corrected levels and models refitted to them.

-- What the validator says of the current state of a question. A row of another version of the rules, or of another
-- content, is out of date and made again in the background.
CREATE TABLE item_reviews (
  item_id uuid PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  content_hash text NOT NULL,
  -- Number of the rules and of the level model that made it.
  edition text NOT NULL,
  level text NOT NULL,
  confidence real NOT NULL,
  -- One probability for each level, lowest first.
  probabilities real[] NOT NULL,
  abstain boolean NOT NULL,
  -- Kinds of the flaws, for counting; features/bloom/stored.ts says what is in `flaws`.
  flaw_kinds text[] NOT NULL,
  flaws jsonb NOT NULL,
  knowledge text NOT NULL,
  seconds real NOT NULL,
  difficulty_mean real NOT NULL,
  difficulty_variance real NOT NULL,
  -- Position of the right option, from 0, and number of options; null where there is no single one.
  key_position smallint,
  option_count smallint,
  reviewed_at timestamptz NOT NULL
);

-- Pairs of questions that look alike, the smaller id first.
CREATE TABLE item_pairs (
  item_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  other_id uuid NOT NULL REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation(),
  verdict text NOT NULL CHECK (verdict IN ('same', 'duplicate', 'related')),
  similarity real NOT NULL,
  -- What makes it another question although it looks alike; null where nothing does.
  differs jsonb,
  PRIMARY KEY (item_id, other_id),
  CHECK (item_id < other_id)
);
CREATE INDEX item_pairs_other ON item_pairs (other_id);

-- Levels that authors gave where they knew better. The text stays as it was read then.
CREATE TABLE level_corrections (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  item_id uuid REFERENCES items ON DELETE SET NULL,
  text text NOT NULL,
  text_hash text NOT NULL,
  -- Type of the question whose stem the text is; null for a text by itself.
  form text,
  estimated text NOT NULL,
  level text NOT NULL,
  corrected_by uuid REFERENCES users ON DELETE SET NULL,
  corrected_at timestamptz NOT NULL,
  -- The last word on a text counts.
  UNIQUE (organisation_id, text_hash)
);

-- Level models refitted to corrections; at most one per organisation is in use, else the one that comes with the product.
CREATE TABLE level_models (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  model bytea NOT NULL,
  corrections integer NOT NULL,
  -- Mean log loss on corrections held back, of this model and of the one in use then.
  comparison jsonb NOT NULL,
  in_use boolean NOT NULL,
  fitted_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX level_models_in_use ON level_models (organisation_id) WHERE in_use;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['item_reviews', 'item_pairs', 'level_corrections', 'level_models'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation())) WITH CHECK (organisation_id = (SELECT current_organisation()))',
      name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO quizmentor_app', name);
  END LOOP;
END $$;
