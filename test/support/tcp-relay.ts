import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP relay between the service and its database that can be cut and restored. */
export class TcpRelay {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<TcpRelay> {
    const relay = new TcpRelay(new URL(url));
    await relay.restore();
    return relay;
  }

  get url(): string {
    const url = new URL(this.target.href);
    url.port = String(this.port);
    return url.href;
  }

  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) =>
      this.server?.close(() => {
        resolve();
      }),
    );
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async restore(): Promise<void> {
    this.server = createServer((socket) => {
      const onward = connect(Number(this.target.port), this.target.hostname);
      for (const each of [socket, onward]) {
        this.sockets.add(each);
        each
          .on('error', () => undefined)
          .on('close', () => {
            this.sockets.delete(each);
            (each === socket ? onward : socket).destroy();
          });
      }
      socket.pipe(onward).pipe(socket);
    });
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }
}
