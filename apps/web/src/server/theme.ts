import "server-only";
import type { User } from "@quizmentor/contracts";
import { cookies } from "next/headers";
import { getUserIfReachable } from "./session.ts";

/** Known before the first byte of a page, so that no theme ever flashes. */
export async function getTheme(): Promise<User["theme"]> {
  const user = await getUserIfReachable();
  if (user) return user.theme;
  const chosen = (await cookies()).get("theme")?.value;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}
