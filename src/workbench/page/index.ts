// Entry of the workbench page. The room is not furnished yet: the page stays empty.
export {};
