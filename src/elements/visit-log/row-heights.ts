/**
 * Heights of many rows of which few were ever drawn, and where each row begins: a Fenwick tree over
 * what measured rows differ from the estimate. Every question costs log n.
 */
export class RowHeights {
  readonly count: number;
  /** Height (px) of a row that was not measured. */
  readonly estimate: number;
  readonly #tree: Float64Array;
  readonly #measured: Float64Array;

  constructor(count: number, estimate: number) {
    this.count = count;
    this.estimate = estimate;
    this.#tree = new Float64Array(count + 1);
    this.#measured = new Float64Array(count).fill(estimate);
  }

  get total(): number {
    return this.top(this.count);
  }

  set(row: number, height: number): void {
    const difference = height - (this.#measured[row] ?? height);
    if (difference === 0) return;
    this.#measured[row] = height;
    for (let i = row + 1; i <= this.count; i += i & -i) {
      this.#tree[i] = (this.#tree[i] ?? 0) + difference;
    }
  }

  /** Where a row begins (px); of the row behind the last, where all end. */
  top(row: number): number {
    let sum = row * this.estimate;
    for (let i = row; i > 0; i -= i & -i) sum += this.#tree[i] ?? 0;
    return sum;
  }

  /** The row at a distance (px) from the first row's top; the nearest where there is none. */
  at(distance: number): number {
    let row = 0;
    let left = distance;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const next = row + step;
      if (next > this.count) continue;
      const height = step * this.estimate + (this.#tree[next] ?? 0);
      if (height > left) continue;
      row = next;
      left -= height;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }
}
