import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { getUserIfReachable } from "../server/session.ts";
import { type Catalogue, isCatalogue, languageCookie, negotiate } from "./languages.ts";
import { loadMessages } from "./messages.ts";

export default getRequestConfig(async () => {
  const user = await getUserIfReachable();
  const locale = await chooseLanguage(user?.language);
  return { locale, timeZone: user?.timeZone ?? "UTC", messages: await loadMessages(locale) };
});

async function chooseLanguage(ofUser: string | undefined): Promise<Catalogue> {
  if (isCatalogue(ofUser)) return ofUser;
  const chosen = (await cookies()).get(languageCookie)?.value;
  return isCatalogue(chosen) ? chosen : negotiate((await headers()).get("accept-language"));
}
