import { expect, it } from "vitest";
import { bankPath, isFiltered, readBankSearch } from "./search.ts";

it("reads what makes sense and leaves out the rest", () => {
  const search = {
    query: " median ",
    type: "cloze",
    bloom: "dream",
    status: "draft",
    sort: "age",
    reported: "yes",
    topic: "x",
  };
  expect(readBankSearch(search)).toEqual({ query: "median", type: "cloze", status: "draft" });
  expect(readBankSearch({ query: "  ", sort: "facility", reported: "true", attention: "true" })).toEqual({
    sort: "facility",
    reported: "true",
    attention: "true",
  });
});

it("writes the address", () => {
  expect(bankPath({})).toBe("/questions");
  expect(bankPath({ query: "a&b", sort: "answers" }, "c1")).toBe("/questions?query=a%26b&sort=answers&cursor=c1");
});

it("tells a filter from an order", () => {
  expect(isFiltered({ sort: "answers" })).toBe(false);
  expect(isFiltered({ sort: "answers", reported: "true" })).toBe(true);
});
