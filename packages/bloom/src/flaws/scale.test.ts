/** Scales, ordinals, letters and numbered things out of their order. */
import { single, testKind } from "./testing/items.ts";

const f = { shuffle: false };
const q = (o: string[], l = "en") => single("Which one is it?", [`*${o[0]}`, ...o.slice(1)], { ...f, language: l });
testKind("lost-sequence", {
  flawed: [
    q(["very fine", "coarse", "medium", "extra fine"]),
    q(["moderately loud", "soft", "very loud", "very soft"]),
    q(["coarse grit", "medium grit", "very fine grit", "fine grit"]),
    q(["the ninth century", "the sixteenth century", "the tenth century"]),
    q(["C", "A", "D", "B"]),
    q(["B+", "A", "B", "A-"]),
    q(["B1", "A2", "C1", "B2"]),
    q(["4G", "2G", "5G", "3G"]),
    q(["the 1960s", "the 1920s", "the 1980s"]),
    q(["early 19th century", "late 18th century", "late 19th century", "early 18th century"]),
    q(["chapter four", "chapter two", "chapter five"]),
    single("Which belt comes after the white one?", ["*yellow", "green", "brown", "orange"], f),
    q(["slightly acidic", "strongly acidic", "neutral", "strongly alkaline"]),
    q(["A3", "A5", "A4", "A2"]),
    q(["sehr grob", "fein", "mittel", "sehr fein"], "de"),
    q(["im zwölften Jahrhundert", "im neunten Jahrhundert", "im zehnten Jahrhundert"], "de"),
    q(["hohes Risiko", "mittleres Risiko", "sehr hohes Risiko", "geringes Risiko"], "de"),
    q(["muy alto", "bajo", "medio", "muy bajo"], "es"),
    q(["la tercera parte", "la primera parte", "la quinta parte", "la segunda parte"], "es"),
    single("Which planet is nearest to the sun?", ["*Venus", "Saturn", "Mars", "Jupiter"], f),
  ],
  clean: [
    q(["extra fine", "very fine", "medium", "coarse"]),
    q(["very loud", "loud", "soft"]),
    q(["A", "B", "C", "D"]),
    q(["C", "H", "N", "O"]),
    q(["F", "B", "C"]),
    q(["low wages", "high prices", "medium rents"]),
    q(["2G", "3G", "5G"]),
    q(["the tenth century", "the twelfth century", "the sixteenth century"]),
    q(["a hot soup", "a cold salad", "a warm bread"]),
    q(["red", "blue", "green"]),
    q(["high", "low", "wide"]),
    q(["B2", "K1", "C3"]),
    q(["sehr fein", "fein", "grob"], "de"),
    q(["alto", "medio", "bajo"], "es"),
  ],
});
