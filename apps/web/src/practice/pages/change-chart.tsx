import type { Estimate, Summary } from "@quizmentor/contracts";
import { getFormatter, getTranslations } from "next-intl/server";
import { ArrowIcon } from "../../components/ui/icons.tsx";
import { Table } from "../../components/ui/table.tsx";

type Change = Summary["skills"][number];

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Where mastery most likely lies: one standard deviation to either side, on the scale of chances. */
export function likelyRange({ mastery, sd }: Estimate): [number, number] {
  const inside = Math.min(0.999, Math.max(0.001, mastery));
  const mean = Math.log(inside / (1 - inside));
  return [sigmoid(mean - sd), sigmoid(mean + sd)];
}

/** How each skill moved, with how sure that is; the same as a table behind a button. */
export async function ChangeChart({ skills }: { skills: Change[] }) {
  const [t, format] = await Promise.all([getTranslations("practicePages.summary"), getFormatter()]);
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <>
      <ul className="grid gap-6">
        {skills.map((change) => (
          <li key={change.skill.id}>
            <h3 className="font-sans text-base font-medium tracking-normal">{change.skill.title}</h3>
            <Scale change={change} percent={percent} label={describe(change)} />
          </li>
        ))}
      </ul>
      <p
        aria-hidden="true"
        dir="ltr"
        className="mt-1 flex justify-between border-t border-hairline pt-1 text-xs text-ink-soft"
      >
        {[0, 0.5, 1].map((tick) => (
          <span key={tick}>{percent(tick)}</span>
        ))}
      </p>
      <details className="group mt-6">
        <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-sm text-ink-soft hover:text-ink hover:underline [&::-webkit-details-marker]:hidden">
          <ArrowIcon className="size-4 transition-transform group-open:rotate-90" />
          {t("table")}
        </summary>
        <Table
          caption={t("skills")}
          rows={skills}
          rowKey={(row) => row.skill.id}
          columns={[
            { key: "skill", heading: t("column.skill"), cell: (row) => row.skill.title },
            { key: "before", heading: t("column.before"), numeric: true, cell: (row) => percent(row.before.mastery) },
            { key: "after", heading: t("column.after"), numeric: true, cell: (row) => percent(row.after.mastery) },
            { key: "range", heading: t("column.range"), numeric: true, cell: (row) => rangeWords(row) },
            {
              key: "answered",
              heading: t("column.answered"),
              numeric: true,
              cell: (row) => format.number(row.answered),
            },
          ]}
        />
      </details>
    </>
  );

  function rangeWords({ after }: Change): string {
    const [low, high] = likelyRange(after);
    return t("range", { low: percent(low), high: percent(high) });
  }
  function describe({ skill, before, after }: Change): string {
    const [low, high] = likelyRange(after);
    return t("chart", {
      skill: skill.title,
      before: percent(before.mastery),
      after: percent(after.mastery),
      low: percent(low),
      high: percent(high),
    });
  }
}

/** One line from 0 to 100 %: a hollow dot where it began, a filled one where it is now, a bar for how sure that is. */
async function Scale({
  change,
  percent,
  label,
}: {
  change: Change;
  percent: (share: number) => string;
  label: string;
}) {
  const t = await getTranslations("practicePages.summary");
  const [low, high] = likelyRange(change.after);
  const from = change.before.mastery;
  const to = change.after.mastery;
  const at = (share: number) => `${(share * 100).toFixed(2)}%`;
  const anchor = (share: number) => (share < 0.15 ? "start" : share > 0.85 ? "end" : "middle");
  return (
    <svg direction="ltr" role="img" aria-label={label} width="100%" height="72" className="block overflow-visible">
      <line x1="0" x2="100%" y1="36" y2="36" className="stroke-hairline" strokeWidth="1" />
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="30" y2="42" className="stroke-hairline" strokeWidth="1" />
      ))}
      <rect x={at(low)} y="30" width={at(high - low)} height="12" rx="6" className="fill-accent opacity-20" />
      <line x1={at(from)} x2={at(to)} y1="36" y2="36" className="stroke-accent" strokeWidth="2.5" />
      <circle cx={at(from)} cy="36" r="5" className="fill-paper stroke-accent" strokeWidth="2" />
      <circle cx={at(to)} cy="36" r="7" className="fill-accent stroke-paper" strokeWidth="2" />
      <text x={at(to)} y="18" textAnchor={anchor(to)} className="fill-ink text-sm font-semibold">
        {t("nowAt", { percent: percent(to) })}
      </text>
      <text x={at(from)} y="62" textAnchor={anchor(from)} className="fill-ink-soft text-xs">
        {t("beforeAt", { percent: percent(from) })}
      </text>
    </svg>
  );
}
