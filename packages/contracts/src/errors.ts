/**
 * The catalogue of errors: stable code, status, and the sentence a person sees when nothing better is known.
 * A code is never reused for another meaning. `detail` of a problem says what happened in the case at hand.
 */
export const problems = {
  "request.invalid": { status: 400, title: "Something in the request is not right." },
  "request.malformed": { status: 400, title: "The request could not be read." },
  "request.too-large": { status: 413, title: "The request is too large." },
  "request.unsupported-media-type": { status: 415, title: "Send the request as JSON." },
  "request.foreign-origin": { status: 403, title: "This request came from another site and was not carried out." },
  "request.too-many": { status: 429, title: "Too many tries in a short time. Please wait a moment." },
  "request.not-found": { status: 404, title: "There is nothing at this address." },
  "request.conflict": { status: 409, title: "Somebody changed this in the meantime." },
  "session.required": { status: 401, title: "Please sign in." },
  "session.forbidden": { status: 403, title: "Your account may not do this." },
  "auth.wrong-credentials": { status: 401, title: "E-mail address and password do not match." },
  "auth.email-taken": { status: 409, title: "There is already an account with this e-mail address." },
  "auth.sign-up-closed": { status: 403, title: "New accounts are made by an administrator here." },
  "auth.reset-token-invalid": { status: 400, title: "This link is no longer valid. Ask for a new one." },
  "auth.weak-password": { status: 400, title: "The password is too short or too common." },
  "setup.required": { status: 409, title: "This installation is not set up yet." },
  "setup.done": { status: 409, title: "This installation is already set up." },
  "setup.wrong-code": { status: 403, title: "This is not the set-up code the terminal printed." },
  "practice.no-items": { status: 409, title: "There are no questions to practise here yet." },
  "practice.nothing-due": { status: 409, title: "Nothing is waiting for review." },
  "practice.presentation-gone": {
    status: 409,
    title: "This question was already answered or replaced, perhaps in another window.",
  },
  "practice.session-ended": { status: 409, title: "This practice has ended." },
  "practice.response-mismatch": { status: 400, title: "The answer does not fit the question." },
  "practice.hint-not-available": { status: 404, title: "There is no such hint." },
  "placement.too-few-items": { status: 409, title: "There are too few questions here to find a level with." },
  "placement.finished": { status: 409, title: "This test has already ended." },
  "item.invalid": { status: 400, title: "The question is not complete yet." },
  "item.version-conflict": { status: 412, title: "Somebody saved this question in the meantime." },
  "bloom.no-advisor": { status: 404, title: "No language model is set up here that could make suggestions." },
  "bloom.unavailable": { status: 503, title: "Questions cannot be checked right now. Please try again in a moment." },
  "blueprint.unmet": { status: 409, title: "The subject does not have the questions that its blueprint asks for yet." },
  "account.last-admin": { status: 409, title: "The last administrator cannot be removed." },
  "server.unavailable": { status: 503, title: "The service is not available right now. Please try again in a moment." },
  "server.failure": { status: 500, title: "Something went wrong on our side. It has been written to the log." },
} as const;

export type ProblemCode = keyof typeof problems;
