"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Kbd } from "../components/ui/bits.tsx";
import { Button } from "../components/ui/button.tsx";
import { setSingleKeys, useSingleKeys } from "./single-keys.ts";

/** What Enter and S do in a test, where there are no hints. */
type TestKeys = { primary: string; skip: string };

/** All keys at a glance, and the switch that turns single keys off. */
export default function KeysDialog({ onClose, test }: { onClose: () => void; test?: TestKeys }) {
  const t = useTranslations("practice");
  const dialog = useRef<HTMLDialogElement>(null);
  const singleKeys = useSingleKeys();
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);

  const rows: [ReactNode, string][] = [
    [
      <>
        <Kbd>1</Kbd> {t("keys.to")} <Kbd>9</Kbd>
      </>,
      t("keys.choose"),
    ],
    [<Both key="truth" one="T" two="F" />, t("keys.truth")],
    [<Both key="move" one="↑" two="↓" />, t("keys.move")],
    [<Kbd key="enter">{t("keys.enter")}</Kbd>, test?.primary ?? t("keys.primary")],
    ...(test ? [] : [[<Kbd key="hint">H</Kbd>, t("keys.hint")] as [ReactNode, string]]),
    [<Kbd key="skip">S</Kbd>, test?.skip ?? t("keys.skip")],
    [<Kbd key="help">?</Kbd>, t("keys.help")],
    [<Kbd key="escape">{t("keys.escape")}</Kbd>, t("keys.close")],
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="m-auto w-[min(26rem,calc(100%-2rem))] rounded-md bg-raised p-0 text-ink shadow-float backdrop:bg-(--shadow-colour)"
    >
      <div className="grid gap-4 p-6">
        <h2 id="keys-title" className="text-xl">
          {t("keys.title")}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2.5">
          {rows.map(([keys, meaning]) => (
            <div key={meaning} className="contents">
              <dt className="whitespace-nowrap">{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-11 items-start gap-3 border-t border-hairline pt-4">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span>
            {t("keys.single")}
            <span className="block text-sm text-ink-soft">{t("keys.singleHint")}</span>
          </span>
        </label>
        <Button variant="secondary" onClick={onClose}>
          {t("report.close")}
        </Button>
      </div>
    </dialog>
  );
}

function Both({ one, two }: { one: string; two: string }) {
  return (
    <>
      <Kbd>{one}</Kbd> <Kbd>{two}</Kbd>
    </>
  );
}
