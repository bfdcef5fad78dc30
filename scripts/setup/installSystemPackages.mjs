import { findExecutable } from './findExecutable.mjs';
import { runProcess } from './runProcess.mjs';
import { say } from './say.mjs';

/**
 * Installs Debian packages, as root or through a sudo that asks for no password.
 *
 * @param {string[]} packages
 * @returns {Promise<string | null>} `null` when they are installed, otherwise why they are not, as
 *   the end of a sentence.
 */
export async function installSystemPackages(packages) {
  if (process.platform !== 'linux' || !findExecutable('apt-get')) {
    return 'this system has no apt-get to install it with';
  }
  const asRoot = await rootPrefix();
  if (!asRoot) return 'installing it needs root, and sudo is missing or asks for a password';
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  await apt(asRoot, ['update']);
  const { code, output } = await apt(asRoot, [
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
  return code === 0 ? null : `apt-get could not install it (${errorIn(output)})`;
}

/** @returns {Promise<string[] | null>} What to put before a command to run it as root. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return ['env'];
  const sudo = await runProcess('sudo', ['-n', 'true']);
  return sudo.code === 0 ? ['sudo', '-n', 'env'] : null;
}

function apt(/** @type {string[]} */ asRoot, /** @type {string[]} */ args) {
  const [program = 'env', ...before] = asRoot;
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1'];
  return runProcess(program, [
    ...before,
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...options,
    ...args,
  ]);
}

function errorIn(/** @type {string} */ output) {
  const line = output.split('\n').find((each) => each.startsWith('E: '));
  return line?.slice(3).trim() ?? 'no reason given';
}
