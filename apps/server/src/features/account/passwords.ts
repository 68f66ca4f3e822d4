/** Passwords that fall to the first thousand guesses, beyond what length already rules out (shorter ones are refused anyway). */
const common = new Set(
  (
    "1234567890 12345678910 0123456789 0987654321 password12 password123 password1234 passw0rd123 qwertyuiop qwerty12345 qwerty123456 1q2w3e4r5t " +
    "1q2w3e4r5t6y q1w2e3r4t5 asdfghjkl1 zaq12wsxcde iloveyou123 letmein1234 welcome123 welcome1234 administrator admin12345 quizmentor quizmentor1 " +
    "football123 baseball123 sunshine123 princess123 superman123 abcdefghij abc1234567 correcthorse changeme123 trustno1trustno1"
  ).split(" "),
);

/** Why a password should not be used, in words for its owner; null when it is fine. */
export function passwordWeakness(password: string, about: { name: string; email: string }): string | null {
  const folded = password.toLowerCase().replace(/\s+/g, "");
  if (common.has(folded)) return "This password is among the first that strangers try. Choose another.";
  if (new Set(folded).size < 4) return "This password repeats the same few characters. Choose another.";
  const own = [about.email, about.email.split("@")[0] ?? "", about.name].map((text) =>
    text.toLowerCase().replace(/\s+/g, ""),
  );
  if (own.some((text) => text.length >= 4 && (folded === text || folded.replace(/\d+$/, "") === text)))
    return "Choose a password that is not your name or address.";
  return null;
}
