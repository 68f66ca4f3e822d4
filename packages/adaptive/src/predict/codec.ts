/**
 * A predictor as bytes: a line of JSON that describes it, then its arrays one after the other (little-endian). The format
 * carries its number; a reader that does not know the number refuses it, and the predictor is fitted anew.
 */
import { featureNames } from "./history.ts";
import type { PredictorData } from "./predictor.ts";

/** Counted up when the bytes, or the features that trees refer to by number, change their meaning. */
export const predictorFormat = 1;

const kinds = { Float32Array, Float64Array, Int16Array, Int32Array, Uint16Array, Uint8Array } as const;
type Kind = keyof typeof kinds;
type Placed = { kind: Kind; at: number; length: number };

export function encodePredictor(data: PredictorData): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const json = JSON.stringify({ format: predictorFormat, features: featureNames.length, data }, (_, value) => {
    const kind = kindOf(value);
    if (!kind) return value;
    const array = value as InstanceType<(typeof kinds)[Kind]>;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const placed = { $array: { kind, at: size, length: array.length } satisfies Placed };
    parts.push(bytes);
    // Every array starts at a multiple of eight bytes, so that it could be looked at in place.
    size += Math.ceil(bytes.length / 8) * 8;
    return placed;
  });
  const head = asciiBytes(`${json}\n`);
  const encoded = new Uint8Array(head.length + size);
  encoded.set(head);
  let at = head.length;
  for (const bytes of parts) {
    encoded.set(bytes, at);
    at += Math.ceil(bytes.length / 8) * 8;
  }
  return encoded;
}

/** Throws a RangeError when the bytes are not a predictor, or one of another format. */
export function decodePredictor(bytes: Uint8Array): PredictorData {
  const end = bytes.indexOf(10);
  let head: { format?: unknown; features?: unknown; data?: unknown };
  try {
    head = JSON.parse(asciiText(bytes.subarray(0, Math.max(0, end))), (_, value) =>
      isPlaced(value) ? arrayAt(bytes, end + 1, value.$array) : value,
    );
  } catch (error) {
    throw new RangeError("This is not a predictor.", { cause: error });
  }
  if (head.format !== predictorFormat || head.features !== featureNames.length) {
    throw new RangeError(`This predictor has the format ${head.format}; this version reads ${predictorFormat}.`);
  }
  return head.data as PredictorData;
}

function kindOf(value: unknown): Kind | undefined {
  if (!ArrayBuffer.isView(value)) return undefined;
  return Object.keys(kinds).find((kind) => value instanceof kinds[kind as Kind]) as Kind | undefined;
}

function isPlaced(value: unknown): value is { $array: Placed } {
  return typeof value === "object" && value !== null && "$array" in value;
}

function arrayAt(bytes: Uint8Array, start: number, { kind, at, length }: Placed) {
  const array = new kinds[kind](length);
  const from = bytes.subarray(start + at, start + at + array.byteLength);
  if (from.length !== array.byteLength) throw new RangeError("The bytes end too soon.");
  new Uint8Array(array.buffer).set(from);
  return array;
}

/** JSON is ASCII once the rest is escaped: no encoder is needed, which not every device has. */
function asciiBytes(json: string): Uint8Array {
  const escaped = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return Uint8Array.from({ length: escaped.length }, (_, index) => escaped.charCodeAt(index));
}

function asciiText(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return text;
}
