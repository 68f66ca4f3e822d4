/** What to practise next, decided from facts alone. */
import type { Api, ResponseOf, SkillProgress } from "@quizmentor/contracts";

export type Suggestion = ResponseOf<Api["today"]>["suggestion"];

export type SuggestionFacts = {
  answered: number;
  /** Skills that fade and can be practised, most faded first. */
  fading: SkillProgress[];
  /** Topic of the last answer, if it still has questions. */
  lastTopic: { id: string; title: string; mastered: boolean } | null;
  /** What this learner usually takes for a question; null when nothing was answered yet. */
  medianMs: number | null;
};

/** As many as fit into a short break. */
const length = 10;
/** For a learner of whom nothing is known: reading and answering a question of the starter bank. */
const usualMs = 45_000;

/** What fades comes first, then the topic at hand until it is mastered, then something wider. */
export function suggest({ answered, fading, lastTopic, medianMs }: SuggestionFacts): Suggestion {
  const minutes = Math.round(((medianMs ?? usualMs) * length) / 6_000) / 10;
  const mix = { kind: "mix" as const, id: null, title: "" };
  const [faded] = fading;
  if (faded) return { scope: { kind: "skill", id: faded.id, title: faded.title }, length, minutes, why: "fading" };
  if (answered === 0) return { scope: mix, length, minutes, why: "start" };
  if (lastTopic && !lastTopic.mastered)
    return {
      scope: { kind: "topic", id: lastTopic.id, title: lastTopic.title },
      length,
      minutes,
      why: "continue-topic",
    };
  return { scope: mix, length, minutes, why: "widen" };
}
