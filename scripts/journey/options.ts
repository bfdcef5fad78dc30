import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Obstacle } from '../setup/Obstacle.mjs';

export interface JourneyOptions {
  /** Pages as written; empty for the bundled samples. */
  pages: string[];
  window: 'shown' | 'hidden';
  /** Absolute path of the folder for results. */
  out: string;
  /** Relative paths count from here: where npm was started. */
  folder: string;
}

/** Reads the command line of `npm start`. Throws an `Obstacle` for an option it does not know. */
export function readOptions(
  args: string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): JourneyOptions {
  const folder = environment.INIT_CWD ?? process.cwd();
  const { positionals, values } = parse(args);
  return {
    pages: positionals,
    window: values.headless || !hasDisplay(environment, platform) ? 'hidden' : 'shown',
    out: resolve(folder, values.out),
    folder,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Obstacle(`${reason} Usage: npm start [-- PAGE… ] [--headless] [--out FOLDER]`);
  }
}

function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  // Only there is a desktop something that may be missing.
  if (platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
