/** A light HTTP client, so that the load generator costs as little as it can on the shared cores. */
import { Agent, request } from "node:http";

export type Reply = { status: number; body: unknown };

export function httpClient(url: string, connections: number) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (path: string, body: unknown, cookie?: string): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const payload = JSON.stringify(body);
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(payload),
        ...(cookie ? { cookie } : {}),
      };
      const call = request({ hostname, port, path, method: "POST", agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) }),
        );
      });
      call.on("error", reject);
      call.end(payload);
    });
  return { post, close: () => agent.destroy() };
}
