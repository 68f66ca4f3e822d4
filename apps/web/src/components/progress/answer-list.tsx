import type { AnsweredItem } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { LinkPending } from "../shell/navigation-progress.tsx";
import { AppLink } from "../ui/app-link.tsx";
import { Prose } from "../ui/bits.tsx";
import { VerdictWord } from "./verdict.tsx";

/** Answers by day, newest first; each opens the question as it was. */
export function AnswerList({ answers, level }: { answers: AnsweredItem[]; level: 2 | 3 }) {
  const format = useFormatter();
  const days: { name: string; answers: AnsweredItem[] }[] = [];
  for (const answer of answers) {
    const name = format.dateTime(new Date(answer.answeredAt), {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    const last = days.at(-1);
    if (last?.name === name) last.answers.push(answer);
    else days.push({ name, answers: [answer] });
  }
  const Heading = `h${level}` as const;
  return (
    <div className="grid gap-7">
      {days.map((day) => (
        <div key={day.name}>
          <Heading className="font-sans text-sm font-semibold tracking-normal text-ink-soft">{day.name}</Heading>
          <ol>
            {day.answers.map((answer) => (
              <Row key={answer.id} answer={answer} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Row({ answer }: { answer: AnsweredItem }) {
  const t = useTranslations("progress.answers");
  const format = useFormatter();
  const stem = `stem-${answer.id}`;
  const facts = [
    answer.topic,
    format.dateTime(new Date(answer.answeredAt), { hour: "numeric", minute: "2-digit" }),
    answer.elapsedMs < 90_000
      ? t("seconds", { seconds: Math.max(1, Math.round(answer.elapsedMs / 1000)) })
      : t("minutes", { minutes: Math.round(answer.elapsedMs / 60_000) }),
    answer.hintsUsed > 0 && t("hints", { count: answer.hintsUsed }),
  ];
  return (
    <li className="group relative grid gap-x-6 gap-y-1 border-b border-hairline py-4 sm:grid-cols-[6.5rem_1fr]">
      {/* The whole row is the link; its name is the verdict and the question, formulas included. */}
      <AppLink
        href={`/progress/answers/${answer.id}`}
        aria-labelledby={`${stem}-verdict ${stem}`}
        className="min-h-6 after:absolute after:inset-0"
      >
        <LinkPending />
        <span id={`${stem}-verdict`}>
          <VerdictWord verdict={answer.verdict} />
        </span>
      </AppLink>
      <div className="grid min-w-0 gap-1">
        <div id={stem} className="line-clamp-3 max-h-[5.2rem] overflow-hidden group-hover:text-accent">
          <Prose html={answer.stemHtml} className="overflow-hidden! [&_:is(p,pre,table,math)]:overflow-hidden!" />
        </div>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </li>
  );
}
