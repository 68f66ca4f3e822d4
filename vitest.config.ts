import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/**/*.test.ts",
      "apps/server/**/*.test.ts",
      "apps/web/**/*.test.ts",
      "content/**/*.test.ts",
      "scripts/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/.next/**"],
    // One real PostgreSQL for all files; every file makes databases of its own in it.
    globalSetup: ["./apps/server/src/testing/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Property tests print their seed when they fail; the order of files is no hidden dependency.
    sequence: { shuffle: { files: true, tests: false } },
  },
});
