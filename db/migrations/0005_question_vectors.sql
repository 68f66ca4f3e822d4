-- Vectors of questions from a sentence encoder of the operator's, for finding what is said in other words.

CREATE TABLE item_vectors (
  item_id uuid PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  organisation_id uuid NOT NULL DEFAULT current_organisation() REFERENCES organisations,
  -- Which encoder made it: vectors of two encoders do not compare.
  encoder text NOT NULL,
  -- 32-bit floats, little-endian; of length 1 (Euclidean). Null where one was taken away, which others shall notice.
  vector bytea,
  updated_at timestamptz NOT NULL
);
CREATE INDEX item_vectors_updated ON item_vectors (updated_at);

ALTER TABLE item_vectors ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON item_vectors
  USING (organisation_id = (SELECT current_organisation()))
  WITH CHECK (organisation_id = (SELECT current_organisation()));
GRANT SELECT, INSERT, UPDATE, DELETE ON item_vectors TO quizmentor_app;
