import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

export interface FileServer {
  /** Puts a file on the server and says at which address. */
  addressOf(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves single files on the loopback interface, since a content script may not run on `file:`
 * without a permission only the reader can give by hand. Bytes are sent as they are and without a
 * charset, so that the browser decodes a saved page by its own marks.
 */
export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, string>();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = files.get(url);
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    try {
      const bytes = await readFile(path);
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
      response.end(bytes);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf(path) {
      const name = encodeURIComponent(basename(path));
      let url = `/${name}`;
      for (let n = 2; files.has(url) && files.get(url) !== path; n += 1) url = `/${n}/${name}`;
      files.set(url, path);
      return `http://127.0.0.1:${port}${url}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
