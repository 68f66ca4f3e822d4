import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Snapshots } from "../../ports/snapshots.ts";

/** Snapshots as files of a folder, which is made when the first one is written. */
export function folderSnapshots(folder: string): Snapshots {
  return {
    async read(name) {
      try {
        return await readFile(join(folder, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      const beside = join(folder, `${name}.${process.pid}.part`);
      await writeFile(beside, bytes);
      await rename(beside, join(folder, name));
    },
  };
}
