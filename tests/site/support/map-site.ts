import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { siteListener } from '../../../scripts/support/site-listener.ts';
import { headersFor } from '../../../src/integrations/headers.ts';
import { TEST_SITE } from './pages.ts';

/** The sample with a tile server on this machine, as if its settings named that one. */
export interface MapSite {
  origin: string;
  /** The paths of the tiles asked for: `/14/4765/8675.png`. */
  tiles: string[];
  /** Whether the tile server answers with a tile, or with an error. */
  answers: boolean;
  close(): void;
}

/** Serves the sample with a map whose tiles come from another server on this machine. */
export async function serveMapSite(): Promise<MapSite> {
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#cfe3d4' } })
    .png()
    .toBuffer();
  const tiles: string[] = [];
  const tileServer = await listen((request, response) => {
    tiles.push(request.url ?? '');
    if (site.answers) response.writeHead(200, { 'Content-Type': 'image/png' }).end(tile);
    else response.writeHead(503).end();
  });
  const server = await listen(withTilesFrom(originOf(tileServer)));
  const site: MapSite = {
    ...{ origin: originOf(server), tiles, answers: true },
    close() {
      server.close();
      tileServer.close();
    },
  };
  return site;
}

const { tiles: PUBLIC } = JSON.parse(readFileSync(join(TEST_SITE, 'kart', 'tiles.json'), 'utf8')) as { tiles: string };

/** The list of places names the other tile server, and so does its header policy. */
function withTilesFrom(origin: string): RequestListener {
  const plain = siteListener(TEST_SITE);
  return (request, response) => {
    const path = request.url ?? '/';
    if (!/\/kart\/(?:[\d-]+\/)?$/.test(path)) return plain(request, response);
    const html = readFileSync(join(TEST_SITE, path, 'index.html'), 'utf8');
    response.setHeaders(new Map(Object.entries(headersFor(path, origin))));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(html.replaceAll(PUBLIC, `${origin}/{z}/{y}/{x}.png`));
  };
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
