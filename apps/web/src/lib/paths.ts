/** A path on this site, or the fallback; never another site, whatever the address bar was fed. */
export function safeNext(next: string | string[] | undefined, fallback = "/today"): string {
  if (typeof next !== "string" || !/^\/(?![/\\])/.test(next)) return fallback;
  const resolved = new URL(next, "http://here.invalid");
  if (resolved.origin !== "http://here.invalid") return fallback;
  return resolved.pathname + resolved.search + resolved.hash;
}

/** Address of the sign-in page that leads back to `path`. */
export function signInPath(path: string, ended = false): string {
  const search = new URLSearchParams({ next: path });
  if (ended) search.set("ended", "1");
  return `/sign-in?${search}`;
}

/** Address at which a practice of this scope begins; without a scope, the page to choose one. */
export function practicePath(scope?: { kind: string; id?: string | null }, length?: number): string {
  if (!scope) return "/practice";
  const search = new URLSearchParams({ scope: scope.kind });
  if (scope.id) search.set("id", scope.id);
  if (length) search.set("length", String(length));
  return `/practice?${search}`;
}

/** Address of a practice that has begun. */
export function openPracticePath(id: string): string {
  return `/practice/${encodeURIComponent(id)}`;
}

/** Address at which a placement test of a subject begins; without a subject, the page to choose one. */
export function placementPath(subjectId?: string): string {
  return subjectId ? `/placement?${new URLSearchParams({ subject: subjectId })}` : "/placement";
}

/** Address of a placement test that has begun. */
export function openPlacementPath(id: string): string {
  return `/placement/${encodeURIComponent(id)}`;
}

/** Address of what a placement test found. */
export function placementResultPath(id: string): string {
  return `${openPlacementPath(id)}/result`;
}
