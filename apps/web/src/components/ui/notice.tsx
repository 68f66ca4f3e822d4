import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names.ts";
import { AlertIcon, InfoIcon, NotYetIcon, RightIcon } from "./icons.tsx";

const tones = {
  info: { box: "bg-accent-wash", mark: "text-accent", Icon: InfoIcon },
  right: { box: "bg-right-wash", mark: "text-right", Icon: RightIcon },
  "not-yet": { box: "bg-not-yet-wash", mark: "text-not-yet", Icon: NotYetIcon },
  danger: { box: "bg-danger-wash", mark: "text-danger", Icon: AlertIcon },
};

type NoticeProps = {
  tone?: keyof typeof tones;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits. Leave out for what is there from the start. */
  role?: "alert" | "status";
  /** Gives focus a place to go. */
  ref?: Ref<HTMLDivElement>;
  className?: string;
};

export function Notice({ tone = "info", title, children, actions, role, ref, className }: NoticeProps) {
  const { box, mark, Icon } = tones[tone];
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={ref ? -1 : undefined}
      className={classNames("flex gap-3 rounded-md p-4", box, className)}
    >
      <Icon className={classNames("mt-0.5 size-5 shrink-0", mark)} />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="mt-1 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
