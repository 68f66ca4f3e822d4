import type { Piece } from "./evidence.ts";

/** Words quoted from a field, the evidence marked. */
export function Excerpt({ pieces, language }: { pieces: Piece[]; language: string }) {
  return (
    <p lang={language || undefined} dir="auto" className="font-serif wrap-anywhere">
      {pieces.map(({ text, marked }, index) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing but their place
          <mark key={index} className="rounded-sm bg-marker-wash px-0.5 text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
