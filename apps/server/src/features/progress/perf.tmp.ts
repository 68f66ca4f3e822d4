import { createHash } from "node:crypto";
import { openDatabase } from "../../db/database.ts";
import { readItem } from "../items/detail.ts";
import { listItems } from "../items/list.ts";
import { makeProgress } from "./fixtures/world.ts";
import { readOverview, readSkill } from "./overview.ts";
import { readResponse } from "./response.ts";
import { listResponses } from "./responses.ts";
import { readSubjects } from "./subjects.ts";
import { readToday } from "./today.ts";

const id = (s: string) =>
  createHash("md5")
    .update(s)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const db = openDatabase(
  process.env.DB ?? "postgres://quizmentor@127.0.0.1:55432/progress_dev",
  "00000000-0000-7000-8000-000000000001",
);
const p = makeProgress(db, () => new Date("2026-01-01T00:00:00Z"));
await p.practice.bank.current();
console.timeEnd("bank");
async function t(name: string, f: () => Promise<unknown>) {
  await f();
  await f();
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const s = performance.now();
    await f();
    times.push(performance.now() - s);
  }
  times.sort((a, b) => a - b);
  console.log(name.padEnd(34), "min", times[0]?.toFixed(1), "median", times[7]?.toFixed(1), "max", times[14]?.toFixed(1));
}
if (process.argv[2] !== "items") for (const [u, n] of [
  ["u2", "5k"],
  ["u1", "20k"],
] as const) {
  const user = { id: id(u), timeZone: "Europe/Berlin" };
  await t(`${n} today`, () => readToday(p, user));
  await t(`${n} overview`, () => readOverview(p, user));
  await t(`${n} subjects`, () => readSubjects(p, user));
  await t(`${n} skill`, () => readSkill(p, user, id("k8")));
  await t(`${n} responses`, () => listResponses(p, user, { limit: 25 }));
  await t(`${n} responses verdict`, () => listResponses(p, user, { limit: 25, verdict: "partly" }));
  await t(`${n} responses subject`, () => listResponses(p, user, { limit: 25, subject: id("s3") }));
  await t(`${n} responses subject none`, () => listResponses(p, user, { limit: 25, subject: id("sX") }));
  await t(`${n} responses topic rare`, () => listResponses(p, user, { limit: 100, topic: id("t3") }));
  await t(`${n} responses skill none`, () => listResponses(p, user, { limit: 25, skill: id("kX") }));
  await t(`${n} responses days old`, () => listResponses(p, user, { limit: 25, from: "2020-01-01", to: "2020-01-02" }));
  await t(`${n} response`, () => readResponse(p, user, id(`a${u.slice(1)}-100`)));
}
for (const sort of ["updated", "facility", "answers", "difficulty"] as const) {
  await t(`items ${sort}`, () => listItems(db, { sort, limit: 25 }));
  const first = await listItems(db, { sort, limit: 100 });
  await t(`items ${sort} page 2`, () => listItems(db, { sort, limit: 25, cursor: first.nextCursor ?? "" }));
}
await t("items search none", () => listItems(db, { sort: "updated", limit: 25, query: "nothing like this" }));
await t("items search common", () => listItems(db, { sort: "updated", limit: 25, query: "conditions" }));
await t("items search ref", () => listItems(db, { sort: "updated", limit: 25, query: "item-77777" }));
await t("items type+bloom", () => listItems(db, { sort: "updated", limit: 25, type: "cloze", bloom: "apply" }));
await t("items subject", () => listItems(db, { sort: "updated", limit: 25, subject: id("s3") }));
await t("items topic facility", () => listItems(db, { sort: "facility", limit: 25, topic: id("t3") }));
await t("items reported", () => listItems(db, { sort: "updated", limit: 25, reported: "true" }));
await t("item detail hot", () => readItem(db, id("i1")));
if (process.argv[2]) await t("bank", async () => { p.practice.bank.invalidate(); await p.practice.bank.current(); });
await db.close();
