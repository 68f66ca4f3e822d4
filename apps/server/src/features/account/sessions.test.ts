import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  clientOf,
  type Person,
  refusal,
  refusalCode,
  type TestProduct,
  testPassword,
  testProduct,
  withCookie,
} from "../../testing/product.ts";
import { createAuth } from "./auth.ts";
import { createSessions } from "./sessions.ts";

let tested: TestProduct;
beforeAll(async () => {
  tested = await testProduct({ bank: false });
});
afterAll(() => tested.close());

/** As an instance makes it for itself. */
const ownAuth = () =>
  createAuth({
    database: tested.product.database,
    secret: "a secret of at least thirty-two characters",
    publicUrl: "http://localhost:3000",
    mailer: { send: async () => {} },
  });

const signIn = (email: string, password = testPassword) =>
  withCookie(tested.app, (client) => client.signIn({ body: { email, password } }));

test("who signs up is signed in, and can sign out and in again", async () => {
  const { value, cookie } = await withCookie(tested.app, (client) =>
    client.signUp({
      body: { name: "  Lin  ", email: "Lin@Example.org", password: testPassword, timeZone: "Asia/Tokyo" },
    }),
  );
  expect(value.user).toMatchObject({ name: "Lin", email: "lin@example.org", role: "learner", timeZone: "Asia/Tokyo" });
  const client = clientOf(tested.app, cookie);
  expect(await client.me()).toEqual(value);
  await client.signOut();
  expect(await refusalCode(client.me())).toBe("session.required");
  const again = await signIn("LIN@example.org");
  expect(again.value).toEqual(value);
  expect(await clientOf(tested.app, again.cookie).me()).toEqual(value);
  // Signing out of nothing is no error.
  await expect(clientOf(tested.app).signOut()).resolves.toBeUndefined();
});

test("one address makes one account, whatever its case and however many try at once", async () => {
  const settled = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) =>
      clientOf(tested.app).signUp({
        body: { name: "Twin", email: n % 2 ? "twin@example.org" : "TWIN@example.org", password: testPassword },
      }),
    ),
  );
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const codes = settled.flatMap((entry) => (entry.status === "rejected" ? [entry.reason.problem?.code] : []));
  expect(codes).toEqual(Array(7).fill("auth.email-taken"));
  const [user] = await tested.rows<{ id: string }>("SELECT id FROM users WHERE email = 'twin@example.org'");
  expect(await tested.rows("SELECT FROM auth_accounts WHERE user_id = $1", [user?.id])).toHaveLength(1);
  expect((await signIn("twin@example.org")).value.user.id).toBe(user?.id);
});

test.each([
  ["common", "password1234"],
  ["the same few characters", "aaaaaaaaaaaa"],
  ["the address", "weak@example.org"],
  ["the name", "Weak Willy Wonka"],
])("a password that is %s is refused", async (_, password) => {
  const body = { name: "Weak Willy Wonka", email: "weak@example.org", password };
  const problem = await refusal(clientOf(tested.app).signUp({ body }));
  expect(problem).toMatchObject({ code: "auth.weak-password", status: 400, errors: [{ path: "password" }] });
});

test("sign-up can be closed", async () => {
  await tested.rows("UPDATE organisations SET sign_up_open = false");
  try {
    const client = clientOf(tested.app);
    expect((await client.system()).signUp).toBe("closed");
    const body = { name: "Late", email: "late@example.org", password: testPassword };
    expect(await refusalCode(client.signUp({ body }))).toBe("auth.sign-up-closed");
  } finally {
    await tested.rows("UPDATE organisations SET sign_up_open = true");
  }
});

