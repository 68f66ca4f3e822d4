import type { Verdict } from "@quizmentor/contracts";

/** The filter of the answers as it stands in the address. */
export type AnswerFilter = {
  subject?: string;
  topic?: string;
  skill?: string;
  verdict?: Verdict;
  from?: string;
  to?: string;
};

export const verdicts = ["right", "partly", "not-yet", "skipped"] as const satisfies readonly Verdict[];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isVerdict = (text: string) => verdicts.some((verdict) => verdict === text);

const rules: Record<keyof AnswerFilter, (text: string) => boolean> = {
  subject: (text) => uuid.test(text),
  topic: (text) => uuid.test(text),
  skill: (text) => uuid.test(text),
  verdict: isVerdict,
  from: isDate,
  to: isDate,
};

type Search = Record<string, string | string[] | undefined>;

/** Reads the filter out of an address; what makes no sense there is left out. */
export function readAnswerFilter(search: Search): AnswerFilter {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, fits]) => {
      const value = search[name];
      return typeof value === "string" && fits(value) ? [[name, value]] : [];
    }),
  );
}

export function answersPath(filter: AnswerFilter, cursor?: string): string {
  const search = new URLSearchParams({ ...filter, ...(cursor && { cursor }) }).toString();
  return search === "" ? "/progress/answers" : `/progress/answers?${search}`;
}

/** A form sends its empty fields along; the address is nicer without them. */
export const hasEmptyFields = (search: Search): boolean => Object.values(search).some((value) => value === "");
