export { ExcelHost, type HostOptions, type HostSnapshot, type BatchBody } from "./host";
