export function bundledCommand(root: string): Promise<string>;
