import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const margins = { top: 60, bottom: 60, left: 100, right: 100 };
const line = { style: BorderStyle.SINGLE, size: 4, color: 'B0B0BA' };

/** A cell that takes a share of the table's width, in percent. */
export function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins,
    children,
  });
}

/** A row of cells. */
export function row(children: TableCell[]): TableRow {
  return new TableRow({ children });
}

/** The head of a table; it is printed again on every page that the table reaches. */
export function headRow(words: readonly string[], widths: readonly number[]): TableRow {
  const children = words.map(
    (each, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
        margins,
        shading: { type: ShadingType.CLEAR, fill: 'EDEFFB', color: 'auto' },
        children: [new Paragraph({ children: [new TextRun({ text: each, bold: true })] })],
      }),
  );
  return new TableRow({ tableHeader: true, children });
}

/** A table as wide as the page, with thin lines. */
export function table(rows: TableRow[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows,
  });
}
