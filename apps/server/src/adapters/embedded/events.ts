import pg from "pg";
import type { Events } from "../../ports/events.ts";

const channel = "quizmentor";

/** News through PostgreSQL's LISTEN/NOTIFY. A broken connection is made again; listeners are told then, too, for what they may have missed. */
export function postgresEvents(
  connectionString: string,
  pool: pg.Pool,
  onError: (error: unknown) => void,
  retryMs = 2_000,
): Events {
  const listeners = new Map<string, (() => void)[]>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const tell = (topic: string) => {
    for (const listener of listeners.get(topic) ?? []) listener();
  };
  // One try at a time: a connection that fails tells so twice, as an error and as its end.
  const later = (broken: pg.Client) => {
    if (closed || client !== broken) return;
    client = null;
    broken.end().catch(() => {});
    timer = setTimeout(connect, retryMs);
  };
  const connect = () => {
    const next = new pg.Client({ connectionString, application_name: "quizmentor events", keepAlive: true });
    client = next;
    next.on("notification", (message) => tell(message.payload ?? ""));
    next.on("error", onError);
    next.on("end", () => later(next));
    listen(next).then(
      () => {
        for (const topic of listeners.keys()) tell(topic);
      },
      (error) => {
        if (!closed) onError(error);
        later(next);
      },
    );
  };
  const listen = async (next: pg.Client) => {
    await next.connect();
    await next.query(`LISTEN ${channel}`);
  };
  connect();
  return {
    async publish(topic) {
      await pool.query("SELECT pg_notify($1, $2)", [channel, topic]);
    },
    subscribe(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
    },
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
