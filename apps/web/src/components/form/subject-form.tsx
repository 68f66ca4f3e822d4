import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";

type SubjectFormProps = {
  /** Address that the form asks for; `subject` and the further fields become its search. */
  action: string;
  subjects: { id: string; title: string }[];
  /** The one that is shown; undefined for all. */
  subject: string | undefined;
  /** Name of the form where no heading gives it one, of the choice, of all subjects where that can be chosen, and of the
   * button. */
  words: { form?: string; subject: string; all?: string; apply: string };
  className?: string;
  /** Further fields, before the subject. */
  children?: ReactNode;
};

/**
 * A plain form that asks for an address, so that every view can be kept and shared. With fewer than two subjects there is
 * no choice to make, and without further fields no form.
 */
export function SubjectForm({ action, subjects, subject, words, className, children }: SubjectFormProps) {
  const choice = subjects.length > 1;
  if (!choice && !children) return null;
  return (
    <search aria-label={words.form} className={className}>
      {/* What is chosen but not asked for yet is forgotten when another address is shown. */}
      <form key={subject} action={action} className="flex flex-wrap items-end gap-3">
        {children}
        {choice && (
          <Select
            name="subject"
            label={words.subject}
            defaultValue={subject ?? ""}
            className="max-sm:w-full sm:min-w-56"
          >
            {words.all !== undefined && <option value="">{words.all}</option>}
            {subjects.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        <Button type="submit" variant="secondary">
          {words.apply}
        </Button>
      </form>
    </search>
  );
}
