/** `/api/openapi.json`, a readable `/api/docs` made from it, and `/api/health`. */
import { openApiDocument } from "@quizmentor/contracts/openapi";
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/database.ts";
import { docsPage } from "./docs-page.ts";

export function documentationRoutes(app: FastifyInstance, database: Database): void {
  const document = openApiDocument();
  const page = docsPage(document as never);
  app.get("/api/openapi.json", (_request, reply) => reply.header("cache-control", "no-cache").send(document));
  app.get("/api/docs", (_request, reply) =>
    reply
      .header(
        "content-security-policy",
        `default-src 'none'; style-src '${page.styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
      )
      .type("text/html; charset=utf-8")
      .send(page.html),
  );
  // For load balancers: 200 while the database answers.
  app.get("/api/health", async (_request, reply) => {
    try {
      await database.pool.query("SELECT 1");
      return { status: "ok" };
    } catch {
      return reply.code(503).send({ status: "no database" });
    }
  });
}
