/**
 * Logarithm, exponential and the normal distribution from +, −, ×, ÷ and square root alone, which IEEE 754 defines to the
 * last bit. `Math.log` and `Math.exp` are only "implementation-approximated" in ECMAScript and differ between engines;
 * `Math.sqrt` is too by the letter, but every engine uses the processor's, which IEEE 754 rounds correctly.
 */

const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT2 = 1.4142135623730951;

const view = new DataView(new ArrayBuffer(8));

/** Natural logarithm of a positive, normal number; the method of fdlibm (Sun Microsystems, 1993). Off by < 1 ulp. */
export function log(x: number): number {
  view.setFloat64(0, x);
  let exponent = ((view.getUint32(0) >>> 20) & 0x7ff) - 1023;
  view.setUint32(0, (view.getUint32(0) & 0x000fffff) | 0x3ff00000);
  let mantissa = view.getFloat64(0);
  if (mantissa > SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const series =
    z *
    (6.66666666666673513e-1 +
      z *
        (3.999999999940941908e-1 +
          z *
            (2.857142874366239149e-1 +
              z *
                (2.222219843214978396e-1 +
                  z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + series) + exponent * LN2_LOW) - f);
}

/** e to the power x, between −700 and 700; the method of fdlibm. Off by < 1 ulp. */
export function exp(x: number): number {
  const k = Math.floor(x / 0.6931471805599453 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019e-1 +
        t *
          (-2.7777777777015593384e-3 +
            t * (6.6137563214379343612e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  view.setUint32(0, (k + 1023) << 20);
  view.setUint32(4, 0);
  return y * view.getFloat64(0);
}

const polynomial = (coefficients: readonly number[], x: number): number => {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
};

/** Wichura's AS 241 (PPND16), Applied Statistics 37 (1988): coefficients from the highest power down. */
const CENTRE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const FLANK = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const TAIL = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

/** The standard normal value below which lies the part p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE[0], r)) / polynomial(CENTRE[1], r);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const [above, below, shift] = r <= 5 ? [FLANK[0], FLANK[1], 1.6] : [TAIL[0], TAIL[1], 5];
  const value = polynomial(above, r - shift) / polynomial(below, r - shift);
  return q < 0 ? -value : value;
}

const NEAR_ABOVE = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const NEAR_BELOW = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

/** The part of a standard normal distribution below z; Hart's rational form as given by West, Wilmott 2005. */
export function normalPart(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const bell = exp((-x * x) / 2);
  const beyond =
    x < 7.07106781186547
      ? (bell * polynomial(NEAR_ABOVE, x)) / polynomial(NEAR_BELOW, x)
      : bell / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  return z > 0 ? 1 - beyond : beyond;
}
