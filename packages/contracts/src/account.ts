import { z } from "zod";
import { language, role, text, theme, timestamp, timeZone, uuid } from "./common.ts";
import type { RouteContract } from "./route.ts";

const email = z.email().max(254).toLowerCase();
/** Length is what matters (NIST SP 800-63B); common passwords are refused by the server. */
const password = z.string().min(10).max(200);

export const user = z
  .strictObject({
    id: uuid,
    name: z.string(),
    email: z.string(),
    role,
    language,
    timeZone: z.string(),
    theme,
    createdAt: timestamp,
  })
  .meta({ id: "User" });
export type User = z.infer<typeof user>;
const session = z.strictObject({ user });
const profile = { language: language.optional(), timeZone: timeZone.optional() };

/** Plain rows of whatever columns. */
const rows = z.array(z.record(z.string(), z.unknown()));

export const account = {
  system: {
    method: "GET",
    path: "/api/v1/system",
    tag: "System",
    access: "public",
    summary: "What this installation is and whether it is set up",
    response: z.strictObject({
      product: z.literal("QuizMentor"),
      version: z.string(),
      organisation: z.string(),
      setupRequired: z.boolean(),
      signUp: z.enum(["open", "closed"]),
    }),
  },
  setup: {
    method: "POST",
    path: "/api/v1/setup",
    tag: "System",
    access: "public",
    summary: "Make the administrator of a new installation",
    body: z.strictObject({ code: text(40), organisation: text(100), name: text(100), email, password, ...profile }),
    response: session,
    successStatus: 201,
    errors: ["setup.wrong-code", "setup.done"],
  },
  signUp: {
    method: "POST",
    path: "/api/v1/auth/sign-up",
    tag: "Account",
    access: "public",
    summary: "Make an account and sign in",
    body: z.strictObject({ name: text(100), email, password, ...profile }),
    response: session,
    successStatus: 201,
    errors: ["auth.email-taken", "auth.sign-up-closed", "setup.required"],
  },
  signIn: {
    method: "POST",
    path: "/api/v1/auth/sign-in",
    tag: "Account",
    access: "public",
    summary: "Sign in with e-mail address and password",
    body: z.strictObject({ email, password: z.string().min(1).max(200) }),
    response: session,
    errors: ["auth.wrong-credentials", "request.too-many"],
  },
  signOut: {
    method: "POST",
    path: "/api/v1/auth/sign-out",
    tag: "Account",
    access: "public",
    summary: "End this session",
  },
  requestPasswordReset: {
    method: "POST",
    path: "/api/v1/auth/request-password-reset",
    tag: "Account",
    access: "public",
    summary: "Send a link for a new password; the answer is the same whether the address is known or not",
    body: z.strictObject({ email }),
    response: z.strictObject({ accepted: z.literal(true) }),
    successStatus: 202,
  },
  resetPassword: {
    method: "POST",
    path: "/api/v1/auth/reset-password",
    tag: "Account",
    access: "public",
    summary: "Set a new password with the token from the link",
    body: z.strictObject({ token: text(500), password }),
    errors: ["auth.reset-token-invalid"],
  },
  me: {
    method: "GET",
    path: "/api/v1/me",
    tag: "Account",
    access: "session",
    summary: "Who is signed in",
    response: session,
  },
  updateMe: {
    method: "PATCH",
    path: "/api/v1/me",
    tag: "Account",
    access: "session",
    summary: "Change name, language, time zone or theme",
    body: z.strictObject({
      name: text(100).optional(),
      language: language.optional(),
      timeZone: timeZone.optional(),
      theme: theme.optional(),
    }),
    response: session,
  },
  changePassword: {
    method: "POST",
    path: "/api/v1/me/password",
    tag: "Account",
    access: "session",
    summary: "Change the password and end other sessions",
    body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: password }),
    errors: ["auth.wrong-credentials"],
  },
  exportMe: {
    method: "GET",
    path: "/api/v1/me/export",
    tag: "Account",
    access: "session",
    summary: "Everything stored about you, as one JSON document",
    response: z.strictObject({
      exportedAt: timestamp,
      user,
      settings: rows,
      skills: rows,
      sessions: rows,
      responses: rows,
      placements: rows,
      placementAnswers: rows,
      memories: rows,
      reports: rows,
    }),
  },
  deleteMe: {
    method: "DELETE",
    path: "/api/v1/me",
    tag: "Account",
    access: "session",
    summary: "Delete the account and everything stored about it",
    body: z.strictObject({ password: z.string().min(1).max(200) }),
    errors: ["auth.wrong-credentials", "account.last-admin"],
  },
} as const satisfies Record<string, RouteContract>;
