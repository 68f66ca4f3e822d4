import { afterEach, expect, test } from "vitest";
import {
  clientOf,
  refusal,
  refusalCode,
  type TestProduct,
  testPassword,
  testProduct,
  withCookie,
} from "../../testing/product.ts";

let tested: TestProduct | undefined;
afterEach(async () => {
  await tested?.close();
  tested = undefined;
});

const visitor = (n = 0) => ({
  organisation: "Night School",
  name: `Ada ${n}`,
  email: `ada-${n}@example.org`,
  password: testPassword,
});

test("the first visit needs the code of the terminal and makes the administrator", async () => {
  tested = await testProduct({ fresh: true, bank: false });
  const client = clientOf(tested.app);
  expect(await client.system()).toMatchObject({ product: "QuizMentor", setupRequired: true });
  expect(
    await refusalCode(client.signUp({ body: { name: "Eve", email: "eve@example.org", password: testPassword } })),
  ).toBe("setup.required");
  const wrong = await refusal(client.setup({ body: { ...visitor(), code: "AAAA-AAAA-AAAA" } }));
  expect(wrong).toMatchObject({ code: "setup.wrong-code", status: 403, errors: [{ path: "code" }] });
  expect(await tested.rows("SELECT FROM users")).toHaveLength(0);
  // As people type it.
  const code = ` ${tested.setUpCode.toLowerCase().replaceAll("-", " ")} `;
  const { value, cookie } = await withCookie(tested.app, (visiting) =>
    visiting.setup({ body: { ...visitor(), code, language: "de", timeZone: "Europe/Berlin" } }),
  );
  expect(value.user).toMatchObject({
    email: "ada-0@example.org",
    role: "admin",
    language: "de",
    timeZone: "Europe/Berlin",
  });
  expect((await clientOf(tested.app, cookie).me()).user).toEqual(value.user);
  expect(await client.system()).toMatchObject({ organisation: "Night School", setupRequired: false, signUp: "open" });
  expect(await refusalCode(client.setup({ body: { ...visitor(1), code: tested.setUpCode } }))).toBe("setup.done");
  await client.signUp({ body: { name: "Eve", email: "eve@example.org", password: testPassword } });
});

test("of many who set up at once one becomes the administrator, without anybody waiting for ever", async () => {
  // More visitors than connections.
  tested = await testProduct({ fresh: true, bank: false, databaseConnections: 3, setupCode: () => "K7QM-2F9D-XR4T" });
  const second = await tested.instance();
  const settled = await Promise.allSettled(
    Array.from({ length: 24 }, (_, n) =>
      clientOf((n % 2 === 0 ? tested?.product : second)?.app as never).setup({
        body: { ...visitor(n), code: "K7QM-2F9D-XR4T" },
      }),
    ),
  );
  const done = settled.filter((entry) => entry.status === "fulfilled");
  expect(done).toHaveLength(1);
  expect(settled.flatMap((entry) => (entry.status === "rejected" ? [entry.reason.problem?.code] : []))).toEqual(
    Array(23).fill("setup.done"),
  );
  expect(await tested.rows("SELECT role FROM users")).toEqual([{ role: "admin" }]);
});

test("a weak password is refused and the set-up can be tried again", async () => {
  tested = await testProduct({ fresh: true, bank: false });
  const client = clientOf(tested.app);
  const weak = { ...visitor(), code: tested.setUpCode, password: "1234567890" };
  expect(await refusal(client.setup({ body: weak }))).toMatchObject({
    code: "auth.weak-password",
    errors: [{ path: "password" }],
  });
  expect((await client.setup({ body: { ...weak, password: testPassword } })).user.role).toBe("admin");
});
