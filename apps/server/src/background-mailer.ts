/**
 * Takes messages without making anybody wait: how long a mail server takes, or whether it answers, must neither hold up
 * a visitor nor tell who has an account.
 */
import type { Mailer } from "./ports/mailer.ts";

export type BackgroundMailer = Mailer & {
  /** Gives messages under way a moment to leave. */
  settle(patienceMs: number): Promise<void>;
};

export function backgroundMailer(mailer: Mailer, onError: (error: unknown) => void): BackgroundMailer {
  const underWay = new Set<Promise<void>>();
  return {
    async send(message) {
      const sending = mailer
        .send(message)
        .catch(onError)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async settle(patienceMs) {
      if (underWay.size === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.allSettled(underWay), patience]);
      clearTimeout(timer);
    },
  };
}
