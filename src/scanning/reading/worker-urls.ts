/** Where workers and binary lie, beside this file, and how a worker is started from there. */

// Written out, for bundlers know a file by this very expression. Each is whole in itself.

export function wasmWorkerUrl(): URL {
  return new URL('./wasm-worker.js', import.meta.url);
}

export function zxingWorkerUrl(): URL {
  return new URL('./zxing-worker.js', import.meta.url);
}

export function wasmUrl(): URL {
  return new URL('./zxing_reader.wasm', import.meta.url);
}

/** Nothing where the page can have no workers, or its policy refuses ours. */
export function startWorker(url: URL): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return url.origin === location.origin ? workerAt(url.href) : workerImporting(url);
  } catch {
    return undefined;
  }
}

/** In ms: a browser has taken an address up long before. */
const LONG = 60_000;

/** A browser starts no worker from another site, but one of the page's own may import from there. */
function workerImporting(url: URL): Worker {
  const source = `import ${JSON.stringify(url.href)};`;
  const own = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  setTimeout(() => URL.revokeObjectURL(own), LONG);
  return workerAt(own);
}

function workerAt(url: string): Worker {
  return new Worker(trusted(url), { type: 'module', name: 'wardkit-decoder' });
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/** Under Trusted Types an address of a script needs a policy's word; the policy is named `wardkit`. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('wardkit', { createScriptURL: (known) => known });
  return policy?.createScriptURL(url) ?? url;
}
