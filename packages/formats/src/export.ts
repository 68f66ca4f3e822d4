import type { Item, TopicFile } from "@quizmentor/items";
import { Document, isCollection, isScalar, visit } from "yaml";

const defaults: Record<string, unknown> = {
  difficulty: 3,
  language: "en",
  hints: [],
  shuffle: true,
  distractors: [],
  unitRequired: false,
  factor: 1,
  requires: [],
};
const defaultCredit: Partial<Record<Item["type"], string>> = {
  "multiple-choice": "right-minus-wrong",
  ordering: "pairs",
  matching: "per-pair",
  cloze: "per-gap",
};

/** Short lists and groups that read better in one line. */
const onOneLine = new Set(["skills", "tolerance", "range"]);

/**
 * A topic file as people write it: what equals a default is left out, text of several lines keeps its lines.
 * Reading it gives the same items again.
 */
export function toTopicYaml(file: TopicFile): string {
  const items = file.items.map((item) => {
    const { id, type, skills, bloom, ...rest } = item;
    const fields = { id, type, skills, ...(bloom && { bloom }), ...rest };
    return lean({ ...fields, ...("credit" in item && item.credit === defaultCredit[type] && { credit: undefined }) });
  });
  const document = new Document({ subject: file.subject, topic: file.topic, items }, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isCollection(value) && onOneLine.has(String(key.value))) value.flow = true;
    },
  });
  const body = document.toString({ lineWidth: 120, minContentWidth: 40, blockQuote: "literal" });
  return `# yaml-language-server: $schema=../schema/topic.schema.json\n\n${body.replace(/\n {2}- id:/g, "\n\n  - id:").replace("items:\n\n", "items:\n")}`;
}

/** Drops undefined and default values, at every depth. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) => {
      if (entry === undefined || isDefault(name, entry)) return [];
      if (name === "gaps") return [[name, leanGaps(entry)]];
      return [[name, name === "fold" ? falseOnly(entry) : lean(entry)]];
    }),
  );
}

/** Gaps are named by the author, so their names mean nothing here. */
const leanGaps = (gaps: object) => Object.fromEntries(Object.entries(gaps).map(([name, gap]) => [name, lean(gap)]));

const isDefault = (name: string, entry: unknown) =>
  (Object.hasOwn(defaults, name) && JSON.stringify(entry) === JSON.stringify(defaults[name])) ||
  (name === "fold" && Object.values(entry as object).every(Boolean));

/** Folding is on unless it is switched off. */
const falseOnly = (fold: object) => Object.fromEntries(Object.entries(fold).filter(([, on]) => on === false));
