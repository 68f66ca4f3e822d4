import { getTranslations } from "next-intl/server";

/** Twelve answers of an invented learner, run through the simplest honest model: one logistic step per answer. */
const answers = [true, true, false, true, false, true, true, true, false, true, true, true];
const width = 560;
const height = 270;
const inset = { start: 8, end: 64, top: 18, bottom: 34 };

type Point = { x: number; mean: number; low: number; high: number; right?: boolean };

function estimate(): Point[] {
  let mean = 0;
  let variance = 1;
  const step = (width - inset.start - inset.end) / answers.length;
  const y = (ability: number) => inset.top + ((2.3 - ability) / 3.9) * (height - inset.top - inset.bottom);
  const point = (index: number, right?: boolean): Point => {
    const sd = Math.sqrt(variance);
    return { x: inset.start + index * step, mean: y(mean), low: y(mean - sd), high: y(mean + sd), right };
  };
  const points = [point(0)];
  for (const [index, right] of answers.entries()) {
    // Questions are chosen so that about seven in ten are solved.
    const expected = 0.7;
    const information = 2.2 * expected * (1 - expected);
    variance = 1 / (1 / variance + information);
    mean += 1.5 * variance * ((right ? 1 : 0) - expected) + 0.09;
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
  const last = points.at(-1) as Point;
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
        <line
          x1={round(last.x + 12)}
          x2={round(last.x + 12)}
          y1={round(last.high)}
          y2={round(last.low)}
          className="stroke-outline"
        />
        <text x={round(last.x + 19)} y={round(last.mean + 5)} className="fill-ink-soft font-sans text-sm">
          {t("band")}
        </text>
        <g className="font-sans text-sm">
          <circle cx="14" cy={height - 9} r="6" className="fill-right" />
          <text x="27" y={height - 4} className="fill-ink-soft">
            {t("right")}
          </text>
          <circle cx="92" cy={height - 9} r="5" className="fill-paper stroke-not-yet" strokeWidth="2.5" />
          <text x="105" y={height - 4} className="fill-ink-soft">
            {t("notYet")}
          </text>
        </g>
      </svg>
      <p className="text-sm text-ink-soft">{t("caption")}</p>
    </figure>
  );
}
