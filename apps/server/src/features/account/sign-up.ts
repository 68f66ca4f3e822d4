/** Making accounts: by the first visitor, by learners themselves, by the command line. */
import type { Role } from "@quizmentor/contracts";
import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { SessionUser } from "../../http/session.ts";
import type { Auth } from "./auth.ts";
import { passwordWeakness } from "./passwords.ts";
import { toSessionUser } from "./sessions.ts";

export type NewUser = { name: string; email: string; password: string; language?: string; timeZone?: string };
export type Signed = { user: SessionUser; setCookies: string[] };

/** Makes an account with the given role and a session for it. Throws `auth.email-taken` or `auth.weak-password`. */
export async function makeUser(auth: Auth, database: Database, given: NewUser, role: Role): Promise<Signed> {
  const weakness = passwordWeakness(given.password, given);
  if (weakness) throw new ProblemError("auth.weak-password", weakness, [{ path: "password", message: weakness }]);
  const taken = await database.kysely
    .selectFrom("users")
    .select("id")
    .where("email", "=", given.email)
    .executeTakeFirst();
  if (taken) throw emailTaken();
  const { name, email, password, language = "en", timeZone = "UTC" } = given;
  let made: Awaited<ReturnType<typeof signUp>>;
  try {
    made = await signUp(auth, { name, email, password, language, timeZone, theme: "system" });
  } catch (error) {
    // Two sign-ups for one address at the same moment: the unique index lets one through.
    const again = await database.kysely.selectFrom("users").select("id").where("email", "=", email).executeTakeFirst();
    if (again) throw emailTaken();
    throw error;
  }
  const user = toSessionUser(made.response.user, database.organisationId);
  if (role !== "learner") {
    await database.kysely.updateTable("users").set({ role }).where("id", "=", user.id).execute();
    user.role = role;
  }
  return { user, setCookies: made.headers.getSetCookie() };
}

function signUp(
  auth: Auth,
  body: { name: string; email: string; password: string; language: string; timeZone: string; theme: string },
) {
  return auth.api.signUpEmail({ body, headers: new Headers(), returnHeaders: true });
}

function emailTaken(): ProblemError {
  const message = "There is already an account with this e-mail address. Sign in instead, or ask for a new password.";
  return new ProblemError("auth.email-taken", message, [{ path: "email", message }]);
}

/**
 * First visit: the administrator, and with it the installation is set up. Runs at most once; a try that was cut off
 * half-way may be repeated with the same address.
 */
export async function setUp(
  auth: Auth,
  database: Database,
  given: NewUser & { organisation: string },
): Promise<Signed> {
  const client = await database.pool.connect();
  try {
    await client.query(
      "SELECT pg_advisory_lock(hashtextextended('quizmentor setup ' || current_setting('app.organisation_id'), 0))",
    );
    const { rows } = await client.query<{ set_up_at: Date | null }>("SELECT set_up_at FROM organisations");
    if (rows[0]?.set_up_at) throw new ProblemError("setup.done");
    await client.query("DELETE FROM users WHERE email = $1", [given.email]);
    const signed = await makeUser(auth, database, given, "admin");
    await markSetUp(database, given.organisation);
    return signed;
  } finally {
    // Closing the connection releases the lock whatever happened.
    client.release(true);
  }
}

/** From now on visitors sign up or in; the one-time code is worthless. */
export async function markSetUp(database: Database, organisationName: string | null): Promise<void> {
  await database.kysely
    .updateTable("organisations")
    .set({ set_up_at: sql`coalesce(set_up_at, now())`, ...(organisationName ? { name: organisationName } : {}) })
    .execute();
}
