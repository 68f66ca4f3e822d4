import type { ItemCalibration } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { Prose } from "../../ui/bits.tsx";
import { RightIcon } from "../../ui/icons.tsx";
import { Table } from "../../ui/table.tsx";
import { optionsFinding } from "./reading.ts";

type Options = NonNullable<ItemCalibration["options"]>;

/** Which option is chosen by whom. */
export function OptionTable({ options, language }: { options: Options; language: string }) {
  const t = useTranslations("behaviour");
  const format = useFormatter();
  const { kind, unused } = optionsFinding(options);
  const share = (value = 0) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="row-span-3 min-w-0">
      <h3 className="text-xl">{kind === "unused" ? t("options.unused", { count: unused }) : t(`options.${kind}`)}</h3>
      <p className="mt-1.5 mb-3 max-w-measure text-ink-soft">{t("options.lead")}</p>
      <Table
        caption={t("options.caption")}
        rows={options.map((option, index) => ({ ...option, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: "option",
            heading: t("column.option"),
            className: "min-w-40",
            cell: ({ html, right, index }) => (
              <>
                {html === null ? (
                  t(index === 0 ? "options.true" : "options.false")
                ) : (
                  <Prose html={html} lang={language} look="plain" />
                )}
                {right && (
                  <span className="mt-0.5 flex items-center gap-1 text-xs font-semibold text-right">
                    <RightIcon className="size-4 shrink-0" />
                    {t("options.right")}
                  </span>
                )}
              </>
            ),
          },
          ...(["weak", "middle", "strong"] as const).map((third, place) => ({
            key: third,
            heading: t(`column.${third}`),
            numeric: true,
            cell: ({ thirds }: Options[number]) => share(thirds[place]),
          })),
          {
            key: "answers",
            heading: t("column.answers"),
            numeric: true,
            cell: ({ answers }) => format.number(answers),
          },
        ]}
      />
    </div>
  );
}
