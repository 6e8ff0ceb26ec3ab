import { connect, type Socket } from 'node:net';

/** A connection to Firefox's remote control: `<byte length>:<json>` frames over a local socket. */
export interface Marionette {
  /** Sends one command and gives its result; a refusal rejects with Firefox's own words. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** Splits what has arrived into whole frames and the rest. */
function takeFrames(buffer: Buffer): { frames: unknown[]; rest: Buffer } {
  const frames: unknown[] = [];
  let rest = buffer;
  for (;;) {
    const colon = rest.indexOf(0x3a);
    const length = Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 1 || rest.length < colon + 1 + length) return { frames, rest };
    frames.push(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
    rest = rest.subarray(colon + 1 + length);
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Connects to a Firefox started with `--marionette`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, Waiting>();
  let buffer: Buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk: Buffer) => {
    const { frames, rest } = takeFrames(Buffer.concat([buffer, chunk]));
    buffer = rest;
    for (const frame of frames) {
      if (!Array.isArray(frame)) continue; // the greeting
      const [, id, error, result] = frame;
      const command = waiting.get(id);
      waiting.delete(id);
      if (error) command?.reject(new Error(`${error.error}: ${error.message}`));
      else command?.resolve(result);
    }
  });
  socket.on('error', () => {}); // it closes then, too
  socket.on('close', () => {
    for (const command of waiting.values()) command.reject(new Error('Firefox hung up'));
    waiting.clear();
  });
  return {
    send(command, parameters = {}) {
      if (socket.destroyed) return Promise.reject(new Error('Firefox hung up'));
      last += 1;
      const frame = JSON.stringify([0, last, command, parameters]);
      const answer = new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
      return answer;
    },
    close: () => socket.destroy(),
  };
}
