/**
 * Gradient-boosted trees for a chance between 0 and 1: histograms over binned features, trees grown leaf by leaf,
 * second-order steps on the log loss (Friedman 2001; Chen & Guestrin 2016, eqs. 5 and 7; the histogram method and
 * leaf-wise growth as described by Ke et al. 2017). Everything lives in typed arrays; the same seed gives the same trees.
 */
import { sigmoid } from "../irt/curve.ts";

/** Row-major features: `values[row * width + feature]`; NaN is "not known". */
export type FeatureTable = { values: Float32Array; width: number; rows: number };

export type BoostingOptions = {
  trees: number;
  /** Leaves of one tree at most. */
  leaves: number;
  /** Share of each tree's step that is taken, 0 to 1. */
  learningRate: number;
  /** L2 penalty on leaf values. */
  penalty: number;
  /** Least sum of second derivatives in a leaf. */
  minHessian: number;
  /** Share of rows and of features that each tree sees, 0 to 1. */
  rowShare: number;
  featureShare: number;
  random: () => number;
};

/** One tree as arrays over its inner nodes; a child below 0 is the leaf ~child. */
export type Tree = {
  feature: Uint16Array;
  /** A row goes left when its value is ≤ threshold, or is NaN and `missingLeft` is 1. */
  threshold: Float32Array;
  missingLeft: Uint8Array;
  left: Int16Array;
  right: Int16Array;
  leaf: Float32Array;
};

const maxBins = 64;
/** Bin 0 holds what is not known. */
const missingBin = 0;

/** A table with each value replaced by the number of its bin; made once, for any number of fits. */
export type BinnedTable = {
  rows: number;
  /** Feature → row → bin. */
  columns: readonly Uint8Array[];
  /** Feature → upper edges of its bins but the last; empty for a feature that never varies. */
  edges: readonly Float32Array[];
};

/**
 * Fits trees to credit (0 to 1) on top of a first guess.
 * @param fitted rows to fit on; the trees are applied to the others as well.
 * @param offset log-odds per row before the first tree; changed in place to the log-odds after the last.
 * @param goOn is asked after each tree; false ends the growth.
 */
export function boost(
  table: BinnedTable,
  fitted: Int32Array,
  credit: Float32Array,
  offset: Float32Array,
  options: BoostingOptions,
  goOn: (count: number) => boolean = () => true,
): Tree[] {
  const grower = new Grower(table, fitted, options);
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    trees.push(grower.grow(credit, offset));
    if (!goOn(trees.length)) break;
  }
  return trees;
}

/** Sum of the trees for the row of features that starts at `at`. */
export function sumOfTrees(trees: readonly Tree[], values: Float32Array, at: number): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree.feature.length > 0 ? 0 : -1;
    while (node >= 0) {
      const value = values[at + (tree.feature[node] as number)] as number;
      const left = Number.isNaN(value) ? tree.missingLeft[node] === 1 : value <= (tree.threshold[node] as number);
      node = (left ? tree.left[node] : tree.right[node]) as number;
    }
    sum += tree.leaf[~node] as number;
  }
  return sum;
}

/** Cuts each feature at quantiles of a sample; bins 1… hold values, in order. */
export function binTable(table: FeatureTable, random: () => number): BinnedTable {
  const { values, width, rows } = table;
  const sampled = Math.min(rows, 20_000);
  const columns: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const sample = new Float32Array(sampled);
    let count = 0;
    for (let index = 0; index < sampled; index += 1) {
      const row = sampled === rows ? index : Math.floor(random() * rows);
      const value = values[row * width + feature] as number;
      if (!Number.isNaN(value)) sample[count++] = value;
    }
    const cuts = quantileCuts(sample.subarray(0, count).sort());
    const column = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) column[row] = binOf(cuts, values[row * width + feature] as number);
    columns.push(column);
    edges.push(cuts);
  }
  return { rows, columns, edges };
}

/** Upper edges of the bins but the last, increasing, each between two values that occur. */
function quantileCuts(sorted: Float32Array): Float32Array {
  const cuts: number[] = [];
  const most = maxBins - 2;
  let next = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    const low = sorted[index - 1] as number;
    const high = sorted[index] as number;
    if (low === high || index < next) continue;
    const cut = Math.fround((low + high) / 2);
    cuts.push(cut < high ? cut : low);
    next = index + (sorted.length - index) / (most - cuts.length + 1);
    if (cuts.length === most) break;
  }
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  if (Number.isNaN(value)) return missingBin;
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

