import type { SkillProgress } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { LinkPending } from "../../shell/navigation-progress.tsx";
import { AppLink } from "../../ui/app-link.tsx";
import { classNames } from "../../ui/class-names.ts";
import { TickIcon } from "../../ui/icons.tsx";
import { level, standing } from "../standing.ts";
import { useOutOfTen } from "../wording.ts";
import { Vessel } from "./vessel.tsx";

/** One skill of the map: what it is called, how full it is, and the same in words. */
export function Tile({ skill }: { skill: SkillProgress }) {
  const t = useTranslations("progress");
  const outOf = useOutOfTen();
  const word = standing(skill);
  const safe = word === "known" && !skill.fading;
  const at = word === "blank" ? null : level(skill.estimate);
  return (
    <li>
      <AppLink href={`/progress/skills/${skill.id}`} className="group relative grid content-start gap-2 rounded-md">
        <LinkPending />
        <Vessel
          level={at}
          early={word === "early"}
          className={classNames(
            "h-20 outline-1 -outline-offset-1 outline-outline group-hover:outline-2 group-hover:outline-ink",
            !at && "outline-dashed",
          )}
        />
        <span className="grid gap-0.5">
          <span className="text-sm leading-snug font-medium group-hover:underline group-hover:underline-offset-2">
            {skill.title}
          </span>
          <span className="text-xs text-ink-soft">
            {safe && <TickIcon className="me-1 -mt-0.5 inline size-3.5 text-ink" />}
            <span className={safe ? "font-semibold text-ink" : undefined}>
              {skill.fading ? t("standing.fading") : t(`standing.${word}`)}
            </span>
            {at && word !== "early" && (
              <>
                {" · "}
                <span className="whitespace-nowrap">{outOf(at)}</span>
              </>
            )}
          </span>
        </span>
      </AppLink>
    </li>
  );
}
