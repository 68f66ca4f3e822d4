import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { ObjectStore } from "../../ports/objects.ts";

/** Objects as files of one folder. A write that is cut off leaves nothing under the name. */
export function folderObjects(folder: string): ObjectStore {
  return {
    async put(name, bytes) {
      const path = join(folder, name);
      // The name is the hash of the content: what is there is the same.
      if (
        await access(path).then(
          () => true,
          () => false,
        )
      )
        return;
      await mkdir(folder, { recursive: true });
      const temporary = `${path}.${randomUUID()}.tmp`;
      const file = await open(temporary, "wx", 0o644);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    },
    async get(name) {
      try {
        return await readFile(join(folder, name));
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return null;
        throw error;
      }
    },
  };
}
