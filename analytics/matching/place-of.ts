/** Place of the first of ascending numbers that is not below a wanted one. */
export function placeOf(numbers: Int32Array, wanted: number, from = 0, to = numbers.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
