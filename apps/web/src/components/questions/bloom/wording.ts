import { useTranslations } from "next-intl";
import { sidesOf } from "./reading.ts";

export type KindWords = { title: string; why?: string; repair?: string };

/** Title, reason and remedy of a kind of flaw; one that is not known here keeps its name. */
export function useKindWords(): (kind: string) => KindWords {
  const t = useTranslations("bloom.kind");
  return (kind) => {
    const known = kind as "negative-stem";
    if (!t.has(`${known}.title`)) return { title: kind };
    return { title: t(`${known}.title`), why: t(`${known}.why`), repair: t(`${known}.repair`) };
  };
}

type Difference = { kind: string; here: string; there: string };

/**
 * What makes two questions differ, in a sentence: “Another number: “2” instead of “3””. `of` says how the two are called:
 * this question and a stored one, or the first and the second of a pair.
 */
export function useDifference(of: "bloom.near.differs" | "bloom.pairList"): (difference: Difference) => string {
  const t = useTranslations(of);
  const kinds = useTranslations("bloom.near.differs.kind");
  return (difference) => {
    const known = difference.kind as "number";
    const kind = kinds(kinds.has(known) ? known : "wording");
    const sides = sidesOf(difference);
    return sides === "none" ? kind : t(sides, { kind, here: difference.here, there: difference.there });
  };
}
