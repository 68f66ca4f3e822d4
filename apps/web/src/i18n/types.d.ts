import type { Catalogue } from "./languages.ts";
import type { Messages } from "./messages.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Catalogue;
    Messages: Messages;
  }
}
