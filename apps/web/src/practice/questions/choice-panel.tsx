"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classNames } from "../../components/ui/class-names.ts";
import { Html } from "../html.tsx";

export type PanelOption = { key: string; letter: string; html: string; note?: string };

type ChoicePanelProps = {
  id: string;
  label: string;
  options: PanelOption[];
  chosen: string | null;
  lang: string;
  onChoose: (key: string) => void;
  onClose: () => void;
  /** Empties what was chosen; offered only when there is something to empty. */
  clear?: { label: string; run: () => void };
};

/**
 * A list to choose from that opens in place, under what it belongs to: for options with formulas or code, which no
 * native list can show. Arrows or letters, Enter or Space, Escape; or a tap.
 */
export function ChoicePanel({ id, label, options, chosen, lang, onChoose, onClose, clear }: ChoicePanelProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.key === chosen),
    ),
  );

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  function keyDown(event: KeyboardEvent) {
    const last = options.length - 1;
    const go = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: last }[event.key];
    const byLetter = options.find((option) => option.letter.toLowerCase() === event.key.toLowerCase());
    if (go !== undefined) setActive(Math.min(Math.max(0, go), last));
    else if (event.key === "Enter" || event.key === " ") onChoose(options[active]?.key ?? "");
    else if (event.key === "Escape") onClose();
    else if (byLetter && !event.ctrlKey && !event.metaKey && !event.altKey) onChoose(byLetter.key);
    else return;
    event.preventDefault();
  }

  return (
    <div className="appear mt-2 grid gap-1 rounded-md border border-accent bg-paper p-1.5">
      <div
        ref={list}
        role="listbox"
        id={id}
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={`${id}-${options[active]?.key}`}
        onKeyDown={keyDown}
        className="grid gap-1 rounded-sm"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            role="option"
            aria-selected={option.key === chosen}
            onClick={() => onChoose(option.key)}
            className={classNames(
              "flex min-h-12 cursor-pointer items-start gap-3 rounded-sm px-2.5 py-2.5 hover:bg-accent-wash active:bg-accent-wash",
              index === active && "pointer-fine:bg-accent-wash",
            )}
          >
            <Letter letter={option.letter} chosen={option.key === chosen} />
            <Html html={option.html} lang={lang} className="flex-1 self-center" />
            {option.note && <span className="self-center text-sm text-ink-soft">{option.note}</span>}
          </div>
        ))}
      </div>
      {clear && (
        <button
          type="button"
          onClick={clear.run}
          className="min-h-11 rounded-sm px-2.5 text-start text-ink-soft hover:text-ink hover:underline"
        >
          {clear.label}
        </button>
      )}
    </div>
  );
}

export function Letter({ letter, chosen }: { letter: string; chosen?: boolean }) {
  return (
    <span
      className={classNames(
        "grid size-7 shrink-0 place-items-center rounded-[0.45rem] border text-sm font-semibold",
        chosen ? "border-accent bg-accent text-on-accent" : "border-outline bg-paper text-ink-soft",
      )}
    >
      {letter}
    </span>
  );
}
