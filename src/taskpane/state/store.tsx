import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
  type ReactNode,
} from "react";
import { LAW } from "../../law/baseline";
import type { Language } from "../../texts/language";
import { reducerUnder } from "./reducer";
import { resultOf, type Result } from "./result";
import { initialState, type Action, type PaneState } from "./state";

interface Store {
  state: PaneState;
  dispatch: Dispatch<Action>;
  /** null in the empty state. */
  result: Result | null;
}

const StoreContext = createContext<Store | null>(null);

const reduce = reducerUnder(LAW);

export function StoreProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { frame, groups, book, linked } = state;
  const result = useMemo(() => resultOf({ frame, groups, book, linked }, LAW), [frame, groups, book, linked]);
  const store = useMemo(() => ({ state, dispatch, result }), [state, result]);
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore outside of StoreProvider");
  return store;
}

export const useLanguage = (): Language => useStore().state.language;

/** The newest state for work that outlives the render it began in. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  // Before anybody can see what was rendered, and so before anybody can act on it.
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
