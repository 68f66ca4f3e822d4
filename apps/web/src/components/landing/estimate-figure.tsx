import { getTranslations } from "next-intl/server";

/** Twelve answers of an invented learner, run through the simplest honest model: one logistic step per answer. */
const answers = [true, true, false, true, false, true, true, true, false, true, true, true];
const width = 480;
const height = 250;
const inset = { start: 10, end: 14, top: 10, bottom: 10 };

type Point = { x: number; mean: number; low: number; high: number; right?: boolean };

function estimate(): Point[] {
  let mean = -0.2;
  let variance = 1.9;
  const step = (width - inset.start - inset.end) / answers.length;
  const y = (ability: number) => inset.top + ((2.05 - ability) / 3.6) * (height - inset.top - inset.bottom);
  const point = (index: number, right?: boolean): Point => {
    const sd = Math.sqrt(variance);
    return { x: inset.start + index * step, mean: y(mean), low: y(mean - sd), high: y(mean + sd), right };
  };
  const points = [point(0)];
  for (const [index, right] of answers.entries()) {
    // Questions are chosen so that about seven in ten are solved.
    const expected = 0.7;
    const information = 2.6 * expected * (1 - expected);
    variance = 1 / (1 / variance + information);
    mean += 1.05 * variance * ((right ? 1 : 0) - expected) + 0.1;
    points.push(point(index + 1, right));
  }
  return points;
}

const round = (value: number) => Math.round(value * 10) / 10;

export async function EstimateFigure() {
  const t = await getTranslations("landing.how.figure");
  const points = estimate();
  const line = points.map((p) => `${round(p.x)},${round(p.mean)}`).join(" ");
  const band = [
    ...points.map((p) => `${round(p.x)},${round(p.high)}`),
    ...points.toReversed().map((p) => `${round(p.x)},${round(p.low)}`),
  ].join(" ");
  return (
    <figure className="grid gap-3">
      <figcaption className="font-serif text-lg leading-snug font-semibold">{t("title")}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t("description")}
        className="w-full"
        direction="ltr"
      >
        <polygon points={band} className="fill-accent-wash" />
        <polyline points={line} fill="none" strokeWidth="2.5" strokeLinejoin="round" className="stroke-accent" />
        {points
          .slice(1)
          .map((p) =>
            p.right ? (
              <circle
                key={p.x}
                cx={round(p.x)}
                cy={round(p.mean)}
                r="6"
                className="fill-right stroke-paper"
                strokeWidth="2"
              />
            ) : (
              <circle
                key={p.x}
                cx={round(p.x)}
                cy={round(p.mean)}
                r="5"
                className="fill-paper stroke-not-yet"
                strokeWidth="2.5"
              />
            ),
          )}
      </svg>
      <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <span className="flex items-center gap-2">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
            <circle cx="7" cy="7" r="6" className="fill-right" />
          </svg>
          {t("right")}
        </span>
        <span className="flex items-center gap-2">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
            <circle cx="7" cy="7" r="5.5" strokeWidth="2.5" className="fill-paper stroke-not-yet" />
          </svg>
          {t("notYet")}
        </span>
        <span className="flex items-center gap-2">
          <svg viewBox="0 0 20 14" aria-hidden="true" className="h-3.5">
            <rect width="20" height="14" rx="2" className="fill-accent-wash" />
            <path d="M0 7h20" strokeWidth="2.5" className="stroke-accent" />
          </svg>
          {t("band")}
        </span>
      </p>
      <p className="text-sm text-ink-soft">{t("caption")}</p>
    </figure>
  );
}
