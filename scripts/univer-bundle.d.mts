export function univerAliases(): Promise<{ find: RegExp; replacement: string }[]>;
