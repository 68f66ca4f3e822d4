/** The one-time code that guards the first visit: printed by the terminal, kept in the data folder until it is used. */
import { randomInt, timingSafeEqual } from "node:crypto";

/** Without 0/O, 1/I/L and vowels that spell words. */
const alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

/** A new code such as `K7QM-2F9D-XR4T`: 12 characters, about 57 bits. */
export function newSetupCode(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** Compares as people type: case, spaces and hyphens do not matter. Takes the same time for every wrong code. */
export function sameSetupCode(expected: string, given: string): boolean {
  const fold = (code: string) =>
    Buffer.from(
      code
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, "")
        .padEnd(32)
        .slice(0, 32),
    );
  return timingSafeEqual(fold(expected), fold(given));
}
