/** How good predictions of right and wrong are. */

export type Scores = {
  answers: number;
  /** Chance that a right answer was given a higher prediction than a wrong one; NaN when all are alike. */
  auc: number;
  /** Mean log loss in nats, predictions held within [1e-6, 1 - 1e-6]. */
  logLoss: number;
  rmse: number;
  /** Expected calibration error over 20 equal bins (Naeini et al. 2015): mean distance of prediction and frequency. */
  ece: number;
};

const bins = 20;

/** Scores predictions (0 to 1) against credit (0 to 1; for the AUC, half or more is right). */
export function scorePredictions(credit: ArrayLike<number>, predicted: ArrayLike<number>): Scores {
  const answers = credit.length;
  let loss = 0;
  let squares = 0;
  const excess = new Float64Array(bins);
  for (let index = 0; index < answers; index += 1) {
    const y = credit[index] as number;
    const p = predicted[index] as number;
    const held = Math.min(1 - 1e-6, Math.max(1e-6, p));
    loss -= y * Math.log(held) + (1 - y) * Math.log(1 - held);
    squares += (y - p) ** 2;
    const bin = Math.min(bins - 1, Math.floor(p * bins));
    excess[bin] = (excess[bin] as number) + p - y;
  }
  return {
    answers,
    auc: areaUnderCurve(credit, predicted),
    logLoss: loss / answers,
    rmse: Math.sqrt(squares / answers),
    ece: excess.reduce((sum, value) => sum + Math.abs(value), 0) / answers,
  };
}

/** Mann–Whitney form of the area under the receiver operating characteristic; ties count half. */
function areaUnderCurve(credit: ArrayLike<number>, predicted: ArrayLike<number>): number {
  const order = Float64Array.from({ length: credit.length }, (_, index) => index).sort(
    (a, b) => (predicted[a] as number) - (predicted[b] as number),
  );
  let right = 0;
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && predicted[order[to] as number] === predicted[order[from] as number]) to += 1;
    for (let index = from; index < to; index += 1) {
      if ((credit[order[index] as number] as number) < 0.5) continue;
      right += 1;
      ranks += (from + 1 + to) / 2;
    }
    from = to;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (order.length - right));
}
