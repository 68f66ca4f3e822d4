/**
 * A learner's state as bytes, for packs that work offline and for keeping it small. Layout of version 1, little-endian:
 *
 *   u8 version · overall: f64 mean, f64 variance, f64 updatedAt, u32 answers · u32 UUIDs · u32 names
 *   per UUID:  16 bytes id · belief            (44 bytes)
 *   per name:  u8 length, UTF-8 id · belief
 *   belief:    f64 mean, f64 variance, f64 updatedAt, u32 answers   (28 bytes)
 *
 * Numbers keep all their bits, so a learner who was stored and read goes on exactly as one who was not. Skills are in
 * the order of their ids: equal states give equal bytes.
 */
import type { LearnerState, SkillBelief } from "./model.ts";

const version = 1;
const beliefBytes = 28;
const headBytes = 1 + beliefBytes + 8;
const uuidBytes = 16;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Longest id of a skill that is not a UUID, in bytes of UTF-8: with its belief a skill stays within 64 bytes. */
export const longestSkillName = 64 - beliefBytes - 1;

/** The state in bytes; throws RangeError when a skill's id is neither a UUID in lower case nor short enough. */
export function encodeLearner({ overall, skills }: LearnerState): Uint8Array {
  const ids = [...skills.keys()].sort();
  const uuids = ids.filter((id) => uuid.test(id));
  const names = ids.filter((id) => !uuid.test(id)).map((id) => ({ id, bytes: toUtf8(id) }));
  const namesSize = names.reduce((sum, { bytes }) => sum + 1 + bytes.length + beliefBytes, 0);
  const bytes = new Uint8Array(headBytes + uuids.length * (uuidBytes + beliefBytes) + namesSize);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  writeBelief(view, 1, overall);
  view.setUint32(1 + beliefBytes, uuids.length, true);
  view.setUint32(5 + beliefBytes, names.length, true);
  let at = headBytes;
  for (const id of uuids) {
    const digits = id.replaceAll("-", "");
    for (let n = 0; n < uuidBytes; n += 1) bytes[at + n] = Number.parseInt(digits.slice(2 * n, 2 * n + 2), 16);
    at = writeBelief(view, at + uuidBytes, skills.get(id) as SkillBelief);
  }
  for (const { id, bytes: name } of names) {
    bytes[at] = name.length;
    bytes.set(name, at + 1);
    at = writeBelief(view, at + 1 + name.length, skills.get(id) as SkillBelief);
  }
  return bytes;
}

/** The state that was encoded, by this version or an earlier one; throws RangeError on anything else. */
export function decodeLearner(bytes: Uint8Array): LearnerState {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint8(0) !== version)
    throw new RangeError("These bytes are not a learner's state of a known version.");
  const skills = new Map<string, SkillBelief>();
  const uuids = view.getUint32(1 + beliefBytes, true);
  const names = view.getUint32(5 + beliefBytes, true);
  let at = headBytes;
  for (let n = 0; n < uuids; n += 1) {
    skills.set(readUuid(bytes.subarray(at, at + uuidBytes)), readBelief(view, at + uuidBytes));
    at += uuidBytes + beliefBytes;
  }
  for (let n = 0; n < names; n += 1) {
    const end = at + 1 + view.getUint8(at);
    skills.set(fromUtf8(bytes.subarray(at + 1, end)), readBelief(view, end));
    at = end + beliefBytes;
  }
  if (at !== bytes.length) throw new RangeError("These bytes go on after the end of a learner's state.");
  return { overall: readBelief(view, 1), skills };
}

function writeBelief(view: DataView, at: number, belief: SkillBelief): number {
  view.setFloat64(at, belief.mean, true);
  view.setFloat64(at + 8, belief.variance, true);
  view.setFloat64(at + 16, belief.updatedAt, true);
  view.setUint32(at + 24, belief.answers, true);
  return at + beliefBytes;
}

function readBelief(view: DataView, at: number): SkillBelief {
  return {
    mean: view.getFloat64(at, true),
    variance: view.getFloat64(at + 8, true),
    answers: view.getUint32(at + 24, true),
    updatedAt: view.getFloat64(at + 16, true),
  };
}

function readUuid(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** `encodeURIComponent` writes UTF-8 and belongs to the language itself, unlike `TextEncoder`. */
function toUtf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new RangeError("The id of a skill is not well-formed Unicode.");
  const escaped = encodeURIComponent(text).match(/%..|./g) ?? [];
  if (escaped.length > longestSkillName) throw new RangeError(`The id of a skill is too long to encode: ${text}`);
  return Uint8Array.from(escaped, (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

function fromUtf8(bytes: Uint8Array): string {
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}
