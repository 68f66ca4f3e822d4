import type { ItemCalibration } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "../../ui/notice.tsx";
import { ReinstateButton } from "./reinstate-button.tsx";

/** What an author should look at, and what to do about it; a suspension first. Shows nothing when all is well. */
export function Alarms({ itemId, calibration }: { itemId: string; calibration: ItemCalibration }) {
  const t = useTranslations("behaviour");
  const format = useFormatter();
  const since = (at: string) => t("alarm.since", { date: format.dateTime(new Date(at), { dateStyle: "long" }) });
  const { suspended, alarms } = calibration;
  // The suspension says already what its alarm would say.
  const others = alarms.filter(({ kind }) => !(suspended && kind === "negative-discrimination"));
  if (!suspended && others.length === 0) return null;
  return (
    <div className="mb-8 grid gap-3">
      {suspended && (
        <Notice
          tone="danger"
          title={t("alarm.suspended.title")}
          actions={
            <>
              <ReinstateButton itemId={itemId} />
              <MoreLink />
            </>
          }
        >
          <p>
            {t("alarm.suspended.text")} {since(suspended.since)}
          </p>
        </Notice>
      )}
      {others.map((alarm) => (
        <Notice key={alarm.kind} tone="not-yet" title={t(`alarm.${alarm.kind}.title`)} actions={<MoreLink />}>
          <p>
            {t(`alarm.${alarm.kind}.text`)} {since(alarm.since)}
          </p>
        </Notice>
      ))}
    </div>
  );
}

function MoreLink() {
  const t = useTranslations("behaviour.alarm");
  return (
    <a href="#behaviour" className="text-link inline-flex min-h-11 items-center">
      {t("more")}
    </a>
  );
}
