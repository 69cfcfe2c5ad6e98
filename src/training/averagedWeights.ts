/**
 * Training's room: the weights of an averaged perceptron (Freund and Schapire 1999). The average is over snapshots, taken at even
 * steps, and not over every update: as good, and without a date for each weight.
 */

export class AveragedWeights {
  /** Row of each feature, −1 until it first matters. */
  readonly rowOf: Int32Array;
  /** `count` weights a row. */
  rows: Float32Array;
  /** Weights of the steps between labels; the last two rows are the steps from the start and to the end. */
  readonly transitions: Float32Array;
  private rowSums: Float32Array;
  private readonly transitionSums: Float32Array;
  rowsUsed = 0;

  /**
   * @param features how many there are
   * @param count how many labels there are
   */
  constructor(
    features: number,
    private readonly count: number,
  ) {
    this.rowOf = new Int32Array(features).fill(-1);
    this.rows = new Float32Array(count << 14);
    this.rowSums = new Float32Array(count << 14);
    this.transitions = new Float32Array((count + 2) * count);
    this.transitionSums = new Float32Array((count + 2) * count);
  }

  /** Makes the feature count for `good` and against `bad`. */
  update(feature: number, good: number, bad: number): void {
    const row = this.row(feature) * this.count;
    this.rows[row + good] = this.rows[row + good]! + 1;
    this.rows[row + bad] = this.rows[row + bad]! - 1;
  }

  /** Makes one step count, and another not. */
  updateStep(good: number, bad: number): void {
    this.transitions[good] = this.transitions[good]! + 1;
    this.transitions[bad] = this.transitions[bad]! - 1;
  }

  takeSnapshot(): void {
    const used = this.rowsUsed * this.count;
    const { rows, rowSums, transitions, transitionSums } = this;
    for (let index = 0; index < used; index++) rowSums[index] = rowSums[index]! + rows[index]!;
    for (let index = 0; index < transitions.length; index++) {
      transitionSums[index] = transitionSums[index]! + transitions[index]!;
    }
  }

  /** The mean of what was summed, if so many snapshots were taken. */
  averages(snapshots: number): { readonly rows: Float32Array; readonly transitions: Float32Array } {
    return {
      rows: this.rowSums.slice(0, this.rowsUsed * this.count).map((sum) => sum / snapshots),
      transitions: this.transitionSums.map((sum) => sum / snapshots),
    };
  }

  private row(feature: number): number {
    const row = this.rowOf[feature]!;
    if (row >= 0) return row;
    if ((this.rowsUsed + 1) * this.count > this.rows.length) {
      this.rows = doubled(this.rows);
      this.rowSums = doubled(this.rowSums);
    }
    return (this.rowOf[feature] = this.rowsUsed++);
  }
}

function doubled(from: Float32Array): Float32Array<ArrayBuffer> {
  const longer = new Float32Array(from.length * 2);
  longer.set(from);
  return longer;
}
