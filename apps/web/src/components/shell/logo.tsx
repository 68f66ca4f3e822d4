type MarkProps = { className?: string; ring?: string; tail?: string };

/** The mark: a round that is not closed yet, and the stroke of highlighter that closes it. Same drawing as app/icon.svg. */
export function LogoMark({ className = "size-8", ring = "stroke-accent", tail = "stroke-marker" }: MarkProps) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false" className={className}>
      <path d="M25.2 17.7A10 10 0 1 0 18.2 24.7" strokeWidth="4.8" className={ring} />
      <path d="M18.4 17.9 26.6 26.1" strokeWidth="5.2" strokeLinecap="round" className={tail} />
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 font-serif text-lg font-semibold tracking-tight text-ink">
      <LogoMark className="size-7" />
      QuizMentor
    </span>
  );
}
