/** Child processes that show what they print, end in time and take their own children with them. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const MINUTE = 60_000;
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) stop(child);
    process.exit(1);
  });
}

/**
 * Runs a command in the project's folder and gives its exit code; 124 if it was stopped at its
 * time limit. `quiet` keeps its output back unless it fails.
 */
export function run(command, args, { minutes = 10, quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // Its own process group, so that what it started ends with it.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && command === 'npm',
    });
    running.add(child);
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      console.error(`${command} ${args[0] ?? ''} took over ${minutes} minutes and was stopped.`);
      stop(child);
    }, minutes * MINUTE);
    const end = () => {
      clearTimeout(limit);
      running.delete(child);
    };
    child.once('error', (error) => {
      end();
      reject(error);
    });
    child.once('close', (code) => {
      end();
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(output));
      resolve(late ? 124 : (code ?? 1));
    });
  });
}

/** Runs a file of a development dependency with this Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Starts a process that stays until `stop`; it also ends when this script is interrupted. */
export function start(command, args, { env = {}, stdio = 'ignore' } = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio,
    detached: process.platform !== 'win32',
  });
  child.once('error', () => undefined);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Stops a child and the children of its process group. */
export function stop(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended on its own in the meantime.
  }
}