type Split = { gain: number; feature: number; bin: number; missingLeft: boolean };
type Node = {
  /** Rows are `order[start … end)`. */
  start: number;
  end: number;
  /** Quantised sums over the rows. */
  gradient: number;
  hessian: number;
  histogram: Float64Array;
  split: Split | undefined;
  /** Inner node that this one hangs under, -1 for the root. */
  parent: number;
  isLeft: boolean;
};

/** Inner nodes of a tree that is growing. */
type Draft = { feature: number[]; bin: number[]; missingLeft: number[]; left: number[]; right: number[] };

/**
 * Gradients are rounded at random to whole numbers (Shi et al. 2022 show that a few bits are enough), and both share one
 * double: hessian · 2²⁷ + gradient. One addition per row and feature then sums both, without any rounding.
 */
const levels = 63;
const shift = 2 ** 27;
/** More rows would overflow the packed sums. */
const maxRows = 2 ** 20;

class Grower {
  readonly #table: BinnedTable;
  readonly #fitted: Int32Array;
  readonly #options: BoostingOptions;
  /** Bins of four features in one word: one look into memory serves four histograms. */
  readonly #words: Uint32Array[] = [];
  /** Feature at each place of the words; -1 where a word is not full. */
  readonly #features: number[] = [];
  readonly #gradient: Float32Array;
  readonly #hessian: Float32Array;
  readonly #packed: Float64Array;
  /** The same in the order of a node's rows. */
  readonly #nodePacked: Float64Array;
  readonly #order: Int32Array;
  readonly #scratch: Int32Array;
  /** Rows that the present tree has been applied to. */
  readonly #moved: Uint8Array;
  readonly #free: Float64Array[] = [];
  #inTree: number[] = [];
  #hessianUnit = 1;

  constructor(table: BinnedTable, fitted: Int32Array, options: BoostingOptions) {
    const { rows, columns, edges } = table;
    this.#table = table;
    this.#fitted = fitted;
    this.#options = options;
    this.#gradient = new Float32Array(rows);
    this.#hessian = new Float32Array(rows);
    this.#packed = new Float64Array(rows);
    this.#nodePacked = new Float64Array(fitted.length);
    this.#order = new Int32Array(fitted.length);
    this.#scratch = new Int32Array(fitted.length);
    this.#moved = new Uint8Array(rows);
    const useful = columns.map((_, feature) => feature).filter((feature) => edges[feature]?.length);
    shuffle(useful, options.random);
    for (let first = 0; first < useful.length; first += 4) {
      const word = new Uint32Array(rows);
      for (let place = 0; place < 4; place += 1) {
        const feature = useful[first + place] ?? -1;
        this.#features.push(feature);
        const column = columns[feature];
        if (!column) continue;
        for (let row = 0; row < rows; row += 1) {
          word[row] = (word[row] as number) | ((column[row] as number) << (8 * place));
        }
      }
      this.#words.push(word);
    }
  }

