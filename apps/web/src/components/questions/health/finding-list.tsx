import type { Api, ResponseOf } from "@quizmentor/contracts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { LinkPending } from "../../shell/navigation-progress.tsx";
import { AppLink } from "../../ui/app-link.tsx";
import { bySeverity } from "../bloom/reading.ts";
import { SeverityIcon, SeverityWord } from "../bloom/severity.tsx";
import { useKindWords } from "../bloom/wording.ts";
import type { About } from "./search.ts";

export type Finding = ResponseOf<Api["listFindings"]>["findings"][number];

/** Questions with what the validator says of them; each opens in the editor. */
export function FindingList({ findings, about }: { findings: Finding[]; about: About }) {
  return (
    <ol>
      {findings.map((finding) => (
        <li key={finding.itemId} className="grid gap-2 border-b border-hairline py-5 first:pt-0">
          <div>
            <AppLink
              href={`/questions/${finding.itemId}`}
              dir="auto"
              className="font-medium text-pretty wrap-anywhere hover:text-accent hover:underline"
            >
              <LinkPending />
              {finding.stem || finding.ref}
            </AppLink>
            <p className="text-xs text-ink-soft wrap-anywhere">
              {finding.topic} · {finding.ref}
            </p>
          </div>
          {about === "flaws" ? (
            <Flaws finding={finding} />
          ) : (
            <Level finding={finding} isGuess={about === "uncertain"} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Flaws({ finding }: { finding: Finding }) {
  const words = useKindWords();
  const language = useLocale();
  return (
    <ul className="grid gap-2.5">
      {bySeverity(finding.flaws).map((flaw) => (
        <li key={`${flaw.kind} ${JSON.stringify(flaw.spans)}`} className="flex gap-2.5">
          <SeverityIcon severity={flaw.severity} className="mt-0.5" />
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
              {words(flaw.kind).title}
              <SeverityWord severity={flaw.severity} />
            </p>
            {/* The server names the words at fault, in English; elsewhere the reason is said as such. */}
            <p className="max-w-measure text-sm text-ink-soft wrap-anywhere">
              {language === "en" ? flaw.explanation : words(flaw.kind).why}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Level({ finding: { declared, level, confidence }, isGuess }: { finding: Finding; isGuess: boolean }) {
  const t = useTranslations("bloom.findings");
  const name = useTranslations("questions.bloom");
  const format = useFormatter();
  const share = format.number(confidence, { style: "percent", maximumFractionDigits: 0 });
  return (
    <p className="flex flex-wrap gap-x-6 text-sm">
      <span>{declared ? t("mine", { level: name(declared) }) : t("noLevel")}</span>
      <span>{t(isGuess ? "guess" : "estimate", { level: name(level), share })}</span>
    </p>
  );
}
