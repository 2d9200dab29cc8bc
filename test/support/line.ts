import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What stands between the service and its database: it can be cut, and put back. */
export class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<Line> {
    const line = new Line(new URL(url));
    await line.restore();
    return line;
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
