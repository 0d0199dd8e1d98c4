/** One figure of the benchmark. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure may not pass (or, with `atLeast`, must reach); undefined where it only informs. */
  readonly budget?: number;
  readonly atLeast?: boolean;
}

/** True where a figure holds its budget; figures without one always do. */
export function holds({ value, budget, atLeast = false }: Figure): boolean {
  if (budget === undefined) return true;
  return atLeast ? value >= budget : value <= budget;
}

/** The figures as lines of a table: name, value, budget, verdict. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.value, figure.unit),
    figure.budget === undefined
      ? ''
      : `${figure.atLeast === true ? '≥' : '≤'} ${amount(figure.budget, figure.unit)}`,
    figure.budget === undefined ? '' : holds(figure) ? 'held' : 'MISSED',
  ]);
  const all = [['figure', 'measured', 'budget', 'verdict'], ...rows];
  return alignColumns(all, [0, 3]);
}

/** Rows as lines with their columns under each other: those of words begin alike, the others end alike. */
export function alignColumns(rows: readonly (readonly string[])[], words: readonly number[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        words.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function amount(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : 1;
  const number = value.toFixed(digits).replace(/\B(?=(?:\d{3})+(?!\d))/gu, ' ');
  return `${number} ${unit}`.trim();
}
