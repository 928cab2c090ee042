/** The worker one step down: `@zxing/browser`, where WebAssembly is refused. */
import { hostReader } from './worker-host.js';
import { openZxing } from './zxing-reader.js';

hostReader(() => Promise.resolve(openZxing()));