test("after five wrong passwords each further one doubles the wait, for known and unknown addresses alike", async () => {
  const learner = await tested.person();
  const attempt = (email: string, password = "not the right one") =>
    refusal(clientOf(tested.app).signIn({ body: { email, password } }));
  const waits: number[] = [];
  for (let n = 1; n <= 5; n += 1) {
    const known = await attempt(learner.user.email);
    const unknown = await attempt("nobody@example.org");
    expect(known.code).toBe("auth.wrong-credentials");
    expect({ ...unknown, requestId: "" }).toEqual({ ...known, requestId: "" });
  }
  for (let n = 0; n < 4; n += 1) {
    const refused = await attempt(learner.user.email, testPassword);
    expect(refused).toMatchObject({ code: "request.too-many", status: 429 });
    expect({ ...(await attempt("nobody@example.org")), requestId: "" }).toEqual({ ...refused, requestId: "" });
    const seconds = Number(/(\d+) seconds/.exec(refused.detail ?? "")?.[1]);
    waits.push(seconds);
    tested.clock.advance(seconds * 1_000 - 1);
    expect((await attempt(learner.user.email)).code).toBe("request.too-many");
    tested.clock.advance(1);
    expect((await attempt(learner.user.email)).code).toBe("auth.wrong-credentials");
    expect((await attempt("nobody@example.org")).code).toBe("auth.wrong-credentials");
  }
  expect(waits).toEqual([5, 10, 20, 40]);
  // Others are not held up; and the right password, after the wait, clears the record.
  const other = await tested.person();
  expect((await signIn(other.user.email)).value.user.id).toBe(other.user.id);
  tested.clock.advance(80_000);
  expect((await signIn(learner.user.email)).value.user.id).toBe(learner.user.id);
  expect((await attempt(learner.user.email)).code).toBe("auth.wrong-credentials");
  expect((await signIn(learner.user.email)).value.user.id).toBe(learner.user.id);
});

test("one address may try so many times a minute", async () => {
  const strict = await tested.instance({ triesPerMinute: 3 });
  const answers = [];
  for (let n = 0; n < 4; n += 1) {
    answers.push(
      await strict.app.inject({
        method: "POST",
        url: "/api/v1/auth/sign-in",
        payload: { email: `nobody-${n}@example.org`, password: "whatever it is" },
      }),
    );
  }
  expect(answers.map((answer) => answer.statusCode)).toEqual([401, 401, 401, 429]);
  expect(answers[3]?.headers["content-type"]).toContain("application/problem+json");
  expect(answers[3]?.json()).toMatchObject({ code: "request.too-many" });
});

describe("cookies", () => {
  const flags = (line: string | undefined) =>
    (line ?? "")
      .split(/;\s*/)
      .slice(1)
      .map((flag) => flag.toLowerCase());

  test("are out of reach for scripts and other sites", async () => {
    const learner = await tested.person();
    const { setCookies } = await signIn(learner.user.email);
    const session = setCookies.find((line) => line.startsWith("quizmentor.session_token="));
    expect(flags(session)).toEqual(expect.arrayContaining(["httponly", "samesite=lax", "path=/"]));
    expect(flags(session)).not.toContain("secure");
    for (const line of setCookies) expect(flags(line)).toContain("httponly");
  });

  test("of an https address are sent over https alone", async () => {
    const safe = await tested.instance({ publicUrl: "https://quiz.example.org" });
    const learner = await tested.person();
    const { setCookies, cookie } = await withCookie(safe.app, (client) =>
      client.signIn({ body: { email: learner.user.email, password: testPassword } }),
    );
    expect(setCookies.length).toBeGreaterThan(0);
    for (const line of setCookies) {
      expect(line).toMatch(/^__Secure-quizmentor\./);
      expect(flags(line)).toEqual(expect.arrayContaining(["httponly", "samesite=lax", "secure"]));
    }
    expect((await clientOf(safe.app, cookie).me()).user.id).toBe(learner.user.id);
    // Signing out takes the cookie back with the same flags.
    let taken: string[] = [];
    await clientOf(safe.app, cookie, (lines) => {
      taken = lines;
    }).signOut();
    expect(taken.find((line) => /session_token=;.*Max-Age=0/i.test(line))).toMatch(/^__Secure-/);
    expect(await refusalCode(clientOf(safe.app, cookie).me())).toBe("session.required");
  });

  test("that were forged, cut or expired are worth nothing", async () => {
    const learner = await tested.person();
    const other = await tested.person();
    const [name, value = ""] = learner.cookie.split("=");
    const decoded = decodeURIComponent(value);
    const token = decoded.split(".")[0];
    const signature = decodeURIComponent(other.cookie.split("=")[1] ?? "").split(".")[1];
    for (const forged of [token, `${token}.`, `${token}.${signature}`, decoded.slice(0, -2), "", "a.b", "%", "%00"])
      expect([forged, await refusalCode(clientOf(tested.app, `${name}=${forged}`).me())]).toEqual([
        forged,
        "session.required",
      ]);
    await tested.rows("UPDATE auth_sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1", [
      learner.user.id,
    ]);
    expect(await refusalCode(learner.client.me())).toBe("session.required");
  });

  test("of a name that this server does not use do not stand in for the real one", async () => {
    const safe = await tested.instance({ publicUrl: "https://quiz.example.org" });
    const learner = await tested.person();
    const { cookie } = await withCookie(safe.app, (client) =>
      client.signIn({ body: { email: learner.user.email, password: testPassword } }),
    );
    const made = "quizmentor.session_token=made-up";
    await clientOf(safe.app, `${made}; ${cookie}`).me();
    expect(await refusalCode(clientOf(safe.app, made).me())).toBe("session.required");
  });
});

