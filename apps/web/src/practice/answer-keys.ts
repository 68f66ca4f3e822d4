import type { Answer, Question } from "@quizmentor/contracts";
import { answerByKey } from "./answers.ts";
import type { KeyActions } from "./use-keys.ts";

/** What keys do within the area of the answer: numbers choose, arrows enter the options. Nothing is chosen when closed. */
export function answerKeys(
  area: { current: HTMLElement | null },
  question: Question,
  answer: Answer | null | "closed",
  onAnswer: (answer: Answer) => void,
): Pick<KeyActions, "choose" | "enterOptions"> {
  return {
    choose(key) {
      const next = answer === "closed" ? null : answerByKey(question, answer, key);
      if (!next) return false;
      onAnswer(next);
      const place = { t: "1", f: "2" }[key.toLowerCase()] ?? key;
      area.current?.querySelector<HTMLElement>(`[data-option="${place}"]`)?.focus();
      return true;
    },
    enterOptions(last) {
      const options = [...(area.current?.querySelectorAll<HTMLElement>("[data-option], [data-grip]") ?? [])];
      const goal = options.at(last ? -1 : 0);
      const box = goal?.getBoundingClientRect();
      if (!goal || !box || box.top < 0 || box.bottom > innerHeight) return false;
      goal.focus();
      return true;
    },
  };
}
