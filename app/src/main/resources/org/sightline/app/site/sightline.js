// Makes pages easier to use; every page is whole without it.
import { initAll } from "./govuk-frontend.min.js";
import { keepDrafts, offerDrafts } from "./drafts.js";
import { offerHiding } from "./hide.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
offerHiding();
initAll();
const forms = [...document.querySelectorAll("form[data-draft]")];
forms.forEach(keepDrafts);
offerDrafts(forms);
