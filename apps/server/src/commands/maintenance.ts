/** `quizmentor migrate` and `quizmentor user create`. */
import { createInterface } from "node:readline/promises";
import { type Role, roles } from "@quizmentor/contracts";
import { loadSecrets } from "../adapters/embedded/secrets.ts";
import { openDatabase } from "../db/database.ts";
import { createAuth, makeUser, markSetUp } from "../features/account/index.ts";
import { ProblemError } from "../http/problem.ts";
import { StartupError } from "../startup-error.ts";
import type { Context } from "./context.ts";
import { openStorage } from "./storage.ts";

export async function migrateCommand(context: Context): Promise<void> {
  const storage = await openStorage(context, { beside: true });
  await storage.stop();
  context.say("The database is up to date.");
}

export async function createUserCommand(
  context: Context,
  given: { email: string; name: string; role: string },
): Promise<void> {
  const email = given.email.trim().toLowerCase();
  if (!(roles as readonly string[]).includes(given.role))
    throw new StartupError("CONFIG_INVALID", `There is no role “${given.role}”.`, `Known roles: ${roles.join(", ")}.`);
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new StartupError(
      "CONFIG_INVALID",
      `“${given.email}” is not an e-mail address.`,
      "Give one with --email name@example.org.",
    );
  const password = await askPassword();
  if (password.length < 10)
    throw new StartupError(
      "CONFIG_INVALID",
      "The password needs at least 10 characters.",
      "Choose a longer one; a few words are easy to remember.",
    );
  const storage = await openStorage(context, { beside: true });
  try {
    const database = openDatabase(storage.connectionString, storage.organisation.id, { max: 3 });
    const secret = context.config.secret ?? loadSecrets(context.config.dataDir).get("sessionSecret");
    const auth = createAuth({
      database,
      secret,
      publicUrl: context.config.publicUrl ?? "http://localhost",
      mailer: { send: async () => {} },
    });
    try {
      const { user } = await makeUser(auth, database, { name: given.name, email, password }, given.role as Role);
      // Whoever made an administrator here needs no one-time code in the browser.
      if (user.role === "admin") await markSetUp(database, null);
      context.say(`Made the account of ${user.email} (${user.role}).`);
    } catch (error) {
      if (error instanceof ProblemError)
        throw new StartupError("CONFIG_INVALID", error.message, "Nothing was changed.");
      throw error;
    } finally {
      await database.close();
    }
  } finally {
    await storage.stop();
  }
}

/** From the terminal without echo, or the first line of standard input. */
async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  const reader = createInterface({ input: process.stdin, ...(terminal ? { output: mutedOutput() } : {}), terminal });
  if (terminal) process.stderr.write("Password: ");
  try {
    for await (const line of reader) return line;
    return "";
  } finally {
    reader.close();
    if (terminal) process.stderr.write("\n");
  }
}

function mutedOutput(): NodeJS.WritableStream {
  return Object.assign(Object.create(process.stderr) as NodeJS.WriteStream, { write: () => true });
}