test("signing out takes effect at once, also for requests under way", async () => {
  for (let round = 0; round < 8; round += 1) {
    const learner = await tested.person();
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => learner.client.me().catch(() => null)),
      learner.client.signOut(),
      ...Array.from({ length: 3 }, () => learner.client.me().catch(() => null)),
    ]);
    expect(answers).toHaveLength(7);
    expect(await refusalCode(learner.client.me())).toBe("session.required");
  }
});

test("a look-up that began before a sign-out remembers nothing after it", async () => {
  const learner = await tested.person();
  const auth = ownAuth();
  let goOn = () => {};
  const read = new Promise<void>((resolve) => {
    const held = new Promise<void>((go) => {
      goOn = go;
    });
    const { getSession } = auth.api;
    // Holds what was read until the sign-out is over.
    auth.api.getSession = (async (given: Parameters<typeof getSession>[0]) => {
      const answer = await getSession(given);
      resolve();
      await held;
      return answer;
    }) as never;
  });
  const sessions = createSessions(auth, tested.organisationId);
  const headers = { cookie: learner.cookie };
  const late = sessions.authenticate(headers);
  await read;
  await learner.client.signOut();
  sessions.forget(learner.user.id);
  goOn();
  await late;
  expect(await sessions.authenticate(headers)).toBeNull();
});

test("a new password ends every other session, and the old password is worth nothing", async () => {
  const learner = await tested.person();
  const elsewhere = clientOf(tested.app, (await signIn(learner.user.email)).cookie);
  await elsewhere.me();
  const change = (currentPassword: string, newPassword: string) =>
    learner.client.changePassword({ body: { currentPassword, newPassword } });
  expect(await refusal(change("not the right one", "a boat on the lake"))).toMatchObject({
    code: "auth.wrong-credentials",
    errors: [{ path: "currentPassword" }],
  });
  expect(await refusalCode(change(testPassword, "password1234"))).toBe("auth.weak-password");
  expect((await elsewhere.me()).user.id).toBe(learner.user.id);
  let cookie = "";
  await clientOf(tested.app, learner.cookie, (lines) => {
    cookie = lines.map((line) => line.split(";")[0]).join("; ");
  }).changePassword({ body: { currentPassword: testPassword, newPassword: "a boat on the lake" } });
  expect(await refusalCode(elsewhere.me())).toBe("session.required");
  expect((await clientOf(tested.app, cookie).me()).user.id).toBe(learner.user.id);
  expect(await refusalCode(signIn(learner.user.email))).toBe("auth.wrong-credentials");
  expect((await signIn(learner.user.email, "a boat on the lake")).value.user.id).toBe(learner.user.id);
});

