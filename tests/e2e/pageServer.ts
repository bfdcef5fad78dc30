import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const samples = join(process.cwd(), 'samples');

export interface PageServer {
  /** Serves one of the bundled samples; `headers` may set a Content-Security-Policy. */
  sample(name: string, headers?: Record<string, string>): string;
  /** Serves a page written by a test, and serves it anew when called again with the same name. */
  page(name: string, html: string): string;
  /** The source of a bundled sample. */
  textOf(sample: string): string;
  close(): Promise<void>;
}

interface Served {
  body: string;
  headers: Record<string, string>;
}

/** A site on the loopback interface that serves what a test puts there, and 404 for all else. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const serve = (name: string, page: Served) => {
    pages.set(`/${name}`, page);
    return `http://127.0.0.1:${port}/${name}`;
  };
  const textOf = (sample: string) => readFileSync(join(samples, sample), 'utf8');
  return {
    sample: (name, headers = {}) => serve(name, { body: textOf(name), headers }),
    textOf,
    page: (name, html) => serve(name, { body: html, headers: {} }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
