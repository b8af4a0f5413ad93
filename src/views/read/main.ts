import "../../style/tokens.css";
import "virtual:article-fonts.css";
import "virtual:fonts.css";
import "virtual:sides.css";
import "virtual:system.css";
import "../../style/chart.css";
import "../../style/read.css";
import "../../style/inspect.css";
import { deck } from "virtual:deck";
import { logErrorsOnce, withErrorBoundary } from "../shared/errorBoundary.ts";
import { hydrateArticle } from "./live.ts";

const onError = logErrorsOnce();

hydrateArticle(withErrorBoundary(deck, onError), document.body, async () => {
  const [{ deferred }, { withDeferred }] = await Promise.all([import("virtual:deferred"), import("./whole.ts")]);
  return withErrorBoundary(withDeferred(deck, deferred), onError);
});
