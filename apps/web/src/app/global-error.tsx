"use client";

import "./globals.css";
import { ProblemPage } from "../components/problem/problem-page.tsx";
import { buttonClass } from "../components/ui/button.tsx";

/** The last net: the frame of every page is gone, messages included, so the words stand here. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr" data-theme="system">
      <body>
        <title>QuizMentor</title>
        <main id="main">
          <ProblemPage
            title="This page could not be shown"
            text="Something went wrong on our side and has been written to the log. Nothing you have answered is lost."
          >
            {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page; a plain link works although nothing else does */}
            <a href="" className={buttonClass({ size: "large" })}>
              Try again
            </a>
          </ProblemPage>
        </main>
      </body>
    </html>
  );
}
