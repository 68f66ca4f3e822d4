"use client";

import { ErrorPage } from "../components/problem/error-page.tsx";

export default function RootError(props: { error: unknown; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1}>
      <ErrorPage {...props} />
    </main>
  );
}