test("a session that was seen before is checked in memory in well under a millisecond", async () => {
  const learner = await tested.person();
  const sessions = createSessions(ownAuth(), tested.organisationId);
  const headers = { cookie: `theme=dark; ${learner.cookie}` };
  expect((await sessions.authenticate(headers))?.user.id).toBe(learner.user.id);
  const times: number[] = [];
  for (let n = 0; n < 2_000; n += 1) {
    const from = performance.now();
    const found = await sessions.authenticate(headers);
    times.push(performance.now() - from);
    expect(found?.user.id).toBe(learner.user.id);
  }
  const median = times.sort((a, b) => a - b)[1_000] as number;
  console.log(`session check from memory: median ${(median * 1_000).toFixed(1)} µs`);
  expect(median).toBeLessThan(0.3);
});

test("what is changed in the profile is seen at once", async () => {
  const learner = await tested.person();
  const { client } = learner;
  const changed = { name: "Linnéa ✿", language: "ar" as const, timeZone: "Pacific/Chatham", theme: "dark" as const };
  const { user } = await client.updateMe({ body: changed });
  expect(user).toEqual({ ...learner.user, ...changed });
  expect((await client.me()).user).toEqual(user);
  expect((await client.updateMe({ body: {} })).user).toEqual(user);
  expect((await client.updateMe({ body: { theme: "light" } })).user).toEqual({ ...user, theme: "light" });
  const [row] = await tested.rows("SELECT name, language, time_zone, theme, role FROM users WHERE id = $1", [
    learner.user.id,
  ]);
  expect(row).toEqual({
    name: "Linnéa ✿",
    language: "ar",
    time_zone: "Pacific/Chatham",
    theme: "light",
    role: "learner",
  });
});

test.each([
  ["an unknown time zone", { timeZone: "Mars/Olympus" }, "timeZone"],
  ["a language without texts", { language: "tlh" }, "language"],
  ["an empty name", { name: "   " }, "name"],
  ["a role", { role: "admin" }, "role"],
  ["another id", { id: uuidv7() }, "id"],
])("the profile refuses %s and names the field", async (_, body, path) => {
  const learner = await tested.person();
  const problem = await refusal(learner.client.updateMe({ body: body as never }));
  expect(problem).toMatchObject({ code: "request.invalid", status: 400, errors: [{ path }] });
  expect((await learner.client.me()).user).toEqual(learner.user);
});

describe("requests from other sites", () => {
  let learner: Person;
  beforeAll(async () => {
    learner = await tested.person();
  });
  const change = (headers: Record<string, string>, method: "PATCH" | "GET" = "PATCH") =>
    tested.app.inject({
      method,
      url: "/api/v1/me",
      headers: { host: "quiz.example.org", cookie: learner.cookie, ...headers },
      ...(method === "PATCH" ? { payload: { theme: "dark" } } : {}),
    });

  test.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the origin null", { origin: "null" }],
    ["an origin that only begins like ours", { origin: "https://quiz.example.org.evil.example" }],
    ["our host on another port", { origin: "https://quiz.example.org:8443" }],
    ["a browser that says cross-site", { "sec-fetch-site": "cross-site" }],
    ["a browser that says same-site", { "sec-fetch-site": "same-site", origin: "https://other.example.org" }],
  ])("are refused: %s", async (_, headers) => {
    const answer = await change(headers as Record<string, string>);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: "request.foreign-origin" });
  });

  test.each([
    ["our own origin", { origin: "http://quiz.example.org" }],
    ["a browser that says same-origin", { origin: "http://quiz.example.org", "sec-fetch-site": "same-origin" }],
    ["the public address behind a proxy", { origin: "http://localhost:3000" }],
    ["a program, which names no origin", {}],
  ])("are carried out: %s", async (_, headers) => {
    expect((await change(headers as Record<string, string>)).statusCode).toBe(200);
  });

  test("may read what a link could read", async () => {
    expect((await change({ origin: "https://evil.example", "sec-fetch-site": "cross-site" }, "GET")).statusCode).toBe(
      200,
    );
  });
});
