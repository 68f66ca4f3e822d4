import "server-only";
import { type Client, createClient } from "@quizmentor/client";
import { headers } from "next/headers";
import { cache } from "react";
import { config } from "../config.ts";

/** The server answers `/api` calls of its own pages in process, without a network hop. */
const inProcess = Symbol.for("quizmentor.fetch");

/** What the API may know about the visitor on whose behalf a page asks. */
const passedOn = [
  "cookie",
  "user-agent",
  "accept-language",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "x-request-id",
];

/** The API client of this request: same visitor, same cookies. */
export const getClient = cache(async (): Promise<Client> => {
  const incoming = await headers();
  const forwarded: Record<string, string> = {};
  for (const name of passedOn) {
    const value = incoming.get(name);
    if (value !== null) forwarded[name] = value;
  }
  const fetch = (globalThis as { [inProcess]?: typeof globalThis.fetch })[inProcess];
  return createClient(fetch ? { fetch, headers: forwarded } : { baseUrl: config.apiUrl, headers: forwarded });
});
