import type { Socket } from 'node:net';
import { ipKeyGenerator } from 'express-rate-limit';

/**
 * Makes a listener that closes the connections of an address beyond a number. A connection is counted from its first
 * packet, before any key is known: idle ones cost a descriptor each, and one address could hold them all.
 */
export function limitConnections(most: number): (socket: Socket) => void {
  const open = new Map<string, number>();
  return (socket) => {
    const address = ipKeyGenerator(socket.remoteAddress ?? '');
    const count = open.get(address) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(address, count + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  };
}
