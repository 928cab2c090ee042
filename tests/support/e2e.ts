/** A real Chromium for end-to-end tests, with a film before its camera. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { chromiumPath, project } from './server.js';
import type { Picture } from './sheet.js';

const { chromiumArgs } = (await import(new URL('scripts/lib/browsers.mjs', project).href)) as {
  chromiumArgs: readonly string[];
};

export interface CameraOptions {
  /** A `.y4m` file that the camera plays again and again; without it there is no camera. */
  readonly film?: string;
  /** What the person answers when the page asks for the camera; `allow` unless told. */
  readonly answer?: 'allow' | 'deny';
}

/** For `chromium.launch` and `chromium.launchPersistentContext`. */
export function launchOptions({ film, answer = 'allow' }: CameraOptions = {}): LaunchOptions {
  return {
    executablePath: chromiumPath,
    headless: true,
    args: [
      ...chromiumArgs,
      `--use-fake-ui-for-media-stream${answer === 'deny' ? '=deny' : ''}`,
      // Never the machine's own camera.
      ...(film
        ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
        : ['--use-fake-device-for-media-stream=device-count=0']),
    ],
  };
}

export function launch(options?: CameraOptions): Promise<Browser> {
  return chromium.launch(launchOptions(options));
}

export interface TemporaryFolder {
  readonly path: string;
  /** The path of a file in it. */
  file(name: string): string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'wardkit-'));
  return {
    path,
    file: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Draws an SVG document as the page's browser would print it, `width` px wide. */
export async function rasterise(page: Page, source: string, width: number): Promise<Picture> {
  const drawn = await page.evaluate(
    async ({ source, width }) => {
      const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      const image = new Image();
      image.src = url;
      await image.decode();
      URL.revokeObjectURL(url);
      // A document with a view box alone has no size of its own in some engines.
      const [, , w = 1, h = 1] = (/viewBox="([^"]+)"/.exec(source)?.[1] ?? '')
        .split(/[ ,]+/)
        .map(Number);
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round((width * h) / w);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const blob = new Blob([data]);
      const base64 = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
        reader.readAsDataURL(blob);
      });
      return { width: canvas.width, height: canvas.height, base64 };
    },
    { source, width },
  );
  const { base64, ...size } = drawn;
  return { ...size, data: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** What a page complains of: uncaught errors, console errors, refused loads. Filled as it happens. */
export function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (error) => list.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text());
  });
  return list;
}
