import type { AnsweredItem } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { verdictLooks } from "../../practice/marks.tsx";
import { classNames } from "../ui/class-names.ts";

/** How an answer came out: a shape and a word. */
export function VerdictWord({ verdict, className }: { verdict: AnsweredItem["verdict"]; className?: string }) {
  const t = useTranslations("progress.verdict");
  const { Icon, text } = verdictLooks[verdict];
  return (
    <span className={classNames("inline-flex items-center gap-1.5 text-sm font-semibold", text, className)}>
      <Icon className="size-4.5 shrink-0" />
      {t(verdict)}
    </span>
  );
}
