import type { ComponentProps, ReactNode } from "react";
import { AppLink } from "./app-link.tsx";
import { classNames } from "./class-names.ts";

type Look = { variant?: "primary" | "secondary" | "quiet" | "danger"; size?: "medium" | "large"; wide?: boolean };

const variants = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong active:translate-y-px",
  secondary: "border border-outline bg-raised text-ink hover:border-ink active:translate-y-px",
  quiet: "text-ink-soft underline-offset-4 hover:text-ink hover:underline",
  danger: "bg-danger text-on-danger hover:brightness-95 active:translate-y-px",
};
const sizes = { medium: "min-h-11 px-4 text-base", large: "min-h-14 px-6 text-lg" };

export function buttonClass({ variant = "primary", size = "medium", wide }: Look): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-md font-semibold no-underline transition-[background-color,border-color,color,transform]",
    variants[variant],
    sizes[size],
    variant === "quiet" && "px-2 font-medium",
    wide && "w-full",
  );
}

type ButtonProps = Look &
  ComponentProps<"button"> & {
    /** The work has begun: the button stays where it is, ignores presses, and says so after 300 ms. */
    pending?: boolean;
    /** What it says while waiting, for example “Saving …”. */
    pendingLabel?: ReactNode;
  };

export function Button({ variant, size, wide, pending, pendingLabel, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || rest["aria-disabled"]}
      className={classNames(buttonClass({ variant, size, wide }), "disabled:opacity-50", className)}
    >
      {pendingLabel === undefined ? (
        children
      ) : (
        /* Both labels share one cell, so that the button never changes its width. */
        <span className="grid place-items-center">
          <span
            aria-hidden={pending}
            className={classNames("col-start-1 row-start-1 inline-flex items-center gap-2", pending && "vanish-late")}
          >
            {children}
          </span>
          <span
            aria-hidden={!pending}
            className={classNames("col-start-1 row-start-1", pending ? "appear-late" : "invisible")}
          >
            {pendingLabel}
          </span>
        </span>
      )}
    </button>
  );
}

export function ButtonLink({ variant, size, wide, className, ...rest }: Look & ComponentProps<typeof AppLink>) {
  return <AppLink {...rest} className={classNames(buttonClass({ variant, size, wide }), className)} />;
}
