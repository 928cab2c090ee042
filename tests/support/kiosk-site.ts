/** A ward's web server with a kiosk on it: releases come and go, and so does the network. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './e2e.js';
import { project, startServer } from './server.js';

const { buildKiosk } = (await import(new URL('scripts/lib/build-kiosk.mjs', project).href)) as {
  buildKiosk(target: string, options: { shell: string }): Promise<string>;
};
const { writeRelease } = (await import(new URL('scripts/lib/kiosk-release.mjs', project).href)) as {
  writeRelease(folder: string, about?: { trialSeconds?: number }): Promise<string>;
};

/** The kiosk's app around a shell of a few lines, built once; `dist/kiosk-app` has the real one. */
export async function plainKiosk(): Promise<string> {
  const target = `build/kiosk-${process.pid}`;
  const shell = fileURLToPath(new URL('../e2e/pages/kiosk-shell.js', import.meta.url));
  await buildKiosk(target, { shell });
  const folder = fileURLToPath(new URL(target, project));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface ReleaseOptions {
  /** What `document.body.dataset.release` says, and `kiosk.js` in `globalThis.appRelease`. */
  readonly name: string;
  /** New contents by file. */
  readonly change?: Readonly<Record<string, (text: string) => string>>;
  /** How long its first screen may take; the build's own unless told. */
  readonly trialSeconds?: number;
}

declare global {
  var appRelease: string | undefined;
}

/** A copy of a built kiosk, told from others by its name. */
export async function writeKioskRelease(
  built: string,
  folder: string,
  { name, change = {}, trialSeconds }: ReleaseOptions,
): Promise<string> {
  cpSync(built, folder, { recursive: true });
  const changes = {
    'index.html': (text: string) => text.replace('<body', `<body data-release="${name}"`),
    'kiosk.js': (text: string) => `globalThis.appRelease = '${name}';\n${text}`,
  };
  for (const [file, edit] of [...Object.entries(changes), ...Object.entries(change)]) {
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  }
  return writeRelease(folder, trialSeconds === undefined ? {} : { trialSeconds });
}

export interface KioskSite {
  /** Of the kiosk, with its final slash. */
  readonly url: string;
  /** What was asked for since the last look, from the kiosk's folder. */
  requests(): string[];
  /** Puts a release there, or with `only` some files of it. */
  upload(release: string, only?: readonly string[]): void;
  write(file: string, text: string): void;
  /** Answers so many requests more, and then none. */
  cutAfter(requests: number): void;
  connect(): void;
  close(): Promise<void>;
}

/** Starts it without a release. */
export async function startKioskSite(): Promise<KioskSite> {
  const folder = temporaryFolder();
  const site = folder.file('site');
  mkdirSync(site);
  const server = await startServer({ folders: { '/kiosk/': site } });
  let left = Infinity;
  let asked: string[] = [];
  const line = createServer((incoming, outgoing) => {
    if (left <= 0) return void incoming.socket.destroy();
    left -= 1;
    asked.push((incoming.url ?? '').replace('/kiosk/', ''));
    forward(server.port, incoming, outgoing);
  });
  await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(line.address() as AddressInfo).port}/kiosk/`,
    requests: () => asked.splice(0),
    upload: (release, only) => {
      if (!only)
        for (const name of readdirSync(site)) rmSync(join(site, name), { recursive: true });
      for (const name of only ?? readdirSync(release)) {
        cpSync(join(release, name), join(site, name), { recursive: true });
      }
    },
    write: (file, text) => writeFileSync(join(site, file), text),
    cutAfter: (requests) => {
      left = requests;
      if (left <= 0) line.closeAllConnections();
    },
    connect: () => {
      left = Infinity;
      asked = [];
    },
    close: async () => {
      line.closeAllConnections();
      await new Promise((closed) => line.close(closed));
      await server.close();
      folder.remove();
    },
  };
}

function forward(port: number, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url: path, headers } = incoming;
  const onward = request({ port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
