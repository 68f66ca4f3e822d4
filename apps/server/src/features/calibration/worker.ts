/** Thread that analyses one subject: gets a `SubjectAnswers` as its data, posts the findings, ends. */
import { parentPort, workerData } from "node:worker_threads";
import { analyseSubject, type SubjectAnswers } from "./analyse.ts";

parentPort?.postMessage(analyseSubject(workerData as SubjectAnswers));
