/** Remembers a choice of the interface (theme, language) for pages without a signed-in person. */
export function rememberChoice(name: "theme" | "language", value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is not available without HTTPS, where many small installations run
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
