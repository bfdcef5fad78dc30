export function runCommand(command: () => Promise<number>): Promise<void>;
