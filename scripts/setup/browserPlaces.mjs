import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names on PATH, the ones made for developers first. */
export const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

export const firefoxNames = ['firefox-esr', 'firefox'];

/** @returns {string[]} Where Chromium, Chrome and Edge are installed outside PATH. */
export function chromiumPlaces() {
  return (
    {
      darwin: inApplications([
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
      win32: inProgramFiles([
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ]),
      linux: [
        '/usr/lib/chromium/chromium',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
      ],
    }[/** @type {string} */ (process.platform)] ?? []
  );
}

/** @returns {string[]} Where Firefox is installed outside PATH. */
export function firefoxPlaces() {
  return (
    {
      darwin: inApplications(['Firefox.app/Contents/MacOS/firefox']),
      win32: inProgramFiles(['Mozilla Firefox\\firefox.exe']),
      linux: [
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/opt/firefox/firefox',
      ],
    }[/** @type {string} */ (process.platform)] ?? []
  );
}

function inApplications(/** @type {string[]} */ names) {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function inProgramFiles(/** @type {string[]} */ names) {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}
