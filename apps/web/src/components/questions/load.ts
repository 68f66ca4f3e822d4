import "server-only";
import { ApiError } from "@quizmentor/client";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getClient } from "../../server/api.ts";

/** A question, or the page that says there is none. Asked once per request. */
export const loadItem = cache((id: string) => orNotFound(async () => (await getClient()).getItem({ params: { id } })));

export const loadVersion = cache((id: string, number: number) =>
  orNotFound(async () => (await getClient()).getItemVersion({ params: { id, number } })),
);

export const loadCalibration = cache((id: string) =>
  orNotFound(async () => (await getClient()).itemCalibration({ params: { id } })),
);

/** What the validator says of a stored question; null when it cannot say: the editor works without. */
export async function loadReview(itemId: string, content: Record<string, unknown>) {
  try {
    return await (await getClient()).validateQuestion({ body: { itemId, content } });
  } catch {
    return null;
  }
}

async function orNotFound<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && [400, 404].includes(error.problem.status)) notFound();
    throw error;
  }
}
