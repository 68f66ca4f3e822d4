/** better-auth, bound to one organisation's connections: passwords, sessions and reset tokens live in its tables. */
import { betterAuth } from "better-auth";
import { v7 as uuidv7 } from "uuid";
import type { Database } from "../../db/database.ts";
import type { Mailer } from "../../ports/mailer.ts";
import { passwordResetMessage } from "./messages.ts";

export const shortestPassword = 10;
const longestPassword = 200;
const sessionSeconds = 30 * 24 * 3600;

export type AuthOptions = {
  database: Database;
  secret: string;
  /** Address people type; its scheme decides whether cookies are Secure. */
  publicUrl: string;
  /** Should not keep its caller waiting. */
  mailer: Mailer;
};

const snake = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]));
const times = ["createdAt", "updatedAt"];

/** Builds the authentication core. Its own HTTP routes are not mounted: use cases call `auth.api`. */
export function createAuth(options: AuthOptions) {
  const { database, publicUrl, mailer } = options;
  return betterAuth({
    appName: "QuizMentor",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret: options.secret,
    telemetry: { enabled: false },
    // The Kysely instance comes from this server, so the adapter needs to be told the dialect.
    database: { db: database.kysely, type: "postgres", transaction: true },
    advanced: {
      database: { generateId: () => uuidv7() },
      cookiePrefix: "quizmentor",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
      // Origins are checked for every request of the API, not only for those of better-auth.
      disableCSRFCheck: true,
    },
    rateLimit: { enabled: false },
    logger: { level: "error", log: () => {} },
    user: {
      modelName: "users",
      fields: snake([...times, "emailVerified"]),
      additionalFields: {
        role: { type: "string", input: false, defaultValue: "learner" },
        language: { type: "string", defaultValue: "en" },
        timeZone: { type: "string", fieldName: "time_zone", defaultValue: "UTC" },
        theme: { type: "string", defaultValue: "system" },
      },
    },
    session: {
      modelName: "auth_sessions",
      fields: snake([...times, "userId", "expiresAt", "ipAddress", "userAgent"]),
      expiresIn: sessionSeconds,
      updateAge: 24 * 3600,
    },
    account: {
      modelName: "auth_accounts",
      fields: snake([
        ...times,
        "userId",
        "accountId",
        "providerId",
        "accessToken",
        "refreshToken",
        "idToken",
        "accessTokenExpiresAt",
        "refreshTokenExpiresAt",
      ]),
    },
    verification: { modelName: "auth_verifications", fields: snake([...times, "expiresAt"]) },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      autoSignIn: true,
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        const link = `${publicUrl}/reset-password?token=${encodeURIComponent(token)}`;
        const language = (user as { language?: string }).language ?? "en";
        await mailer.send({ to: user.email, ...passwordResetMessage(language, user.name, link) });
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
