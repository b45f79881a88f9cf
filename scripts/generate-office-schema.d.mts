export function generateSchema(): {
  client: string;
  classes: Record<string, unknown>;
  structures: Record<string, unknown>;
  enums: Record<string, unknown>;
};
export function printSchema(schema: ReturnType<typeof generateSchema>): string;
