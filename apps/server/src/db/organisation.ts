import pg from "pg";
import { v7 as uuidv7 } from "uuid";

export type Organisation = { id: string; setUp: boolean };

/** The organisation of this installation; makes it at the first start. Needs owner rights: row-level security hides it from the server until its id is known. */
export async function ensureOrganisation(connectionString: string): Promise<Organisation> {
  const client = new pg.Client({ connectionString, application_name: "quizmentor start" });
  // Without a listener a connection that breaks between two queries would end the process; the next query says so too.
  client.on("error", () => {});
  await client.connect();
  try {
    // One statement under one lock, so that servers starting together agree.
    await client.query("BEGIN; LOCK TABLE organisations IN SHARE ROW EXCLUSIVE MODE");
    await client.query(
      "INSERT INTO organisations (id, name) SELECT $1, 'QuizMentor' WHERE NOT EXISTS (SELECT FROM organisations)",
      [uuidv7()],
    );
    const { rows } = await client.query<{ id: string; set_up: boolean }>(
      "SELECT id, set_up_at IS NOT NULL AS set_up FROM organisations ORDER BY created_at, id LIMIT 1",
    );
    await client.query("COMMIT");
    const row = rows[0];
    if (!row) throw new Error("The organisation that was just stored cannot be read.");
    return { id: row.id, setUp: row.set_up };
  } finally {
    await client.end();
  }
}
