import { request } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { contentSecurityPolicy, startServer, type RunningServer } from '../support/server.js';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

describe('the server of npm start', () => {
  let server: RunningServer;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wardkit-serve-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>Chào');
    writeFileSync(join(folder, 'code.js'), 'export {};');
    writeFileSync(join(folder, '.secret'), 'secret');
    server = await startServer({ folders: { '/site/': folder } });
  });

  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Sends a path as it is: `fetch` would tidy it first. */
  function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
    return new Promise<Answer>((resolve, reject) => {
      request({ port: server.port, path, ...options }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it('shows a page with the strict headers', async () => {
    const { status, headers, body } = await get('/site/');
    assert.equal(status, 200);
    assert.equal(body, '<!doctype html>Chào');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['content-security-policy'], contentSecurityPolicy);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['permissions-policy'], 'camera=(self)');
    assert.equal(headers['cache-control'], 'no-cache');
  });

  it('allows no inline script, no eval and no other host', () => {
    // WebAssembly makes no code out of text; the reader of codes needs it.
    const rest = contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '');
    assert.notMatch(rest, /unsafe|https?:|\*/);
    assert.include(contentSecurityPolicy, "default-src 'none'");
    assert.include(contentSecurityPolicy, "require-trusted-types-for 'script'");
  });

  it('names a script as a script', async () => {
    const { headers } = await get('/site/code.js?v=1');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('sends a folder without its slash to the one with it', async () => {
    const { status, headers } = await get('/site?lang=en');
    assert.equal(status, 308);
    assert.equal(headers['location'], '/site/?lang=en');
  });

  it('sends nothing again that the browser has', async () => {
    const first = await get('/site/code.js');
    const { status, body } = await get('/site/code.js', {
      headers: { 'If-None-Match': String(first.headers['etag']) },
    });
    assert.equal(status, 304);
    assert.equal(body, '');
  });

  for (const path of [
    '/site/../../package.json',
    '/site/..%2f..%2fpackage.json',
    '/site/%2e%2e/%2e%2e/package.json',
    '/site/..%5c..%5cpackage.json',
    '/wardkit/../package.json',
    '/site//etc/passwd',
    '/site/.secret',
    '/site/%00',
    '/site/%zz',
    '/.git/config',
    '//example.com/site/',
  ]) {
    it(`gives nothing for ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 404);
      assert.equal(body, 'Not found\n');
    });
  }

  it('takes no other method than reading', async () => {
    assert.equal((await get('/site/', { method: 'POST' })).status, 405);
    assert.equal((await get('/site/', { method: 'HEAD' })).body, '');
  });

  it('says when its port is taken', async () => {
    let code: unknown;
    try {
      await startServer({ port: server.port });
    } catch (error) {
      code = (error as NodeJS.ErrnoException).code;
    }
    assert.equal(code, 'EADDRINUSE');
  });
});
