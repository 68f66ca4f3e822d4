/** Slips of the keyboard. */

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const neighbours = new Map<string, string>();
for (const [row, letters] of rows.entries()) {
  for (let at = 0; at < letters.length; at += 1) {
    const near = [letters[at - 1], letters[at + 1]];
    for (const other of [rows[row - 1], rows[row + 1]]) near.push(other?.[at - 1], other?.[at], other?.[at + 1]);
    neighbours.set(letters[at] as string, near.join(""));
  }
}
// Where the German keyboard differs.
neighbours.set("z", `${neighbours.get("z")}tu`);
neighbours.set("t", `${neighbours.get("t")}z`);
neighbours.set("u", `${neighbours.get("u")}z`);

const shortestWithTypo = 4;

/**
 * Whether one word is the other with a single slip (Damerau 1964: a letter too many, one too few, two exchanged, one
 * for another), the first letter kept. Words of four letters are too close to each other for more than an exchange or a
 * letter inside them; and of letters for others only neighbours on the keyboard count: nitrate and nitrite, Iran and
 * Iraq, abduct and adduct, plan and plane are no slips.
 */
export function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestWithTypo || long.length > short.length + 1 || short[0] !== long[0]) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let tail = 0;
  while (tail < short.length - start && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail += 1;
  const differing = short.length - start - tail;
  const isShort = short.length === shortestWithTypo;
  if (long.length > short.length) return differing === 0 && !(isShort && tail === 0);
  if (differing === 2) return short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    differing === 1 && !isShort && (neighbours.get(short[start] as string)?.includes(long[start] as string) ?? false)
  );
}
