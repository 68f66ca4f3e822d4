-- Blueprints: what an author wants a subject's question bank to hold, and whether the subject is offered to learners.

-- A subject that is not published stays with its authors; what learners did in it stays theirs.
ALTER TABLE subjects ADD COLUMN published boolean NOT NULL DEFAULT true;

CREATE TABLE blueprints (
  subject_id uuid PRIMARY KEY REFERENCES subjects ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  -- Publishing the subject is refused until the blueprint is met.
  gate boolean NOT NULL,
  -- Questions needed at least.
  least integer NOT NULL CHECK (least >= 0),
  -- Wanted shares that sum to 1, by Bloom level and by skill id; null where nothing is wanted.
  levels jsonb,
  skills jsonb,
  updated_by uuid REFERENCES users ON DELETE SET NULL,
  updated_at timestamptz NOT NULL
);

ALTER TABLE blueprints ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON blueprints
  USING (organisation_id = (SELECT current_organisation()))
  WITH CHECK (organisation_id = (SELECT current_organisation()));
GRANT SELECT, INSERT, UPDATE, DELETE ON blueprints TO quizmentor_app;
