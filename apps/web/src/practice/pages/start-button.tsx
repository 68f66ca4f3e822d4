"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "../../components/ui/button.tsx";

type Pressed = { target: string };

/** The large button of a form that starts a practice. */
export function StartButton({ target, children, ...rest }: Pressed & ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      name="target"
      value={target}
      pending={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {children}
      <Pending />
    </Button>
  );
}

/** A line of a list that starts a practice. */
export function StartRow({ target, children, ...rest }: Pressed & ComponentProps<"button">) {
  const { pending } = useFormStatus();
  return (
    <button {...rest} type="submit" name="target" value={target} onClick={(event) => pending && event.preventDefault()}>
      {children}
    </button>
  );
}

/** A thin line along the top of the window when the first question takes longer than 300 ms. */
function Pending() {
  const { pending } = useFormStatus();
  return pending ? <span className="navigation-progress" aria-hidden="true" /> : null;
}
