/**
 * The words that decided on a kind of knowledge as they stand in the question, of which `asked` is the Markdown; as given
 * where they cannot be found. They are given in lower case and without what stands between them.
 */
export function cueIn(asked: string, cue: string): string {
  const words = cue.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "giu");
  // The last sentence with a cue decides.
  const found = [...asked.matchAll(pattern)].at(-1)?.[0];
  return found?.replace(/[\s*_~`]+/g, " ") ?? cue;
}
