export function checkNode(): void;
