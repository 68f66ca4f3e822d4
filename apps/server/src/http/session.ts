import type { Role } from "@quizmentor/contracts";

/** Who is asking, as far as a request needs to know. */
export type SessionUser = {
  id: string;
  organisationId: string;
  name: string;
  email: string;
  role: Role;
  language: string;
  timeZone: string;
  theme: string;
  createdAt: string;
};

/** Finds the user of a request's cookies, in well under a millisecond for a session seen before. */
export type Authenticate = (
  headers: Record<string, string | string[] | undefined>,
) => Promise<{ user: SessionUser; setCookies: string[] } | null> | { user: SessionUser; setCookies: string[] } | null;
