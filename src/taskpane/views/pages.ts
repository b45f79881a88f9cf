/** What opens over the pane. */
export { Catalogue } from "./Catalogue";
export { BriefPage } from "./brief/BriefPage";
export { ExplainPage } from "./explain/ExplainPage";
export { FigurePage } from "./FigurePage";
export { LearnPage } from "./learn/LearnPage";
export { HelpPage } from "./HelpPage";
export { CopyOffer } from "./standalone/CopyOffer";
export { StandalonePage } from "./standalone/StandalonePage";
export { SentencePage } from "./published/SentencePage";
export { Present } from "./present/Present";
