/** Requests as no client library would send them, over a real line. */
import { once } from "node:events";
import { connect } from "node:net";
import { problem } from "@quizmentor/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestProduct, testProduct } from "../testing/product.ts";

let tested: TestProduct;
let port: number;
beforeAll(async () => {
  tested = await testProduct({ bank: false });
  await tested.app.listen({ host: "127.0.0.1", port: 0 });
  port = (tested.app.server.address() as { port: number }).port;
});
afterAll(() => tested.close());

async function say(text: string): Promise<{ status: number; type: string; body: string }> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  // Whoever refuses may hang up before everything was sent.
  socket.on("error", () => {});
  socket.write(text, "latin1");
  await once(socket, "close");
  const answer = Buffer.concat(chunks).toString("utf8");
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
    type: /^content-type: (.*)$/im.exec(head)?.[1] ?? "",
    body: rest.join("\r\n\r\n"),
  };
}

const end = "Host: x\r\nConnection: close\r\n\r\n";

test.each([
  ["no HTTP at all", "GARBAGE\r\n\r\n", 400, "request.malformed"],
  ["an unknown method", `FOO /api/v1/me HTTP/1.1\r\n${end}`, 400, "request.malformed"],
  ["headers without an end", `GET / HTTP/1.1\r\nX: ${"y".repeat(20_000)}\r\n${end}`, 431, "request.too-large"],
  [
    "two lengths at once",
    "POST /api/v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
    "request.malformed",
  ],
  ["an address that cannot be decoded", `GET /api/v1/me%zz HTTP/1.1\r\n${end}`, 400, "request.malformed"],
  ["a path that climbs", `GET /api/v1/../v1/system HTTP/1.1\r\n${end}`, 404, "request.not-found"],
  ["a path with two slashes", `GET //api/v1/system HTTP/1.1\r\n${end}`, 404, "request.not-found"],
  ["a cookie that is no text", `GET /api/v1/me HTTP/1.1\r\nCookie: a=\u00ff\u00fe\r\n${end}`, 401, "session.required"],
])("%s gets a problem", async (_, text, status, code) => {
  const answer = await say(text);
  expect([answer.status, answer.type]).toEqual([status, "application/problem+json; charset=utf-8"]);
  expect(problem.parse(JSON.parse(answer.body))).toMatchObject({ status, code });
});

test("a request that is in order is answered on the same server afterwards", async () => {
  const answer = await say(`GET /api/v1/system HTTP/1.1\r\n${end}`);
  expect([answer.status, JSON.parse(answer.body).product]).toEqual([200, "QuizMentor"]);
});
