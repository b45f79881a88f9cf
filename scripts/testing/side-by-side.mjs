/**
 * Does tasks side by side: each as soon as what it needs has ended and there is room for it, earlier ones of the list first.
 * @template {{name: string, needs: string[]}} T
 * @template R
 * @param {T[]} tasks what one needs and is not among them counts as there
 * @param {number} places how many may run at once
 * @param {(task: T, ended: Map<string, R>) => Promise<R>} work gets the results so far, by the names of their tasks
 * @returns {Promise<R[]>} in the order of the tasks
 */
export async function doSideBySide(tasks, places, work) {
  const names = new Set(tasks.map(({ name }) => name));
  const waiting = [...tasks];
  const running = new Map();
  const ended = new Map();
  const isReady = ({ needs }) => needs.every((name) => ended.has(name) || !names.has(name));
  while (ended.size < tasks.length) {
    while (running.size < places) {
      const next = waiting.findIndex(isReady);
      if (next < 0) break;
      const [task] = waiting.splice(next, 1);
      const ending = work(task, ended).then((result) => {
        running.delete(task.name);
        ended.set(task.name, result);
      });
      running.set(task.name, ending);
    }
    if (running.size === 0) {
      throw new Error(`Need each other: ${waiting.map(({ name }) => name).join(", ")}`);
    }
    await Promise.race(running.values());
  }
  return tasks.map(({ name }) => ended.get(name));
}
