/** What it costs to know who is asking, for a session seen before. */
import { createAuth, createSessions, makeUser } from "../apps/server/src/features/account/index.ts";
import { testDatabase } from "../apps/server/src/testing/database.ts";
import { median, percentile } from "./statistics.ts";

export async function measureSessionCheck(databaseUrl: string) {
  const { database, organisationId, close } = await testDatabase(databaseUrl);
  try {
    const auth = createAuth({
      database,
      secret: "s".repeat(40),
      publicUrl: "http://localhost",
      mailer: { send: async () => {} },
    });
    const sessions = createSessions(auth, organisationId);
    const { setCookies } = await makeUser(
      auth,
      database,
      { name: "Bench", email: "bench@bench.example", password: "a long bench password" },
      "learner",
    );
    const cookie = setCookies.map((line) => line.split(";")[0]).join("; ");
    const firstAt = performance.now();
    if (!(await sessions.authenticate({ cookie }))) throw new Error("The session is not known.");
    const firstMs = performance.now() - firstAt;
    const times: number[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const startedAt = performance.now();
      await sessions.authenticate({ cookie });
      times.push(performance.now() - startedAt);
    }
    return { firstMs, medianMs: median(times), p99Ms: percentile(times, 0.99) };
  } finally {
    await close();
  }
}
