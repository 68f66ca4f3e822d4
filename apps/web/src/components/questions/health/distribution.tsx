import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link.tsx";
import { Section } from "../../ui/layout.tsx";
import { verdicts } from "../bloom/reading.ts";
import { useKindWords } from "../bloom/wording.ts";
import { BarTable } from "./bar-table.tsx";
import { commonest, type Health } from "./reading.ts";
import { findingsPath, pairsPath } from "./search.ts";

type PartProps = { health: Health; subject: string | undefined };

const rowLink =
  "inline-flex min-h-6 items-center underline decoration-hairline underline-offset-4 hover:decoration-current";

/** Which levels the questions ask for. */
export function Levels({ health }: { health: Health }) {
  const t = useTranslations("bloom.health.levels");
  const name = useTranslations("questions.bloom");
  const format = useFormatter();
  const most = commonest(health.levels);
  if (!most) return null;
  return (
    <Section
      title={t("title", {
        level: name(most.level),
        share: format.number(most.share, { style: "percent", maximumFractionDigits: 0 }),
      })}
      lead={t("lead")}
    >
      <BarTable
        caption={t("caption")}
        heading={t("level")}
        measures={[t("estimated"), t("declared")]}
        rows={health.levels.map(({ level, estimated, declared }) => ({
          key: level,
          name: name(level),
          values: [estimated, declared],
        }))}
      />
    </Section>
  );
}

/** Flaws by kind, the most frequent first. */
export function FlawKinds({ health, subject }: PartProps) {
  const t = useTranslations("bloom.health.flaws");
  const words = useKindWords();
  return (
    <Section title={t("title", { count: health.flawed })} lead={t(health.flawed > 0 ? "lead" : "none")}>
      {health.flaws.length > 0 && (
        <BarTable
          caption={t("caption")}
          heading={t("kind")}
          measures={[t("items")]}
          rows={health.flaws
            .toSorted((one, other) => other.items - one.items)
            .map(({ kind, items }) => ({
              key: kind,
              name: (
                <AppLink href={findingsPath({ subject, kind })} className={rowLink}>
                  {words(kind).title}
                </AppLink>
              ),
              values: [items],
            }))}
        />
      )}
    </Section>
  );
}

/** How many pairs of questions look alike, and how much. */
export function Pairs({ health: { duplicates }, subject }: PartProps) {
  const t = useTranslations("bloom.health.pairs");
  const name = useTranslations("bloom.near.verdict");
  const all = duplicates.same + duplicates.duplicate + duplicates.related;
  return (
    <Section
      title={t("title", { count: duplicates.same + duplicates.duplicate })}
      lead={duplicates.related > 0 && t("lead")}
    >
      {all > 0 && (
        <BarTable
          caption={t("caption")}
          heading={t("verdict")}
          measures={[t("count")]}
          rows={verdicts.map((verdict) => ({
            key: verdict,
            name:
              duplicates[verdict] === 0 ? (
                name(verdict)
              ) : (
                <AppLink href={pairsPath({ subject, verdict })} className={rowLink}>
                  {name(verdict)}
                </AppLink>
              ),
            values: [duplicates[verdict]],
          }))}
        />
      )}
    </Section>
  );
}
