import type { Signing } from "../../budget/plan";
import { blockNames } from "../names";
import { SIGNING_PLACES, type SigningKey } from "../sheets/signing";
import type { PartReader } from "./partReader";

/** Who signs, from the block of `Baca dulu`; nobody where nothing is filled in. */
export const readSigning: PartReader = (raw) => {
  const block = raw.area(blockNames.signing);
  if (!block) return null;
  const text = (key: SigningKey): string | null => {
    const [row, column] = SIGNING_PLACES[key];
    const value = String(block.values[row - 1]?.[column - 1] ?? "").trim();
    return value === "" ? null : value;
  };
  if ((Object.keys(SIGNING_PLACES) as SigningKey[]).every((key) => text(key) === null))
    return { plan: { signing: undefined }, problems: [], repaired: [] };
  const signing: Signing = {
    place: text("place"),
    date: text("date"),
    acknowledges: {
      position: text("acknowledgesPosition"),
      name: text("acknowledgesName"),
      number: text("acknowledgesNumber"),
    },
    maker: { position: text("makerPosition"), name: text("makerName"), number: text("makerNumber") },
  };
  return { plan: { signing }, problems: [], repaired: [] };
};
