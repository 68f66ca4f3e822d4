import { useTranslations } from "next-intl";
import { classNames } from "../../ui/class-names.ts";
import { AlertIcon, InfoIcon, NotYetIcon } from "../../ui/icons.tsx";
import type { Severity } from "./reading.ts";

const looks = {
  problem: { Icon: AlertIcon, colour: "text-danger" },
  warning: { Icon: NotYetIcon, colour: "text-not-yet" },
  advice: { Icon: InfoIcon, colour: "text-accent" },
};

/** How much a flaw matters: a shape in a colour, for beside a word. */
export function SeverityIcon({ severity, className }: { severity: Severity; className?: string }) {
  const { Icon, colour } = looks[severity];
  return <Icon className={classNames("size-5 shrink-0", colour, className)} />;
}

/** The same as a word. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const t = useTranslations("bloom.flaws.severity");
  return <span className={classNames("text-sm font-semibold", looks[severity].colour)}>{t(severity)}</span>;
}
