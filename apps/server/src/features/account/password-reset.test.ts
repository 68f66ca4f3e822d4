import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Product } from "../../compose.ts";
import {
  clientOf,
  refusalCode,
  type TestProduct,
  testPassword,
  testProduct,
  withCookie,
} from "../../testing/product.ts";

let tested: TestProduct;
beforeAll(async () => {
  tested = await testProduct({ bank: false });
});
afterAll(() => tested.close());

const files = () => {
  try {
    return readdirSync(tested.outboxFolder).sort();
  } catch {
    return [];
  }
};

/** Asks for a link and reads the message that comes. */
async function request(email: string, product: Product = tested.product): Promise<Email> {
  const before = new Set(files());
  await clientOf(product.app).requestPasswordReset({ body: { email } });
  const file = await vi.waitFor(() => {
    const found = files().find((name) => !before.has(name) && name.endsWith(".eml"));
    if (!found) throw new Error("There is no message yet.");
    return found;
  });
  const path = join(tested.outboxFolder, file);
  expect(statSync(path).mode & 0o077).toBe(0);
  return PostalMime.parse(readFileSync(path));
}

function tokenOf(message: Email): string {
  const link = /https?:\/\/\S+/.exec(message.text ?? "")?.[0] ?? "";
  expect(link).toMatch(/^http:\/\/localhost:3000\/reset-password\?token=/);
  return new URL(link).searchParams.get("token") ?? "";
}

const reset = (token: string, password: string) => clientOf(tested.app).resetPassword({ body: { token, password } });
const signIn = (email: string, password: string) =>
  withCookie(tested.app, (client) => client.signIn({ body: { email, password } }));

test("the link in the message sets a new password once, and ends every session", async () => {
  const learner = await tested.person("learner", { name: 'Lin <b>"&' });
  await learner.client.me();
  const message = await request(learner.user.email);
  expect(message.to).toEqual([{ name: "", address: learner.user.email }]);
  expect(message.from).toEqual({ name: "QuizMentor", address: "quizmentor@example.org" });
  expect(message.subject).toBe("A new password for QuizMentor");
  expect(message.html).toContain("Lin &lt;b&gt;&quot;&amp;");
  expect(tested.announced.at(-1)).toContain(learner.user.email);
  const token = tokenOf(message);
  expect(await refusalCode(reset(token, "password1234"))).toBe("auth.weak-password");
  await reset(token, "a boat on the lake");
  expect(await refusalCode(learner.client.me())).toBe("session.required");
  expect(await refusalCode(signIn(learner.user.email, testPassword))).toBe("auth.wrong-credentials");
  expect((await signIn(learner.user.email, "a boat on the lake")).value.user.id).toBe(learner.user.id);
  expect(await refusalCode(reset(token, "a house on the hill"))).toBe("auth.reset-token-invalid");
  expect(await refusalCode(reset("made-up", "a house on the hill"))).toBe("auth.reset-token-invalid");
});

test("a link that is used several times at once works for one of them", async () => {
  const learner = await tested.person();
  const token = tokenOf(await request(learner.user.email));
  const passwords = ["first of the five", "second of the five", "third of the five", "fourth of the five"];
  const settled = await Promise.allSettled(passwords.map((password) => reset(token, password)));
  const won = passwords.filter((_, n) => settled[n]?.status === "fulfilled");
  expect(won).toHaveLength(1);
  expect((await signIn(learner.user.email, won[0] as string)).value.user.id).toBe(learner.user.id);
});

test("a link that is older than an hour is worth nothing", async () => {
  const learner = await tested.person();
  const token = tokenOf(await request(learner.user.email));
  await tested.rows("UPDATE auth_verifications SET expires_at = now() - interval '1 second'");
  expect(await refusalCode(reset(token, "a boat on the lake"))).toBe("auth.reset-token-invalid");
});

