import { expect, it } from "vitest";
import { cueIn } from "./grounds.ts";

it("quotes the words that decided as they stand in the question", () => {
  expect(cueIn("Water expands when it freezes. **Why** does ice float?", "why")).toBe("Why");
  expect(cueIn("Which *type\nof* rock is basalt?", "type of")).toBe("type of");
  expect(cueIn("WIE SICHER bist du bei deiner Antwort?", "wie sicher bist du")).toBe("WIE SICHER bist du");
});

it("takes the last place, and no part of a longer word", () => {
  expect(cueIn("Why not? The whys are known. And why?", "why")).toBe("why");
  expect(cueIn("nothing of it", "trade-off (a+b)")).toBe("trade-off (a+b)");
});
