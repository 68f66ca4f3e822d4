"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { api } from "../../../lib/browser-client.ts";
import { describeFailure } from "../../../lib/problem.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";

/** Puts a suspended question back in service. */
export function ReinstateButton({ itemId }: { itemId: string }) {
  const t = useTranslations("behaviour.reinstate");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState("");

  function reinstate() {
    if (pending) return;
    start(async () => {
      try {
        await api.reinstateItem({ params: { id: itemId } });
        setFailure("");
        toast(t("done"));
        router.refresh();
      } catch (error) {
        setFailure(describeFailure(error, errors).summary);
      }
    });
  }

  return (
    <>
      <Button variant="secondary" onClick={reinstate} pending={pending} pendingLabel={t("pending")}>
        {t("action")}
      </Button>
      {failure && (
        <p role="alert" className="w-full font-medium text-danger">
          {failure}
        </p>
      )}
    </>
  );
}
