"use server";

import { ApiError } from "@quizmentor/client";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getClient } from "../../server/api.ts";
import { requireUser } from "../../server/session.ts";
import { beginPractice } from "./begin.ts";
import { lengthCookie, readLength, readTarget } from "./scope.ts";

/** Starts what a form asks for, and goes there. Works without scripts. */
export async function startPractice(form: FormData): Promise<void> {
  await requireUser("/practice");
  const scope = readTarget(form.get("target"));
  const length = readLength(form.get("length"));
  if (form.has("remember"))
    (await cookies()).set(lengthCookie, String(length), {
      path: "/",
      maxAge: 31_536_000,
      sameSite: "lax",
      httpOnly: true,
    });
  redirect(scope ? await beginPractice(scope, length) : "/practice?problem=failed");
}

/** Starts a practice of what is due for review. */
export async function startReview(form: FormData): Promise<void> {
  await requireUser("/today");
  redirect(await beginPractice({ kind: "mix" }, readLength(form.get("length")), true));
}

/** Ends the open practice and shows what it brought. */
export async function endPractice(form: FormData): Promise<void> {
  await requireUser("/practice");
  const id = String(form.get("id"));
  try {
    await (await getClient()).endPractice({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && error.problem.status < 500) redirect("/practice?problem=gone");
    throw error;
  }
  redirect(`/practice/${encodeURIComponent(id)}/summary`);
}
