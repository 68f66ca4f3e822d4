import "server-only";
import { ApiError } from "@quizmentor/client";
import type { User } from "@quizmentor/contracts";
import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { signInPath } from "../lib/paths.ts";
import { getClient } from "./api.ts";

/** What this installation is; asked once per request. */
export const getSystem = cache(async () => (await getClient()).system());

/** Who is looking at the page, or null. Asked once per request, and not at all for visitors without cookies. */
export const getUser = cache(async (): Promise<User | null> => {
  if ((await cookies()).size === 0) return null;
  try {
    return (await (await getClient()).me()).user;
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 401) return null;
    throw error;
  }
});

/** For what a page can do without: an API that is down must not take the words and colours of its error page along. */
export const getUserIfReachable = cache(async (): Promise<User | null> => {
  try {
    return await getUser();
  } catch {
    return null;
  }
});

/** For pages of the app: the signed-in user, or off to sign in and back to `path` afterwards. */
export async function requireUser(path: string): Promise<User> {
  const user = await getUser();
  if (user) return user;
  await requireSetup();
  // A session cookie that no longer opens anything means that a session has ended, not that somebody is new here.
  const ended = (await cookies()).getAll().some((cookie) => cookie.name.includes("session"));
  redirect(signInPath(path, ended));
}

/** For pages of authors: as `requireUser`; learners get `forbidden.tsx` with status 403. */
export async function requireAuthor(path: string): Promise<User> {
  const user = await requireUser(path);
  if (user.role === "learner") forbidden();
  return user;
}

/** For public pages: a new installation is set up first. */
export async function requireSetup(): Promise<void> {
  if ((await getSystem()).setupRequired) redirect("/setup");
}

/** For sign-in and its neighbours: who is signed in already goes on. */
export async function requireVisitor(next = "/today"): Promise<void> {
  await requireSetup();
  if (await getUser()) redirect(next);
}
