// Entry of the task pane. The room is not furnished yet: the page stays empty.
export {};
