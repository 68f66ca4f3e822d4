import { statSync } from "node:fs";
import { dirname } from "node:path";

/** Whether another account may walk down to a folder: under a private home it may not. */
export function othersMayEnter(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return dirname(folder) === folder || othersMayEnter(dirname(folder));
}
