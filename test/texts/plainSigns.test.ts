import { expect, it } from "vitest";
import { plainSigns } from "../../src/texts/plainSigns";

it.each([
  ["Desa\u00a0Kanigoro", "Desa Kanigoro"],
  ["\ufeffKader\u200b Posyandu\u200e", "Kader Posyandu"],
  ["1.500\u202f000", "1.500 000"],
  ["peng\u00adurus", "pengurus"],
  ["👨\u200d🌾 tani", "👨\u200d🌾 tani"],
])("signs nobody sees are none of a name: %j", (typed, plain) => expect(plainSigns(typed)).toBe(plain));
