import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { lchown, lstat, opendir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { StartupError } from "../../../startup-error.ts";
import { isRoot } from "../data-folder.ts";
import { binariesInPlace, hydrateBinaries, type PostgresBinaries, type PostgresPackage } from "./binaries.ts";

/** A way to start PostgreSQL's programs, which refuse to run as root. */
export interface RunAs {
  /** For the log, such as `as postgres`. */
  readonly name: string;
  /** Who must own the cluster's files; undefined when it is simply us. */
  readonly owner: Account | undefined;
  /** Starts a program this way. `endWithUs` asks the system to interrupt it when this process dies, however it dies. */
  spawn(program: string, args: readonly string[], options: SpawnOptions & { endWithUs?: boolean }): ChildProcess;
}

interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Programs found by name come from here, not from the environment: what we start must not depend on who starts us. */
const environment = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/** What came of a short-lived program. */
export interface Outcome {
  ok: boolean;
  /** Standard output and error, mixed. */
  output: string;
}

/** Runs a program to its end. */
export function runToEnd(
  runAs: RunAs,
  program: string,
  args: readonly string[],
  options: { input?: string; signal?: AbortSignal } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = "";
    let child: ChildProcess;
    try {
      child = runAs.spawn(program, args, { stdio: "pipe", endWithUs: true, signal: options.signal });
    } catch (error) {
      // Some failures come as an event and some, such as EPERM for a change of user, are thrown.
      resolve({ ok: false, output: String(error) });
      return;
    }
    const collect = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    // A program that ends without reading its input is judged by its exit code.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    child.on("error", (error) => {
      if (options.signal?.aborted) reject(options.signal.reason);
      else resolve({ ok: false, output: `${output}${error.message}` });
    });
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

type Wrap = (program: string, args: readonly string[]) => [string, readonly string[]];

function makeRunAs(
  name: string,
  owner: Account | undefined,
  wrap: Wrap,
  how: { identity?: { uid: number; gid: number }; canEndWithUs: boolean },
): RunAs {
  return {
    name,
    owner,
    spawn(program, args, { endWithUs, ...options }) {
      const inner: [string, readonly string[]] =
        endWithUs && how.canEndWithUs ? ["setpriv", ["--pdeathsig", "INT", program, ...args]] : [program, args];
      const [command, commandArgs] = wrap(...inner);
      return spawn(command, commandArgs, {
        // The current folder may be closed to the other account.
        cwd: process.platform === "win32" ? undefined : "/",
        env: environment,
        windowsHide: true,
        ...options,
        ...how.identity,
      });
    },
  };
}

const plainly: Wrap = (program, args) => [program, args];

/** The ways for root, in the order they are tried. */
function waysFor(account: Account, canEndWithUs: boolean): RunAs[] {
  const { uid, gid } = account;
  const withCapability =
    (capability: string): Wrap =>
    (program, args) => [
      "setpriv",
      [
        `--reuid=${uid}`,
        `--regid=${gid}`,
        "--clear-groups",
        `--inh-caps=+${capability}`,
        `--ambient-caps=+${capability}`,
        // Without it access(2), by which PostgreSQL looks for its own program, forgets the capability.
        "--securebits=+no_setuid_fixup",
        program,
        ...args,
      ],
    ];
  const inNamespace: Wrap = (program, args) => ["unshare", ["-U", `--map-user=${uid}`, program, ...args]];
  const ways = [makeRunAs(`as ${account.name}`, account, plainly, { identity: { uid, gid }, canEndWithUs })];
  if (process.platform === "linux") {
    for (const capability of ["dac_read_search", "dac_override"]) {
      ways.push(
        makeRunAs(`as ${account.name} with ${capability}`, account, withCapability(capability), { canEndWithUs }),
      );
    }
    // Here the files stay root's: inside the namespace root is the account, outside it is still root.
    const root = { name: "root", uid: 0, gid: 0 };
    ways.push(makeRunAs(`as root under the name ${account.name}`, root, inNamespace, { canEndWithUs }));
  }
  return ways;
}

/** Where PostgreSQL will run, by what program. */
export interface Choice {
  runAs: RunAs;
  binaries: PostgresBinaries;
}

/**
 * Chooses how to run PostgreSQL and from where, by trying: the account must be able to reach the data folder, write in
 * it, and run the binaries (where npm put them, or from the data folder).
 */
