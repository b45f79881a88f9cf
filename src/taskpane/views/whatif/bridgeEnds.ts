/** The two choices a bridge is told between: those chosen, as long as they are there. */
export function bridgeEnds(
  ids: readonly string[],
  text: (key: string, suggested?: string) => string,
  suggested: string,
): { from: string; to: string } {
  const known = (id: string, otherwise: string) => (ids.includes(id) ? id : otherwise);
  return { from: known(text("bridge.from"), ""), to: known(text("bridge.to", suggested), suggested) };
}
