import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { classNames } from "./class-names.ts";
import { AlertIcon } from "./icons.tsx";

type Frame = {
  label: ReactNode;
  /** Stands between label and input; read with the input. */
  hint?: ReactNode;
  /** What to change, in a sentence. */
  error?: string;
  className?: string;
};

const control =
  "w-full min-h-11 rounded-md border px-3.5 py-2 text-base text-ink transition-colors placeholder:text-ink-soft hover:border-ink disabled:opacity-60";

function FieldFrame({ id, label, hint, error, className, children }: Frame & { id: string; children: ReactNode }) {
  return (
    <div className={classNames("grid gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <AlertIcon className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, hint: ReactNode, error?: string): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}

/** A labelled input. Uncontrolled by default: what was typed stays when the server says no. */
export function Field({ label, hint, error, className, ...input }: Frame & ComponentProps<"input">) {
  const generated = useId();
  const id = input.id ?? generated;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        className={classNames(
          control,
          input.readOnly ? "border-hairline" : "bg-raised",
          !input.readOnly && (error ? "border-danger" : "border-outline"),
        )}
      />
    </FieldFrame>
  );
}

export function TextArea({ label, hint, error, className, ...input }: Frame & ComponentProps<"textarea">) {
  const generated = useId();
  const id = input.id ?? generated;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        rows={4}
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        className={classNames(control, "field-sizing-content bg-raised", error ? "border-danger" : "border-outline")}
      />
    </FieldFrame>
  );
}

/** The browser's own select: best on every device. */
export function Select({ label, hint, error, className, children, ...input }: Frame & ComponentProps<"select">) {
  const generated = useId();
  const id = input.id ?? generated;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <select
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        className={classNames(control, "select bg-raised pe-10", error ? "border-danger" : "border-outline")}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