test("an unknown address gets the same answer and no message", async () => {
  const learner = await tested.person();
  const ask = (email: string) =>
    tested.app.inject({ method: "POST", url: "/api/v1/auth/request-password-reset", payload: { email } });
  const before = files().length;
  const unknown = await ask("nobody@example.org");
  const known = await ask(learner.user.email);
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
  expect(known.statusCode).toBe(202);
  await vi.waitFor(() => expect(files().length).toBe(before + 1));
  for (const file of files()) expect(readFileSync(join(tested.outboxFolder, file), "utf8")).not.toContain("nobody@");
});

test.each([
  ["de", "Ein neues Passwort für QuizMentor", "ltr"],
  ["es", "Una nueva contraseña para QuizMentor", "ltr"],
  ["ar", "كلمة مرور جديدة لـ QuizMentor", "rtl"],
] as const)("the message is in the learner's language: %s", async (language, subject, direction) => {
  const learner = await tested.person();
  await learner.client.updateMe({ body: { language } });
  const message = await request(learner.user.email);
  expect(message.subject).toBe(subject);
  expect(message.html).toContain(`dir="${direction}"`);
});

describe("through a mail server", () => {
  type Received = { message: Email; user: unknown; secure: boolean; to: string[] };
  const received: Received[] = [];
  let server: SMTPServer;
  let port = 0;

  beforeAll(async () => {
    server = new SMTPServer({
      authMethods: ["PLAIN", "LOGIN"],
      onAuth: ({ username, password }, _session, done) =>
        username === "quiz" && password === "s3cret/pass"
          ? done(null, { user: username })
          : done(new Error("Who are you?")),
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", async () => {
          const message = await PostalMime.parse(Buffer.concat(chunks));
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ message, user: session.user, secure: session.secure, to });
          done();
        });
      },
    });
    server.listen(0, "127.0.0.1");
    await once(server.server, "listening");
    port = (server.server.address() as { port: number }).port;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const at = (auth: string) =>
    tested.instance({ smtpUrl: `smtp://${auth}@127.0.0.1:${port}/?tls.rejectUnauthorized=false` });

  test("the message goes over TLS, signed in, and its link works", async () => {
    const product = await at(`quiz:${encodeURIComponent("s3cret/pass")}`);
    const learner = await tested.person();
    const before = files().length;
    await clientOf(product.app).requestPasswordReset({ body: { email: learner.user.email } });
    const mail = await vi.waitFor(() => {
      const [found] = received.splice(0);
      if (!found) throw new Error("Nothing has arrived.");
      return found;
    });
    expect(mail).toMatchObject({ user: "quiz", secure: true, to: [learner.user.email] });
    await reset(tokenOf(mail.message), "a boat on the lake");
    expect((await signIn(learner.user.email, "a boat on the lake")).value.user.id).toBe(learner.user.id);
    expect(files().length).toBe(before);
  });

  test("a mail server that refuses us changes nothing about the answer", async () => {
    const product = await at("quiz:wrong");
    const learner = await tested.person();
    const answer = await clientOf(product.app).requestPasswordReset({ body: { email: learner.user.email } });
    expect(answer).toEqual({ accepted: true });
    expect(received).toHaveLength(0);
  });

  test("nobody waits for a mail server that says nothing, and stopping does not either", async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    try {
      const product = await tested.instance({
        smtpUrl: `smtp://127.0.0.1:${(silent.address() as { port: number }).port}`,
      });
      const learner = await tested.person();
      const ask = async (email: string) => {
        const from = performance.now();
        await clientOf(product.app).requestPasswordReset({ body: { email } });
        return performance.now() - from;
      };
      await ask("warm-up@example.org");
      // Otherwise the time would tell which address is known.
      expect(await ask(learner.user.email)).toBeLessThan(1_500);
      await vi.waitFor(() => expect(sockets.size).toBe(1));
      const from = performance.now();
      await product.close();
      expect(performance.now() - from).toBeLessThan(4_000);
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
    }
  });
});