export async function chooseRunAs(options: {
  dataDir: string;
  clusterDir: string;
  pkg: PostgresPackage;
  signal?: AbortSignal;
  log: (line: string) => void;
}): Promise<Choice> {
  const { dataDir, clusterDir, pkg, signal, log } = options;
  const inPlace = await binariesInPlace(pkg);
  const direct = makeRunAs("as this user", undefined, plainly, { canEndWithUs: false });
  const canEndWithUs =
    process.platform === "linux" && (await runToEnd(direct, "setpriv", ["--pdeathsig", "INT", "true"], { signal })).ok;
  if (!isRoot) {
    const runAs = makeRunAs("as this user", undefined, plainly, { canEndWithUs });
    return { runAs, binaries: inPlace ?? (await hydrateBinaries(pkg, dataDir)) };
  }

  const accounts = await accountsFor(clusterDir, dataDir);
  const failures: string[] = [];
  let hydrated: PostgresBinaries | undefined;
  // The kinds of way are tried one after the other over all accounts: the first needs the least power.
  const ways = accounts.map((account) => waysFor(account, canEndWithUs));
  for (let kind = 0; kind < (ways[0]?.length ?? 0); kind += 1) {
    for (const runAs of ways.flatMap((list) => list[kind] ?? [])) {
      const reach = await tryFolder(runAs, dataDir, signal);
      if (!reach.ok) {
        failures.push(`${runAs.name}: cannot use ${dataDir}: ${reach.output.trim()}`);
        continue;
      }
      if (inPlace) {
        const run = await tryBinaries(runAs, inPlace, dataDir, signal);
        if (run.ok) return { runAs, binaries: inPlace };
        failures.push(`${runAs.name}: ${run.output.trim()}`);
      }
      hydrated ??= await hydrateBinaries(pkg, dataDir);
      const run = await tryBinaries(runAs, hydrated, dataDir, signal);
      if (run.ok) return { runAs, binaries: hydrated };
      failures.push(`${runAs.name}: ${run.output.trim()}`);
    }
  }
  for (const failure of failures) log(failure);
  throw new StartupError(
    "NO_ACCOUNT_FOR_POSTGRES",
    "PostgreSQL refuses to run as root, and no other account on this machine can use its program and the data folder.",
    `Start QuizMentor as an ordinary user, or as root with a data folder that other accounts can reach (QUIZMENTOR_DATA=/var/lib/quizmentor).`,
    { cause: failures.join("; ") },
  );
}

/** Makes a folder of the account's own inside the data folder for `attempt`, and takes it away again. */
async function inProbeFolder(
  runAs: RunAs,
  dataDir: string,
  attempt: (folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(dataDir, ".probe-"));
  try {
    if (!runAs.owner) return await attempt(folder);
    try {
      chownSync(folder, runAs.owner.uid, runAs.owner.gid);
    } catch (error) {
      // A root that may not give files away cannot use that account.
      return { ok: false, output: String(error) };
    }
    try {
      return await attempt(folder);
    } finally {
      // A root without its powers could not remove what is in another's folder.
      chownSync(folder, 0, 0);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tryFolder(runAs: RunAs, dataDir: string, signal: AbortSignal | undefined): Promise<Outcome> {
  // Writing tells the truth; asking (test -w) goes by the account alone and forgets capabilities.
  return inProbeFolder(runAs, dataDir, (folder) =>
    runToEnd(runAs, "sh", ["-c", 'cd "$1" && : > probe', "sh", folder], { signal }),
  );
}

function tryBinaries(runAs: RunAs, binaries: PostgresBinaries, dataDir: string, signal: AbortSignal | undefined) {
  // --show goes through all of initdb's checks (not root, known account, own program, shared files) and stops there.
  return inProbeFolder(runAs, dataDir, (folder) =>
    runToEnd(runAs, binaries.initdb, ["--show", "--locale=C", "-D", join(folder, "cluster")], { signal }),
  );
}

/**
 * Whom to try: the owner of an existing cluster, so that nothing changes hands; the owner of the data folder, who then
 * can also start without root; then the usual two.
 */
async function accountsFor(clusterDir: string, dataDir: string): Promise<Account[]> {
  const accounts = new Map<string, Account>();
  for (const line of (await readFile("/etc/passwd", "utf8")).split("\n")) {
    const [name, , uid, gid] = line.split(":");
    // `>>> 0` because a Mac's nobody is -2. Root is no use here, whatever its name.
    if (name && uid && gid && Number(uid) !== 0)
      accounts.set(name, { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 });
  }
  const owners = [await ownerOf(clusterDir), await ownerOf(dataDir)];
  const byUid = (uid: number | undefined) => [...accounts.values()].find((account) => account.uid === uid) ?? [];
  // A set, because the same account may come up for several reasons.
  return [
    ...new Set([...owners.flatMap(byUid), ...["postgres", "nobody"].flatMap((name) => accounts.get(name) ?? [])]),
  ];
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).uid;
  } catch {
    return undefined;
  }
}

/**
 * Gives the cluster to the account that will run it, when it belongs to another. The folder itself changes last: if we
 * are stopped half-way, the next start sees the old owner and does it again.
 */
export async function giveCluster(clusterDir: string, runAs: RunAs): Promise<void> {
  if (!runAs.owner || (await ownerOf(clusterDir)) === runAs.owner.uid) return;
  await giveAll(clusterDir, runAs.owner);
}

async function giveAll(folder: string, account: Account): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveAll(path, account);
    else await lchown(path, account.uid, account.gid);
  }
  await lchown(folder, account.uid, account.gid);
}
