/** Enough of the protobuf wire format (https://protobuf.dev/programming-guides/encoding) to write a model file. */

const lengthDelimited = 2;

/** Base-128 number, lowest seven bits first; 0 or a positive integer. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  bytes.push(rest);
  return bytes;
}

export const number = (field: number, value: number): Buffer => Buffer.from([...varint(field * 8), ...varint(value)]);

export const bytes = (field: number, value: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([...varint(field * 8 + lengthDelimited), ...varint(value.length)]), value]);

export const string = (field: number, value: string): Buffer => bytes(field, Buffer.from(value));

export const message = (field: number, ...fields: Buffer[]): Buffer => bytes(field, Buffer.concat(fields));
