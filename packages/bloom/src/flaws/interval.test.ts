/** Ranges in words: open ends, times of day across midnight, what stands before a range. */
import { single, testKind } from "./testing/items.ts";

testKind("overlapping-options", {
  flawed: [
    single("Which weight?", ["under 2 kg", "2 to under 5 kg", "*5 to under 10 kg", "9 kg and over"]),
    single("How often?", ["*every 2 to 3 months", "every 3 to 4 months", "every 6 to 8 months"]),
    single("When?", ["12 noon to 3 p.m.", "*9 p.m. to midnight", "11 p.m. to 2 a.m."]),
    single("Wie alt?", ["mit 1 bis 3 Jahren", "*mit 3 bis 5 Jahren", "mit 5 bis 7 Jahren"], { language: "de" }),
    single("Wie lange?", ["*rund 3 bis 4 Wochen", "4 bis unter 6 Wochen", "8 Wochen"], { language: "de" }),
  ],
  clean: [
    single("Wie alt?", ["mit 1 bis 2 Jahren", "*mit 3 bis 4 Jahren", "mit 5 bis 7 Jahren"], { language: "de" }),
    single("Which weight?", ["under 2 kg", "2 to under 5 kg", "*5 to under 10 kg", "10 kg and over"]),
    single("When?", ["12 noon to 3 p.m.", "*4 p.m. to 10 p.m.", "11 p.m. to 2 a.m."]),
    single("Wie lange?", ["*2 bis unter 4 Wochen", "4 bis unter 6 Wochen", "8 Wochen"], { language: "de" }),
  ],
});
