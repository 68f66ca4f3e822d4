"use client";

import type { BlueprintBody } from "@quizmentor/contracts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "../../../lib/browser-client.ts";
import { ApiForm } from "../../form/api-form.tsx";
import { FormField, SubmitButton } from "../../form/fields.tsx";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Part, ShareFields } from "./share-fields.tsx";
import { type Draft, toBlueprint, toPercents } from "./shares.ts";

type BlueprintFormProps = { subjectId: string; blueprint: BlueprintBody | null; levels: Part[]; skills: Part[] };

class WrongSum extends Error {
  readonly part: "levels" | "skills";
  constructor(part: "levels" | "skills") {
    super(part);
    this.part = part;
  }
}

const keysOf = (parts: Part[]) => parts.map(({ key }) => key);

/** What the subject's questions should be. Give it the subject's id as key. */
export function BlueprintForm({ subjectId, blueprint, levels, skills }: BlueprintFormProps) {
  const t = useTranslations("blueprint.form");
  const common = useTranslations("common");
  const router = useRouter();
  const [draft, setDraft] = useState<Draft>(() => ({
    levels: toPercents(keysOf(levels), blueprint?.levels ?? null),
    skills: toPercents(keysOf(skills), blueprint?.skills ?? null),
    least: String(blueprint?.least ?? 0),
    gate: blueprint?.gate ?? false,
  }));
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const params = { id: subjectId };

  async function save(): Promise<undefined> {
    const body = toBlueprint(draft);
    if (typeof body === "string") throw new WrongSum(body);
    await api.saveBlueprint({ params, body });
    toast(t("saved"));
    router.refresh();
  }

  async function remove() {
    try {
      await api.removeBlueprint({ params });
      setDraft({ levels: {}, skills: {}, least: "0", gate: false });
      toast(t("removed"));
      router.refresh();
    } catch {
      toast(t("notRemoved"));
    }
  }

  return (
    <ApiForm
      className="grid max-w-3xl gap-8"
      send={save}
      explain={(error) => (error instanceof WrongSum ? { message: t(`wrongSum.${error.part}`) } : undefined)}
    >
      <FormField
        name="least"
        type="number"
        inputMode="numeric"
        min={0}
        max={100_000}
        step={1}
        label={t("least")}
        hint={t("leastHint")}
        value={draft.least}
        onChange={(event) => change({ least: event.target.value })}
        className="max-w-xs"
        required
      />
      <ShareFields
        legend={t("levels")}
        hint={t("levelsHint")}
        parts={levels}
        percents={draft.levels}
        onChange={(percents) => change({ levels: percents })}
      />
      {skills.length > 0 && (
        <ShareFields
          legend={t("skills")}
          hint={t("skillsHint")}
          parts={skills}
          percents={draft.skills}
          onChange={(percents) => change({ skills: percents })}
        />
      )}
      <div>
        <label className="flex min-h-11 items-center gap-3 font-medium">
          <input
            type="checkbox"
            name="gate"
            checked={draft.gate}
            onChange={(event) => change({ gate: event.target.checked })}
            aria-describedby="gate-hint"
            className="size-5 shrink-0 accent-accent"
          />
          {t("gate")}
        </label>
        <p id="gate-hint" className="ms-8 max-w-measure text-sm text-ink-soft">
          {t("gateHint")}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton size="medium" pendingLabel={common("saving")}>
          {t("save")}
        </SubmitButton>
        {blueprint && (
          <Button variant="quiet" onClick={() => void remove()}>
            {t("remove")}
          </Button>
        )}
      </div>
    </ApiForm>
  );
}
