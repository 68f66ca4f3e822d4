/** Negations that are the question's own, and negations of something else in it. */
import { single, testKind } from "./testing/items.ts";

const options = ["*Alpha", "Beta", "Gamma"];
const de = { language: "de" },
  es = { language: "es" };

testKind("negative-stem", {
  flawed: [
    "Which foods should people with gout not eat?",
    "Which duty does the landlord not have?",
    "What would you not say to a grieving customer?",
    "Which muscle plays no part in breathing?",
    "Which part of a plant has nothing to do with photosynthesis?",
    "A recruiter may ask all of these but one. Which?",
    "Which tool is useless here?",
    "Which step would be wrong before you climb a ladder?",
    "Three of these shed their skin. Which one does not?",
    "In which of these countries is Spanish not an official language?",
  ].map((stem) => single(stem, options)),
  clean: [
    "Which insulin suits a patient who is at risk and not able to eat?",
    "Which diet is suitable for a patient not able to chew?",
    "How should a nurse position a patient not fully awake?",
    "When the alarm sounds and the lift does not move, what should a passenger press?",
    "Which sign tells a driver he may not enter?",
    "A jury could not agree on a verdict. What is the result?",
    "What is the risk of not washing hands?",
    'Which exception does `int("abc")` raise in Python?',
  ].map((stem) => single(stem, options)),
});

const avoid = ["*bending the back", "bending the knees", "asking for help"];
testKind("negative-stem", {
  flawed: [
    single("What should a porter avoid when lifting a load?", avoid),
    single("What must a driver refrain from at a crossing?", avoid),
    single("Was sollte man beim Heben vermeiden?", avoid, de),
    single("¿Qué se debe evitar al levantar una carga?", avoid, es),
  ],
  clean: [
    single("What does a fuse avoid?", avoid),
    single("What should a porter do to avoid a fall?", avoid),
    single("What should a porter **avoid** when lifting a load?", avoid),
  ],
});
