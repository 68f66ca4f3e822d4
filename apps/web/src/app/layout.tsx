import "./globals.css";
import { groundColour } from "@quizmentor/ui";
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { OfflineNotice } from "../components/shell/offline-notice.tsx";
import { SkipLink } from "../components/shell/skip-link.tsx";
import { Toasts } from "../components/ui/toast.tsx";
import { ClientMessages } from "../i18n/client-messages.tsx";
import { direction } from "../i18n/languages.ts";
import { getTheme } from "../server/theme.ts";
import { preloadFonts } from "./preload-fonts.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: "QuizMentor", template: "%s · QuizMentor" },
    description: t("description"),
    applicationName: "QuizMentor",
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, address: false, email: false },
    appleWebApp: { title: "QuizMentor", statusBarStyle: "default" },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await getTheme();
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    themeColor:
      theme === "system"
        ? [
            { media: "(prefers-color-scheme: light)", color: groundColour.light },
            { media: "(prefers-color-scheme: dark)", color: groundColour.dark },
          ]
        : groundColour[theme],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const [locale, theme] = await Promise.all([getLocale(), getTheme()]);
  return (
    <html lang={locale} dir={direction(locale)} data-theme={theme}>
      <body>
        <ClientMessages>
          <SkipLink />
          {children}
          <OfflineNotice />
          <Toasts />
        </ClientMessages>
      </body>
    </html>
  );
}
