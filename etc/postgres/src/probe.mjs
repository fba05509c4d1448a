import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const host = '127.0.0.1';

export function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the server asks for a password, which it only does when it takes sessions. */
export async function waitUntilAccepting(port, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (await asksForPassword(port)) return true;
    await sleep(100);
  }
  return false;
}

function asksForPassword(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
    socket.once('connect', () => socket.write(startupMessage({ user: 'postgres', database: 'postgres' })));
    // 'R' is an authentication request; a server that is starting or recovering answers 'E'.
    socket.once('data', (data) => finish(data[0] === 'R'.charCodeAt(0)));
  });
}

function startupMessage(parameters) {
  const protocol = Buffer.from([0, 3, 0, 0]);
  const text = Object.entries(parameters).flat().map((part) => `${part}\0`).join('');
  const body = Buffer.concat([protocol, Buffer.from(`${text}\0`)]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}
