import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DataFolderInUse, StartupError } from "../../startup-error.ts";
import {
  lockDataFolder,
  prepareDataFolder,
  readDataVersion,
  refuseNewerData,
  writeDataVersion,
} from "./data-folder.ts";
import { loadSecrets } from "./secrets.ts";

let parent: string;
let dataDir: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "quizmentor-data-"));
  dataDir = join(parent, "data");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("expected an error");
}

/** A process that takes the lock, says so, and keeps it. */
async function holdElsewhere() {
  const module = JSON.stringify(join(import.meta.dirname, "data-folder.ts"));
  const script = `const { lockDataFolder } = await import(${module});
    try { lockDataFolder(process.argv[1]); console.log("held"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.code); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data).trim())),
  );
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      if (!child.kill("SIGKILL")) resolve();
    });
  return { pid: child.pid, said, kill };
}

describe("the lock", () => {
  test("is free again after release, and names its holder meanwhile", () => {
    const lock = lockDataFolder(dataDir);
    const error = errorOf(() => lockDataFolder(dataDir));
    expect(error).toBeInstanceOf(DataFolderInUse);
    expect(error).toMatchObject({ code: "DATA_FOLDER_IN_USE", pid: process.pid });
    expect(String(error)).toContain(dataDir);
    lock.release();
    lock.release();
    lockDataFolder(dataDir).release();
  });

  test("of another process is respected while it lives, and gone when it is killed", async () => {
    const other = await holdElsewhere();
    expect(other.said).toBe("held");
    expect(errorOf(() => lockDataFolder(dataDir))).toMatchObject({
      code: "DATA_FOLDER_IN_USE",
      pid: other.pid,
      message: `The data folder ${dataDir} is used by another QuizMentor (process ${other.pid}).`,
    });
    await other.kill();
    lockDataFolder(dataDir).release();
  });

  test("goes to exactly one of many who start at once, also after a killed holder", async () => {
    await (await holdElsewhere()).kill();
    const starters = await Promise.all(Array.from({ length: 6 }, holdElsewhere));
    expect(starters.map(({ said }) => said).toSorted()).toEqual([...Array(5).fill("DATA_FOLDER_IN_USE"), "held"]);
    await Promise.all(starters.map(({ kill }) => kill()));
  });
});

describe("the folder", () => {
  test("is made with its parents, closed to others' eyes", () => {
    const deep = join(dataDir, "ein Ordner", "データ");
    expect(prepareDataFolder(deep)).toBe(deep);
    if (process.platform !== "win32") expect(statSync(deep).mode & 0o066).toBe(0);
    expect(readdirSync(deep)).toEqual([]);
  });

  test("a file in its place, or a path that no database can use, is explained", () => {
    mkdirSync(dataDir);
    const file = join(dataDir, "file");
    writeFileSync(file, "");
    expect(errorOf(() => prepareDataFolder(file))).toMatchObject({ message: `${file} is not a folder.` });
    const long = join(dataDir, ...Array(50).fill("ten-bytes."));
    expect(errorOf(() => prepareDataFolder(long))).toMatchObject({ code: "PATH_TOO_LONG" });
    expect(existsSync(join(dataDir, "ten-bytes."))).toBe(false);
  });
});

describe("version.json", () => {
  test("is kept, and a newer schema is refused", () => {
    prepareDataFolder(dataDir);
    expect(readDataVersion(dataDir)).toBeUndefined();
    const ours = { productVersion: "1.2.0", schemaVersion: 12 };
    refuseNewerData(dataDir, ours);
    writeDataVersion(dataDir, ours);
    expect(readDataVersion(dataDir)).toEqual(ours);
    refuseNewerData(dataDir, ours);
    refuseNewerData(dataDir, { productVersion: "1.3.0", schemaVersion: 13 });
    const error = errorOf(() => refuseNewerData(dataDir, { productVersion: "1.1.0", schemaVersion: 11 }));
    expect(error).toMatchObject({ code: "DATA_FOLDER_NEWER", remedy: expect.stringContaining("1.2.0") });
  });

  test("a damaged one is named", () => {
    prepareDataFolder(dataDir);
    writeFileSync(join(dataDir, "version.json"), "{");
    expect(errorOf(() => readDataVersion(dataDir))).toMatchObject({ code: "DATA_FOLDER_DAMAGED" });
  });
});

describe("secrets", () => {
  test("are made once, kept, different, and readable by the owner alone", () => {
    prepareDataFolder(dataDir);
    const secrets = loadSecrets(dataDir);
    const second = loadSecrets(dataDir);
    const session = secrets.get("sessionSecret");
    const password = second.get("postgresPassword");
    expect(session).toMatch(/^[\w-]{43}$/);
    expect(password).not.toBe(session);
    for (const again of [secrets, second, loadSecrets(dataDir)]) {
      expect([again.get("sessionSecret"), again.get("postgresPassword")]).toEqual([session, password]);
    }
    if (process.platform !== "win32") expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(["secrets.json"]);
  });

  test("a damaged file is named, and its content never shown", () => {
    prepareDataFolder(dataDir);
    writeFileSync(join(dataDir, "secrets.json"), '{"sessionSecret": "hush');
    const error = errorOf(() => loadSecrets(dataDir));
    expect(error).toBeInstanceOf(StartupError);
    expect(`${error}${JSON.stringify(error)}`).not.toContain("hush");
  });
});
