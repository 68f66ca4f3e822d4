/** Who sends a request. Sessions seen within the last minute are answered from memory; the rest ask better-auth. */
import type { Role } from "@quizmentor/contracts";
import { LRUCache } from "lru-cache";
import type { Authenticate, SessionUser } from "../../http/session.ts";
import type { Auth } from "./auth.ts";

type StoredUser = {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  role?: string | null;
  language?: string | null;
  timeZone?: string | null;
  theme?: string | null;
};

/**
 * How long another process may still accept a session that was ended or changed elsewhere. Sign-out, password and
 * profile changes in this process take effect at once.
 */
const trustMs = 60_000;

export type Sessions = { authenticate: Authenticate; forget(userId: string): void; forgetAll(): void };

export function toSessionUser(user: StoredUser, organisationId: string): SessionUser {
  return {
    id: user.id,
    organisationId,
    name: user.name,
    email: user.email,
    role: (user.role ?? "learner") as Role,
    language: user.language ?? "en",
    timeZone: user.timeZone ?? "UTC",
    theme: user.theme ?? "system",
    createdAt: new Date(user.createdAt).toISOString(),
  };
}

export function createSessions(auth: Auth, organisationId: string): Sessions {
  const known = new LRUCache<string, SessionUser>({ max: 20_000, ttl: trustMs });
  const name = `${auth.options.advanced.useSecureCookies ? "__Secure-" : ""}quizmentor.session_token`;
  const sessionCookie = new RegExp(`(?:^|;\\s*)${name.replace(".", "\\.")}=([^;]+)`);
  // Counts what was forgotten: who began to look before may have seen what is no longer so, and remembers nothing.
  let forgotten = 0;
  return {
    authenticate(headers) {
      const cookies = headers.cookie;
      const token = typeof cookies === "string" ? sessionCookie.exec(cookies)?.[1] : undefined;
      if (!token) return null;
      const user = known.get(token);
      if (user) return { user, setCookies: [] };
      const before = forgotten;
      // The one cookie alone: whoever is found belongs to the token that is remembered.
      return lookUp(auth, organisationId, `${name}=${token}`, (found) => {
        if (forgotten === before) known.set(token, found);
      });
    },
    forget(userId) {
      forgotten += 1;
      for (const [token, user] of known.entries()) if (user.id === userId) known.delete(token);
    },
    forgetAll() {
      forgotten += 1;
      known.clear();
    },
  };
}

async function lookUp(auth: Auth, organisationId: string, cookie: string, remember: (user: SessionUser) => void) {
  const { headers, response } = await auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
  if (!response) return null;
  const user = toSessionUser(response.user, organisationId);
  remember(user);
  return { user, setCookies: headers.getSetCookie() };
}
