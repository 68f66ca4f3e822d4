/** Sending messages to people. */
export type Message = { to: string; subject: string; text: string; html: string };

export type Mailer = {
  /** Resolves once the message is handed over (mail server) or written (outbox folder). Throws when neither worked. */
  send(message: Message): Promise<void>;
};
