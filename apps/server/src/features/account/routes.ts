import { api } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { Route } from "../../http/routes.ts";
import type { SessionUser } from "../../http/session.ts";
import { createAttempts } from "./attempts.ts";
import type { Auth } from "./auth.ts";
import { deleteUser, exportOwnData } from "./own-data.ts";
import { passwordWeakness } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import { sameSetupCode } from "./setup-code.ts";
import { makeUser, type Signed, setUp } from "./sign-up.ts";

export type AccountOptions = {
  auth: Auth;
  sessions: Sessions;
  database: Database;
  version: string;
  clock: () => Date;
  /** The code the terminal printed, or null when none is expected. */
  setupCode: () => string | null;
  onSetUp: () => Promise<void>;
  /** Tries to sign in, sign up or set up per minute and address. */
  triesPerMinute: number;
};

export function accountRoutes(route: Route, options: AccountOptions): void {
  const { auth, database, sessions, clock } = options;
  const attempts = createAttempts();
  const limited = { rateLimit: { max: options.triesPerMinute, timeWindowMs: 60_000 } };
  const visible = ({ organisationId: _, ...user }: SessionUser) => ({ user: user as never });
  const signed = (reply: { header(name: string, value: string): unknown }, { user, setCookies }: Signed) => {
    for (const cookie of setCookies) reply.header("set-cookie", cookie);
    return visible(user);
  };
  const headersOf = (request: { headers: { cookie?: string | undefined } }) =>
    new Headers(request.headers.cookie ? { cookie: request.headers.cookie } : {});
  const organisation = () =>
    database.kysely.selectFrom("organisations").select(["name", "set_up_at", "sign_up_open"]).executeTakeFirstOrThrow();

  // One visitor at a time: each holds a connection while it needs a second one.
  let settingUp: Promise<unknown> = Promise.resolve();
  const oneByOne = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = settingUp.then(work, work);
    settingUp = turn;
    return turn;
  };

  route(api.system, async () => {
    const { name, set_up_at, sign_up_open } = await organisation();
    return {
      product: "QuizMentor" as const,
      version: options.version,
      organisation: name,
      setupRequired: set_up_at === null,
      signUp: sign_up_open ? ("open" as const) : ("closed" as const),
    };
  });

  route(
    api.setup,
    async ({ body, reply }) => {
      const expected = options.setupCode();
      if (!expected) throw new ProblemError("setup.done");
      if (!sameSetupCode(expected, body.code)) {
        throw new ProblemError("setup.wrong-code", "This is not the code that the terminal printed.", [
          { path: "code", message: "This is not the code that the terminal printed." },
        ]);
      }
      const result = await oneByOne(() => setUp(auth, database, body));
      await options.onSetUp();
      return signed(reply, result);
    },
    limited,
  );

  route(
    api.signUp,
    async ({ body, reply }) => {
      const { set_up_at, sign_up_open } = await organisation();
      if (!set_up_at) throw new ProblemError("setup.required");
      if (!sign_up_open) throw new ProblemError("auth.sign-up-closed");
      return signed(reply, await makeUser(auth, database, body, "learner"));
    },
    limited,
  );

  route(
    api.signIn,
    async ({ body, reply }) => {
      const now = clock().getTime();
      const wait = attempts.waitMs(body.email, now);
      if (wait > 0)
        throw new ProblemError(
          "request.too-many",
          `Too many tries for this account. Please wait ${Math.ceil(wait / 1000)} seconds.`,
        );
      try {
        const { headers } = await auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true });
        attempts.succeeded(body.email);
        const setCookies = headers.getSetCookie();
        const cookie = setCookies.map((line) => line.split(";")[0]).join("; ");
        const session = await sessions.authenticate({ cookie });
        if (!session) throw new Error("A session that was just made cannot be read.");
        return signed(reply, { user: session.user, setCookies });
      } catch (error) {
        if (!isApiError(error)) throw error;
        attempts.failed(body.email, now);
        throw new ProblemError("auth.wrong-credentials", "E-mail address and password do not match.");
      }
    },
    limited,
  );

  route(api.signOut, async ({ request, reply, user }) => {
    const { headers } = await auth.api.signOut({ headers: headersOf(request), returnHeaders: true });
    for (const cookie of headers.getSetCookie()) reply.header("set-cookie", cookie);
    if (user) sessions.forget(user.id);
  });

  route(
    api.requestPasswordReset,
    async ({ body }) => {
      await auth.api.requestPasswordReset({ body: { email: body.email, redirectTo: "/reset-password" } });
      return { accepted: true as const };
    },
    limited,
  );

  route(
    api.resetPassword,
    async ({ body }) => {
      const weakness = passwordWeakness(body.password, { name: "", email: "" });
      if (weakness) throw new ProblemError("auth.weak-password", weakness, [{ path: "password", message: weakness }]);
      try {
        await auth.api.resetPassword({ body: { token: body.token, newPassword: body.password } });
      } catch (error) {
        if (isApiError(error)) throw new ProblemError("auth.reset-token-invalid");
        throw error;
      }
      // Sessions ended in the database; which user's they were is not told, so all leave the memory.
      sessions.forgetAll();
    },
    limited,
  );

  route(api.me, ({ user }) => visible(user));

  route(api.updateMe, async ({ body, user }) => {
    const { timeZone, ...rest } = body;
    const changes = { ...rest, ...(timeZone ? { time_zone: timeZone } : {}) };
    if (Object.keys(changes).length > 0) {
      await database.kysely
        .updateTable("users")
        .set({ ...changes, updated_at: clock() })
        .where("id", "=", user.id)
        .execute();
      sessions.forget(user.id);
    }
    return visible({ ...user, ...body });
  });

  route(
    api.changePassword,
    async ({ body, user, request, reply }) => {
      const weakness = passwordWeakness(body.newPassword, user);
      if (weakness)
        throw new ProblemError("auth.weak-password", weakness, [{ path: "newPassword", message: weakness }]);
      try {
        const { headers } = await auth.api.changePassword({
          body: { ...body, revokeOtherSessions: true },
          headers: headersOf(request),
          returnHeaders: true,
        });
        for (const cookie of headers.getSetCookie()) reply.header("set-cookie", cookie);
      } catch (error) {
        if (!isApiError(error)) throw error;
        throw wrongPassword("currentPassword");
      }
      sessions.forget(user.id);
    },
    limited,
  );

  route(api.exportMe, ({ user, reply }) => {
    reply.header("content-disposition", 'attachment; filename="quizmentor-my-data.json"');
    return exportOwnData(database, user, clock()) as never;
  });

  route(
    api.deleteMe,
    async ({ body, user, request }) => {
      try {
        await auth.api.verifyPassword({ body: { password: body.password }, headers: headersOf(request) });
      } catch (error) {
        if (!isApiError(error)) throw error;
        throw wrongPassword("password");
      }
      await deleteUser(database, user);
      sessions.forget(user.id);
    },
    limited,
  );
}

function wrongPassword(path: string): ProblemError {
  return new ProblemError("auth.wrong-credentials", "This is not your password.", [
    { path, message: "This is not your password." },
  ]);
}

/** better-auth refused, as opposed to: something broke. */
function isApiError(error: unknown): boolean {
  return (
    error instanceof Error && error.name === "APIError" && (error as Error & { statusCode?: number }).statusCode !== 500
  );
}
