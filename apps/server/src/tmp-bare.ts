import Fastify from "fastify"; import pg from "pg"; import { readFileSync } from "node:fs";
const sec = JSON.parse(readFileSync("/tmp/qmdata/secrets.json", "utf8")); const port = readFileSync("/tmp/qmdata/postgres/postmaster.pid", "utf8").split("\n")[3];
const pool = new pg.Pool({ connectionString: `postgres://quizmentor:${sec.postgresPassword}@127.0.0.1:${port}/quizmentor`, max: 12 });
await pool.query("create table if not exists bare (id uuid primary key, data jsonb, at timestamptz default now())");
const app = Fastify(); app.post("/", async (q: any) => { await pool.query({ name: "i", text: "insert into bare (id, data) values ($1, $2)", values: [q.body.id, JSON.stringify(q.body)] }); return { ok: true }; });
await app.listen({ port: 3101 });
