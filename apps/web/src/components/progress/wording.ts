import { useTranslations } from "next-intl";
import { type Level, outOfTen } from "./standing.ts";

/** “6–9 of 10”: the likely range in numbers that people can picture. */
export function useOutOfTen(): (level: Level) => string {
  const t = useTranslations("progress");
  return ({ low, high }) => {
    const [least, most] = [outOfTen(low), outOfTen(high)];
    return least === most ? t("outOf.one", { value: least }) : t("outOf.range", { least, most });
  };
}
