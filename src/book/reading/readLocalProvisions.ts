import { LOCAL_FIELDS } from "../../budget/localLaw";
import type { LocalProvision } from "../../budget/plan";
import { monthOfSerial } from "../content";
import { LOCAL_COLUMNS } from "../sheets/rates/local";
import { blockNames } from "../names";
import { provisionNamed } from "../rates/provisionName";
import type { PartReader } from "./partReader";

/** The region's own provisions, from their rows on `Tarif`. A row whose parameter or first month is gone is none. */
export const readLocalProvisions: PartReader = (raw, _plan, _language, law) => {
  const block = raw.area(blockNames.local);
  if (!block) return null;
  const provisions = block.values.flatMap((row): LocalProvision[] => {
    const at = (key: keyof typeof LOCAL_COLUMNS) => row[LOCAL_COLUMNS[key] - 1];
    const text = (key: keyof typeof LOCAL_COLUMNS) => {
      const value = at(key);
      return value === null || value === undefined || value === "" ? null : String(value);
    };
    const month = (key: "from" | "until") => {
      const day = at(key);
      return typeof day === "number" ? monthOfSerial(day) : null;
    };
    const named = text("parameter");
    const from = month("from");
    if (named === null || from === null) return [];
    const parameter = provisionNamed(law, named) ?? named;
    const { length } = LOCAL_FIELDS[law.byId(parameter)?.kind ?? "slices"] ?? [];
    const values = [at("first"), at("second")].slice(0, length).map(Number);
    const [regulation, article, note] = [text("regulation"), text("article"), text("note")];
    return [{ parameter, values, from, until: month("until"), regulation, article, note }];
  });
  return { plan: provisions.length > 0 ? { localProvisions: provisions } : {}, problems: [], repaired: [] };
};
