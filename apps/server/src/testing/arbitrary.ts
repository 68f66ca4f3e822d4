/** From a JSON schema of the API document to values that fit it, and from those to values that do not. */
import fc from "fast-check";

export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
};

export type Schemas = Record<string, JsonSchema>;
/** Something better than random for a field of that name; undefined leaves it to the schema. */
export type Hint = (name: string, schema: JsonSchema) => fc.Arbitrary<unknown> | undefined;

const deepest = 5;

/** Values that fit the schema. */
export function fitting(schema: JsonSchema, schemas: Schemas, hint: Hint, name = "", depth = 0): fc.Arbitrary<unknown> {
  const hinted = hint(name, schema);
  if (hinted) return hinted;
  const into = (inner: JsonSchema, key = name) => fitting(inner, schemas, hint, key, depth + 1);
  if (schema.$ref) return into(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    // Far down, the simplest one: recursive schemas must come to an end.
    const simple = choices.filter((choice) => !choice.$ref && choice.type !== "object" && choice.type !== "array");
    const open = depth > deepest && simple.length > 0 ? simple : choices;
    return fc.oneof(...open.map((choice) => into(choice)));
  }
  if (schema.allOf?.[0]) return into(schema.allOf[0]);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "string":
      return text(schema);
    case "integer":
      return fc.integer({ min: bound(schema.minimum, -1_000), max: bound(schema.maximum, 1_000_000) });
    case "number":
      return fc.double({
        min: schema.minimum ?? schema.exclusiveMinimum ?? -1e6,
        max: schema.maximum ?? 1e6,
        minExcluded: schema.exclusiveMinimum !== undefined,
        noNaN: true,
      });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(schema.items ? into(schema.items) : fc.jsonValue({ maxDepth: 1 }), {
        minLength: schema.minItems ?? 0,
        maxLength:
          depth > deepest ? (schema.minItems ?? 0) : Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 4, 4)),
      });
    case "object":
      return object(schema, into);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const bound = (given: number | undefined, instead: number) =>
  given === undefined || Math.abs(given) > 1e12 ? instead : given;

function object(schema: JsonSchema, into: (inner: JsonSchema, key?: string) => fc.Arbitrary<unknown>) {
  const properties = Object.entries(schema.properties ?? {});
  const known = fc.record(Object.fromEntries(properties.map(([key, inner]) => [key, into(inner, key)])), {
    requiredKeys: (schema.required ?? []).filter((key) => properties.some(([name]) => name === key)),
    noNullPrototype: true,
  } as never) as fc.Arbitrary<Record<string, unknown>>;
  const rest = schema.additionalProperties;
  if (typeof rest !== "object") return known;
  const keys = schema.propertyNames ? into(schema.propertyNames) : fc.string({ minLength: 1, maxLength: 8 });
  return fc
    .array(fc.tuple(keys as fc.Arbitrary<string>, into(rest)), { maxLength: 4 })
    .map((entries): Record<string, unknown> => Object.fromEntries(entries));
}

function text(schema: JsonSchema): fc.Arbitrary<string> {
  switch (schema.format) {
    case "uuid":
      return fc.uuid({ version: [4, 7] });
    case "date-time":
      return fc
        .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((d) => d.toISOString());
    case "date":
      return fc
        .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10));
    case "email":
      return fc.integer({ min: 0, max: 1e9 }).map((n) => `fuzz-${n}@example.org`);
    default: {
      const minLength = schema.minLength ?? 0;
      const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? 40, 60));
      return fc.oneof(
        fc.constantFrom("1", "2", "3", "4").map((s) => s.padEnd(minLength, "x")),
        fc
          .string({ minLength, maxLength, unit: "grapheme" })
          .map((s) => s.slice(0, schema.maxLength ?? s.length).toWellFormed()),
        fc.constant("a word or two or three ".repeat(4).slice(0, Math.max(minLength, 12))),
      );
    }
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

/** Values that no field wants. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    -0.5,
    2 ** 53,
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "x\udc00y",
    "\ufeff",
    "\u202e\u0007",
    "'; DROP TABLE users; --",
    "%s%n%x",
    "{{7*7}}",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "2026-02-30",
    "2026-13-01T00:00:00Z",
    "00000000-0000-0000-0000-000000000000",
    "NaN",
    "1e400",
    [],
    {},
    [[]],
    { length: 3 },
    { toString: 1 },
  ),
  fc.constantFrom(1_000, 100_000).map((n) => "x".repeat(n)),
  fc.constantFrom(10, 400).map(nested),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value with one to three things about it spoilt: replaced, taken away, or added. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("replace", "replace", "remove", "add", "own-proto"),
    by: nasty,
    key: fc.constantFrom("extra", "id", "__proto__", "constructor", "\u0000", "\ud800", "role", "organisationId", ""),
  });
  return fc
    .tuple(value, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([start, changes]) => changes.reduce((current, one) => spoil(current, one), start));
}

type Change = { at: number; how: string; by: unknown; key: string };

function spoil(value: unknown, change: Change): unknown {
  const paths = pathsOf(value, []);
  const path = paths[change.at % paths.length] ?? [];
  return edit(value, path, (found) => {
    if (change.how === "replace") return change.by;
    if (change.how === "remove") return undefined;
    if (found === null || typeof found !== "object" || Array.isArray(found)) return change.by;
    // As JSON.parse makes it: an own field, whatever its name.
    const copy: Record<string, unknown> = { ...found };
    const key = change.how === "own-proto" ? "__proto__" : change.key;
    Object.defineProperty(copy, key, { value: change.by, enumerable: true, configurable: true, writable: true });
    return copy;
  });
}

function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (value === null || typeof value !== "object" || path.length > 6) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function edit(value: unknown, [key, ...rest]: readonly string[], change: (found: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? edit(inner, rest, change) : inner));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? edit(inner, rest, change) : inner]),
  );
}
