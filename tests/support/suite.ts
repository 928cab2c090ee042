/**
 * The same `describe`, `it` and hooks in Node's own runner and in a browser, where Mocha is a
 * global; so a test of pure code runs in Node in seconds and in every engine as well.
 */
const runner = ('document' in globalThis
  ? globalThis
  : await import('node:test')) as unknown as Pick<
  typeof globalThis,
  'describe' | 'it' | 'beforeEach' | 'afterEach'
>;

export const { describe, it, beforeEach, afterEach } = runner;
export { assert, expect } from 'chai';
