import { escapeMarkdown } from "@quizmentor/items";
import type { Draft } from "./check.ts";
import { contentId } from "./item-row.ts";
import { fallbackPlace, placeOf } from "./place.ts";
import { named, slugify } from "./slug.ts";
import type { Named, ParseOptions } from "./types.ts";

type Bank = { subject: Named; licence: string; source: string; attribution: string; markdown: boolean };

/** Public banks known by the ids of their rows, with what their licences ask to keep. */
const banks: [prefix: string, bank: Bank][] = [
  [
    "otqa-",
    {
      subject: { slug: "general-knowledge", title: "General knowledge" },
      licence: "CC-BY-SA-4.0",
      source: "github.com/uberspot/OpenTriviaQA",
      attribution: "OpenTriviaQA, licensed under CC BY-SA 4.0; converted, not reworded",
      markdown: false,
    },
  ],
  [
    "jsq-",
    {
      subject: { slug: "javascript", title: "JavaScript" },
      licence: "MIT",
      source: "github.com/lydiahallie/javascript-questions",
      attribution: "Copyright (c) 2019 Lydia Hallie",
      markdown: true,
    },
  ],
];

/** Whether a row has the shape of question banks: `stem`, `options` and the place of the right one. */
export function isBankRow(row: Record<string, unknown>): boolean {
  return row.type === undefined && typeof row.stem === "string" && Array.isArray(row.options);
}

/**
 * A row `{ id, category, stem, options[], answer_index, answer, code[]?, explanation? }`. The text of a bank is
 * plain unless the bank is known to write Markdown or the row brings code. Returns the fault in words when the
 * right option cannot be told.
 */
export function bankRow(
  row: Record<string, unknown>,
  fileName: string,
  line: number,
  fileTitle: Named,
  options: ParseOptions,
): Draft | string {
  const id = text(row.id);
  const bank = banks.find(([prefix]) => id.startsWith(prefix))?.[1];
  const category = text(row.category);
  const fallback = fallbackPlace(bank?.subject ?? fileTitle, options);
  const topic = category ? named(category) : fallback.topic;
  const place = placeOf(fallback.subject, known(topic, bank), [], options);
  const code = codeBlocks(row.code);
  const markdown = bank?.markdown ?? (code !== "" || /`/.test(text(row.stem)));
  const written = (value: string) => (markdown ? value : escapeMarkdown(value));
  const texts = (row.options as unknown[]).map((option) => text(option));
  const right = rightOption(row, texts);
  if (right === null) return "The right answer is none of the options.";
  const { kept, losses } = withoutTwins(texts, right);
  const explanation = text(row.explanation);
  const source = {
    licence: text(row.licence) || text(row.license) || bank?.licence || options.licence,
    source: text(row.source) || bank?.source || options.source,
    attribution: text(row.attribution) || bank?.attribution || options.attribution,
  };
  const common = {
    id: id ? slugify(id) : contentId(place.subject, place.topic, row),
    skills: place.skills.map((skill) => skill.slug),
    language: text(row.language) || options.language || "en",
    stem: [written(text(row.stem)), code].filter((part) => part !== "").join("\n\n"),
    ...(explanation === "" ? {} : { explanation: written(explanation) }),
    ...Object.fromEntries(Object.entries(source).filter(([, value]) => value)),
  };
  const truth = truthOf(texts[right] ?? "");
  const isTruth = kept.length === 2 && kept.every((option) => truthOf(option) !== null) && truth !== null;
  return {
    ref: id || `${fileName}:${line}`,
    line,
    place,
    losses,
    fields: isTruth
      ? { ...common, type: "true-false", answer: truth }
      : {
          ...common,
          type: "single-choice",
          options: kept.map((option) => ({ text: written(option), ...(option === texts[right] && { correct: true }) })),
          ...(kept.some(refersToOthers) && { shuffle: false }),
        },
  };
}

/** The one category of a bank that is about one thing has the bank's own title. */
const known = (topic: Named, bank: Bank | undefined) => (topic.slug === bank?.subject.slug ? bank.subject : topic);

const text = (value: unknown): string =>
  typeof value === "string"
    ? value.trim()
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";

function rightOption(row: Record<string, unknown>, texts: string[]): number | null {
  const index = row.answer_index;
  if (typeof index === "number" && texts[index] !== undefined) return index;
  const found = texts.indexOf(text(row.answer));
  return found === -1 || text(row.answer) === "" ? null : found;
}

/** Two options with the same words cannot be told apart, so one of them goes; the item stays fair. */
function withoutTwins(texts: string[], right: number): { kept: string[]; losses: string[] } {
  const same = (a: string, b: string) => a.replace(/\s+/g, " ") === b.replace(/\s+/g, " ");
  const kept = texts.filter((option, index) => {
    const first = texts.findIndex((other) => same(option, other));
    return index === right || (first === index && !same(option, texts[right] ?? ""));
  });
  const lost = texts.length - kept.length;
  return { kept, losses: lost === 0 ? [] : ["An option was there twice; it is kept once."] };
}

function truthOf(option: string): boolean | null {
  const word = option.replace(/\.$/, "").toLowerCase();
  return word === "true" ? true : word === "false" ? false : null;
}

/** "All of the above" and "Both A and C" only make sense in the order they were written in. */
export function refersToOthers(option: string): boolean {
  return (
    /\b(?:above|below|previous|preceding|foregoing)\b/i.test(option) ||
    /(?:^|\s)\(?[A-F]\)?\s*(?:,|and|or|&)\s*\(?[A-F]\)?(?:\s|[.)]|$)/.test(option)
  );
}

/** `code: [{ lang, source }]` as fenced blocks. */
function codeBlocks(code: unknown): string {
  if (!Array.isArray(code)) return "";
  return code
    .flatMap((block: unknown) => {
      if (typeof block !== "object" || block === null || !("source" in block)) return [];
      const source = text(block.source) === "" ? "" : String(block.source).replace(/\s+$/, "");
      const language = "lang" in block ? text(block.lang).replace(/[^\w+#-]/g, "") : "";
      const longest = Math.max(2, ...(source.match(/`+/g) ?? []).map((run) => run.length));
      const fence = "`".repeat(longest + 1);
      return source === "" ? [] : [`${fence}${language}\n${source}\n${fence}`];
    })
    .join("\n\n");
}
