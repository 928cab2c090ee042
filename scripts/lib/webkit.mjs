/** WebKitGTK under WebDriver, on a display of its own. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { start, stop } from './run.mjs';

const LIMIT_MS = 30_000;

/**
 * Starts the display and the driver.
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKit({ driver, display }) {
  const screen = start(
    display,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  try {
    const number = await displayNumber(screen);
    const port = await freePort();
    const service = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        DISPLAY: `:${number}`,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    const end = () => {
      stop(service);
      stop(screen);
    };
    try {
      await listening(port, service);
    } catch (error) {
      end();
      throw error;
    }
    return { port, stop: end };
  } catch (error) {
    stop(screen);
    throw error;
  }
}

/** A port of the loopback that nobody uses at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Xvfb picks a free display by itself and writes its number. */
async function displayNumber(screen) {
  const timeout = AbortSignal.timeout(LIMIT_MS);
  const written = once(screen.stdout, 'data', { signal: timeout }).then(([chunk]) => Number(chunk));
  const ended = once(screen, 'exit', { signal: timeout }).then(([code]) => {
    throw new Error(`Xvfb ended with code ${code}`);
  });
  ended.catch(() => undefined);
  return Promise.race([written, ended]);
}

async function listening(port, service) {
  const end = Date.now() + LIMIT_MS;
  while (!(await accepts(port))) {
    if (service.exitCode !== null) throw new Error('WebKitWebDriver ended at once');
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
