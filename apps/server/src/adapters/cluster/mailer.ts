import nodemailer from "nodemailer";
import type { Mailer } from "../../ports/mailer.ts";

/** Sends through the mail server in `smtpUrl`; connections are pooled and give up after 20 s. */
export function smtpMailer(smtpUrl: string, from: string): Mailer & { close(): void } {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: 20_000,
    socketTimeout: 20_000,
  });
  return {
    async send(message) {
      await transport.sendMail({ from, ...message });
    },
    close: () => transport.close(),
  };
}
