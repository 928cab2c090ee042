/** Serves the product on this computer and, if asked, to the phones around it. */
import { networkInterfaces } from 'node:os';
import QRCode from 'qrcode';
import { generate } from 'selfsigned';
import { createServer } from '../serve.mjs';

const DEFAULT_PORT = 8000;

export async function serve({ lan = false } = {}) {
  const port = portFrom(process.env['PORT']);
  const { url } = await listen({ port });
  console.log(`\n  wardkit   ${url}\n  kiosk     ${url}kiosk/`);
  if (lan) await serveLan(port + 1);
  console.log('\n  Ctrl+C stops it.\n');
}

/** A phone gives its camera to https pages alone, so this one is https, by a certificate of its own. */
async function serveLan(port) {
  const address = lanAddress();
  if (!address) {
    console.error('\n  --lan: this computer is on no local network.');
    return;
  }
  const { private: key, cert } = await generate([{ name: 'commonName', value: address }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
    ],
  });
  const { url } = await listen({ port, host: address, tls: { key, cert } });
  console.log(`  phones    ${url}`);
  console.log('            The phone warns once, as nobody vouches for this certificate: go on.\n');
  console.log(await QRCode.toString(url, { type: 'terminal', small: true }));
}

async function listen(options) {
  try {
    return await createServer(options);
  } catch (error) {
    const reason =
      error.code === 'EADDRINUSE'
        ? `Port ${options.port} is in use. Choose another: PORT=8080 npm start`
        : error.code === 'EACCES'
          ? `Port ${options.port} needs more rights. Choose another: PORT=8080 npm start`
          : error.message;
    console.error(reason);
    process.exit(1);
  }
}

export function portFrom(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  console.error(`PORT must be a number from 1 to 65534, not "${text}".`);
  return process.exit(1);
}

function lanAddress() {
  return Object.values(networkInterfaces())
    .flat()
    .find((entry) => entry && entry.family === 'IPv4' && !entry.internal)?.address;
}
