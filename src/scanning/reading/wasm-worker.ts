/** The worker at the top of the ladder: ZXing-C++ in WebAssembly and, where it reads, the native detector. */
import { GreyPictureReader } from './grey-picture-reader.js';
import { openNative } from './native-reader.js';
import { allowsWasm } from './wasm-policy.js';
import { openWasm } from './wasm-reader.js';
import { hostReader } from './worker-host.js';

hostReader(async (wasm) => {
  if (!(await allowsWasm())) return undefined;
  const [reader, native] = await Promise.all([compile(wasm).then(openWasm), openNative()]);
  return new GreyPictureReader(native ? 'zxing-wasm+native' : 'zxing-wasm', reader, native);
});

async function compile(url: string): Promise<WebAssembly.Module> {
  // Once more, for a network that drops one request: what comes instead reads less.
  const response = await fetchWhole(url).catch(() => fetchWhole(url));
  // Compiling while it arrives asks for the right media type, which not every server sends.
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

async function fetchWhole(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
