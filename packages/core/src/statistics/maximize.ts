/** Where a function with one peak is highest between two ends: the search by golden sections. */
export function peakBetween(low: number, high: number, height: (x: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let left = b - golden * (b - a);
  let right = a + golden * (b - a);
  let atLeft = height(left);
  let atRight = height(right);
  while (b - a > 1e-9) {
    if (atLeft >= atRight) {
      b = right;
      right = left;
      atRight = atLeft;
      left = b - golden * (b - a);
      atLeft = height(left);
    } else {
      a = left;
      left = right;
      atLeft = atRight;
      right = a + golden * (b - a);
      atRight = height(right);
    }
  }
  return (a + b) / 2;
}

/** Where a falling function crosses 0 between two ends, by halving. */
export function fallingRoot(low: number, high: number, value: (x: number) => number): number {
  let [a, b] = [low, high];
  for (let middle = (a + b) / 2; middle > a && middle < b; middle = (a + b) / 2) {
    if (value(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
