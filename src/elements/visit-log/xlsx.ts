/** An Excel workbook of one sheet; what writes it is loaded at first use. */
import type { Cell } from '../../services/csv.js';

const VIETNAM = 7 * 60 * 60 * 1000;
/** What a cell holds at most (Excel's specification). */
const CELL_LENGTH = 32_767;
/** Excel would take it for an escaped character (ECMA-376, 22.9.2.19). */
const ESCAPED = /_(?=x[0-9a-f]{4}_)/giu;

/**
 * The first row is the heading. Text stays text whatever it says, less what XML cannot hold (the
 * writer leaves control characters out); moments are Vietnamese times.
 * @throws where the writer cannot be loaded.
 */
export async function writeXlsx(rows: readonly (readonly Cell[])[], sheet: string): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const data = rows.map((row, i) => row.map((cell) => toCell(cell, i === 0)));
  const widths = (rows[0] ?? []).map((_, column) => ({
    width: Math.min(
      40,
      3 + Math.max(...rows.slice(0, 200).map((row) => textWidth(row[column] ?? ''))),
    ),
  }));
  return writeExcelFile(data, { sheet, columns: widths, stickyRowsCount: 1 }).toBlob();
}

function toCell(cell: Cell, isHeading: boolean) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell !== 'string') {
    return { value: new Date(cell.at + VIETNAM), type: Date, format: 'dd/mm/yyyy hh:mm' };
  }
  if (cell === '') return null;
  const value = cell.slice(0, CELL_LENGTH).replace(ESCAPED, '_x005F_');
  return { value, type: String, ...(isHeading ? { fontWeight: 'bold' as const } : {}) };
}

function textWidth(cell: Cell): number {
  return typeof cell === 'object' ? 16 : String(cell).length;
}
