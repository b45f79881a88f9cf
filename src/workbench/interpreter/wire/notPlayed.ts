import { OfficeError } from "./officeError";

/** Excel has it, the stand-in does not: told apart from what Excel itself would refuse. */
export function notPlayed(member: string): OfficeError {
  return new OfficeError("NotImplemented", `${member} exists in Excel but the workbench does not play it`);
}
