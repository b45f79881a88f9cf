import type { Box } from "./state";

type Boxes = Readonly<Record<string, Box>>;

/** Forgets what was typed about something that is gone: "fund.d1" takes "fund.d1.ceiling" with it, not "fund.d12.name". */
export function dropBoxes(boxes: Boxes, about: string): Boxes {
  return Object.fromEntries(Object.entries(boxes).filter(([key]) => key !== about && !key.startsWith(`${about}.`)));
}

/**
 * An entry of a list is gone, and those after it moved up by one: so do their boxes.
 * @example moveBoxesUp({ "coverage.0.date": a, "coverage.2.date": b }, "coverage", 1) // b is at coverage.1.date
 */
export function moveBoxesUp(boxes: Boxes, list: string, gone: number): Boxes {
  const moved = Object.entries(dropBoxes(boxes, `${list}.${gone}`)).map(([key, box]): [string, Box] => {
    if (!key.startsWith(`${list}.`)) return [key, box];
    const [place, ...rest] = key.slice(list.length + 1).split(".");
    const index = Number(place);
    return [Number.isInteger(index) && index > gone ? [list, index - 1, ...rest].join(".") : key, box];
  });
  return Object.fromEntries(moved);
}
