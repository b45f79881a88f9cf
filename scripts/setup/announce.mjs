/** "3.2 s" below a minute, "2 min 5 s" above. */
export function showDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Says what is being done before it is done, and how long it took after. */
export async function announce(what, work) {
  process.stdout.write(`${what} …\n`);
  const start = Date.now();
  const result = await work();
  process.stdout.write(`${what}: done in ${showDuration(Date.now() - start)}\n`);
  return result;
}
