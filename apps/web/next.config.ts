import path from "node:path";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

// Nothing leaves the machine this is built on.
process.env.NEXT_TELEMETRY_DISABLED = "1";

const here = path.dirname(fileURLToPath(import.meta.url));

const config: NextConfig = {
  turbopack: { root: path.resolve(here, "../..") },
  transpilePackages: ["@quizmentor/client", "@quizmentor/contracts", "@quizmentor/items", "@quizmentor/ui"],
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  devIndicators: false,
  // `forbidden()` answers 403 with a page of our own.
  experimental: { authInterrupts: true },
};

/* Messages are compiled at build time, so that the browser needs no ICU parser. */
const withMessages = createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", sourceLocale: "en", precompile: true },
  },
});

export default withMessages(config);
