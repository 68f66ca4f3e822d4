/** A simulated learner over HTTP: starts a practice when there is none, and answers whatever is on the table. */
import type { Answer, PracticeState, Question, SubmissionOutcome } from "@quizmentor/contracts";
import { v7 as uuidv7 } from "uuid";
import type { httpClient } from "./http-client.ts";

export class BenchLearner {
  private state: PracticeState | null = null;
  private readonly client: ReturnType<typeof httpClient>;
  private readonly cookie: string;

  constructor(client: ReturnType<typeof httpClient>, cookie: string) {
    this.client = client;
    this.cookie = cookie;
  }

  /** Makes sure that a question is on the table; not part of what is measured. */
  async prepare(): Promise<void> {
    if (this.state?.current) return;
    const { status, body } = await this.client.post(
      "/api/v1/practice/sessions",
      { id: uuidv7(), scope: { kind: "mix" }, length: 100 },
      this.cookie,
    );
    if (status !== 201) throw new Error(`A practice could not be started: ${status} ${JSON.stringify(body)}`);
    this.state = body as PracticeState;
  }

  /** Answers the question on the table. */
  async answer(): Promise<void> {
    const { session, current } = this.state ?? {};
    if (!session || !current) throw new Error("There is no question on the table.");
    const submission = {
      id: uuidv7(),
      presentationId: current.id,
      answer: someAnswer(current.question),
      elapsedMs: 5_000,
    };
    const { status, body } = await this.client.post(
      `/api/v1/practice/sessions/${session.id}/responses`,
      submission,
      this.cookie,
    );
    if (status !== 200) throw new Error(`An answer was refused: ${status} ${JSON.stringify(body)}`);
    this.state = (body as SubmissionOutcome).state;
  }
}

function someAnswer(question: Question): Answer {
  switch (question.type) {
    case "single-choice":
      return { type: question.type, choice: "1" };
    case "multiple-choice":
      return { type: question.type, choices: ["1"] };
    case "true-false":
      return { type: question.type, value: true };
    case "ordering":
      return { type: question.type, order: question.entries.map((entry) => entry.key) };
    case "matching":
      return { type: question.type, pairs: Object.fromEntries(question.left.map((side) => [side.key, "a"])) };
    case "cloze":
      return { type: question.type, gaps: Object.fromEntries(Object.keys(question.gaps).map((name) => [name, "1"])) };
    default:
      return { type: question.type, text: "42" };
  }
}
