import auth from "../../messages/en/auth.json";
import common from "../../messages/en/common.json";
import errors from "../../messages/en/errors.json";
import landing from "../../messages/en/landing.json";
import practice from "../../messages/en/practice.json";
import practicePages from "../../messages/en/practicePages.json";
import progress from "../../messages/en/progress.json";
import questions from "../../messages/en/questions.json";
import settings from "../../messages/en/settings.json";
import setup from "../../messages/en/setup.json";
import shell from "../../messages/en/shell.json";
import today from "../../messages/en/today.json";
import type { Catalogue } from "./languages.ts";

/** One file and one namespace per page or area; English is the shape that every other language fills. */
const en = {
  auth,
  common,
  errors,
  landing,
  practice,
  practicePages,
  progress,
  questions,
  settings,
  setup,
  shell,
  today,
};
export type Messages = typeof en;
export type Namespace = keyof Messages;

const loaders: Record<Catalogue, () => Promise<Messages>> = {
  en: async () => en,
};

export function loadMessages(language: Catalogue): Promise<Messages> {
  return loaders[language]();
}
