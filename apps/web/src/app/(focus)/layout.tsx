import type { ReactNode } from "react";

/** One question and nothing around it: no navigation, the page brings its own way out. */
export default function FocusLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="min-h-dvh">
      {children}
    </main>
  );
}
