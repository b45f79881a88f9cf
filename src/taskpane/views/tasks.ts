/** The tasks that a pane does not open with. */
export { Funds } from "./funds/Funds";
export { Scenarios } from "./scenarios/Scenarios";
export { Share } from "./share/Share";
/** The fields of an open group: none is open on the first screen. */
export { GroupFields } from "./GroupFields";
