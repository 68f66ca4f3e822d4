import { createClient } from "@quizmentor/client";

/** The API client of the browser: same origin, cookies go along. */
export const api = createClient();
