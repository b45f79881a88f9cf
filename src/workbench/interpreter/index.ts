export { ExcelHost, type HostOptions, type HostSnapshot, type PushEntry, type BatchAnswer, type BatchBody } from "./host";
export { announcedSets, type RequirementSets } from "./schema/requirements";
