import type { ReactNode } from "react";
import { AppShell } from "../../components/shell/app-shell.tsx";
import { getUserIfReachable } from "../../server/session.ts";

/** Pages ask for the user themselves (`requireUser`), because only they know the way back. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const user = await getUserIfReachable();
  return user ? <AppShell user={user}>{children}</AppShell> : children;
}
