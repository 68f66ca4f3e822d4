import type { ItemCalibration } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { HatchPattern } from "../../progress/charts/hatch.tsx";
import { EmptyState, Section } from "../../ui/layout.tsx";
import { type Calibrated, CurveChart, InformationChart } from "./charts.tsx";
import { Facts } from "./facts.tsx";
import { OptionTable } from "./option-table.tsx";

/** How a question behaves, for its author: who solves it, about whom it tells, which options tempt whom. */
export function Behaviour({ calibration, language }: { calibration: ItemCalibration; language: string }) {
  const t = useTranslations("behaviour");
  const { answers, needed, version, reinstated, options } = calibration;
  const more = needed - answers;
  return (
    <Section
      id="behaviour"
      title={t("title")}
      lead={
        answers > 0 && [t("basis", { answers, version }), reinstated && t("reinstate.kept")].filter(Boolean).join(" ")
      }
    >
      {isCalibrated(calibration) ? (
        <>
          <HatchPattern />
          <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2 lg:gap-y-14">
            <CurveChart calibration={calibration} />
            {calibration.curve && <InformationChart calibration={calibration} />}
            {options && <OptionTable options={options} language={language} />}
            <Facts calibration={calibration} />
          </div>
        </>
      ) : more > 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.text", { answers, more })}</EmptyState>
      ) : (
        <EmptyState title={t("empty.soon")}>{t("empty.soonText")}</EmptyState>
      )}
    </Section>
  );
}

const isCalibrated = (calibration: ItemCalibration): calibration is Calibrated => calibration.fit !== null;
