/** The only place of the web app that reads the environment. */
export const config = {
  /** Where the API is when it does not run in this process (web role of a cluster, `next dev`). */
  apiUrl: process.env.QUIZMENTOR_API_URL ?? "http://127.0.0.1:8080",
};
