import type { Signing } from "../../budget/plan";
import { signingNames, type SigningKey } from "../sheets/signing";
import type { PartReader } from "./partReader";

/** Who signs, from the cells of `Baca dulu`; no word of it where nothing was filled in. */
export const readSigning: PartReader = (raw) => {
  const keys = Object.keys(signingNames) as SigningKey[];
  if (keys.every((key) => raw.place(signingNames[key]) === undefined)) return null;
  const text = (key: SigningKey): string | null => {
    const value = raw.cell(signingNames[key]);
    return value === null ? null : String(value).trim();
  };
  if (keys.every((key) => text(key) === null)) return { plan: {}, problems: [], repaired: [] };
  const signing: Signing = {
    place: text("place"),
    date: text("date"),
    acknowledges: { position: text("acknowledgesPosition"), name: text("acknowledgesName"), number: text("acknowledgesNumber") },
    maker: { position: text("makerPosition"), name: text("makerName"), number: text("makerNumber") },
  };
  return { plan: { signing }, problems: [], repaired: [] };
};
