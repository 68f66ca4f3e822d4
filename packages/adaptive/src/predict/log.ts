/** Answers as columns: what the predictor is fitted on, and what it is asked about. */

export type AnswerLog = {
  rows: number;
  learners: number;
  items: number;
  skills: number;
  sets: number;
  /** Row → learner, 0 … learners-1. Rows of a learner follow one another, in the order of the answers. */
  learner: Int32Array;
  item: Int32Array;
  /** Skills of a row are `skill[skillStart[row] … skillStart[row + 1])`, increasing, without repeats. */
  skillStart: Int32Array;
  skill: Int32Array;
  /** Row → the combination of its skills, 0 … sets-1: what is asked with several skills at once is a thing of its own. */
  set: Int32Array;
  /** 0 to 1. */
  credit: Float32Array;
  /** Seconds; NaN where the log has no time. */
  time: Float64Array;
};

/** The log with what its numbers stand for. */
export type NamedLog = AnswerLog & {
  itemNames: readonly string[];
  skillNames: readonly string[];
  setNames: readonly string[];
};

/** One answer as it is known elsewhere. */
export type AnswerRow = {
  learner: string;
  item: string;
  skills: readonly string[];
  /** 0 to 1. */
  credit: number;
  /** Seconds since any fixed moment; NaN when it is not known. */
  time: number;
};

/** Turns answers into columns. Rows of one learner must follow one another, in the order in which they were given. */
export function toLog(answers: readonly AnswerRow[]): NamedLog {
  const learners = new Numbers();
  const items = new Numbers();
  const skills = new Numbers();
  const sets = new Numbers();
  const rows = answers.length;
  const log = {
    learner: new Int32Array(rows),
    item: new Int32Array(rows),
    skillStart: new Int32Array(rows + 1),
    set: new Int32Array(rows),
    credit: new Float32Array(rows),
    time: new Float64Array(rows),
  };
  const skill: number[] = [];
  answers.forEach((answer, row) => {
    const learner = learners.of(answer.learner);
    if (row > 0 && learner !== log.learner[row - 1] && learner < learners.names.length - 1) {
      throw new Error(`Answers of the learner ${answer.learner} do not follow one another (row ${row}).`);
    }
    log.learner[row] = learner;
    log.item[row] = items.of(answer.item);
    for (const number of [...new Set(answer.skills)].map((name) => skills.of(name)).sort((a, b) => a - b)) {
      skill.push(number);
    }
    log.skillStart[row + 1] = skill.length;
    log.set[row] = sets.of(setName(answer.skills));
    log.credit[row] = answer.credit;
    log.time[row] = answer.time;
  });
  return {
    ...log,
    rows,
    learners: learners.names.length,
    items: items.names.length,
    skills: skills.names.length,
    sets: sets.names.length,
    skill: Int32Array.from(skill),
    itemNames: items.names,
    skillNames: skills.names,
    setNames: sets.names,
  };
}

/** A name for a combination of skills: the same whatever their order. */
export function setName(skills: readonly string[]): string {
  return JSON.stringify([...new Set(skills)].sort());
}

/** Numbers names in the order in which they turn up. */
class Numbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
