import { answerNames } from "../names";
import type { PartReader } from "./partReader";

/** That `Dasar hukum` stands; its lines follow from the plan. */
export const readBasis: PartReader = (raw) => {
  const head = raw.area(answerNames.basis)?.values[0]?.[0];
  // Emptied, by Excel's undo above all: no list stands here.
  return head ? { plan: {}, problems: [], repaired: [], answers: { basis: {} } } : null;
};
