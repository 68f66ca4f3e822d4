/**
 * Solves A·x = b for a symmetric positive definite A, of which only the lower triangle is read, by Cholesky's
 * decomposition A = L·Lᵀ (Golub and Van Loan, "Matrix Computations", section 4.2).
 */
export function solvePositive(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const size = b.length;
  const lower = a.map((row) => row.slice());
  const entry = (i: number, j: number): number => lower[i]?.[j] as number;
  for (let i = 0; i < size; i += 1) {
    const row = lower[i] as Float64Array;
    for (let j = 0; j <= i; j += 1) {
      let sum = entry(i, j);
      for (let k = 0; k < j; k += 1) sum -= entry(i, k) * entry(j, k);
      row[j] = i === j ? Math.sqrt(sum) : sum / entry(j, j);
    }
  }
  const x = b.slice();
  for (let i = 0; i < size; i += 1) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k += 1) sum -= entry(i, k) * (x[k] as number);
    x[i] = sum / entry(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k += 1) sum -= entry(k, i) * (x[k] as number);
    x[i] = sum / entry(i, i);
  }
  return x;
}
