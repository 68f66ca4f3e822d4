/** Text of an HTML fragment for names and native controls, or null when it holds more than words and code. */
export function plainText(html: string): string | null {
  const bare = html.replace(/<\/?(?:p|code|em|strong|span)(?: class="[^"]*")?>/g, "");
  if (/<[a-z/!]/i.test(bare)) return null;
  return decoded(bare).trim();
}

/** As `plainText`, for anything: what is not text is left out. */
export function spokenText(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
