import { type Bloom, bloomLevels, type ItemType, itemTypes, type Status, statuses } from "../vocabulary.ts";

export const sorts = ["updated", "facility", "answers", "difficulty"] as const;
export type Sort = (typeof sorts)[number];

/** The question bank as it stands in the address. */
export type BankSearch = {
  query?: string;
  subject?: string;
  topic?: string;
  type?: ItemType;
  bloom?: Bloom;
  status?: Status;
  reported?: "true";
  /** Suspended, or with an alarm of its calibration. */
  attention?: "true";
  sort?: Sort;
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = (words: readonly string[]) => (text: string) => words.includes(text);

const rules: Record<keyof BankSearch, (text: string) => boolean> = {
  query: (text) => text.trim() !== "" && text.length <= 200,
  subject: (text) => uuid.test(text),
  topic: (text) => uuid.test(text),
  type: oneOf(itemTypes),
  bloom: oneOf(bloomLevels),
  status: oneOf(statuses),
  reported: oneOf(["true"]),
  attention: oneOf(["true"]),
  sort: oneOf(sorts),
};

type Search = Record<string, string | string[] | undefined>;

/** Reads an address; what makes no sense there is left out. */
export function readBankSearch(search: Search): BankSearch {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, fits]) => {
      const value = search[name];
      return typeof value === "string" && fits(value) ? [[name, value.trim()]] : [];
    }),
  );
}

export function bankPath(search: BankSearch, cursor?: string): string {
  const text = new URLSearchParams({ ...search, ...(cursor && { cursor }) }).toString();
  return text === "" ? "/questions" : `/questions?${text}`;
}

/** Whether anything is left out of the list; the order of rows leaves nothing out. */
export const isFiltered = ({ sort: _, ...filters }: BankSearch): boolean => Object.keys(filters).length > 0;
