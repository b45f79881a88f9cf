import { expect, test } from "vitest";
import { FUND_BARS } from "../../src/book/sheets/summary/funds";
import { PROGRAM_COLOURS } from "../../src/book/sheets/summary/programs";
import { PROGRAMS } from "../../src/law/terms";

/** How light reaches an eye, in linear red, green and blue: Machado, Oliveira, Fernandes (2009), full severity. */
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
type Eye = keyof typeof EYES;

/** Relative luminance of WCAG 2. */
function luminance(color: string, eye: Eye): number {
  const linear = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, row) => {
    const seen = linear.reduce((all, part, column) => all + EYES[eye][3 * row + column]! * part, 0);
    return sum + weight * Math.min(1, Math.max(0, seen));
  }, 0);
}

function contrast(one: string, other: string, eye: Eye): number {
  const [dark, light] = [luminance(one, eye), luminance(other, eye)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const fund = (key: (typeof FUND_BARS)[number]["key"]) => FUND_BARS.find((bar) => bar.key === key)!;
/** A fund lacks money or has some left, never both; without a ceiling it has one bar. */
const TOUCHING = [
  ["what ceilings cover and what is missing", fund("paid").colour, fund("short").colour],
  ["what ceilings cover and what is left", fund("paid").colour, fund("left").colour],
  ...PROGRAMS.slice(1).map((program, index) => {
    const below = PROGRAMS[index]!;
    return [`${below} and ${program}`, PROGRAM_COLOURS[below], PROGRAM_COLOURS[program]] as const;
  }),
] as const;

test.each(TOUCHING)("%s are told apart in grey print and by colour-blind eyes", (_, one, other) => {
  for (const eye of Object.keys(EYES) as Eye[]) expect(contrast(one, other, eye), eye).toBeGreaterThanOrEqual(3);
});

test.each(FUND_BARS.map(({ key, text, colour }) => [key, text, colour] as const))(
  "the legend's word on the colour of %s is readable",
  (_, text, colour) => expect(contrast(text, colour, "usual")).toBeGreaterThanOrEqual(4.5),
);

test("missing and left are told apart too, though they never touch", () =>
  expect(contrast(fund("short").colour, fund("left").colour, "usual")).toBeGreaterThanOrEqual(2));
