"use server";

import { ApiError } from "@quizmentor/client";
import { redirect } from "next/navigation";
import { openPlacementPath, placementPath } from "../../lib/paths.ts";
import { uuid7 } from "../../practice/uuid7.ts";
import { getClient } from "../../server/api.ts";
import { requireUser } from "../../server/session.ts";

/** Starts or resumes the test of a subject, and goes there. Works without scripts. */
export async function startPlacement(form: FormData): Promise<void> {
  const subjectId = String(form.get("target"));
  await requireUser(placementPath(subjectId));
  redirect(await begin(subjectId));
}

async function begin(subjectId: string): Promise<string> {
  try {
    const client = await getClient();
    return openPlacementPath((await client.startPlacement({ body: { id: uuid7(Date.now()), subjectId } })).id);
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.status >= 500) throw error;
    return `${placementPath(subjectId)}&problem=${error.problem.code === "placement.too-few-items" ? "tooFew" : "failed"}`;
  }
}
