/** A guide's file as it comes from an editor. */
import type { GuideFinding } from '../guides/format/guide-finding.js';
import { parseJson } from '../guides/format/parse-json.js';

export interface ParsedGuide {
  readonly value?: unknown;
  /** Where it names one. */
  readonly id?: string;
  /** Why it is no JSON. */
  readonly fault?: GuideFinding;
}

export function parseGuide(text: string): ParsedGuide {
  const parsed = parseJson(text);
  if (!parsed.ok) return { fault: notJson(parsed.line) };
  const { value } = parsed;
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value && value.id;
  return typeof id === 'string' ? { value, id } : { value };
}

function notJson(line: number): GuideFinding {
  return {
    severity: 'error',
    code: 'not-json',
    path: '',
    message: {
      vi: `Tệp không đúng kiểu JSON ở khoảng dòng ${line}. Hay gặp: thiếu hoặc thừa dấu phẩy, thiếu dấu ngoặc kép.`,
      en: `This is not JSON, at about line ${line}. Often a comma or a quote is missing, or one too many.`,
    },
  };
}
