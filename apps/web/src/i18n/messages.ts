import auth from "../../messages/en/auth.json";
import behaviour from "../../messages/en/behaviour.json";
import bloom from "../../messages/en/bloom.json";
import blueprint from "../../messages/en/blueprint.json";
import common from "../../messages/en/common.json";
import errors from "../../messages/en/errors.json";
import landing from "../../messages/en/landing.json";
import placement from "../../messages/en/placement.json";
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
  behaviour,
  bloom,
  blueprint,
  common,
  errors,
  landing,
  placement,
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
  de: () => load((name) => import(`../../messages/de/${name}.json`)),
  es: () => load((name) => import(`../../messages/es/${name}.json`)),
  ar: () => load((name) => import(`../../messages/ar/${name}.json`)),
};

/** All files of a language; `messages.test.ts` proves that each has the shape of English. */
async function load(file: (name: string) => Promise<{ default: unknown }>): Promise<Messages> {
  const names = Object.keys(en);
  const files = await Promise.all(names.map(file));
  return Object.fromEntries(files.map((messages, index) => [names[index], messages.default])) as Messages;
}

export function loadMessages(language: Catalogue): Promise<Messages> {
  return loaders[language]();
}
