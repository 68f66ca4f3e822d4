import pg from "pg";
import type { Events } from "../../ports/events.ts";

const channel = "quizmentor";
const retryMs = 2_000;

/** News through PostgreSQL's LISTEN/NOTIFY. A broken connection is made again; listeners are told then, too, for what they may have missed. */
export function postgresEvents(connectionString: string, pool: pg.Pool, onError: (error: unknown) => void): Events {
  const listeners = new Map<string, (() => void)[]>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const tell = (topic: string) => {
    for (const listener of listeners.get(topic) ?? []) listener();
  };
  const connect = async () => {
    const next = new pg.Client({ connectionString, application_name: "quizmentor events" });
    client = next;
    next.on("notification", (message) => tell(message.payload ?? ""));
    next.on("error", onError);
    next.on("end", () => {
      if (!closed) timer = setTimeout(reconnect, retryMs);
    });
    await next.connect();
    await next.query(`LISTEN ${channel}`);
  };
  const reconnect = () => {
    connect().then(
      () => {
        for (const topic of listeners.keys()) tell(topic);
      },
      (error) => {
        onError(error);
        if (!closed) timer = setTimeout(reconnect, retryMs);
      },
    );
  };
  reconnect();
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
