import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { settle } from './pack.ts';
import type { ComparisonSheet } from './sheet.ts';
import { type Cells, numberRows, powerRows, statusRows, topicRows } from './tables.ts';

/** The comparison as a workbook: topics, numbers, who decides, and what the texts are worth. Tables without rows are left out. */
export async function excelOf(sheet: ComparisonSheet): Promise<Uint8Array> {
  const { words } = sheet;
  const tables = [
    // biome-ignore format: widths by column
    { name: words.contents, cells: topicRows(sheet), widths: [20, 34, 16, 44, 30, 9, 60, 16, 44, 30, 9, 60, 60, 50, 40, 44, 44], fixed: 2 },
    { name: words.numbers, cells: numberRows(sheet), widths: [30, 44, 16, 10, 22, 40, 26, 44], fixed: 0 },
    { name: words.powers, cells: powerRows(sheet), widths: [30, 34, 18, 50, 60, 26, 50, 44], fixed: 0 },
  ].filter(({ cells }) => cells.length > 1);
  const sheets: Sheet<Blob>[] = [
    ...tables.map(({ name, cells, widths, fixed }) => ({
      sheet: nameOf(name),
      data: rowsOf(cells),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...(fixed === 0 ? {} : { stickyColumnsCount: fixed }),
      orientation: 'landscape' as const,
    })),
    {
      sheet: nameOf(words.status),
      data: rowsOf(statusRows(sheet)),
      columns: [{ width: 110 }],
    },
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return settle(new Uint8Array(await blob.arrayBuffer()));
}

function rowsOf(cells: Cells): Row[] {
  return cells.map((row, index) => row.map((value) => cellOf(value, index === 0)));
}

function cellOf(value: string | number, head: boolean) {
  const style = { wrap: true, alignVertical: 'top' } as const;
  const bold = head ? ({ fontWeight: 'bold', backgroundColor: '#edeffb' } as const) : {};
  return typeof value === 'number'
    ? { value, type: Number, ...style, ...bold }
    : { value, type: String, ...style, ...bold };
}

/** A name that a workbook allows: at most 31 signs, none of `[]:*?/\`. */
function nameOf(words: string): string {
  return words.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
}
