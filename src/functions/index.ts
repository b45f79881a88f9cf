// Entry of the cells' script. Each function of this room is registered here with `CustomFunctions.associate`.
export {};
