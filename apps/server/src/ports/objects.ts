/** Files that belong to the product's data: images of questions. Names are content hashes, so an object never changes. */
export type ObjectStore = {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such object. */
  get(name: string): Promise<Uint8Array | null>;
};
