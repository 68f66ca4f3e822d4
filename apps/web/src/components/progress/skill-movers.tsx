import type { AnsweredItem, SkillProgress } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "../ui/app-link.tsx";
import { Section } from "../ui/layout.tsx";
import { afterAnswers, knownFrom, level, outOfTen, standing } from "./standing.ts";
import { useOutOfTen } from "./wording.ts";

const more = 10;

/** What would change the estimate, the nearest thing first; each only where it is true. */
export function SkillMovers({ skill, answers }: { skill: SkillProgress; answers: AnsweredItem[] }) {
  const t = useTranslations("progress.skill.move");
  const outOf = useOutOfTen();
  const notRight = answers.filter(({ verdict }) => verdict === "not-yet" || verdict === "partly").length;
  const withHints = answers.filter(({ hintsUsed }) => hintsUsed > 0).length;
  const from = outOf(level(skill.estimate));
  const to = outOf(afterAnswers(skill.estimate, more));

  const movers: [key: string, text: ReactNode][] = [];
  if (skill.fading) movers.push(["fading", t("fading")]);
  if (notRight > 0)
    movers.push([
      "again",
      <>
        {t("again", { count: notRight })}{" "}
        <TextLink href={`/progress/answers?skill=${skill.id}&verdict=not-yet`}>
          {t("againLink", { count: notRight })}
        </TextLink>
      </>,
    ]);
  if (withHints * 3 >= answers.length && withHints > 1)
    movers.push(["hints", t("hints", { count: withHints, of: answers.length })]);
  if (standing(skill) !== "known" && standing(skill) !== "early")
    movers.push(["notch", t("notch", { count: outOfTen(knownFrom) })]);
  if (from !== to) movers.push(["narrow", t("narrow", { count: more, from, to })]);
  if (movers.length === 0) movers.push(["keep", t("keep")]);
  return (
    <Section title={t("title")}>
      <ul className="grid max-w-measure gap-3">
        {movers.map(([key, text]) => (
          <li key={key} className="grid grid-cols-[1.5rem_1fr] items-baseline">
            <span aria-hidden="true" className="text-accent">
              –
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
