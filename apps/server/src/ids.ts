import { randomFillSync } from "node:crypto";
import { v7 as uuidv7 } from "uuid";

const bytesPerId = 16;
const idsAtOnce = 256;

/** UUIDs of version 7. Random bytes are drawn for many at once: to ask the system for each takes longer than the rest. */
export function createIds(): () => string {
  const pool = new Uint8Array(bytesPerId * idsAtOnce);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const random = pool.slice(used, used + bytesPerId);
    used += bytesPerId;
    return uuidv7({ random });
  };
}
