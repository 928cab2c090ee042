/** A static server for the demo, the kiosk and the built library, with the strictest headers. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** URL prefixes and the folders they show; the longest prefix wins. */
const FOLDERS = { '/kiosk/': 'dist/kiosk-app', '/wardkit/': 'dist', '/': 'demo' };

/** What a ward's own server should send too; README says what each part of it is for. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': 'camera=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Starts a server and gives it once it listens.
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one.
 * @param {string} [options.host] the loopback unless told otherwise.
 * @param {{key: string, cert: string}} [options.tls] makes it https.
 * @param {Record<string, string>} [options.headers] instead of those sent else, name by name.
 * @param {Record<string, string>} [options.folders] further URL prefixes, as `{'/x/': '/a/folder'}`.
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 * @throws the system's error, with `code` `EADDRINUSE` where another program has the port.
 */
export async function createServer({
  port = 0,
  host = '127.0.0.1',
  tls,
  headers = {},
  folders = {},
} = {}) {
  const places = Object.entries({ ...FOLDERS, ...folders }).sort(([a], [b]) => b.length - a.length);
  const sent = Object.entries({ ...HEADERS, ...headers });
  const answer = (request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    void respond(places, request, response);
  };
  const server = tls ? createHttpsServer(tls, answer) : createHttpServer(answer);
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const actual = server.address().port;
  // A camera needs a secure context: `localhost` is one, by that name, in every engine.
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return {
    url: `${tls ? 'https' : 'http'}://${name}:${actual}/`,
    port: actual,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function respond(places, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Method not allowed');
  }
  const found = await find(places, request.url ?? '/');
  if (found.redirect) {
    response.setHeader('Location', found.redirect);
    return plain(response, 308, 'Moved');
  }
  if (!found.file) return plain(response, 404, 'Not found');
  const { file, size, modified } = found;
  const tag = `"${size.toString(36)}-${Math.trunc(modified).toString(36)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  response.setHeader('Content-Length', size);
  response.writeHead(200);
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file a URL names, the address with its final slash, or nothing. */
async function find(places, url) {
  let path;
  let query;
  try {
    ({ pathname: path, search: query } = new URL(`http://localhost${url}`));
    path = decodeURIComponent(path);
  } catch {
    return {};
  }
  if (path.includes('\0') || path.includes('\\')) return {};
  const bare = places.find(([prefix]) => `${path}/` === prefix);
  if (bare) return { redirect: `${bare[0]}${query}` };
  const [prefix, folder] = places.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined) return {};
  const top = resolve(root, folder);
  const file = resolve(top, `.${sep}${path.slice(prefix.length)}`);
  if (file !== top && !file.startsWith(top + sep)) return {};
  // Nothing hidden is for visitors.
  if (
    file
      .slice(top.length)
      .split(sep)
      .some((name) => name.startsWith('.'))
  )
    return {};
  return entry(file, path, query);
}

async function entry(file, path, query) {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile()) return { file, size: info.size, modified: info.mtimeMs };
  if (!info?.isDirectory()) return {};
  // A path that starts with two slashes would name another host.
  if (!path.endsWith('/')) return { redirect: `/${path.replace(/^\/+/, '')}/${query}` };
  return entry(join(file, 'index.html'), path, query);
}

function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': TYPES['.txt'] });
  response.end(`${text}\n`);
}
