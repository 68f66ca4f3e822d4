"use client";

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Field, Select, TextArea } from "../../ui/field.tsx";
import { AlertIcon } from "../../ui/icons.tsx";
import { FieldMark } from "../bloom/field-mark.tsx";
import { fieldId, useError } from "./errors.ts";

type Place = { path: string; value: string; onText: (text: string) => void };
type Of<C extends (props: never) => ReactNode> = Omit<Parameters<C>[0], "value" | "onChange" | "id" | "error">;

/** A line of text of the question at `path`, with what is wrong with it. */
export function TextField({ path, onText, ...rest }: Place & Of<typeof Field>) {
  return (
    <div className="relative min-w-0">
      <Field
        autoComplete="off"
        {...rest}
        id={fieldId(path)}
        error={useError(path)}
        onChange={(event) => onText(event.target.value)}
      />
      <FieldMark path={path} />
    </div>
  );
}

export function LongField({ path, onText, ...rest }: Place & Of<typeof TextArea>) {
  return (
    <div className="relative min-w-0">
      <TextArea
        rows={2}
        {...rest}
        id={fieldId(path)}
        error={useError(path)}
        onChange={(event) => onText(event.target.value)}
      />
      <FieldMark path={path} />
    </div>
  );
}

export function ChoiceField({ path, onText, ...rest }: Place & Of<typeof Select>) {
  return (
    <Select {...rest} id={fieldId(path)} error={useError(path)} onChange={(event) => onText(event.target.value)} />
  );
}

export function Check({ label, hint, ...input }: { label: ReactNode; hint?: ReactNode } & ComponentProps<"input">) {
  return (
    <label className="flex min-h-11 items-center gap-2.5 py-1.5">
      <input type="checkbox" {...input} className="size-5 shrink-0 accent-accent" />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}

/** Fields that belong together, and what is wrong with them as a whole. */
export function Group({
  path,
  label,
  hint,
  children,
  className,
}: {
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  const error = useError(path);
  const id = fieldId(path);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
      className={classNames("min-w-0", className)}
    >
      <legend className="font-medium">{label}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm font-medium text-danger">
          <AlertIcon className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
      <div className="mt-3 grid gap-3">{children}</div>
    </fieldset>
  );
}
