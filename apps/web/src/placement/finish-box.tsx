"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../components/ui/button.tsx";
import { Notice } from "../components/ui/notice.tsx";
import type { PlacementDesk, PlacementScreen } from "./placement-desk.ts";

type FinishBoxProps = { desk: PlacementDesk; screen: PlacementScreen; onKeys: () => void };

/** Quiet buttons under the question: the keys, and the way to end the test early, which asks once more. */
export function FinishBox({ desk, screen, onKeys }: FinishBoxProps) {
  const t = useTranslations("placement");
  const { finish, state } = screen;
  const box = useRef<HTMLDivElement>(null);
  const asking = finish !== "no";
  useEffect(() => {
    if (asking) box.current?.focus();
  }, [asking]);
  const quiet = "min-h-11 rounded-md px-2 text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline";
  return (
    <div className="no-print">
      {asking && (
        <Notice
          ref={box}
          className="mb-3"
          title={t("finish.title")}
          actions={
            <>
              <Button
                variant="secondary"
                pending={finish === "sending"}
                pendingLabel={t("finish.sending")}
                onClick={() => void desk.finish()}
              >
                {t("finish.yes")}
              </Button>
              <Button variant="quiet" onClick={() => desk.askToFinish(false)}>
                {t("finish.no")}
              </Button>
            </>
          }
        >
          {finish === "failed" ? t("finish.failed") : t("finish.text", { answered: state.answered })}
        </Notice>
      )}
      <div className="-ms-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        {state.answered > 0 && !asking && (
          <button type="button" className={quiet} onClick={() => desk.askToFinish(true)}>
            {t("finish.open")}
          </button>
        )}
        <button type="button" className={`${quiet} pointer-coarse:hidden`} aria-haspopup="dialog" onClick={onKeys}>
          {t("keys")}
        </button>
      </div>
    </div>
  );
}
