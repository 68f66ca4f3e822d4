import { bloomLevels } from "@quizmentor/items/schema";
import { brokenRow, checked, SeenIds } from "./check.ts";
import { answerFields, entriesOf, typeOf } from "./csv-answer.ts";
import { type Columns, columnsOf } from "./csv-columns.ts";
import { type TableRow, tableRows } from "./csv-table.ts";
import { contentId } from "./item-row.ts";
import { fallbackPlace, placeOf } from "./place.ts";
import { baseName, named, slugify } from "./slug.ts";
import type { ImportRow, Named, ParseOptions } from "./types.ts";

/** Questions of a table with a header row. Every row stands for itself: a broken one does not stop the rest. */
export function* parseCsv(fileName: string, text: string, options: ParseOptions = {}): Generator<ImportRow> {
  const seen = new SeenIds();
  const fileTitle = named(baseName(fileName) || "import");
  let columns: Columns | null = null;
  let count = 0;
  for (const row of tableRows(text)) {
    if ("error" in row) {
      yield brokenRow(`${fileName}:${row.line}`, row.line, row.error);
      count += 1;
    } else if (columns === null) {
      columns = columnsOf(row.cells);
      if (columns.known.has("stem") && columns.known.has("answer")) continue;
      const missing = columns.known.has("stem") ? "answer" : "stem";
      yield brokenRow(
        `${fileName}:${row.line}`,
        row.line,
        `The first row must name the columns, and there is no column “${missing}”.`,
      );
      return;
    } else if (row.cells.some((cell) => cell.trim() !== "")) {
      yield seen.check(questionRow(row, columns, fileName, fileTitle, options));
      count += 1;
    }
  }
  if (count === 0)
    yield brokenRow(
      fileName,
      1,
      columns === null ? "The file is empty." : "There is no question below the header row.",
    );
}

function questionRow(
  row: TableRow,
  columns: Columns,
  fileName: string,
  fileTitle: Named,
  options: ParseOptions,
): ImportRow {
  const cell = (name: string) => row.cells[columns.known.get(name) ?? -1]?.trim() ?? "";
  const ref = cell("id") || `${fileName}:${row.line}`;
  const cells = {
    type: cell("type"),
    options: columns.options.map((index) => row.cells[index]?.trim() ?? "").filter((option) => option !== ""),
    answer: cell("answer"),
    tolerance: cell("tolerance"),
    unit: cell("unit"),
  };
  const failed = (error: string, status: "broken" | "unsupported" = "broken"): ImportRow => ({
    ...brokenRow(ref, row.line, `Line ${row.line}: ${error}`, cell("stem").slice(0, 120)),
    status,
  });
  const type = typeOf(cells);
  if (type === null) return failed(`Questions of the type “${cells.type}” are not supported.`, "unsupported");
  if (type === "matching" || type === "cloze") {
    return failed(
      `Questions of the type ${type} cannot be written in a table. Use a YAML file for them.`,
      "unsupported",
    );
  }
  if (cell("stem") === "") return failed("The question has no text in the column “stem”.");
  const answer = answerFields(type, cells);
  if ("error" in answer) return failed(answer.error);

  const fallback = fallbackPlace(fileTitle, options);
  const subject = cell("subject") ? named(cell("subject")) : fallback.subject;
  const topic = cell("topic") ? named(cell("topic")) : (options.topic ?? subject);
  const skills = entriesOf(cell("skill")).map(named);
  const bare = placeOf(
    subject,
    topic,
    skills.map((skill) => skill.slug),
    options,
  );
  // A skill written as a title keeps it, unless the map of the subject knows a better one.
  const titles = new Map(skills.map((skill) => [skill.slug, skill.title]));
  const isMapped = options.subjects?.some((map) => map.subject === subject.slug) ?? false;
  const place = isMapped
    ? bare
    : { ...bare, skills: bare.skills.map(({ slug, title }) => ({ slug, title: titles.get(slug) ?? title })) };

  const extra = optionalFields(cell, options);
  const ignored = columns.unknown.filter(([, index]) => (row.cells[index] ?? "").trim() !== "");
  const losses = [
    ...answer.losses,
    ...extra.losses,
    ...ignored.map(([name]) => `The column “${name}” is not known and was left out.`),
  ];
  const fields = {
    stem: cell("stem"),
    skills: place.skills.map((skill) => skill.slug),
    ...extra.fields,
    ...answer.fields,
  };
  const id = cell("id") ? slugify(cell("id")) : contentId(subject, topic, fields);
  const result = checked({ ref, line: row.line, place, losses, fields: { ...fields, id } });
  return result.error === null ? result : { ...result, error: `Line ${row.line}: ${result.error}` };
}

const difficulties: Record<string, number> = { easy: 2, medium: 3, hard: 4 };

/** Everything that may be missing. A value that cannot be used is left out with a note: the question is fine without. */
function optionalFields(cell: (name: string) => string, options: ParseOptions) {
  const losses: string[] = [];
  const fields: Record<string, unknown> = {};
  const set = (name: string, value: unknown) => {
    if (value !== undefined && value !== "") fields[name] = value;
  };
  const bloom = cell("bloom").toLowerCase();
  if (bloomLevels.some((level) => level === bloom)) fields.bloom = bloom;
  else if (bloom !== "") losses.push(`“${cell("bloom")}” is no level of Bloom's taxonomy (${bloomLevels.join(", ")}).`);
  const difficulty = difficulties[cell("difficulty").toLowerCase()] ?? Number(cell("difficulty").replace(",", "."));
  if (cell("difficulty") !== "" && difficulty >= 1 && difficulty <= 5) fields.difficulty = difficulty;
  else if (cell("difficulty") !== "") losses.push(`The difficulty “${cell("difficulty")}” is not between 1 and 5.`);
  const language = cell("language") || options.language || "";
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) fields.language = language;
  else if (language !== "") losses.push(`“${language}” is no code of a language, such as en or de.`);
  set("explanation", cell("explanation"));
  set("hints", hintsOf(cell));
  set("source", cell("source") || options.source);
  set("licence", cell("licence") || options.licence);
  set("attribution", cell("attribution") || options.attribution);
  return { fields, losses };
}

const hintsOf = (cell: (name: string) => string) =>
  ["hint", "hint2", "hint3", "hint4", "hint5"].map(cell).filter((hint) => hint !== "");
