// Makes pages easier to use; every page is whole without it.
import { initAll } from "./govuk-frontend.min.js";
import { keepDrafts } from "./drafts.js";
import { offerHiding } from "./hide.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
offerHiding();
initAll();
document.querySelectorAll("form[data-draft]").forEach(keepDrafts);
