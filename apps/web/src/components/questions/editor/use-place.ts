"use client";

import { useTranslations } from "next-intl";
import { placeOf } from "./errors.ts";

/** Names a field as the form calls it: “Option 2”, “Gap year: accepted answer 1”. */
export function usePlace(): (path: string) => string {
  const t = useTranslations("questions.place");
  return (path) => {
    const { field, row, gap } = placeOf(path);
    const key = field as Parameters<typeof t.has>[0];
    const name = t.has(key) ? t(key as "stem", { row: row ?? 0 }) : field;
    return gap === null || field === "gap"
      ? field === "gap"
        ? t("gap", { gap: gap ?? "" })
        : name
      : `${t("gap", { gap })}: ${name}`;
  };
}
