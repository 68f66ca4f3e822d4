/** The columns of a table of questions and the other names people give them. */
const names: Record<string, string[]> = {
  id: ["ref", "key"],
  type: ["kind", "questiontype"],
  subject: ["course"],
  topic: ["category", "chapter"],
  skill: ["skills"],
  stem: ["question", "questiontext", "text", "prompt"],
  answer: ["answers", "correct", "correctanswer", "rightanswer", "key", "solution"],
  tolerance: [],
  unit: ["units"],
  hint: ["hints", "hint1"],
  hint2: [],
  hint3: [],
  hint4: [],
  hint5: [],
  explanation: ["rationale", "feedback"],
  bloom: ["bloomlevel", "level"],
  difficulty: [],
  language: ["lang"],
  source: [],
  licence: ["license"],
  attribution: [],
};
export type Columns = { known: Map<string, number>; options: number[]; unknown: [name: string, index: number][] };

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Finds the columns in a header row; options are `option1` … `option12` or `A` … `L`, in their order. */
export function columnsOf(header: string[]): Columns {
  const columns: Columns = { known: new Map(), options: [], unknown: [] };
  const options: [number, number][] = [];
  header.forEach((title, index) => {
    const name = plain(title);
    const number = optionNumber(name);
    const known =
      Object.keys(names).find((own) => own === name) ?? Object.keys(names).find((own) => names[own]?.includes(name));
    if (number !== null) options.push([number, index]);
    else if (known !== undefined && !columns.known.has(known)) columns.known.set(known, index);
    else if (name !== "") columns.unknown.push([title.trim(), index]);
  });
  columns.options = options.sort((a, b) => a[0] - b[0]).map(([, index]) => index);
  return columns;
}

function optionNumber(name: string): number | null {
  const digits = /^(?:option|choice|answer)(\d{1,2})$/.exec(name)?.[1];
  if (digits !== undefined) return Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : null;
  const letter = /^(?:option|choice)?([a-l])$/.exec(name)?.[1];
  return letter === undefined ? null : letter.charCodeAt(0) - 96;
}
