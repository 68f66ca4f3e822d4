import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { v7 as uuidv7 } from "uuid";
import type { Mailer } from "../../ports/mailer.ts";

/** Writes each message as an .eml file that any mail program opens, and says so through `announce`. */
export function outboxMailer(folder: string, from: string, announce: (line: string) => void): Mailer {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const sent = await transport.sendMail({ from, ...message });
      const path = join(folder, `${uuidv7()}.eml`);
      await writeFile(path, sent.message as Buffer, { mode: 0o600 });
      announce(`No mail server is set (SMTP_URL), so a message to ${message.to} is in ${path}`);
    },
  };
}
