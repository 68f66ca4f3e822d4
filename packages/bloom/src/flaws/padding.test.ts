/** Stems with window dressing, and cases that are as long because they have to be. */
import { single, testKind } from "./testing/items.ts";

const options = ["*Alpha", "Beta", "Gamma", "Delta"];
const explained = (stem: string, explanation: string, fields = {}) => single(stem, options, { explanation, ...fields });

testKind("gratuitous-length", {
  flawed: [
    explained(
      "Wilhelm Röntgen was born in Lennep as the only child of a cloth merchant and moved to the Netherlands when he was three. He was expelled from school for a drawing that he had not made, and later he loved hunting and mountain walks. His wife Bertha kept the house in Würzburg. Which metal stops X-rays best?",
      "Lead absorbs them because of its many electrons.",
    ),
    explained(
      "Coffee came to Vienna after the siege of 1683, and the houses that served it soon had newspapers, billiards and regular guests. Writers spent whole winters there. Today tourists queue for cake and take photographs of the waiters in their black suits, whom they find charming or rude. At which temperature does water boil at sea level?",
      "At normal pressure it is 100 °C.",
    ),
    explained(
      "Die Familie Huber fährt jedes Jahr an den Gardasee, wo sie seit langem dieselbe Wohnung mit Blick auf den Hafen mietet. Der Vater angelt, die Mutter liest Krimis, und die Kinder streiten sich um das Schlauchboot, das ihnen der Onkel geschenkt hat. Abends gibt es Pizza und Eis am Wasser. Welches Gas brauchen Flammen zum Brennen?",
      "Ohne Sauerstoff gibt es keine Verbrennung.",
      { language: "de" },
    ),
  ],
  clean: [
    explained(
      "A 30-year-old teacher has gained eight kilograms in half a year and feels cold in warm rooms. Her skin is dry, her pulse is 52 per minute, and her reflexes are slow. The level of TSH in her blood is raised, and that of free T4 is low. She takes no drugs. Which gland does not work well enough?",
      "Raised TSH with low free T4, a slow pulse, dry skin and gain of weight show that the thyroid gland makes too little.",
    ),
    explained(
      "A shop buys 40 lamps at 12 euros each and pays 60 euros for the transport. It sells 30 of the lamps at 25 euros and the other 10, which have scratches, at 15 euros. The rent for the stand is 90 euros, and the helper is paid 80 euros for the day. What profit does the shop make on the lamps?",
      "The lamps bring 30 · 25 + 10 · 15 euros; lamps, transport, rent of the stand and helper cost 480 + 60 + 90 + 80 euros.",
    ),
    explained("Which metal stops X-rays best?", "Lead absorbs them because of its many electrons."),
  ],
});
