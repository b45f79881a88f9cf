import type { Language } from "../language";

type Sentence = (data: Record<string, string>) => string;
export type Sentences = Record<string, Record<Language, Sentence>>;
