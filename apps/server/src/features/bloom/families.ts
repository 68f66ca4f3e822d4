import type { Database } from "../../db/database.ts";

/**
 * Gives questions that are near-duplicates of one another one family, and takes it from those that are none any more.
 * Returns how many questions changed theirs.
 */
export async function updateFamilies({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ item_id: string; other_id: string }>(
    `SELECT p.item_id, p.other_id FROM item_pairs p
     JOIN items a ON a.id = p.item_id AND a.status <> 'retired'
     JOIN items b ON b.id = p.other_id AND b.status <> 'retired'
     WHERE p.verdict <> 'related' ORDER BY p.item_id, p.other_id`,
  );
  const families = familiesOf(rows.map(({ item_id, other_id }) => [item_id, other_id]));
  const { rowCount } = await pool.query(
    `UPDATE items i SET family = wanted.family
     FROM (SELECT i.id, f.family FROM items i LEFT JOIN unnest($1::uuid[], $2::text[]) AS f (id, family) USING (id)
           WHERE i.family IS DISTINCT FROM f.family) AS wanted
     WHERE i.id = wanted.id`,
    [[...families.keys()], [...families.values()]],
  );
  return rowCount ?? 0;
}

/** The family of every linked id: the smallest id it is linked to, over however many links. */
export function familiesOf(links: readonly (readonly [string, string])[]): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top) as string;
    for (let at = id; at !== top; ) {
      const next = parent.get(at) ?? top;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const [a, b] of links) {
    const [first, second] = [root(a), root(b)];
    const [smaller, larger] = first < second ? [first, second] : [second, first];
    parent.set(smaller, smaller);
    parent.set(larger, smaller);
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}
