export { ApiError, type Client, type ClientOptions, createClient, NetworkError } from "./client.ts";
export { newSubmission, type PracticeScope, type PracticeSource, serverPracticeSource } from "./practice-source.ts";
