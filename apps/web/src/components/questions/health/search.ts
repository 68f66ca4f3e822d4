/** The pages about the state of the bank as they stand in the address. */
import { type Verdict, verdicts } from "../bloom/reading.ts";

export const abouts = ["flaws", "level", "uncertain"] as const;
export type About = (typeof abouts)[number];

export type FindingSearch = {
  subject?: string;
  /** Flaws when left out. */
  about?: About;
  /** Only this kind of flaw. */
  kind?: string;
};
export type PairSearch = { subject?: string; verdict?: Verdict };

type Search = Record<string, string | string[] | undefined>;

const isUuid = (text: string) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);
const oneOf = (words: readonly string[]) => (text: string) => words.includes(text);

/** What of an address makes sense; the rest is left out. */
function read<T>(search: Search, rules: Record<keyof T, (text: string) => boolean>): T {
  const entries = Object.entries<(text: string) => boolean>(rules).flatMap(([name, fits]) => {
    const value = search[name];
    return typeof value === "string" && fits(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

export const readSubject = (search: Search): string | undefined =>
  read<{ subject?: string }>(search, { subject: isUuid }).subject;

export function readFindingSearch(search: Search): FindingSearch {
  const { kind, ...rest } = read<FindingSearch>(search, {
    subject: isUuid,
    about: oneOf(abouts),
    kind: (text) => /^[a-z-]{1,60}$/.test(text),
  });
  // Only flaws have kinds.
  return kind && (rest.about ?? "flaws") === "flaws" ? { ...rest, kind } : rest;
}

export const readPairSearch = (search: Search): PairSearch =>
  read<PairSearch>(search, { subject: isUuid, verdict: oneOf(verdicts) });

/** Where a page of a list begins; undefined for its first. */
export const readCursor = ({ cursor }: Search): string | undefined =>
  typeof cursor === "string" && cursor !== "" && cursor.length <= 500 ? cursor : undefined;

/** Whether a form has sent empty fields, which need not stand in the address. */
export const hasEmptyFields = (search: Search): boolean => Object.values(search).some((value) => value === "");

function path(base: string, search: Record<string, string | undefined>): string {
  const filled = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(filled).toString();
  return text === "" ? base : `${base}?${text}`;
}

export const healthPath = (subject?: string): string => path("/questions/health", { subject });

export const findingsPath = (search: FindingSearch, cursor?: string): string =>
  path("/questions/health/findings", { ...search, cursor });

export const pairsPath = (search: PairSearch, cursor?: string): string =>
  path("/questions/health/duplicates", { ...search, cursor });
