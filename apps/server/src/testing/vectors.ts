/** The vector of length 1 (Euclidean) in the direction of the numbers, which must not all be 0. */
export function unitVector(...numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / length);
}
