import "server-only";
import { ApiError, type PracticeScope } from "@quizmentor/client";
import { getClient } from "../../server/api.ts";
import { uuid7 } from "../uuid7.ts";

/** Starts a practice and says where to go: to its first question, or back to choosing with a reason. */
export async function beginPractice(scope: PracticeScope, length: number, review = false): Promise<string> {
  try {
    const client = await getClient();
    const { session } = await client.startPractice({ body: { id: uuid7(Date.now()), scope, length, review } });
    return `/practice/${session.id}`;
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.status >= 500) throw error;
    // Meanwhile everything was reviewed, perhaps on another device.
    if (error.problem.code === "practice.nothing-due") return "/today";
    return `/practice?problem=${error.problem.code === "practice.no-items" ? "noItems" : "failed"}`;
  }
}
