/** The tasks that a pane does not open with. */
export { Funds } from "./funds/Funds";
export { Scenarios } from "./scenarios/Scenarios";
export { Share } from "./share/Share";
