/** Short news between processes of one installation. Losing one is allowed: whoever listens also refreshes by itself. */
export type Events = {
  publish(topic: string): Promise<void>;
  subscribe(topic: string, listener: () => void): void;
  close(): Promise<void>;
};
