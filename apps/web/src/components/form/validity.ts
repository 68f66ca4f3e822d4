import type { Translate } from "../../lib/problem.ts";

/** The browser's own constraint validation, in our words: the first thing to change per field. */
export function checkFields(form: HTMLFormElement, t: Translate): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of form.elements) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      )
    )
      continue;
    const { validity, name } = element;
    if (validity.valid || name === "" || found[name]) continue;
    if (validity.valueMissing) found[name] = t("field.required");
    else if (validity.typeMismatch) found[name] = t(element.type === "email" ? "field.email" : "field.invalid");
    else if (validity.tooShort && "minLength" in element) found[name] = t("field.tooShort", { min: element.minLength });
    else found[name] = t("field.invalid");
  }
  return found;
}
