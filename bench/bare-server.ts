/** The least that any implementation must do: a Fastify route that commits one INSERT. Run as its own process. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const server = createRequire(join(import.meta.dirname, "../apps/server/package.json"));
const { default: Fastify } = (await import(pathToFileURL(server.resolve("fastify")).href)) as typeof import("fastify");
const { default: pg } = (await import(pathToFileURL(server.resolve("pg")).href)) as typeof import("pg");

const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
await pool.query(
  "CREATE TABLE IF NOT EXISTS bench_bare (id uuid PRIMARY KEY, data jsonb NOT NULL, at timestamptz NOT NULL DEFAULT now())",
);
const app = Fastify();
app.post("/", async (request) => {
  const body = request.body as { id: string };
  await pool.query({
    name: "insert",
    text: "INSERT INTO bench_bare (id, data) VALUES ($1, $2)",
    values: [body.id, JSON.stringify(body)],
  });
  return { stored: true };
});
await app.listen({ host: "127.0.0.1", port: Number(port) });
process.send?.("ready");
