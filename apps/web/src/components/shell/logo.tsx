/** The mark: a round question whose tail is a stroke of highlighter. Same drawing as app/icon.svg. */
export function LogoMark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false" className={className}>
      <path d="M18 18.5 27 27.5" strokeWidth="6" strokeLinecap="round" className="stroke-marker" />
      <circle cx="14.5" cy="14.5" r="9.75" strokeWidth="4.5" className="stroke-accent" />
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
