import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "./messages.ts";

/** Hands the named message files to the client components inside it; `common` and `errors` always come along. */
export async function ClientMessages({ namespaces, children }: { namespaces?: Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const wanted: Namespace[] = ["common", "errors", ...(namespaces ?? [])];
  const messages = Object.fromEntries(wanted.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
