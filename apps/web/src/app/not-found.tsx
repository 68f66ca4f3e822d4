import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "../components/problem/not-found-page.tsx";
import { PublicShell } from "../components/shell/public-shell.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errors.notFound"))("title") };
}

export default function NotFound() {
  return (
    <PublicShell>
      <NotFoundPage />
    </PublicShell>
  );
}