  /** One tree on the present residuals; `offset` moves by it. */
  grow(credit: Float32Array, offset: Float32Array): Tree {
    const { leaves, random, featureShare } = this.#options;
    const count = this.#sample(credit, offset);
    this.#inTree = this.#words.map((_, word) => word).filter(() => random() < featureShare);
    if (this.#inTree.length === 0) this.#inTree = this.#words.map((_, word) => word);

    const draft: Draft = { feature: [], bin: [], missingLeft: [], left: [], right: [] };
    const open: Node[] = [this.#root(count)];
    while (open.length < leaves) {
      const node = open.reduce((best, other) => ((other.split?.gain ?? 0) > (best.split?.gain ?? 0) ? other : best));
      if (!node.split) break;
      open.splice(open.indexOf(node), 1);
      const number = draft.feature.length;
      draft.feature.push(node.split.feature);
      draft.bin.push(node.split.bin);
      draft.missingLeft.push(node.split.missingLeft ? 1 : 0);
      draft.left.push(0);
      draft.right.push(0);
      attach(draft, node, number);
      open.push(...this.#divide(node, node.split, number));
    }
    this.#moved.fill(0);
    const leaf = Float32Array.from(open, (node, index) => {
      attach(draft, node, ~index);
      this.#free.push(node.histogram);
      return this.#finish(node, offset);
    });
    const tree: Tree = {
      feature: Uint16Array.from(draft.feature),
      threshold: Float32Array.from(draft.feature, (feature, node) => this.#edge(feature, draft.bin[node] as number)),
      missingLeft: Uint8Array.from(draft.missingLeft),
      left: Int16Array.from(draft.left),
      right: Int16Array.from(draft.right),
      leaf,
    };
    this.#applyToOthers(tree, Uint8Array.from(draft.bin), offset);
    return tree;
  }

  /** Chooses the rows of a tree and packs their gradients; returns how many there are. */
  #sample(credit: Float32Array, offset: Float32Array): number {
    const { random } = this.#options;
    const share = Math.min(this.#options.rowShare, (0.99 * maxRows) / this.#fitted.length);
    let count = 0;
    let largest = 1e-6;
    for (let index = 0; index < this.#fitted.length; index += 1) {
      if (share < 1 && random() >= share) continue;
      const row = this.#fitted[index] as number;
      const p = sigmoid(offset[row] as number);
      const gradient = p - (credit[row] as number);
      this.#gradient[row] = gradient;
      this.#hessian[row] = Math.max(p * (1 - p), 1e-6);
      largest = Math.max(largest, Math.abs(gradient));
      this.#order[count++] = row;
    }
    const gradientUnit = largest / levels;
    this.#hessianUnit = 0.25 / levels;
    for (let index = 0; index < count; index += 1) {
      const row = this.#order[index] as number;
      const chance = random();
      const gradient = Math.floor((this.#gradient[row] as number) / gradientUnit + chance);
      const hessian = Math.floor((this.#hessian[row] as number) / this.#hessianUnit + chance);
      this.#packed[row] = hessian * shift + gradient;
    }
    return count;
  }

  #root(count: number): Node {
    const histogram = this.#take();
    const node: Node = {
      start: 0,
      end: count,
      gradient: 0,
      hessian: 0,
      histogram,
      split: undefined,
      parent: -1,
      isLeft: false,
    };
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += this.#packed[this.#order[index] as number] as number;
    node.hessian = Math.round(sum / shift);
    node.gradient = sum - node.hessian * shift;
    this.#fill(node);
    node.split = this.#bestSplit(node);
    return node;
  }

  #take(): Float64Array {
    const reused = this.#free.pop();
    if (reused) return reused.fill(0);
    return new Float64Array(this.#features.length * maxBins);
  }

  /** Sums packed gradients of the node's rows per feature and bin. */
  #fill(node: Node): void {
    const { start, end, histogram } = node;
    const order = this.#order;
    // Side by side first: each word below reads them again.
    const packed = this.#nodePacked;
    for (let index = start; index < end; index += 1) packed[index] = this.#packed[order[index] as number] as number;
    for (const number of this.#inTree) {
      const word = this.#words[number] as Uint32Array;
      const a = number * 4 * maxBins;
      const b = a + maxBins;
      const c = b + maxBins;
      const d = c + maxBins;
      for (let index = start; index < end; index += 1) {
        const value = packed[index] as number;
        const bins = word[order[index] as number] as number;
        const atA = a + (bins & 63);
        histogram[atA] = (histogram[atA] as number) + value;
        const atB = b + ((bins >>> 8) & 63);
        histogram[atB] = (histogram[atB] as number) + value;
        const atC = c + ((bins >>> 16) & 63);
        histogram[atC] = (histogram[atC] as number) + value;
        const atD = d + (bins >>> 24);
        histogram[atD] = (histogram[atD] as number) + value;
      }
    }
  }

  #bestSplit(node: Node): Split | undefined {
    // Everything in quantised units: the ratio of the units scales all gains alike, but not penalty and least hessian.
    const penalty = this.#options.penalty / this.#hessianUnit;
    const minHessian = this.#options.minHessian / this.#hessianUnit;
    const { histogram, gradient, hessian } = node;
    if (hessian < 2 * minHessian) return undefined;
    const whole = (gradient * gradient) / (hessian + penalty);
    let best: Split | undefined;
    let bestGain = 0;
    for (const word of this.#inTree) {
      for (let place = word * 4; place < word * 4 + 4; place += 1) {
        const feature = this.#features[place] as number;
        if (feature < 0) continue;
        const base = place * maxBins;
        const bins = (this.#table.edges[feature] as Float32Array).length + 1;
        const missing = histogram[base] as number;
        for (let side = 0; side < (missing === 0 ? 1 : 2); side += 1) {
          let sum = side === 0 ? 0 : missing;
          for (let at = 1; at < bins; at += 1) {
            sum += histogram[base + at] as number;
            const h = Math.round(sum / shift);
            if (h < minHessian) continue;
            const restH = hessian - h;
            if (restH < minHessian) break;
            const g = sum - h * shift;
            const restG = gradient - g;
            const gain = (g * g) / (h + penalty) + (restG * restG) / (restH + penalty) - whole;
            if (gain > bestGain) {
              bestGain = gain;
              best = { gain, feature, bin: at, missingLeft: side === 1 };
            }
          }
        }
      }
    }
    return best;
  }

  /** Parts the node's rows; the larger child's histogram is the parent's less the smaller one's. */
  #divide(node: Node, split: Split, parent: number): [Node, Node] {
    const column = this.#table.columns[split.feature] as Uint8Array;
    const order = this.#order;
    let middle = node.start;
    let kept = 0;
    let sum = 0;
    for (let index = node.start; index < node.end; index += 1) {
      const row = order[index] as number;
      const at = column[row] as number;
      if (at === missingBin ? split.missingLeft : at <= split.bin) {
        order[middle++] = row;
        sum += this.#packed[row] as number;
      } else {
        this.#scratch[kept++] = row;
      }
    }
    order.set(this.#scratch.subarray(0, kept), middle);
    const hessian = Math.round(sum / shift);
    const gradient = sum - hessian * shift;
    const common = { histogram: node.histogram, split: undefined, parent };
    const left: Node = { ...common, start: node.start, end: middle, gradient, hessian, isLeft: true };
    const right: Node = {
      ...common,
      start: middle,
      end: node.end,
      gradient: node.gradient - gradient,
      hessian: node.hessian - hessian,
      isLeft: false,
    };
    const small = left.end - left.start <= right.end - right.start ? left : right;
    small.histogram = this.#take();
    this.#fill(small);
    for (const word of this.#inTree) {
      const to = (word + 1) * 4 * maxBins;
      for (let at = word * 4 * maxBins; at < to; at += 1) {
        node.histogram[at] = (node.histogram[at] as number) - (small.histogram[at] as number);
      }
    }
    left.split = this.#bestSplit(left);
    right.split = this.#bestSplit(right);
    return [left, right];
  }

  /** Value of a leaf, the Newton step from the gradients as they are; its rows move by it. */
  #finish(node: Node, offset: Float32Array): number {
    let gradient = 0;
    let hessian = 0;
    for (let index = node.start; index < node.end; index += 1) {
      const row = this.#order[index] as number;
      gradient += this.#gradient[row] as number;
      hessian += this.#hessian[row] as number;
    }
    const value = Math.fround((-this.#options.learningRate * gradient) / (hessian + this.#options.penalty));
    for (let index = node.start; index < node.end; index += 1) {
      const row = this.#order[index] as number;
      offset[row] = (offset[row] as number) + value;
      this.#moved[row] = 1;
    }
    return value;
  }

  /** Upper edge of a bin; all known values are at most the last one's. */
  #edge(feature: number, bin: number): number {
    return this.#table.edges[feature]?.[bin - 1] ?? Number.POSITIVE_INFINITY;
  }

  /** Adds the tree to the rows that it was not grown on. */
  #applyToOthers(tree: Tree, bins: Uint8Array, offset: Float32Array): void {
    const { feature, missingLeft, left, right, leaf } = tree;
    const columns = Array.from(feature, (number) => this.#table.columns[number] as Uint8Array);
    const first = feature.length > 0 ? 0 : -1;
    for (let row = 0; row < this.#table.rows; row += 1) {
      if (this.#moved[row] === 1) continue;
      let node = first;
      while (node >= 0) {
        const at = (columns[node] as Uint8Array)[row] as number;
        const goesLeft = at === missingBin ? missingLeft[node] === 1 : at <= (bins[node] as number);
        node = (goesLeft ? left[node] : right[node]) as number;
      }
      offset[row] = (offset[row] as number) + (leaf[~node] as number);
    }
  }
}

function attach(draft: Draft, node: Node, number: number): void {
  if (node.parent >= 0) (node.isLeft ? draft.left : draft.right)[node.parent] = number;
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}
