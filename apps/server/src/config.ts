/** The one place that reads the environment. A bad value stops the start with its name, never with a secret in it. */
import { resolve } from "node:path";
import { z } from "zod";
import { StartupError } from "./startup-error.ts";

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  );

const onOff = z.enum(["on", "off"]).transform((value) => value === "on");

/** Every setting: its form, its default and what it is for (`quizmentor doctor` and the README show the same text). */
export const settings = {
  PORT: z.coerce
    .number("must be a number from 0 to 65535")
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe("Port the web address listens on."),
  HOST: z.string().min(1).default("127.0.0.1").describe("Network interface to listen on; 0.0.0.0 for all."),
  QUIZMENTOR_URL: url("http:", "https:")
    .optional()
    .describe("Address people type, for links in messages and safe cookies; default http://localhost:PORT."),
  QUIZMENTOR_DATA: z.string().min(1).default("data").describe("Folder for everything that must be kept."),
  DATABASE_URL: url("postgres:", "postgresql:")
    .optional()
    .describe("PostgreSQL 15 or newer to use instead of the embedded one."),
  DATABASE_CONNECTIONS: z.coerce
    .number("must be a number from 2 to 200")
    .int()
    .min(2)
    .max(200)
    .default(12)
    .describe("Most connections the server opens."),
  SMTP_URL: url("smtp:", "smtps:")
    .optional()
    .describe(
      "Mail server, for example smtps://user:password@mail.example.org; without it messages go to DATA/outbox.",
    ),
  MAIL_FROM: z.string().min(3).default("QuizMentor <quizmentor@localhost>").describe("Sender of messages."),
  QUIZMENTOR_SECRET: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional()
    .describe("Signs sessions; generated and kept in the data folder by default."),
  TRUST_PROXY: onOff.default(false).describe("on: believe X-Forwarded-* of the proxy in front."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("warn")
    .describe("How much the server logs."),
  BLOOM_URL: url("http:", "https:")
    .optional()
    .describe("Address of a server with the role bloom, for a server that runs without that role."),
  BLOOM_MODEL: z
    .string()
    .min(1)
    .optional()
    .describe("Folder of an ONNX text classifier that estimates Bloom levels instead of the built-in model."),
  BLOOM_MODEL_ABSTAIN_BELOW: z.coerce
    .number("must be a number from 0 to 1")
    .min(0)
    .max(1)
    .default(0.4)
    .describe("Highest probability below which that model's level counts as a guess."),
  BLOOM_ENCODER: z
    .string()
    .min(1)
    .optional()
    .describe("Folder of an ONNX sentence encoder that finds questions which say the same in other words."),
  BLOOM_ENCODER_AT_LEAST: z.coerce
    .number("must be a number from 0 to 1")
    .min(0)
    .max(1)
    .default(0.85)
    .describe("Cosine of that encoder's vectors from which two questions are taken to say the same."),
  ADVISOR_URL: url("http:", "https:")
    .optional()
    .describe(
      "Full address of an OpenAI-compatible chat completion endpoint of your own that proposes improvements to authors.",
    ),
  ADVISOR_MODEL: z.string().min(1).optional().describe("Name of the model at ADVISOR_URL."),
  ADVISOR_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be a key without spaces")
    .optional()
    .describe("Key that ADVISOR_URL asks for, sent as a bearer token."),
  ADVISOR_TIMEOUT: z.coerce
    .number("must be a number of seconds from 1 to 300")
    .min(1)
    .max(300)
    .default(30)
    .describe("Seconds after which an answer of ADVISOR_URL is not waited for any more."),
} as const;

const schema = z.object(settings);

export type Config = {
  port: number;
  host: string;
  /** Without a trailing slash; null until the port is known. */
  publicUrl: string | null;
  dataDir: string;
  databaseUrl: string | null;
  databaseConnections: number;
  smtpUrl: string | null;
  mailFrom: string;
  secret: string | null;
  trustProxy: boolean;
  logLevel: string;
  /** Origin only. */
  bloomUrl: string | null;
  bloomModel: { folder: string; abstainBelow: number } | null;
  bloomEncoder: { folder: string; atLeast: number } | null;
  advisor: { url: string; model: string; key: string | null; timeoutMs: number } | null;
};

/** Reads and checks the settings; empty values count as not set. Throws `StartupError` naming every bad setting. */
export function readConfig(environment: Record<string, string | undefined>, workingDir: string): Config {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new StartupError(
      "CONFIG_INVALID",
      `Bad setting: ${faults.join("; ")}.`,
      "Correct it in the environment and start again.",
    );
  }
  const value = parsed.data;
  if (value.ADVISOR_URL !== undefined && value.ADVISOR_MODEL === undefined)
    throw new StartupError(
      "CONFIG_INVALID",
      "ADVISOR_URL is set, but not which model to ask there.",
      "Set ADVISOR_MODEL to the model's name, or leave ADVISOR_URL out.",
    );
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.QUIZMENTOR_URL?.replace(/\/+$/, "") ?? null,
    dataDir: resolve(workingDir, value.QUIZMENTOR_DATA),
    databaseUrl: value.DATABASE_URL ?? null,
    databaseConnections: value.DATABASE_CONNECTIONS,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    secret: value.QUIZMENTOR_SECRET ?? null,
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    bloomUrl: value.BLOOM_URL === undefined ? null : new URL(value.BLOOM_URL).origin,
    bloomModel:
      value.BLOOM_MODEL === undefined
        ? null
        : { folder: resolve(workingDir, value.BLOOM_MODEL), abstainBelow: value.BLOOM_MODEL_ABSTAIN_BELOW },
    bloomEncoder:
      value.BLOOM_ENCODER === undefined
        ? null
        : { folder: resolve(workingDir, value.BLOOM_ENCODER), atLeast: value.BLOOM_ENCODER_AT_LEAST },
    advisor:
      value.ADVISOR_URL === undefined || value.ADVISOR_MODEL === undefined
        ? null
        : {
            url: value.ADVISOR_URL,
            model: value.ADVISOR_MODEL,
            key: value.ADVISOR_SECRET ?? null,
            timeoutMs: value.ADVISOR_TIMEOUT * 1000,
          },
  };
}
