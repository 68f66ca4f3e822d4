"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { describeFailure, type Failure } from "../../lib/problem.ts";
import { Notice } from "../ui/notice.tsx";
import { FormContext } from "./form-context.ts";
import { SessionEnded } from "./session-ended.tsx";
import { checkFields } from "./validity.ts";

export type Values = Record<string, string>;

type ApiFormProps = {
  /**
   * Sends the values; whatever it throws becomes sentences next to the fields. Gives `"leaving"` when another page is on
   * its way: the form then stays busy, so that a second press does nothing.
   */
  send: (values: Values) => Promise<undefined | "leaving">;
  /** Own sentences for problems that mean something special here. */
  explain?: (error: unknown) => { field?: string; message: string } | undefined;
  children: ReactNode;
  className?: string;
};

/**
 * A form that talks to the API: checks fields by the browser's own rules, shows errors beside the fields and moves focus
 * to the first, keeps what was typed, and cannot be sent twice.
 */
export function ApiForm({ send, explain, children, className }: ApiFormProps) {
  const t = useTranslations("errors");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const [replayed, setReplayed] = useState<FormData | null>(null);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!failure) return;
    const field = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (field ?? summary.current)?.focus();
  }, [failure]);

  // Committed together with React's emptying of the form, hence after it.
  useEffect(() => {
    if (replayed) putBack(form.current, replayed);
  }, [replayed]);

  async function submit(data: FormData) {
    if (busy.current || !form.current) return;
    const fields = checkFields(form.current, t);
    if (Object.keys(fields).length > 0) {
      setFailure({ summary: "", fields, signedOut: false, offline: false });
      return;
    }
    const values: Values = {};
    for (const [name, value] of data) if (typeof value === "string") values[name] = value;
    busy.current = true;
    setPending(true);
    try {
      const next = await send(values);
      setFailure(null);
      if (next === "leaving") return;
    } catch (error) {
      const said = describeFailure(error, t);
      const special = explain?.(error);
      if (special?.field) setFailure({ ...said, summary: "", fields: { [special.field]: special.message } });
      else setFailure(special ? { ...said, summary: special.message } : said);
    }
    busy.current = false;
    setPending(false);
  }

  const shownElsewhere = failure !== null && Object.keys(failure.fields).some((name) => !hasField(form.current, name));
  const text = failure?.summary || (shownElsewhere ? Object.values(failure.fields).join(" ") : "");
  return (
    <FormContext value={{ fields: failure?.fields ?? {}, pending }}>
      {/* `action` is there for a press before hydration, which React keeps and replays (and then empties the form);
          afterwards `onSubmit` takes over, so that what was typed simply stays. */}
      <form
        ref={form}
        noValidate
        action={(data) => {
          setReplayed(data);
          void submit(data);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
        className={className ?? "grid gap-5"}
      >
        {failure?.signedOut ? (
          <SessionEnded ref={summary} />
        ) : (
          text && (
            <Notice ref={summary} tone="danger" role="alert">
              {text}
            </Notice>
          )
        )}
        {children}
      </form>
    </FormContext>
  );
}

function hasField(form: HTMLFormElement | null, name: string): boolean {
  return form?.elements.namedItem(name) !== null;
}

function putBack(form: HTMLFormElement | null, data: FormData) {
  for (const [name, value] of data) {
    const field = form?.elements.namedItem(name);
    if (typeof value === "string" && field && "value" in field) field.value = value;
  }
}
