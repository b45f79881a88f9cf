// Entry of the task pane: mounts the pane once the workbook can be talked to (src/excel).
export {};
