/** The project's own static server and the browser it is tested with. For tests that run in Node. */
import { existsSync } from 'node:fs';

export interface RunningServer {
  /** With its final slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface ServeModule {
  createServer(options?: {
    port?: number;
    host?: string;
    tls?: { key: string; cert: string };
    headers?: Record<string, string>;
    folders?: Record<string, string>;
  }): Promise<RunningServer>;
  readonly CONTENT_SECURITY_POLICY: string;
}

/** The top folder of the project, as a file URL; this file runs from `build/tests/support`. */
export const project = new URL('../../../', import.meta.url);

const serve = (await import(new URL('scripts/serve.mjs', project).href)) as ServeModule;

/** Demo at `/`, kiosk at `/kiosk/`, `dist` at `/wardkit/`, on any free port of the loopback. */
export const startServer = serve.createServer;
export const contentSecurityPolicy = serve.CONTENT_SECURITY_POLICY;

/** `npm test` says which Chromium it found; a developer may run a test by itself. */
export const chromiumPath =
  process.env['CHROMIUM_PATH'] ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ??
  'chromium';
