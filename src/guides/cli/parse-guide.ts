/** A guide's file as it comes from an editor. */
import type { GuideFinding } from '../format/guide-finding.js';

export interface ParsedGuide {
  readonly value?: unknown;
  /** Where it names one. */
  readonly id?: string;
  /** Why it is no JSON. */
  readonly fault?: GuideFinding;
}

export function parseGuide(text: string): ParsedGuide {
  try {
    // Windows' Notepad writes a mark at the beginning.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const id: unknown = typeof value === 'object' && value !== null && 'id' in value && value.id;
    return typeof id === 'string' ? { value, id } : { value };
  } catch (error) {
    return { fault: notJson(text, error) };
  }
}

function notJson(text: string, error: unknown): GuideFinding {
  const at = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  // Some ends say no position: the text stops too early.
  const before = at === undefined ? text : text.slice(0, Number(at));
  const line = before.split('\n').length;
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
