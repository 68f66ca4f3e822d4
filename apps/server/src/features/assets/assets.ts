/** Images of questions: kept under the hash of their content, served so that nothing in them can run. */
import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { problemBody } from "../../http/problem.ts";
import type { ObjectStore } from "../../ports/objects.ts";

const types: Record<string, string> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};
const largest = 5_000_000;

/** Where stored images are served from. */
export const assetPath = "/api/assets/";

/** Stores an image and returns its address. Throws in words for people when it is no image or too large. */
export async function storeAsset(objects: ObjectStore, fileName: string, bytes: Uint8Array): Promise<string> {
  const ending = fileName.split(".").at(-1)?.toLowerCase() ?? "";
  if (!types[ending])
    throw new Error(`${fileName} is not an image of a known kind (${Object.keys(types).join(", ")}).`);
  if (bytes.byteLength > largest) throw new Error(`${fileName} is larger than ${largest / 1e6} MB.`);
  const name = `${createHash("sha256").update(bytes).digest("hex")}.${ending}`;
  await objects.put(name, bytes);
  return assetPath + name;
}

export function assetRoutes(app: FastifyInstance, objects: ObjectStore): void {
  app.get<{ Params: { name: string } }>(`${assetPath}:name`, async (request, reply) => {
    const { name } = request.params;
    const type = /^[0-9a-f]{64}\.([a-z]+)$/.exec(name)?.[1];
    const bytes = type && types[type] ? await objects.get(name) : null;
    if (!type || !bytes)
      return reply
        .code(404)
        .type("application/problem+json")
        .send(problemBody("request.not-found", request.id, "There is no such image."));
    return (
      reply
        .type(types[type] ?? "application/octet-stream")
        .header("cache-control", "public, max-age=31536000, immutable")
        // An SVG opened by itself must not run scripts or load anything.
        .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send(bytes)
    );
  });
}
