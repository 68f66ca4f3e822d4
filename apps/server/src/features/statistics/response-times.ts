/** Running mean and deviation of response times, as the memory model wants them: of right answers, in log milliseconds. */

export type LogTimes = { mean: number; sd: number; answers: number };

export const noTimes: LogTimes = { mean: 0, sd: 0, answers: 0 };

/** Nobody reads and answers in less; it is a slip or a machine. */
const leastMs = 200;
/** Who takes longer has left the table; how long they stayed away says nothing about the item. */
const mostMs = 600_000;

/** The times with one more (Welford 1962, "Note on a method for calculating corrected sums of squares and products"). */
export function addTime({ mean, sd, answers }: LogTimes, elapsedMs: number): LogTimes {
  const time = Math.log(Math.min(mostMs, Math.max(leastMs, elapsedMs)));
  const count = answers + 1;
  const shifted = mean + (time - mean) / count;
  const squares = sd * sd * answers + (time - mean) * (time - shifted);
  return { mean: shifted, sd: Math.sqrt(squares / count), answers: count };
}
