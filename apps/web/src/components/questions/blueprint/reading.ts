import type { Api, ResponseOf } from "@quizmentor/contracts";

export type Report = ResponseOf<Api["blueprintReport"]>;
export type Cell = Report["cells"][number];

export const cellsOf = ({ cells }: Report, kind: Cell["kind"]): Cell[] => cells.filter((cell) => cell.kind === kind);

/** The page of a subject's blueprint; without a subject, of the first. */
export const blueprintPath = (subject?: string): string =>
  subject === undefined ? "/questions/blueprint" : `/questions/blueprint?subject=${subject}`;
