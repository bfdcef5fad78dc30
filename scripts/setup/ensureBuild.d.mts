/** Each resolves with the folder to load. */
export function ensureBuild(
  name: 'chrome granted' | 'chrome production' | 'firefox granted',
): Promise<string>;
