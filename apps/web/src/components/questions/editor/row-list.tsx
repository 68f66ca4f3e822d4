"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { toast } from "../../ui/toast.tsx";
import { DownIcon, PlusIcon, UpIcon } from "../icons.tsx";

type RowListProps<Row extends { key: string }> = {
  rows: Row[];
  onRows: (rows: Row[]) => void;
  /** A new, empty row. */
  make: () => Row;
  min?: number;
  max: number;
  /** Name of the row at a place, for example “Option 2”. */
  name: (number: number) => string;
  addLabel: string;
  /** Rows of one line each have their buttons beside them at every width. */
  flat?: boolean;
  children: (row: Row, index: number, patch: (part: Partial<Row>) => void) => ReactNode;
};

/**
 * Rows that can be added, taken out and moved, by pointer and by keyboard: Alt with an arrow key moves the row one is in,
 * Enter in a line adds the next one. A row that was taken out can be brought back.
 */
export function RowList<Row extends { key: string }>(props: RowListProps<Row>) {
  const { rows, onRows, make, min = 0, max, name, addLabel, flat, children } = props;
  const t = useTranslations("questions.rows");
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState("");
  const [focus, setFocus] = useState<string | null>(null);
  // Undo puts a row back into the list as it is by then, not as it was.
  const latest = useRef({ rows, onRows });
  latest.current = { rows, onRows };

  useEffect(() => {
    if (focus === null) return;
    const row = [...(list.current?.children ?? [])].find((item) => (item as HTMLElement).dataset.row === focus);
    row?.querySelector<HTMLElement>("textarea, input:not([type=radio], [type=checkbox]), select")?.focus();
    setFocus(null);
  }, [focus]);

  function add(at: number) {
    if (rows.length >= max) return;
    const row = make();
    onRows([...rows.slice(0, at), row, ...rows.slice(at)]);
    setFocus(row.key);
  }

  function move(from: number, to: number) {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    const rest = rows.filter((_, index) => index !== from);
    onRows([...rest.slice(0, to), row, ...rest.slice(to)]);
    setSaid(t("moved", { name: name(from + 1), place: to + 1, count: rows.length }));
  }

  function remove(at: number) {
    const row = rows[at];
    if (!row) return;
    const rest = rows.filter((_, index) => index !== at);
    onRows(rest);
    const neighbour = rest[Math.min(at, rest.length - 1)];
    if (neighbour) setFocus(neighbour.key);
    else list.current?.parentElement?.querySelector<HTMLElement>("[data-add]")?.focus();
    toast(t("removed", { name: name(at + 1) }), {
      label: t("undo"),
      run: () => {
        const now = latest.current;
        now.onRows([...now.rows.slice(0, at), row, ...now.rows.slice(at)]);
        setFocus(row.key);
      },
    });
  }

  function press(event: KeyboardEvent<HTMLLIElement>, index: number) {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(index, index + (event.key === "ArrowUp" ? -1 : 1));
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type === "text") {
      event.preventDefault();
      add(index + 1);
    }
  }

  return (
    <div className="grid gap-3">
      <ul ref={list} className="grid gap-3 empty:hidden">
        {rows.map((row, index) => (
          <li
            key={row.key}
            data-row={row.key}
            onKeyDown={(event) => press(event, index)}
            className="grid grid-cols-[1fr_auto] gap-x-2 border-s-2 border-hairline ps-3 focus-within:border-accent"
          >
            <div className="grid min-w-0 gap-2.5">
              {children(row, index, (part) =>
                onRows(rows.map((other) => (other === row ? { ...row, ...part } : other))),
              )}
            </div>
            <div className={classNames("-me-1 flex sm:flex-row sm:self-start", flat ? "flex-row" : "flex-col")}>
              <Step label={t("up", { name: name(index + 1) })} off={index === 0} onPress={() => move(index, index - 1)}>
                <UpIcon />
              </Step>
              <Step
                label={t("down", { name: name(index + 1) })}
                off={index === rows.length - 1}
                onPress={() => move(index, index + 1)}
              >
                <DownIcon />
              </Step>
              <Step
                label={t("remove", { name: name(index + 1) })}
                off={rows.length <= min}
                onPress={() => remove(index)}
              >
                <CloseIcon className="size-5" />
              </Step>
            </div>
          </li>
        ))}
      </ul>
      {rows.length < max && (
        <Button data-add variant="quiet" className="-ms-2 justify-self-start" onClick={() => add(rows.length)}>
          <PlusIcon />
          {addLabel}
        </Button>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** Stays focusable where it does nothing, so that a row that arrives at an end keeps the focus. */
function Step({
  label,
  off,
  onPress,
  children,
}: {
  label: string;
  off: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => !off && onPress()}
      className="grid size-11 place-items-center rounded-sm text-ink-soft hover:bg-sunken hover:text-ink aria-disabled:opacity-35 sm:size-9"
    >
      {children}
    </button>
  );
}
