import { getTranslations } from "next-intl/server";
import { lengths } from "./scope.ts";

/** How long the practice is to be; remembered when it starts. */
export async function LengthChoice({ chosen }: { chosen: number }) {
  const t = await getTranslations("practicePages");
  const offered = lengths.some((length) => length === chosen)
    ? [...lengths]
    : [...lengths, chosen].sort((a, b) => a - b);
  return (
    <fieldset className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="remember" value="1" />
      <legend className="mb-2 sm:float-start sm:me-2 sm:mb-0 sm:leading-[2.75rem]">{t("length")}</legend>
      {offered.map((length) => (
        <label
          key={length}
          className="inline-grid min-h-11 min-w-14 place-items-center rounded-md border border-outline bg-raised font-semibold hover:border-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:text-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input type="radio" name="length" value={length} defaultChecked={length === chosen} className="sr-only" />
          {length}
        </label>
      ))}
    </fieldset>
  );
}
