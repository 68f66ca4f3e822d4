import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type StepReporter, silentSteps } from "../../../steps.ts";
import { othersMayEnter } from "../../../testing/others-may-enter.ts";
import { findPostgresPackage, type PostgresPackage } from "./binaries.ts";
import { type EmbeddedPostgres, findRunningPostgres, startEmbeddedPostgres } from "./index.ts";

// Each test makes a database, which takes a second, and more where many do so at once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === "linux";
/** As root these look at the database through another account, which has to get to the checkout. */
const hidden = isRoot && !othersMayEnter(import.meta.dirname);
const reason = hidden ? " (skipped: other accounts may not enter this checkout)" : "";
const holder = join(import.meta.dirname, "fixtures", "holder.ts");

/** Names that have broken quoting before. */
const awkward = "O'Brien's \"dätä\" $HOME %20 数据 ";

/** The package as its install script leaves it, whether or not npm has run that here. */
let pkg: PostgresPackage;
/** One folder for the file; every test has its own below. */
let home: string;
let dataDir: string;
let count = 0;
const running: EmbeddedPostgres[] = [];
const logged: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "quizmentor-postgres-"));
  // The account that runs the database for root passes through here.
  chmodSync(home, 0o711);
  const installed = await findPostgresPackage();
  pkg = { dir: join(home, "package"), version: installed.version };
  cpSync(installed.dir, pkg.dir, { recursive: true, verbatimSymlinks: true });
  if (process.platform === "win32") return;
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(pkg.dir, "native", "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    rmSync(join(pkg.dir, target), { force: true });
    symlinkSync(relative(dirname(target), source), join(pkg.dir, target));
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(() => {
  count += 1;
  dataDir = join(home, `data-${count}`);
  logged.length = 0;
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({
    dataDir,
    log: (line) => logged.push(line),
    report: silentSteps,
    packageDir: pkg.dir,
    ...options,
  });
  running.push(database);
  return database;
}

async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the database in a process of its own and waits for what it says. */
async function startElsewhere(options: { as?: string[]; packageDir?: string } = {}) {
  const args = [holder, dataDir, options.packageDir ?? pkg.dir];
  const [command = "", ...rest] = [...(options.as ?? []), process.execPath, ...args];
  const child = spawn(command, rest, { stdio: ["pipe", "pipe", "pipe"], cwd: "/" });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const said = await new Promise<Record<string, string>>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(JSON.parse(String(line))));
    child.once("close", () => reject(new Error(errors)));
  });
  return {
    said,
    end: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !onLinux || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

const soon = { timeout: 15_000, interval: 20 };

describe.skipIf(hidden)(`a first start${reason}`, () => {
  test("makes a durable, closed, UTF-8 database and stops within five seconds", async () => {
    const database = await start();
    expect(database.version).toMatch(/^18\./);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).not.toMatch(/FATAL|ERROR|WARNING/);
    const [row] = await query(
      database.connectionString,
      `SELECT current_user::text AS who, current_database()::text AS what, current_setting('data_checksums') AS checksums,
        current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('jit') AS jit,
        current_setting('shared_buffers') AS buffers, current_setting('listen_addresses') AS listen,
        current_setting('server_encoding') AS encoding, upper('straße ñ') AS upper, 'a' < 'B' AS by_language,
        (SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()) AS locale,
        (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = current_user) AS scram`,
    );
    expect(row).toEqual({
      who: "quizmentor",
      what: "quizmentor",
      checksums: "on",
      fsync: "on",
      commit: "on",
      jit: "off",
      buffers: "64MB",
      listen: "127.0.0.1",
      encoding: "UTF8",
      upper: "STRAßE Ñ",
      by_language: false,
      locale: "b C.UTF-8",
      scram: true,
    });
    const wrong = new URL(database.connectionString);
    wrong.password = "guess";
    await expect(query(wrong.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });

    // A client that does not let go must not hold up the stop.
    const client = new pg.Client({ connectionString: database.connectionString });
    client.on("error", () => {});
    await client.connect();
    await client.query("BEGIN");
    const before = performance.now();
    await database.stop();
    expect(performance.now() - before).toBeLessThan(5000);
    expect(await database.exited).toMatchObject({ expected: true, code: 0 });
    expect(alive(database.pid)).toBe(false);
    expect(readdirSync(dataDir).toSorted()).toEqual(["lock", "postgres", "postgres.log", "secrets.json"]);
    expect(statSync(join(dataDir, "postgres.log")).mode & 0o077).toBe(0);
  });

  test("works with awkward and long paths, and the data is there at the second", async () => {
    const short = join(home, `data-${count}`);
    dataDir = join(short, awkward);
    while (Buffer.byteLength(dataDir) < 380) dataDir = join(dataDir, "a-folder-with-a-name-of-some-length");
    const first = await start();
    await query(first.connectionString, "CREATE TABLE kept AS SELECT 7 AS n");
    await first.stop();
    const second = await start();
    expect(await query(second.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
    await second.stop();
    rmSync(short, { recursive: true });
  });

  test("clears what a killed one has left", async () => {
    mkdirSync(join(dataDir, "postgres.new-abc", "cluster"), { recursive: true });
    writeFileSync(join(dataDir, "postgres.new-abc", "cluster", "PG_VERSION"), "18\n");
    mkdirSync(join(dataDir, ".probe-abc"));
    if (isRoot) chmodSync(dataDir, 0o711);
    await start();
    expect(readdirSync(dataDir).filter((name) => name.includes("abc"))).toEqual([]);
  });

  // Moments of a first start: initdb has made its folders, writes the catalogues, is done; the server starts.
  test.each([
    ["has just begun", "postgres.new-", "cluster"],
    ["is half done", "postgres.new-", "cluster/base/4/PG_VERSION"],
    ["has made the cluster", "postgres", "PG_VERSION"],
    ["starts the server", "postgres", "postmaster.pid"],
  ])("that was killed when it %s is made good by the next", async (_name, folder, file) => {
    const killed = spawn(process.execPath, [holder, dataDir, pkg.dir], { stdio: "ignore" });
    const ended = new Promise((resolve) => killed.once("exit", resolve));
    await vi.waitFor(
      () => {
        const found = readdirSync(dataDir).find((name) => name.startsWith(folder) && !name.endsWith(".log"));
        expect(found && existsSync(join(dataDir, found, file))).toBe(true);
      },
      { timeout: 15_000, interval: 1 },
    );
    killed.kill("SIGKILL");
    await ended;
    const database = await start();
    expect(await query(database.connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new-"))).toEqual([]);
  });

  test("that is called off leaves nothing running and nothing half-made", async () => {
    const calledOff = new AbortController();
    const report: StepReporter = {
      print: () => {},
      run: async (title, work) => {
        if (title === "Making the database") {
          // As soon as initdb has begun to write.
          void vi
            .waitFor(() => {
              const staging = readdirSync(dataDir).find((name) => name.startsWith("postgres.new-"));
              expect(staging && existsSync(join(dataDir, staging, "cluster", "base"))).toBe(true);
            }, soon)
            .then(() => calledOff.abort(new Error("called off")));
        }
        return work(() => {});
      },
    };
    await expect(start({ report, signal: calledOff.signal })).rejects.toThrow("called off");
    expect(readdirSync(dataDir).toSorted()).toEqual(["lock", "secrets.json"]);
    await start();
  });

  test("writes the steps that take long", async () => {
    const titles: string[] = [];
    const report: StepReporter = {
      print: () => {},
      run: (title, work) => {
        titles.push(title);
        return work(() => {});
      },
    };
    await start({ report });
    expect(titles).toEqual(["Looking at the database program", "Making the database", "Starting the database"]);
  });
});

describe.skipIf(hidden)(`after a crash${reason}`, () => {
  test("of the server: it is reported, and the next start has all that was committed", async () => {
    const first = await start();
    await query(first.connectionString, "CREATE TABLE kept AS SELECT 7 AS n");
    process.kill(first.pid, "SIGKILL");
    expect(await first.exited).toMatchObject({ expected: false, signal: "SIGKILL" });
    const second = await start();
    expect(await query(second.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
    await first.stop();
    expect(await query(second.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  test("of the holder: its server is stopped and ours takes over with all that was committed", async () => {
    const other = await startElsewhere();
    const { connectionString = "" } = other.said;
    await query(connectionString, "CREATE TABLE kept AS SELECT 7 AS n");
    await expect(start()).rejects.toMatchObject({ code: "DATA_FOLDER_IN_USE" });
    expect(await findRunningPostgres(dataDir)).toBe(connectionString);
    await other.kill();
    const ours = await start();
    expect(alive(Number(other.said.pid))).toBe(false);
    expect(await query(ours.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  test.skipIf(!onLinux)("of the holder: its server ends by itself", async () => {
    const other = await startElsewhere();
    await other.kill();
    await vi.waitFor(() => expect(alive(Number(other.said.pid))).toBe(false), soon);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).toContain("database system is shut down");
  });

  test("a server that nobody holds is stopped", async () => {
    const first = await start();
    await first.stop();
    // As on systems where it does not end by itself: started without a word to anybody.
    const { uid, gid } = statSync(join(dataDir, "postgres"));
    const args = [
      "-D",
      join(dataDir, "postgres"),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
    ];
    const orphan = spawn(join(pkg.dir, "native", "bin", "postgres"), [...args, "-c", `port=${first.port}`], {
      stdio: "ignore",
      cwd: "/",
      ...(isRoot ? { uid, gid } : {}),
    });
    await vi.waitFor(() => query(first.connectionString, "SELECT 1"), soon);
    const ended = new Promise((resolve) => orphan.once("exit", resolve));
    const second = await start();
    await ended;
    expect(logged).toContain(`Stopped PostgreSQL (process ${orphan.pid}), left by an earlier run`);
    await query(second.connectionString, "SELECT 1");
  });

  test("a postmaster.pid with the number of some other program does not block", async () => {
    await (await start()).stop();
    const file = join(dataDir, "postgres", "postmaster.pid");
    const { uid, gid } = statSync(join(dataDir, "postgres"));
    // A stranger that lives, of the very account that PostgreSQL runs as: PostgreSQL alone would refuse to start.
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
      stdio: "ignore",
      cwd: "/",
      ...(isRoot ? { uid, gid } : {}),
    });
    writeFileSync(
      file,
      `${stranger.pid}\n${join(dataDir, "postgres")}\n1700000000\n5432\n\n127.0.0.1\n  0  0\nready   \n`,
    );
    chownSync(file, uid, gid);
    expect(await findRunningPostgres(dataDir)).toBeUndefined();
    await start();
    expect(stranger.exitCode).toBe(null);
    stranger.kill("SIGKILL");
  });

  test("lost secrets do not lock the owner out", async () => {
    const first = await start();
    await query(first.connectionString, "CREATE TABLE kept AS SELECT 7 AS n");
    await first.stop();
    rmSync(join(dataDir, "secrets.json"));
    const second = await start();
    expect(second.connectionString.split("@")[0]).not.toBe(first.connectionString.split("@")[0]);
    expect(await query(second.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });
});

describe("refused with a remedy", () => {
  test("a folder that is in use", async () => {
    await start();
    await expect(start()).rejects.toMatchObject({
      code: "DATA_FOLDER_IN_USE",
      pid: process.pid,
      remedy: expect.stringContaining("QUIZMENTOR_DATA"),
    });
  });

  test("a newer, an older, and a folder of something else; the lock is let go", async () => {
    const cluster = join(dataDir, "postgres");
    mkdirSync(cluster, { recursive: true });
    for (const [version, code] of [
      ["19\n", "DATA_FOLDER_NEWER"],
      ["17\n", "DATA_FOLDER_OLDER"],
      ["?", "DATA_FOLDER_NEWER"],
    ] as const) {
      writeFileSync(join(cluster, "PG_VERSION"), version);
      await expect(start()).rejects.toMatchObject({ code });
    }
    rmSync(join(cluster, "PG_VERSION"));
    writeFileSync(join(cluster, "holiday.jpg"), "");
    await expect(start()).rejects.toMatchObject({ code: "DATA_FOLDER_DAMAGED" });
    expect(readdirSync(cluster)).toEqual(["holiday.jpg"]);
  });

  test("a machine without the binaries", async () => {
    await expect(start({ packageDir: join(home, "nowhere") })).rejects.toMatchObject({ code: "NO_POSTGRES_BINARIES" });
  });

  test.skipIf(!isRoot || !onLinux)(
    "a full disk, at the first start and later; with space again it starts",
    async (context) => {
      mkdirSync(dataDir);
      const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=10m,mode=711", "none", dataDir]);
      if (mounted.status !== 0) context.skip("mounting is not allowed here");
      try {
        // Each size runs out at another moment: log, catalogues, template databases, our own database.
        for (const size of [10, 20, 30, 40]) {
          execFileSync("mount", ["-o", `remount,size=${size}m`, dataDir]);
          await expect(start()).rejects.toMatchObject({ code: "DISK_FULL", remedy: expect.stringContaining("space") });
          expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new-"))).toEqual([]);
        }
        execFileSync("mount", ["-o", "remount,size=150m", dataDir]);
        await (await start()).stop();
        writeFileSync(join(dataDir, "filler"), "");
        spawnSync("dd", ["if=/dev/zero", `of=${join(dataDir, "filler")}`, "bs=1M"]);
        await expect(start()).rejects.toMatchObject({ code: "DISK_FULL" });
        rmSync(join(dataDir, "filler"));
        await (await start()).stop();
      } finally {
        execFileSync("umount", [dataDir]);
      }
    },
  );

  test.skipIf(!isRoot || !onLinux)("a read-only disk", async (context) => {
    mkdirSync(dataDir);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "none", dataDir]);
    if (mounted.status !== 0) context.skip("mounting is not allowed here");
    try {
      await expect(start()).rejects.toMatchObject({ code: "READ_ONLY" });
    } finally {
      execFileSync("umount", [dataDir]);
    }
  });
});

describe("binaries", () => {
  /** A package as npm leaves it when it runs no install scripts: no symbolic links. */
  function bareCopy(folder: string): string {
    cpSync(pkg.dir, folder, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    return folder;
  }

  test.skipIf(process.platform === "win32")(
    "run without install scripts, and are made anew for another version",
    async () => {
      const packageDir = bareCopy(join(home, `package-${count}`));
      mkdirSync(join(dataDir, "postgres-bin", "17.1.0", "bin"), { recursive: true });
      if (isRoot) chmodSync(dataDir, 0o711);
      const first = await start({ packageDir });
      await query(first.connectionString, "CREATE EXTENSION pg_trgm");
      await first.stop();
      expect(readdirSync(join(dataDir, "postgres-bin"))).toEqual([pkg.version]);
      const inode = (version: string) => statSync(join(dataDir, "postgres-bin", version, "bin", "postgres")).ino;
      const before = inode(pkg.version);
      await (await start({ packageDir })).stop();
      expect(inode(pkg.version)).toBe(before);

      const manifest = join(packageDir, "package.json");
      writeFileSync(manifest, readFileSync(manifest, "utf8").replace(pkg.version, "18.99.0"));
      await start({ packageDir });
      expect(readdirSync(join(dataDir, "postgres-bin"))).toEqual(["18.99.0"]);
      rmSync(packageDir, { recursive: true });
    },
  );

  test.skipIf(process.platform === "win32")("cannot run from a path that a shell would change", async () => {
    const packageDir = bareCopy(join(home, `package-${count}`));
    const short = dataDir;
    dataDir = join(short, awkward);
    await expect(start({ packageDir })).rejects.toMatchObject({
      code: "DATA_FOLDER_NAME",
      remedy: expect.stringContaining("QUIZMENTOR_DATA"),
    });
    rmSync(packageDir, { recursive: true });
    rmSync(short, { recursive: true });
  });
});

describe.skipIf(!isRoot || !onLinux || hidden)(`as root${reason}`, () => {
  /** A home folder that only root may enter, with the package, as after an install in /root under a strict umask. */
  let closed: string;
  let packageDir: string;

  beforeAll(() => {
    closed = join(home, "root's home");
    packageDir = join(closed, "node_modules", "package");
    mkdirSync(closed, { mode: 0o700 });
    cpSync(pkg.dir, packageDir, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "go=", packageDir]);
  });

  test("with a data folder that others can reach, it needs no powers", async () => {
    const database = await start({ packageDir });
    expect(database.runsAs).toMatch(/^as \w+$/);
    expect(statSync(join(dataDir, "postgres")).uid).not.toBe(0);
    expect(await query(database.connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  /** Capabilities that are taken away, and what is then found. */
  const docker =
    "-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+sys_chroot,+mknod,+audit_write,+setfcap";
  const ways: [string, string[], RegExp][] = [
    ["with all capabilities", [], /with dac_read_search$/],
    ["with those of a container", ["setpriv", `--bounding-set=${docker}`], /with dac_override$/],
    ["without those to pass", ["setpriv", "--bounding-set=-dac_read_search,-dac_override"], /^as root under the name/],
  ];

  test.each(ways)("with everything under a closed folder, %s", async (_name, as, runsAs) => {
    dataDir = join(closed, `data-${count}`);
    const first = await startElsewhere({ as, packageDir });
    expect(first.said.runsAs).toMatch(runsAs);
    await query(first.said.connectionString ?? "", "CREATE TABLE kept AS SELECT 7 AS n");
    await first.kill();
    const second = await startElsewhere({ as, packageDir });
    expect(second.said.runsAs).toMatch(runsAs);
    expect(await query(second.said.connectionString ?? "", "SELECT n FROM kept")).toEqual([{ n: 7 }]);
    await second.end();
    expect(alive(Number(second.said.pid))).toBe(false);
    // Another way the next time: the files change hands.
    const third = await start({ packageDir });
    expect(await query(third.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  test("where nothing works, it says so", async (context) => {
    dataDir = join(closed, `data-${count}`);
    // Nobody can become somebody else without these, and a namespace is hidden by a program that always fails.
    const set = "--bounding-set=-dac_read_search,-dac_override,-setuid,-setgid";
    const script = `mount --bind /bin/false "$(command -v unshare)" && exec setpriv ${set} "$@"`;
    const as = ["unshare", "--mount", "sh", "-c", script, "sh"];
    if (spawnSync("unshare", ["--mount", "sh", "-c", script, "sh", "true"]).status !== 0) {
      context.skip("mounting is not allowed here");
    }
    const { said, end } = await startElsewhere({ as, packageDir });
    expect(said).toMatchObject({ code: "NO_ACCOUNT_FOR_POSTGRES", remedy: expect.stringContaining("ordinary user") });
    expect(said.remedy).not.toContain("\n");
    await end();
    expect(readdirSync(dataDir)).toEqual(["lock"]);
  });

  test("in a user's folder: that user can start it later without root", async () => {
    const account = spawnSync("getent", ["passwd", "nobody"]).stdout.toString().split(":");
    const [uid, gid] = [Number(account[2]), Number(account[3])];
    mkdirSync(dataDir, { mode: 0o700 });
    chownSync(dataDir, uid, gid);
    const first = await start();
    expect(first.runsAs).toBe("as nobody");
    await query(first.connectionString, "CREATE TABLE kept AS SELECT 7 AS n");
    await first.stop();
    const as = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
    const second = await startElsewhere({ as });
    expect(second.said).toMatchObject({ runsAs: "as this user" });
    expect(await query(second.said.connectionString ?? "", "SELECT n FROM kept")).toEqual([{ n: 7 }]);
    await second.end();
    const third = await start();
    expect(await query(third.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  });

  test("an ordinary user starts its own from nothing, and cannot use a stranger's", async () => {
    const account = spawnSync("getent", ["passwd", "nobody"]).stdout.toString().split(":");
    const as = ["setpriv", `--reuid=${account[2]}`, `--regid=${account[3]}`, "--clear-groups"];
    await (await start()).stop();
    chmodSync(dataDir, 0o777);
    const stranger = await startElsewhere({ as });
    expect(stranger.said).toMatchObject({ code: "NO_PERMISSION" });
    await stranger.end();

    rmSync(dataDir, { recursive: true });
    mkdirSync(dataDir, { mode: 0o755 });
    const refused = await startElsewhere({ as });
    expect(refused.said).toMatchObject({ code: "NO_PERMISSION", message: expect.stringContaining(dataDir) });
    await refused.end();

    chownSync(dataDir, Number(account[2]), Number(account[3]));
    const own = await startElsewhere({ as });
    expect(own.said).toMatchObject({ runsAs: "as this user" });
    expect(await query(own.said.connectionString ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await own.end();
  });
});
