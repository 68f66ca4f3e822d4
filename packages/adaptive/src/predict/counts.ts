/** Counts per item, skill or combination of skills. */
import { unknown } from "./facts.ts";

/** Answers and credit: in all, and of the learners who are left out. */
export class Counts {
  readonly answers: Float64Array;
  readonly credit: Float64Array;
  readonly outAnswers: Float64Array;
  readonly outCredit: Float64Array;

  constructor(answers: Float64Array, credit: Float64Array) {
    this.answers = answers;
    this.credit = credit;
    this.outAnswers = new Float64Array(answers.length);
    this.outCredit = new Float64Array(answers.length);
  }

  add(index: number, credit: number): void {
    this.answers[index] = (this.answers[index] as number) + 1;
    this.credit[index] = (this.credit[index] as number) + credit;
  }

  leaveOut(index: number, credit: number): void {
    this.outAnswers[index] = (this.outAnswers[index] as number) + 1;
    this.outCredit[index] = (this.outCredit[index] as number) + credit;
  }

  answersOf(index: number): number {
    return index === unknown ? 0 : (this.answers[index] as number) - (this.outAnswers[index] as number);
  }

  creditOf(index: number): number {
    return index === unknown ? 0 : (this.credit[index] as number) - (this.outCredit[index] as number);
  }

  clearOut(): void {
    this.outAnswers.fill(0);
    this.outCredit.fill(0);
  }
}
